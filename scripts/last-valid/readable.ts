import { LIMITS } from "../schema/limits.ts";
import { utf16Of } from "../validation/decode.ts";

/** The conflict markers that `git merge` leaves at the beginning of a line. */
const CONFLICT = /^(<{7}|\|{7}|={7}|>{7})(?: .*)?$/;

/**
 * The text of a file in any common encoding: UTF-8, UTF-16, or what Windows calls ANSI. Invisible characters are removed.
 * `undefined` when there is no text: the file is empty or binary.
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

/** UTF-16 by its byte-order mark, or because every other byte of the first characters is zero. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  if (first > 0 && second === 0 && third > 0 && fourth === 0) return "utf-16le";
  if (first === 0 && second > 0 && third === 0 && fourth > 0) return "utf-16be";
  return utf16Of(bytes);
}

/** Both sides of an unresolved merge, each as it was; of any other text, only itself. */
export function sidesOf(text: string): string[] {
  const lines = text.split("\n");
  if (!lines.some((line) => /^[<>]{7}(?: |$)/.test(line))) return [text];
  // The marker that precedes each line: `>` for what both sides share; `undefined` for the markers themselves.
  let within = ">";
  const places = lines.map((line) => {
    const mark = CONFLICT.exec(line)?.[1]?.charAt(0);
    // A heading may be underlined with as many characters.
    if (mark === undefined || (mark === "=" && within === ">")) return within;
    within = mark;
    return undefined;
  });
  return ["<", "="].map((side) =>
    lines.filter((_, index) => places[index] === side || places[index] === ">").join("\n"),
  );
}
