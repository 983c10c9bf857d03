import { closedMonthOf, DATA_FILES } from "../schema/content-files.ts";
import { isPersonalNotice } from "../schema/personal-notice.ts";
import { decode } from "../validation/decode.ts";
import { documentPathOf, validateClosing, validateDataFile, validateDocument } from "../validation/document.ts";
import { hasErrors } from "../validation/issue.ts";

/** The text of a version; `undefined` when the validator cannot decode it. */
export function decodedText(archivo: string, content: Uint8Array): string | undefined {
  const decoded = decode(archivo, content);
  return "text" in decoded ? decoded.text : undefined;
}

/** Whether a version of a file has no errors of its own. Photos are checked later, together with all others. */
export function isValidVersion(archivo: string, content: Uint8Array): boolean {
  const document = documentPathOf(archivo);
  const dataFile = DATA_FILES.get(archivo);
  const isClosing = closedMonthOf(archivo) !== undefined;
  if (!document && !dataFile && !isClosing) return true;
  const text = decodedText(archivo, content);
  if (text === undefined) return false;
  const judged = [
    ...(document ? [validateDocument(document, text)] : []),
    ...(dataFile ? [validateDataFile(dataFile, archivo, text)] : []),
    ...(isClosing ? [validateClosing(archivo, text)] : []),
  ];
  return !judged.some(({ issues }) => hasErrors(issues));
}

/** Whether the text of a file is that of a notice to a person, as far as it can be read. */
export function isNotice(archivo: string, text = ""): boolean {
  const document = documentPathOf(archivo);
  if (!document) return false;
  return isPersonalNotice(document.collection, validateDocument(document, text).read?.value ?? {});
}
