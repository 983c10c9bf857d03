import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { validateDocument } from "../../scripts/validation/document.ts";
import { noticia } from "../helpers/documents.ts";

const PATH = { archivo: "content/noticias/a.md", collection: "noticias", slug: "a" } as const;
const judge = (text: string) => validateDocument(PATH, text);

/** The front matter of a valid noticia with some lines replaced. */
function withLine(line: string, replaced = /^titulo: .*$/m): string {
  return noticia().replace(replaced, line);
}

const EMPTY =
  "Escriba en la primera línea ---, debajo los datos (titulo, resumen…), luego otra línea --- y después el texto. Si no hace falta, borre el archivo.";
const FENCE = "Escriba en lugar de esa línea: ---";

describe("a front matter that cannot be read", () => {
  type Case = [what: string, text: string, codigo: string, place: string, mensaje: string, sugerencia: string];
  const cases: Case[] = [
    [
      "no front matter",
      "Hola, esto es una noticia.\n",
      "sin-encabezado",
      "1:1",
      "El documento no empieza con el encabezado de datos.",
      "Escriba en la primera línea ---, debajo los datos (titulo, resumen…), luego otra línea --- y después el texto.",
    ],
    ["an empty file", "", "documento-en-blanco", "1:1", "El archivo está vacío, o solo tiene líneas ---.", EMPTY],
    [
      "a fence that is never closed",
      "---\ntitulo: Jornada\n\nTexto\n",
      "encabezado-sin-cerrar",
      "1:1",
      "El encabezado empieza con --- pero no se cierra.",
      "Escriba una línea con solo --- entre los datos y el texto.",
    ],
    [
      "a fence that names the language, and nothing after it",
      "---yaml",
      "documento-en-blanco",
      "1:1",
      "El archivo está vacío, o solo tiene líneas ---.",
      EMPTY,
    ],
    ...(
      [
        ["long dashes", "———\ntitulo: Jornada\n———\n", "1:1", "———"],
        ["asterisks", "***\ntitulo: Jornada\n***\n", "1:1", "***"],
        ["a long dash and hyphens", "—--\ntitulo: Jornada\n---\n", "1:1", "—--"],
        ["two hyphens", "--\ntitulo: Jornada\n--\n", "1:1", "--"],
        ["four hyphens", "----\ntitulo: Jornada\n----\n", "1:1", "----"],
        ["the fence of another program", "+++\ntitulo = 'Jornada'\n+++\n", "1:1", "+++"],
        ["asterisks as second fence", "---\ntitulo: Jornada\n***\nTexto\n", "3:1", "***"],
        ["a second fence with a space before it", "---\ntitulo: Jornada\n ---\nTexto\n", "3:1", "---"],
        ["long dashes after blank lines", "\n\n———\ntitulo: Jornada\n———\n", "3:1", "———"],
      ] as const
    ).map(
      ([what, text, place, line]): Case => [
        what,
        text,
        "guiones-mal-escritos",
        place,
        `Donde va la línea --- dice «${line}»: se necesitan tres guiones cortos, sin espacios antes.`,
        FENCE,
      ],
    ),
    ...(
      [
        ["a blank line before the fence", "\n---\n", "Antes de la primera línea --- hay 1 renglón vacío."],
        ["blank lines before the fence", "\n \n\n---\n", "Antes de la primera línea --- hay 3 renglones vacíos."],
        ["a space before the fence", " ---\n", "Antes de los tres guiones de la primera línea hay espacios."],
      ] as const
    ).map(
      ([what, beginning, said]): Case => [
        what,
        `${beginning}titulo: Jornada\n---\n`,
        "algo-antes-del-encabezado",
        "1:1",
        said,
        "Bórrelo todo hasta los guiones: el archivo empieza por ---, sin nada antes.",
      ],
    ),
    [
      "a second byte-order mark",
      `\ufeff${noticia()}`,
      "marca-invisible-al-comienzo",
      "1:1",
      "Antes de los tres guiones de la primera línea hay una marca que no se ve (BOM), de las que dejan algunos programas.",
      "Borre toda la primera línea y escríbala de nuevo: ---",
    ],
    [
      "nothing but a fence",
      "---\n",
      "documento-en-blanco",
      "1:1",
      "El archivo está vacío, o solo tiene líneas ---.",
      EMPTY,
    ],
    [
      "nothing between the fences",
      "---\n---\nTexto\n",
      "encabezado-sin-datos",
      "2:1",
      "El encabezado no tiene datos con la forma «nombre: valor».",
      "Escriba un dato por línea, por ejemplo: titulo: Certificado de residencia",
    ],
    ...(
      [
        ["in the first line", withLine("titulo:Jornada de vacunación"), "2:1", "titulo: Jornada de vacunación"],
        ["in the last line", withLine("fecha:2026-03-05", /^fecha: .*$/m), "5:1", "fecha: 2026-03-05"],
        ["in the only line", "---\ntitulo:Jornada\n---\n", "2:1", "titulo: Jornada"],
        [
          "before an address",
          withLine("enlace:https://www.gov.co/", /^fecha: .*$/m),
          "5:1",
          "enlace: https://www.gov.co/",
        ],
        ["between braces", withLine("titulo: {cantidad:3, unidad: horas}"), "2:10", "cantidad: 3"],
      ] as const
    ).map(
      ([what, text, place, line]): Case => [
        `no space after a colon ${what}`,
        text,
        "yaml-falta-espacio",
        place,
        "Falta un espacio después de los dos puntos.",
        `Escríbalo así: ${line}`,
      ],
    ),
    [
      "a decimal comma between braces",
      withLine("titulo: {valor: 0,5, unidad: COP}"),
      "coma-entre-llaves",
      "2:19",
      "Dentro de las llaves { }, la coma separa los datos: «5» quedó solo, sin su nombre o sin su valor.",
      "Los decimales llevan punto (0.5), y un texto con comas va entre comillas.",
    ],
    [
      "curly quotes around a colon",
      withLine("titulo: “Jornada: sábado”"),
      "yaml-dos-puntos",
      "2:9",
      "Hay dos puntos (:) dentro de un valor sin comillas.",
      'Ponga el valor entre comillas: titulo: "Jornada: sábado"',
    ],
    [
      "front matter that is code",
      "---js\nprocess.exit(1)\n---\n",
      "motor-prohibido",
      "1:1",
      "La primera línea dice «---js»: ese tipo de encabezado no se acepta y no se ejecutó.",
      "Deje en la primera línea solamente ---.",
    ],
    [
      "a colon in a title",
      withLine("titulo: Aviso: cierre de la vía"),
      "yaml-dos-puntos",
      "2:9",
      "Hay dos puntos (:) dentro de un valor sin comillas.",
      'Ponga el valor entre comillas: titulo: "Aviso: cierre de la vía"',
    ],
    [
      "a tab",
      withLine("\ttitulo: Jornada de vacunación"),
      "yaml-tabulador",
      "2:1",
      "La línea empieza con un tabulador.",
      "Borre el tabulador y use dos espacios.",
    ],
    [
      "a quote that is never closed",
      withLine('titulo: "Jornada de vacunación'),
      "yaml-comillas",
      "2:9",
      'El valor abre comillas (") y no las cierra.',
      'Escriba " también al final del valor. Si el texto lleva esa comilla por dentro, use la otra por fuera.',
    ],
    [
      "text after the closing quote",
      withLine('titulo: "Jornada" de vacunación'),
      "yaml-texto-sobrante",
      "2:19",
      "Hay texto después del final del valor.",
      "Si el valor lleva comillas, deben encerrarlo todo: titulo: 'La «feria» del pescado'.",
    ],
    [
      "a key written twice",
      withLine("titulo: Jornada de vacunación\ntitulo: Otra jornada"),
      "yaml-clave-repetida",
      "3:1",
      "«titulo» está escrito dos veces.",
      "Borre una de las dos líneas.",
    ],
    [
      "a line without colon",
      withLine("titulo Jornada de vacunación"),
      "yaml-falta-dos-puntos",
      "2:1",
      "La línea «titulo Jornada de vacunación» no tiene la forma «nombre: valor».",
      "Escriba dos puntos y un espacio entre el nombre y el valor, por ejemplo: titulo: Certificado de residencia",
    ],
    [
      "a list that is never closed",
      withLine("palabras_clave: [uno, dos\ntitulo: Jornada de vacunación"),
      "yaml-sin-cerrar",
      "3:1",
      "Falta cerrar con «]».",
      "Escriba «]» al final, o haga la lista con guiones, un renglón por valor.",
    ],
    [
      "a value that begins with @",
      withLine("titulo: @alcaldia informa"),
      "yaml-caracter-inicial",
      "2:9",
      "Un valor no puede empezar por «@» sin comillas.",
      'Ponga el valor entre comillas: titulo: "@alcaldia informa"',
    ],
    [
      "a value that is a comment",
      withLine("titulo: #Jornada de vacunación"),
      "valor-comentado",
      "2:1",
      "El valor empieza por # y por eso se toma como un comentario: queda vacío.",
      'Ponga el valor entre comillas: titulo: "#Jornada de vacunación"',
    ],
    [
      "an alias that does not exist",
      withLine("titulo: *importante"),
      "yaml-alias",
      "2:9",
      "El encabezado usa referencias de YAML (& y *) que se repiten demasiado o que no existen.",
      "Escriba los valores completos. Si el texto empieza por * o &, póngalo entre comillas.",
    ],
    [
      "a tag",
      withLine("titulo: !!js/function 'x => x'"),
      "yaml-etiqueta",
      "2:9",
      "El valor empieza con la etiqueta «!!js/function», que no se acepta.",
      "Borre la etiqueta; si es parte del texto, ponga el valor entre comillas.",
    ],
    [
      "a list instead of data",
      "---\n- uno\n- dos\n---\n",
      "encabezado-sin-datos",
      "2:1",
      "El encabezado no tiene datos con la forma «nombre: valor».",
      "Escriba un dato por línea, por ejemplo: titulo: Certificado de residencia",
    ],
  ];
  it.each(cases)("%s", (_what, text, codigo, place, mensaje, sugerencia) => {
    const [first] = judge(text).issues;
    expect({ ...first, place: `${first?.linea}:${first?.columna}` }).toMatchObject({
      codigo,
      place,
      mensaje,
      sugerencia,
    });
  });

  it("warns of text that is lost after a #", () => {
    expect(judge(withLine("titulo: Convocatoria #3 de 2026")).issues).toMatchObject([
      {
        codigo: "comentario-en-valor",
        gravedad: "aviso",
        linea: 2,
        columna: 22,
        mensaje: "Lo que sigue a # se toma como un comentario y no se publica: «#3 de 2026».",
      },
    ]);
  });

  it("warns of the quotes of a word processor, which are published", () => {
    expect(judge(withLine("titulo: “Jornada de vacunación”")).issues).toMatchObject([
      {
        codigo: "comillas-tipograficas",
        gravedad: "aviso",
        linea: 2,
        columna: 1,
        mensaje: "El valor va entre comillas inclinadas (“ ”), que se publican como parte del texto.",
        sugerencia: "Si no son parte del texto, escríbalo así: titulo: Jornada de vacunación",
      },
    ]);
    expect(judge(withLine("titulo: “Jornada” y “feria” en el parque")).issues).toEqual([]);
  });

  it("limits the expansion of aliases", () => {
    const letters = [..."abcdefghi"];
    const lines = letters.map((letter, index) => {
      const inner = index === 0 ? "x" : `*${letters[index - 1]}`;
      return `${letter}: &${letter} [${Array(9).fill(inner).join(", ")}]`;
    });
    expect(judge(`---\n${lines.join("\n")}\n---\n`).issues).toMatchObject([{ codigo: "yaml-alias" }]);
  });

  it("survives very deep nesting", () => {
    expect(judge(`---\ntitulo: ${"[".repeat(50_000)}\n---\n`).issues.length).toBeGreaterThan(0);
  });
});

