import { describe, expect, it } from "vitest";
import type { FrontMatter } from "../helpers/documents.ts";
import { judgeTramite, only } from "../helpers/judged-fields.ts";

describe("a field of a trámite", () => {
  const cases: [what: string, data: FrontMatter, said: string[]][] = [
    [
      "a stage that does not exist",
      { etapa: "publicada" },
      [
        "5:1 opcion-desconocida",
        "«etapa» dice «publicada», que no es una de las opciones.",
        "¿Quiso escribir «publicado»?",
      ],
    ],
    [
      "published without cost",
      { costo: undefined },
      [
        "5:1 falta-campo",
        "Falta «costo» (Costo): es obligatorio cuando «etapa» es publicado.",
        "Agregue la línea, por ejemplo: costo:\n  - concepto: Valor del certificado\n    valor: 5000\n    unidad: COP",
      ],
    ],
    [
      "online without address",
      { nivel_en_linea: "total" },
      [
        "15:1 falta-campo",
        "Falta «enlace» (Enlace): es obligatorio cuando «nivel_en_linea» es total.",
        "Agregue la línea, por ejemplo: enlace: https://www.gov.co/",
      ],
    ],
    [
      "an address that is not https",
      { nivel_en_linea: "total", enlace: "http://tramites.example.org" },
      [
        "16:1 enlace-no-seguro",
        "«enlace» dice «http://tramites.example.org», que no es una dirección web que empiece por https://.",
        "Copie la dirección completa del navegador: enlace: https://www.gov.co/",
      ],
    ],
    [
      "a requirement with a wrong key",
      { requisitos: [{ nombre: "Cédula", detalles: "Original" }] },
      ["8:5 campo-desconocido", "«detalles» no es un dato de esta sección.", "¿Quiso escribir «detalle»?"],
    ],
    [
      "a cost without unit",
      { costo: [{ concepto: "Estampilla", valor: 5000 }] },
      ["9:5 falta-campo", "Falta «unidad» (Unidad).", "Agregue la línea, por ejemplo: unidad: COP"],
    ],
    [
      "a cost with its unit in words",
      { costo: [{ concepto: "Estampilla", valor: 5000, unidad: "pesos" }] },
      [
        "11:5 opcion-desconocida",
        "«unidad» dice «pesos», que no es una de las opciones.",
        "Escriba «COP», «UVT», «SMLDV» o «porcentaje».",
      ],
    ],
    [
      "a cost in words",
      { costo: "5.000 pesos" },
      [
        "8:1 tipo-incorrecto",
        "«costo» debe ser `gratuito`, o la lista de cobros con concepto, valor y unidad (COP, UVT, SMLDV o porcentaje) y se encontró el texto «5.000 pesos».",
        "Escríbalo así: costo:\n  - concepto: Valor del certificado\n    valor: 5000\n    unidad: COP",
      ],
    ],
    [
      "a time with its unit in words",
      { tiempo: { cantidad: 15, unidad: "días" } },
      [
        "11:3 opcion-desconocida",
        "«unidad» dice «días», que no es una de las opciones.",
        "Escriba «horas», «dias_habiles» o «dias_calendario».",
      ],
    ],
    [
      "a cost with points for thousands",
      { costo: "@@" },
      [
        "10:5 puntos-de-miles",
        "«valor» dice 5.000: el punto separa decimales y no miles, así que se publicaría otro valor.",
        "Escriba el número sin puntos: valor: 5000",
      ],
    ],
    [
      "a requirement with a colon",
      { requisitos: [{ Cédula: "original" }] },
      [
        "7:5 yaml-dos-puntos",
        "Hay dos puntos (:) dentro de un valor sin comillas.",
        'Ponga el valor entre comillas: - "Cédula: original"',
      ],
    ],
    [
      "an empty line of a list",
      { requisitos: ["Cédula", null] },
      [
        "8:5 renglon-vacio",
        "La lista «requisitos» tiene un renglón vacío.",
        "Escriba el valor después del guion, o borre el renglón.",
      ],
    ],
    [
      "no requirement at all",
      { requisitos: [] },
      [
        "6:1 lista-corta",
        "La lista «requisitos» está vacía.",
        "Escriba al menos un renglón, por ejemplo: requisitos:\n  - Cédula de ciudadanía\n  - Recibo de un servicio público",
      ],
    ],
  ];
  it.each(cases)("%s", (_what, data, said) => expect(only(judgeTramite(data))).toEqual(said));

  it("requires nothing of a sheet that is only identified", () => {
    const data = {
      etapa: "identificado",
      requisitos: undefined,
      costo: undefined,
      tiempo: undefined,
      resultado: undefined,
      canales: undefined,
    };
    expect(judgeTramite(data)).toEqual([]);
  });

  it("reports all issues at once", () => {
    const issues = judgeTramite({
      titulo: "T",
      etapa: "publicado",
      costo: undefined,
      tiempo: undefined,
      enlace: "x",
      sobra: 1,
    });
    expect(issues.map(({ codigo }) => codigo).sort()).toEqual([
      "campo-desconocido",
      "enlace-no-seguro",
      "falta-campo",
      "falta-campo",
      "texto-corto",
    ]);
  });
});
