import { LIMITS } from "../schema/limits.ts";

/** Marks at the beginning of a line that `git merge` leaves in a file that two people changed. */
const CONFLICT = /^(<{7}|\|{7}|={7}|>{7})(?: .*)?$/;

/**
 * A file's text, however it was saved: UTF-8, UTF-16, or what Windows calls ANSI. Marks that nobody can see are left out.
 * `undefined` when there is none: the file is empty, or holds something else.
 */
export function readLeniently(bytes: Uint8Array): string | undefined {
  const text = decodeLeniently(bytes.subarray(0, LIMITS.textBytes));
  const plain = text?.replace(/\r\n?/g, "\n").replace(/(?![\n\t])[\p{Cc}\p{Cf}]/gu, "");
  return plain && /[\p{L}\p{N}]/u.test(plain) ? plain : undefined;
}

function decodeLeniently(bytes: Uint8Array): string | undefined {
  const wide = wideEncoding(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** By its mark, or because every other byte of the first letters is zero. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first > 0 && second === 0 && third > 0 && fourth === 0))
    return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second > 0 && third === 0 && fourth > 0))
    return "utf-16be";
  return undefined;
}

/** The texts that a half-done merge leaves in one file, each side as it was; of any other file its one text. */
export function sidesOf(text: string): string[] {
  const lines = text.split("\n");
  if (!lines.some((line) => /^[<>]{7}(?: |$)/.test(line))) return [text];
  // Between which marks each line stands; `undefined` for the marks, `>` for what both sides have.
  let within = ">";
  const places = lines.map((line) => {
    const mark = CONFLICT.exec(line)?.[1]?.charAt(0);
    // A heading may be underlined with as many marks.
    if (mark === undefined || (mark === "=" && within === ">")) return within;
    within = mark;
    return undefined;
  });
  return ["<", "="].map((side) =>
    lines.filter((_, index) => places[index] === side || places[index] === ">").join("\n"),
  );
}