describe("front matter that is equivalent to other front matter", () => {
  it.each([
    ["CRLF", noticia().replaceAll("\n", "\r\n")],
    ["spaces after the fences", noticia().replaceAll("---\n", "---  \n")],
    ["a tab after a colon", withLine("titulo:\tJornada de vacunación")],
    ["a byte-order mark inside", withLine("titulo: Jornada\ufeff de vacunación")],
    ["a fence that says yaml", noticia().replace("---\n", "---yaml\n")],
    ["an optional key without value", withLine("titulo: Jornada de vacunación\nvence:")],
    ["a comment on a line of its own", withLine("# Revisar con la enfermera\ntitulo: Jornada de vacunación")],
  ])("accepts %s", (_what, text) => {
    // Line ends are unified when the bytes are decoded.
    expect(judge(text.replaceAll("\r\n", "\n")).issues).toEqual([]);
  });

  it("keeps dates and times as text", () => {
    const { entry } = judge(withLine("titulo: 12:30 es la hora del almuerzo"));
    expect(entry?.data.titulo).toBe("12:30 es la hora del almuerzo");
    expect(entry?.data).toMatchObject({ fecha: "2026-03-05" });
  });
});

describe("arbitrary text", () => {
  it("never throws, and finds an entry or an error", () => {
    const wild = fc.oneof(
      fc.string(),
      fc.string().map((text) => `---\n${text}\n---\n`),
      fc.string().map((text) => withLine(`titulo: ${text}`)),
    );
    fc.assert(
      fc.property(wild, (text) => {
        const { entry, issues } = judge(text);
        expect(entry !== undefined).toBe(!issues.some(({ gravedad }) => gravedad === "error"));
      }),
      { numRuns: 500 },
    );
  });

  it("places every issue inside the file", () => {
    const yamlLike = fc.array(
      fc.constantFrom(
        "titulo: x",
        "a: [",
        '"',
        "  - b",
        "\t",
        "*x",
        "# c",
        "fecha: 2026-02-30",
        ":",
        "?",
        "- - -",
        "{",
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(yamlLike, (lines) => {
        const text = `---\n${lines.join("\n")}\n---\ntexto\n`;
        for (const { linea, columna } of judge(text).issues) {
          expect(linea).toBeGreaterThan(0);
          expect(linea).toBeLessThanOrEqual(text.split("\n").length);
          expect(columna).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("an alias inside its own anchor", () => {
  it.each([
    ["a list", "palabras_clave: &uno [*uno]"],
    ["a group", "costo: &uno {valor: *uno}"],
    ["a list in a list", "a: &uno [[*uno]]"],
  ])("is an error of its file, and nobody walks in circles: %s", (_what, line) => {
    const path = { archivo: "content/noticias/a.md", collection: "noticias" as const, slug: "a" };
    const { entry, issues } = validateDocument(path, `---\n${line}\n---\n\nTexto.\n`);
    expect(entry).toBeUndefined();
    expect(issues.map(({ codigo }) => codigo)).toContain("yaml-alias");
  });
});
