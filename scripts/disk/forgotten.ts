import { type IsForgotten, isForgottenBy } from "../references/forgotten.ts";
import { dataFilePath } from "../schema/content-files.ts";
import { fingerprint } from "./hash.ts";
import { readBytes } from "./read-content.ts";

/**
 * Which addresses a municipality wants forgotten, by the fingerprints in its `content/retirados.yaml` of today: right or
 * wrong, in whatever encoding, so that nothing comes back because that file has a fault.
 */
export function readForgotten(root: string): IsForgotten {
  const bytes = readBytes(root, dataFilePath("retirados"));
  const text = "razon" in bytes ? "" : bytes.toString("latin1").replaceAll("\0", "");
  return isForgottenBy(text, fingerprint);
}
