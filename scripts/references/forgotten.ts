import { addressOf } from "../model/addresses.ts";
import { dataFilePath } from "../schema/content-files.ts";
import { documentOf, mediaOf } from "../schema/document-path.ts";
import { MEDIA_PATH } from "../schema/field.ts";
import { fingerprintsIn } from "../schema/retirados.ts";
import { validateDataFile } from "../validation/document.ts";
import { type Issue, issue } from "../validation/issue.ts";

/** Whether an address of the site, `/noticias/x/` or `/media/x.pdf`, and what was there may not be named anywhere. */
export type IsForgotten = (address: string) => boolean;

/** Which addresses are forgotten, by the fingerprints in a text of `content/retirados.yaml`. */
export function isForgottenBy(text: string, fingerprint: (address: string) => string): IsForgotten {
  const fingerprints = fingerprintsIn(text);
  return (address) => fingerprints.size > 0 && fingerprints.has(fingerprint(address));
}

/** Whether a text of `content/retirados.yaml` has no errors. */
export function isValidList(text: string): boolean {
  return validateDataFile("retirados", dataFilePath("retirados"), text).data !== undefined;
}

/** The texts of a list that count while the present one is lost or has errors: the last one without errors, and those after it. */
export function textsInForce(newestFirst: readonly string[]): readonly string[] {
  const lastValid = newestFirst.findIndex(isValidList);
  return lastValid < 0 ? newestFirst : newestFirst.slice(0, lastValid + 1);
}

/** Issues of files whose address is forgotten: they need another name, or the fingerprint must be removed. */
export function forgottenIssues(
  files: readonly { archivo: string }[],
  isForgotten: IsForgotten,
  fingerprint: (address: string) => string,
): Issue[] {
  return files.flatMap(({ archivo }) => {
    const address = addressOfPath(archivo);
    return isForgotten(address) ? [issue("direccion-olvidada", { archivo }, { huella: fingerprint(address) })] : [];
  });
}

/** Whether a document could ever be read at an address that is forgotten, also under an earlier name. */
export function wasForgotten({ readAt }: { readAt: ReadonlyMap<string, string> }, isForgotten: IsForgotten): boolean {
  return [...readAt.keys()].some((path) => isForgotten(addressOfPath(path)));
}

/** The address of a document or of a file of `content/media/`, by its path; empty for any other path. */
export function addressOfPath(path: string): string {
  const document = documentOf(path);
  return document ? addressOf(document.collection, document.slug) : (mediaOf(path) ?? "");
}

/** The path of the document or file at an address. */
export function pathAt(address: string): string {
  return `content${address.startsWith("/media/") ? address : `${address.slice(0, -1)}.md`}`;
}

/**
 * The address that a person means, written as a full URL, as a path or as the name of the file behind it; `undefined` when it
 * cannot be an address.
 */
export function addressNamed(written: string): string | undefined {
  const path = written
    .trim()
    .replaceAll("\\", "/")
    .replace(/^https?:\/\/[^/]*/i, "")
    .replace(/[?#].*$/, "")
    .replace(/^(?:\.?\/)?content\//, "/")
    .replace(/^(?!\/)/, "/")
    .replace(/(?:\/index\.html|\.md|\/)$/, "")
    .toLowerCase();
  if (path.startsWith("/media/")) return MEDIA_PATH.test(path) ? path : undefined;
  return documentOf(`content${path}.md`) && `${path}/`;
}
