import { countFootnotes, MAX_FOOTNOTES } from "../markdown/parser.ts";
import { positionAt } from "./decode.ts";
import { type Issue, issue } from "./issue.ts";

/** Issues of markup that Markdown does not support and would print literally; the first of each kind. */
export function bodyIssues(archivo: string, body: string, bodyLine: number): Issue[] {
  // Code, in backquotes or indented, is shown on purpose.
  const text = body.replace(/```[\s\S]*?```|`[^`\n]*`|^ {4}.*$/gm, (code) => code.replace(/[^\n]/g, " "));
  const place = (offset: number) => {
    const { linea, columna } = positionAt(text, offset);
    return { archivo, linea: linea + bodyLine - 1, columna };
  };
  const html = /<\/?[a-z][a-z0-9]{0,20}(?: [^<>\n]{0,300})?\/?>/i.exec(text);
  const heading = /^#{1,6}[^\s#].{0,60}/m.exec(text);
  const notes = countFootnotes(body);
  return [
    ...(notes > MAX_FOOTNOTES
      ? [issue("demasiadas-notas", { archivo, linea: bodyLine }, { hay: notes, limite: MAX_FOOTNOTES })]
      : []),
    ...(html ? [issue("html-en-el-texto", place(html.index), { etiqueta: html[0].slice(0, 40) })] : []),
    ...(heading ? [issue("titulo-sin-espacio", place(heading.index), { linea: heading[0] })] : []),
  ];
}
