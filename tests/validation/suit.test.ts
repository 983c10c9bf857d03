import { expect, it } from "vitest";
import { readSuit } from "../../scripts/validation/suit.ts";

const read = (bytes: Uint8Array) => {
  const found = readSuit("content/suit.csv", bytes);
  return "issue" in found ? found.issue.codigo : found.rows.map(({ codigo, nombre }) => `${codigo}|${nombre}`);
};
const utf8 = (text: string) => new TextEncoder().encode(text);

const EXPECTED = ["12345|Certificado, de residencia", "00002|Licencia de construcción"];

it.each([
  [
    "commas and quotes",
    utf8(
      'Número único,Nombre del trámite,Estado\n12345,"Certificado, de residencia",Inscrito\nT00002,Licencia de construcción,Inscrito\n',
    ),
  ],
  [
    "semicolons, a byte order mark, Windows line ends, and lines above the titles",
    utf8(
      "\ufeffAlcaldía de San Ejemplo\r\n\r\nEntidad;Código;Nombre\r\nAlcaldía;12345;Certificado, de residencia\r\nAlcaldía;T00002;Licencia de construcción\r\n",
    ),
  ],
  [
    "tabs in Windows-1252, and one that was eliminated",
    Uint8Array.from(
      "Estado\tNombre de la entidad\tNúmero\tTrámite\nInscrito\tAlcaldía\t12345\tCertificado, de residencia\nEliminado\tAlcaldía\t9\tOtro\nInscrito\tAlcaldía\t00002\tLicencia de construcción",
      (letter) => letter.charCodeAt(0),
    ),
  ],
])("an export with %s is read", (_how, bytes) => {
  expect(read(bytes)).toEqual(EXPECTED);
});

it.each([
  ["of names alone", utf8("Nombre del trámite\nUno\nDos\n"), ["|Uno", "|Dos"]],
  ["of numbers alone", utf8("Código\n1\n2\n"), ["1|", "2|"]],
  ["with what nobody sees", utf8("Nombre;Código\nU\u202eno\u0085 más;1\n"), ["1|U no más"]],
  ["without known titles", utf8("a;b\n1;2\n"), "suit-sin-columnas"],
  ["that is empty", utf8(" \n"), "suit-vacio"],
  ["with titles alone", utf8("Código;Nombre\n"), "suit-vacio"],
  ["that is a book of Excel", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), "suit-no-es-texto"],
])("an export %s is %j", (_how, bytes, expected) => {
  expect(read(bytes)).toEqual(expected);
});
