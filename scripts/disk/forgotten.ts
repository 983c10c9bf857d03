import { type IsForgotten, isForgottenBy, isValidList, textsInForce } from "../references/forgotten.ts";
import { dataFilePath } from "../schema/content-files.ts";
import { decode } from "../validation/decode.ts";
import { fingerprint } from "./hash.ts";
import { readBytes } from "./read-content.ts";

const RETIRADOS = dataFilePath("retirados");

/**
 * Which addresses a municipality wants forgotten, by the fingerprints in its `content/retirados.yaml`: valid or not, in any
 * encoding, so that nothing comes back because that file has an error. While the file is lost or has errors, what it listed
 * before stays forgotten too.
 * @param earlier the texts that the file has had, newest first; without them only the present one counts
 */
export function readForgotten(root: string, earlier: readonly string[] = []): IsForgotten {
  const bytes = readBytes(root, RETIRADOS);
  const decoded = "razon" in bytes ? undefined : decode(RETIRADOS, bytes);
  const text = "razon" in bytes ? "" : bytes.toString("latin1").replaceAll("\0", "");
  const isValid = decoded !== undefined && "text" in decoded && isValidList(decoded.text);
  return isForgottenBy([text, ...(isValid ? [] : textsInForce(earlier))].join("\n"), fingerprint);
}
