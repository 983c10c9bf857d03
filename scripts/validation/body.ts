import { countFootnotes, MAX_FOOTNOTES } from "../markdown/parser.ts";
import { type LostWords, readText } from "../markdown/reading.ts";
import { type Place, placeOf, writtenOf } from "../markdown/shown-block.ts";
import { type Issue, issue } from "./issue.ts";
import { type LeftOver, leftOverMarks } from "./left-over-marks.ts";
import type { IssueCode } from "./messages/index.ts";

const LOST = {
  comment: "comentario-oculto",
  "open-comment": "comentario-sin-cerrar",
  cells: "celdas-de-mas",
  "uncalled-note": "nota-sin-llamada",
  "repeated-note": "nota-repetida",
  definition: "definicion-sin-uso",
  title: "palabras-que-no-se-ven",
  info: "palabras-que-no-se-ven",
  deep: "palabras-que-no-se-ven",
} as const satisfies Record<LostWords["why"], IssueCode>;

/**
 * Where the page does not show what was written: marks that are left over, words that are missing, and words that became
 * code. The first of each kind, and how many more there are.
 */
export function bodyIssues(archivo: string, body: string, bodyLine: number, reading = readText(body)): Issue[] {
  const notes = countFootnotes(body);
  if (notes > MAX_FOOTNOTES)
    return [issue("demasiadas-notas", { archivo, linea: bodyLine }, { hay: notes, limite: MAX_FOOTNOTES })];
  const { blocks, lost, code, numbers } = reading;
  const at = ({ line, column }: Place) => ({ archivo, linea: line + bodyLine - 1, columna: column });
  const [number] = numbers;
  return [
    ...groups(leftOverMarks(blocks), ({ codigo }) => codigo).map(([first, mas]) => markIssue(first, mas, at)),
    ...groups(lost, ({ why }) => LOST[why]).map(([{ why, words, place }, mas]) =>
      issue(LOST[why], at(place()), { palabras: cut(words), mas }),
    ),
    ...groups(code, ({ kind }) => kind).map(([{ kind, content, ...place }, mas]) => {
      const [linea = ""] = content.trim().split("\n");
      return kind === "indented"
        ? issue("texto-como-codigo", at(place), { propuesta: copied(linea), mas })
        : issue("codigo-sin-cerrar", at(place), { linea: cut(linea) });
    }),
    ...(number
      ? [
          issue("numeros-cambiados", at(number), {
            escrito: number.written,
            visto: number.shown,
            mas: numbers.length - 1,
          }),
        ]
      : []),
  ];
}

function markIssue(
  { codigo, block, index, shown, right }: LeftOver,
  mas: number,
  at: (place: Place) => Parameters<typeof issue>[1],
) {
  const escrito = cut(writtenOf(block, index, index + shown.length));
  return issue(codigo, at(placeOf(block, index)), { escrito, propuesta: copied(right()), mas });
}

/** The first of each group, and how many more it has. */
function groups<T>(items: readonly T[], keyOf: (item: T) => string): [T, number][] {
  const byKey = new Map<string, [T, number]>();
  for (const item of items) {
    const known = byKey.get(keyOf(item));
    if (known) known[1]++;
    else byKey.set(keyOf(item), [item, 0]);
  }
  return [...byKey.values()];
}

/** A suggestion to copy; none where it would have to be cut. */
const copied = (text: string | undefined) => (text !== undefined && text.length <= 200 ? text : undefined);

const cut = (text: string) => {
  const line = text.replace(/\s*\n\s*/g, " ");
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};
