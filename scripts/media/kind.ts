import { fileTypeFromBuffer } from "file-type";
import { IMAGE_EXTENSIONS } from "../schema/content-files.ts";

/** Why a file is not what its name says. */
export type KindFault =
  | { codigo: "archivo-vacio" }
  | { codigo: "archivo-lfs" }
  | { codigo: "archivo-pagina-web" }
  | { codigo: "archivo-cortado" }
  | { codigo: "archivo-danado" }
  | { codigo: "imagen-danada" }
  | { codigo: "imagen-heic" }
  /** `real` is the usual ending of such a file. */
  | { codigo: "archivo-falso"; real: string };

/**
 * What is wrong with a file of that ending, by its first and last bytes; `undefined` when it is what its name says. A photo may
 * be any of the kinds of photo: all are made anew.
 */
export async function kindFault(ending: string, bytes: Buffer): Promise<KindFault | undefined> {
  if (bytes.length === 0) return { codigo: "archivo-vacio" };
  const beginning = bytes.toString("latin1", 0, BEGINNING);
  if (LFS_POINTER.test(beginning)) return { codigo: "archivo-lfs" };
  if (HTML.test(tagsOf(beginning))) return { codigo: "archivo-pagina-web" };
  const real = await realEnding(beginning, bytes);
  if (isText(ending)) return looksLikeText(bytes, real) ? undefined : falseKind(real);
  const expected = isPhoto(ending) ? PHOTOS : [ending];
  if (real !== undefined && expected.includes(real))
    return isCut(real, bytes) ? { codigo: "archivo-cortado" } : undefined;
  if (real === undefined) return { codigo: isPhoto(ending) ? "imagen-danada" : "archivo-danado" };
  return falseKind(real);
}

/** A PDF's first line may stand this far down. ISO 32000-1, annex H.3, note 13 */
const BEGINNING = 1024;
/** What git keeps in place of a file that is stored elsewhere. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const LFS_POINTER = /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//;
const HTML = /^<(?:!doctype html|html|head|title|meta|body|script)[\s>]/i;
const SVG = /^(?:<!doctype svg[^>]*>\s*)?<svg[\s>]/i;
/** What may stand before the first tag. */
const BEFORE_TAGS = /^\xef\xbb\xbf|<!--[\s\S]*?-->|<\?xml[^>]*>/g;

const PHOTOS: readonly string[] = ["jpg", "png", "apng", "webp"];
const HEIC: readonly string[] = ["heic", "heif"];
/** The documents that are ZIP files inside; those with macros and the templates too. */
const OFFICE: readonly string[] = [
  ...["docx", "docm", "dotx", "dotm", "xlsx", "xlsm", "xltx", "xltm", "pptx", "pptm", "ppsx", "ppsm", "potx", "potm"],
  ...["odt", "ods", "odp", "odg", "ott", "ots", "otp"],
];

const tagsOf = (beginning: string) => beginning.replace(BEFORE_TAGS, "").trimStart();
const isPhoto = (ending: string) => (IMAGE_EXTENSIONS as readonly string[]).includes(ending);
const isText = (ending: string) => ending === "txt" || ending === "csv";

const falseKind = (real = "bin"): KindFault =>
  HEIC.includes(real) ? { codigo: "imagen-heic" } : { codigo: "archivo-falso", real };

/** The ending that the content should have; `undefined` for what nobody knows. */
async function realEnding(beginning: string, bytes: Buffer): Promise<string | undefined> {
  if (SVG.test(tagsOf(beginning))) return "svg";
  // Before the library, which calls the PDF of a drawing program after the program.
  if (beginning.startsWith("%PDF-")) return "pdf";
  const found = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.ext;
  // A folder in a ZIP file is enough for it to be called after some program.
  if (beginning.startsWith("PK\x03\x04")) return found && OFFICE.includes(found) ? found : "zip";
  return found ?? (beginning.includes("%PDF-") ? "pdf" : undefined);
}

/** Two letters at the beginning of a text are enough for the library to take it for something else. */
function looksLikeText(bytes: Buffer, real: string | undefined): boolean {
  const isUtf16 = /^(?:\xff\xfe|\xfe\xff)/.test(bytes.toString("latin1", 0, 2));
  const isBinary = !isUtf16 && bytes.subarray(0, 8192).includes(0);
  return !isBinary && !["pdf", "rtf", "zip", ...OFFICE].includes(real ?? "");
}

/** Whether the end is missing: of a PDF its last line, of a ZIP file its table of contents. */
function isCut(real: string, bytes: Buffer): boolean {
  if (real === "pdf") {
    const end = bytes.toString("latin1", Math.max(0, bytes.length - PDF_END)).replace(/[\0\s]+$/, "");
    return !/%%EOF|startxref/.test(end.slice(-BEGINNING));
  }
  const isZip = real === "zip" || OFFICE.includes(real);
  return isZip && bytes.subarray(-ZIP_END).lastIndexOf("PK\x05\x06", undefined, "latin1") < 0;
}

/** Some scanners fill the end of a PDF with zeros. */
const PDF_END = 70_000;
/** The end record, and the longest comment after it. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
const ZIP_END = 22 + 65_535;
