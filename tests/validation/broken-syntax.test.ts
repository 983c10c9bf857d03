import { expect, it } from "vitest";
import { noticia } from "../helpers/documents.ts";
import { judgeNoticia } from "../helpers/judged-fields.ts";

it("reports the other issues of a file with a syntax error in the same run", () => {
  const text = noticia({ dependencia: undefined, fecha: "2026-02-30" })
    .replace(/^titulo: .*$/m, "titulo: Aviso: cierre de la vía")
    .replace(/^resumen: /m, "rezumen: ");
  const codes = judgeNoticia(text).map(({ linea, codigo, campo }) => `${linea} ${codigo} ${campo}`);
  expect(codes.sort()).toEqual([
    "2 falta-campo dependencia",
    "2 yaml-dos-puntos titulo",
    "3 campo-desconocido rezumen",
    "4 fecha-imposible fecha",
  ]);
});
