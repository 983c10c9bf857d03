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
        "Copie la dirección completa del navegador, por ejemplo: enlace: https://www.gov.co/",
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
        "Escríbalo así: unidad: COP",
      ],
    ],
    [
      "a cost in words",
      { costo: "5.000 pesos" },
      [
        "8:1 tipo-incorrecto",
        "«costo» debe ser `gratuito`, o la lista de cobros con concepto, valor y unidad (COP, UVT, UVB, SMMLV, SMLDV o porcentaje) y se encontró el texto «5.000 pesos».",
        "Este es un ejemplo: costo:\n  - concepto: Valor del certificado\n    valor: 5000\n    unidad: COP",
      ],
    ],
    [
      "no cost in other words",
      { costo: "Gratis" },
      [
        "8:1 tipo-incorrecto",
        "«costo» debe ser `gratuito`, o la lista de cobros con concepto, valor y unidad (COP, UVT, UVB, SMMLV, SMLDV o porcentaje) y se encontró el texto «Gratis».",
        "Escríbalo así: costo: gratuito",
      ],
    ],
    [
      "an amount with a comma",
      { costo: [{ concepto: "Estampilla", valor: "0,5", unidad: "UVB" }] },
      ["10:5 tipo-incorrecto", "«valor» debe ser un número y se encontró el texto «0,5».", "Escríbalo así: valor: 0.5"],
    ],
    [
      "a time in words",
      { tiempo: "3 días hábiles" },
      [
        "9:1 tipo-incorrecto",
        "«tiempo» debe ser `inmediato`, o la cantidad con su unidad (horas, dias_habiles o dias_calendario) y se encontró el texto «3 días hábiles».",
        "Escríbalo así: tiempo: {cantidad: 3, unidad: dias_habiles}",
      ],
    ],
    [
      "a time that may be of two kinds",
      { tiempo: "15 días" },
      [
        "9:1 tipo-incorrecto",
        "«tiempo» debe ser `inmediato`, o la cantidad con su unidad (horas, dias_habiles o dias_calendario) y se encontró el texto «15 días».",
        "Según lo que quiera decir, escriba «tiempo: {cantidad: 15, unidad: dias_habiles}» o «tiempo: {cantidad: 15, unidad: dias_calendario}».",
      ],
    ],
    [
      "channels in one text",
      { canales: "presencial, web" },
      [
        "13:1 tipo-incorrecto",
        "«canales» debe ser una lista y se encontró el texto «presencial, web».",
        "Escríbalo así: canales: [presencial, web]",
      ],
    ],
    [
      "channels as a group",
      { canales: { presencial: true, web: true } },
      [
        "13:1 tipo-incorrecto",
        "«canales» debe ser una lista y se encontró una serie de datos («presencial» y «web»).",
        "Este es un ejemplo: canales: [presencial, correo]",
      ],
    ],
    [
      "an address without its beginning",
      { nivel_en_linea: "total", enlace: "www.gov.co/tramite" },
      [
        "16:1 enlace-no-seguro",
        "«enlace» dice «www.gov.co/tramite», que no es una dirección web que empiece por https://.",
        "Escríbalo así: enlace: https://www.gov.co/tramite",
      ],
    ],
    [
      "a wage that is none of the options",
      { costo: [{ concepto: "Estampilla", valor: 1, unidad: "SMV" }] },
      [
        "11:5 opcion-desconocida",
        "«unidad» dice «SMV», que no es una de las opciones.",
        "Escriba «COP», «UVT», «UVB», «SMMLV», «SMLDV» o «porcentaje».",
      ],
    ],
    [
      "a time with its unit in words",
      { tiempo: { cantidad: 15, unidad: "días" } },
      [
        "11:3 opcion-desconocida",
        "«unidad» dice «días», que no es una de las opciones.",
        "Según lo que quiera decir, escriba «unidad: dias_habiles» o «unidad: dias_calendario».",
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
