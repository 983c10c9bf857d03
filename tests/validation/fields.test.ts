import { describe, expect, it } from "vitest";
import { validateDataFile, validateDocument } from "../../scripts/validation/document.ts";
import { guessDay } from "../../scripts/validation/guess-day.ts";
import { dependencia, type FrontMatter, municipioYaml, noticia, tramite } from "../helpers/documents.ts";

const judgeNoticia = (text: string) =>
  validateDocument({ archivo: "content/noticias/a.md", collection: "noticias", slug: "a" }, text).issues;
const judgeTramite = (data: FrontMatter) =>
  validateDocument(
    { archivo: "content/tramites/t.md", collection: "tramites", slug: "t" },
    tramite(data).replace('"@@"', "\n  - concepto: Estampilla\n    valor: 5.000\n    unidad: COP"),
  ).issues;

/** The only issue, as place, code, sentence and suggestion. */
function only(issues: ReturnType<typeof judgeNoticia>): string[] {
  expect(issues).toHaveLength(1);
  return issues.map((each) => [
    `${each.linea}:${each.columna} ${each.codigo}`,
    each.mensaje,
    each.sugerencia,
  ])[0] as string[];
}

describe("a field of a noticia", () => {
  const line = (text: string) => noticia().replace(/^titulo: .*$/m, text);
  const cases: [what: string, text: string, said: string[]][] = [
    [
      "unknown, near a known one",
      line("titulo: Jornada de vacunación\nimajen: /media/a.jpg"),
      ["3:1 campo-desconocido", "«imajen» no es un dato de esta sección.", "¿Quiso escribir «imagen»?"],
    ],
    [
      "unknown, near none",
      line("titulo: Jornada de vacunación\nxyzzyxyzzy: 1"),
      [
        "3:1 campo-desconocido",
        "«xyzzyxyzzy» no es un dato de esta sección.",
        "Borre la línea. Los datos que se pueden escribir son: titulo, resumen, borrador, palabras_clave, revisado, dependencia, fecha, vence, imagen, imagen_alt, urgente.",
      ],
    ],
    [
      "missing",
      noticia({ dependencia: undefined }),
      [
        "2:1 falta-campo",
        "Falta «dependencia» (Dependencia responsable).",
        "Agregue la línea, por ejemplo: dependencia: secretaria-general",
      ],
    ],
    [
      "empty",
      line("titulo:"),
      [
        "2:1 falta-campo",
        "Falta «titulo» (Título).",
        "Agregue la línea, por ejemplo: titulo: Certificado de residencia",
      ],
    ],
    [
      "too short",
      line("titulo: Hola"),
      [
        "2:1 texto-corto",
        "«titulo» es muy corto: tiene 4 caracteres y el mínimo es 5.",
        "Escriba un poco más, para que se entienda solo.",
      ],
    ],
    [
      "too long",
      line(`titulo: ${"a".repeat(121)}`),
      [
        "2:1 texto-largo",
        "«titulo» es muy largo: tiene 121 caracteres y el máximo es 120.",
        "Acórtelo; los detalles van en el texto, debajo del encabezado.",
      ],
    ],
    [
      "a number where text is meant",
      line("titulo: 0310"),
      [
        "2:1 numero-sin-comillas",
        "«titulo» debe ser texto y se leyó como el número 0310: así se pierden los ceros y los signos.",
        'Ponga comillas: titulo: "0310"',
      ],
    ],
    [
      "a list where text is meant",
      line("titulo: [a, b]"),
      [
        "2:1 tipo-incorrecto",
        "«titulo» debe ser un texto y se encontró una lista.",
        "Escríbalo así: titulo: Certificado de residencia",
      ],
    ],
    [
      "yes where true is meant",
      noticia({ borrador: "sí" }),
      [
        "6:1 tipo-incorrecto",
        "«borrador» debe ser true o false y se encontró el texto «sí».",
        "Escríbalo así: borrador: true",
      ],
    ],
    [
      "a day that does not exist",
      noticia({ fecha: "2026-02-30" }),
      [
        "5:1 fecha-imposible",
        "«fecha» dice 2026-02-30, un día que no existe en el calendario.",
        "Corrija el mes o el día.",
      ],
    ],
    [
      "a day in another order",
      noticia({ fecha: "5/3/2026" }),
      [
        "5:1 fecha-mal-escrita",
        "«fecha» dice «5/3/2026», que no es una fecha con la forma AAAA-MM-DD.",
        "Escríbala así: fecha: 2026-03-05",
      ],
    ],
    [
      "a day without hyphens",
      noticia({ fecha: 20260305 }),
      [
        "5:1 fecha-mal-escrita",
        "«fecha» dice «20260305», que no es una fecha con la forma AAAA-MM-DD.",
        "Escríbala así: fecha: 2026-03-05",
      ],
    ],
    [
      "a picture without description",
      noticia({ imagen: "/media/a.jpg" }),
      [
        "6:1 falta-campo",
        "Falta «imagen_alt» (Descripción de la imagen): es obligatorio cuando hay «imagen».",
        "Agregue la línea, por ejemplo: imagen_alt: Fila de madres con sus hijos frente al puesto de salud",
      ],
    ],
    [
      "an alert without end",
      noticia({ urgente: true }),
      [
        "6:1 falta-campo",
        "Falta «vence» (Vence): es obligatorio cuando «urgente» es true.",
        "Agregue la línea, por ejemplo: vence: 2026-12-15",
      ],
    ],
    [
      "an end before the beginning",
      noticia({ vence: "2026-03-01" }),
      [
        "6:1 fechas-al-reves",
        "«vence» (2026-03-01) es anterior a «fecha» (2026-03-05), y debería ser el mismo día o uno posterior.",
        "Escriba en «vence» un día igual o posterior a 2026-03-05.",
      ],
    ],
    [
      "a path that does not begin with /media/",
      noticia({ imagen: "fotos/Feria.JPG", imagen_alt: "La feria" }),
      [
        "6:1 formato-incorrecto",
        "«imagen» dice «fotos/Feria.JPG», que no tiene la forma correcta.",
        "Escríbalo así: imagen: /media/feria.jpg",
      ],
    ],
    [
      "a number in a list of texts",
      noticia({ palabras_clave: ["vacuna", 2026] }),
      [
        "8:5 numero-sin-comillas",
        "«palabras_clave» debe ser texto y se leyó como el número 2026: así se pierden los ceros y los signos.",
        'Ponga comillas: - "2026"',
      ],
    ],
  ];
  it.each(cases)("%s", (_what, text, said) => expect(only(judgeNoticia(text))).toEqual(said));
});

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

  it("asks nothing of a sheet that is only identified", () => {
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

  it("tells every fault at once", () => {
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

it("tells the other faults of a file whose syntax is broken, in the same run", () => {
  const text = noticia({ dependencia: undefined, fecha: "2026-02-30" })
    .replace(/^titulo: .*$/m, "titulo: Aviso: cierre de la vía")
    .replace(/^resumen: /m, "rezumen: ");
  const codes = judgeNoticia(text).map(({ linea, codigo, campo }) => `${linea} ${codigo} ${campo}`);
  expect(codes.sort()).toEqual([
    "2 falta-campo dependencia",
    "2 falta-campo resumen",
    "2 yaml-dos-puntos titulo",
    "3 campo-desconocido rezumen",
    "4 fecha-imposible fecha",
  ]);
});

describe("what Markdown would print as it stands", () => {
  it.each([
    ["pasted HTML", 'Uno\n\n<p class="MsoNormal">Dos</p>', "10:1 aviso html-en-el-texto"],
    ["a heading without space", "##Requisitos", "8:1 aviso titulo-sin-espacio"],
    ["a picture with spaces in its name", "Vea ![la feria](/media/mi foto.jpg).", "8:17 error enlace-con-espacios"],
  ])("%s", (_what, body, said) => {
    const [first] = judgeNoticia(noticia({}, body));
    expect(`${first?.linea}:${first?.columna} ${first?.gravedad} ${first?.codigo}`).toBe(said);
  });

  it("is not looked for in code, titles of links or addresses between angles", () => {
    const body = 'Escriba `<p>`, vea [el plan](/paginas/plan/ "El plan") y <https://www.gov.co/>.\n\n```\n##x <b>\n```';
    expect(judgeNoticia(noticia({}, body))).toEqual([]);
  });
});

it.each([
  ["20 de noviembre de 2026", "2026-11-20"],
  ["5 dic 2026", "2026-12-05"],
  ["20/11/26", "2026-11-20"],
  ["2026-11-20 8:00", "2026-11-20"],
  ["2026–11–20", "2026-11-20"],
  ["25/13/2026", undefined],
  ["mañana", undefined],
])("guesses the day of «%s»: %s", (written, day) => expect(guessDay(written)).toBe(day));

describe("municipio.yaml", () => {
  const judge = (data: FrontMatter) =>
    validateDataFile("municipio", "content/municipio.yaml", municipioYaml(data)).issues;

  it("wants the code as text", () => {
    expect(judge({ codigo_dane: 27135 })).toMatchObject([
      { codigo: "numero-sin-comillas", campo: "codigo_dane", sugerencia: 'Ponga comillas: codigo_dane: "27135"' },
    ]);
  });

  it("refuses a time zone that does not exist", () => {
    expect(judge({ zona_horaria: "America/Quibdo" })).toMatchObject([
      { codigo: "formato-incorrecto", campo: "zona_horaria" },
    ]);
  });

  it("finds the fault of one channel at its place", () => {
    const canal = {
      id: "noticias",
      nombre: "Noticias",
      carpeta: "noticias",
      responsable: "secretaria-general",
      desde: "enero",
    };
    expect(judge({ canales: [canal] })).toMatchObject([
      { codigo: "formato-incorrecto", campo: "canales.0.desde", linea: 10, columna: 5 },
    ]);
  });

  it("gives the defaults of what is not said", () => {
    const canal = {
      id: "noticias",
      nombre: "Noticias",
      carpeta: "noticias",
      responsable: "secretaria-general",
      desde: "2026-01",
    };
    const { data: municipio } = validateDataFile(
      "municipio",
      "content/municipio.yaml",
      municipioYaml({ canales: [canal] }),
    );
    expect(municipio).toMatchObject({
      zona_horaria: "America/Bogota",
      ficticio: false,
      canales: [{ meta_mensual: 3 }],
    });
  });
});

it("does not ask a dependencia for its dependencia", () => {
  const path = { archivo: "content/dependencias/d.md", collection: "dependencias", slug: "d" } as const;
  expect(validateDocument(path, dependencia()).issues).toEqual([]);
});
