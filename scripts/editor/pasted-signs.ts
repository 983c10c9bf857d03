import { isListSign, type Piece, type Run } from "./pasted-text.ts";

/** What stands before an item of a list. */
export type Sign =
  | { kind: "bullet"; number?: undefined }
  | { kind: "number"; number: number; text: string }
  /** «a)», «1.2.»: part of the text. */
  | { kind: "text"; text: string };

/** The sign that Word writes before a paragraph which is an item of a list. */
export function listSign(piece: Piece): Sign | undefined {
  const sign = signIn(piece)?.replace(/[\s\u00a0]+/g, "");
  if (sign === undefined) return undefined;
  const [, number] = /^\(?(\d{1,3})[.)]*$/.exec(sign) ?? [];
  if (number) return { kind: "number", number: Number(number), text: sign };
  return /^\(?(?:[a-z]{1,4}|\d+(?:\.\d+)+)[.)]+$|^\d+(?:\.\d+)+$/i.test(sign)
    ? { kind: "text", text: sign }
    : { kind: "bullet" };
}

function signIn(piece: Piece): string | undefined {
  if (isListSign(piece)) return piece.textContent ?? "";
  for (const child of piece.childNodes) {
    const found = signIn(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The sign of a line that is an item by its first letters alone, as somebody typed it, and what follows it. */
export function signOfText({ text, bold, italic, href }: Run): { sign?: Sign; rest: string } {
  const [all, , number] = /^([·•▪◦●○■‣\u00a7\uf0b7-]|(\d{1,2})[.)])[ \u00a0]+/.exec(text) ?? [];
  if (all === undefined || bold || italic || href) return { rest: text };
  const rest = text.slice(all.length);
  return { sign: number ? { kind: "number", number: Number(number), text: all.trim() } : { kind: "bullet" }, rest };
}
