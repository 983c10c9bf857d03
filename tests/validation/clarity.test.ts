import { describe, expect, it } from "vitest";
import { clarityLimits } from "../../scripts/schema/claridad.ts";
import { validateDocument } from "../../scripts/validation/document.ts";
import { noticia, tramite } from "../helpers/documents.ts";
import { only } from "../helpers/judged-fields.ts";

const usual = { indice: 55, frase: 40, avisos: true, excepto: [] as string[] };

const judge = (
  text: string,
  claridad: Partial<typeof usual> = {},
  collection: "noticias" | "tramites" | "documentos" = "noticias",
) =>
  validateDocument({ archivo: `content/${collection}/a.md`, collection, slug: "a" }, text, {
    clarity: clarityLimits({ claridad: { ...usual, ...claridad } }),
  }).issues;

const words = (many: number) => Array.from({ length: many }, () => "sol").join(" ");
const HARD = Array.from(
  { length: 12 },
  () => "La administración implementará estrategias interinstitucionales de racionalización.",
).join(" ");

describe("a warning that a text is hard to read", () => {
  it("tells the index, what it means, and where to begin", () => {
    const [codigo, mensaje, sugerencia] = only(judge(noticia({}, `${HARD} ${HARD}`)));
    expect(codigo).toBe("1:1 texto-dificil");
    expect(mensaje).toMatch(
      /^El texto es muy difícil de leer: su índice de claridad es -?\d+, y se espera 55 o más\.$/,
    );
    expect(sugerencia).toBe(
      "Use palabras de todos los días y frases cortas. Empiece por la más larga: «El puesto de salud vacuna a la población infantil.»",
    );
  });

  it("is not given below a hundred words", () => {
    expect(judge(noticia({}, HARD))).toEqual([]);
  });

  it("tells where a long sentence begins, and how many more there are", () => {
    const long = `Hoy ${words(40)}.`;
    expect(only(judge(noticia({}, `Hola.\n\n- Cédula\n- ${long}\n- Y ${long}`)))).toEqual([
      "12:3 frase-larga",
      `La frase que empieza «Y Hoy ${words(16)}…» tiene 42 palabras, y se esperan hasta 40. Hay otra frase así de larga.`,
      "Ponga un punto donde termina cada idea, y use una lista si son varias cosas.",
    ]);
  });

  it("finds a long sentence in a step of a trámite", () => {
    const [issue] = judge(tramite({ pasos: ["Venga.", `Hoy ${words(40)}.`] }), {}, "tramites");
    expect(issue).toMatchObject({ codigo: "frase-larga", campo: "pasos.1", gravedad: "aviso" });
  });

  it.each([
    ["a table", `| ${words(50)} |\n| --- |\n| ${words(50)} |`],
    ["a subtitle", `## ${words(50)}`],
    ["code", `\`${words(50)}\``],
  ])("leaves out %s", (_what, body) => expect(judge(noticia({}, body))).toEqual([]));

  it("proposes a title that can be copied, also for one in the text", () => {
    const titles = judge(noticia({ titulo: "CONVOCATORIA PÚBLICA NÚMERO 3" }, "## REQUISITOS DEL SISBÉN\n\nHola."));
    expect(titles.map(({ linea, campo, sugerencia }) => [linea, campo, sugerencia])).toEqual([
      [2, "titulo", "Escriba: Convocatoria pública número 3"],
      [8, "", "Escriba: Requisitos del SISBÉN"],
    ]);
  });

  it.each([
    ["by the limits of the municipality", noticia({}, `Hoy ${words(20)}.`), { frase: 20 }, 1],
    ["not beyond them", noticia({}, `Hoy ${words(60)}.`), { frase: 100 }, 0],
    ["never where it wants none", noticia({ titulo: "LA FERIA GANADERA" }), { avisos: false }, 0],
    [
      "never of a document that cannot be written otherwise",
      noticia({ titulo: "LA FERIA GANADERA" }),
      { excepto: ["noticias/a"] },
      0,
    ],
  ])("is given %s", (_what, text, claridad, many) => expect(judge(text, claridad)).toHaveLength(many));

  it("is never given of a notice to a person, which the law words", () => {
    const codes = judge(noticia({ tipo: "edicto", titulo: "EDICTO EMPLAZATORIO NÚMERO 4" }), {}, "documentos").map(
      ({ codigo }) => codigo,
    );
    expect(codes).not.toContain("titulo-en-mayusculas");
  });
});

it("a municipality that says nothing has the usual limits; nobody's has none", () => {
  expect(clarityLimits({})).toEqual({ indice: 55, frase: 40, excepto: [] });
  expect(clarityLimits(undefined)).toBeUndefined();
});
