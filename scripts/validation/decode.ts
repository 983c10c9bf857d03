import { type Issue, issue } from "./issue.ts";

/** The text of a file, without byte-order mark and with `\n` as line ending, or why it cannot be decoded. */
export type Decoded = { text: string } | { issue: Issue };

/** Decodes a file as UTF-8; the issue names the encoding in which it seems to have been saved. */
export function decode(archivo: string, bytes: Uint8Array): Decoded {
  if (utf16Of(bytes)) {
    return { issue: issue("codificacion", { archivo }, { probable: "UTF-16 («Unicode»)" }) };
  }
  if (bytes.includes(0)) return { issue: issue("archivo-binario", { archivo }) };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
    const hidden = invisibleCharacter(archivo, text) ?? conflictMarker(archivo, text);
    return hidden ? { issue: hidden } : { text };
  } catch {
    return {
      issue: issue("codificacion", { archivo, linea: firstBadLine(bytes) }, { probable: "Windows-1252 o Latin-1" }),
    };
  }
}

function invisibleCharacter(archivo: string, text: string): Issue | undefined {
  const hidden = hiddenCharacter(text);
  return hidden && issue("caracter-invisible", { archivo, ...positionAt(text, hidden.at) }, { codigo: hidden.codigo });
}

/**
 * The first character that nobody writes on purpose: control characters and lone surrogates, which XML forbids in feeds and
 * terminals interpret; and the marks that reverse the direction of a text, which can disguise an address.
 */
export function hiddenCharacter(text: string): { at: number; codigo: string } | undefined {
  const at = text.search(/(?![\t\n\r])[\p{Cc}\p{Cs}\u202d\u202e\ufffe\uffff]/u);
  if (at < 0) return undefined;
  return { at, codigo: `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0")}` };
}

/** The issue of an unresolved merge: both conflict markers at the beginning of a line. */
function conflictMarker(archivo: string, text: string): Issue | undefined {
  const at = text.search(/^<{7} /m);
  return at >= 0 && /^>{7} /m.test(text)
    ? issue("conflicto-sin-resolver", { archivo, ...positionAt(text, at) })
    : undefined;
}

/** Line and column of an offset of `text`. */
export function positionAt(text: string, offset: number) {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { linea: before.split("\n").length, columna: offset - lineStart + 1 };
}

/** The first line whose bytes are not UTF-8. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end < 0 ? bytes.length : end;
    try {
      decoder.decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop + 1;
  }
  return line;
}

/** UTF-16 by its byte-order mark, as `TextDecoder` calls it. */
export function utf16Of([first, second]: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}
