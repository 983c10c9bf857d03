import { createHash } from "node:crypto";

/** A short hash of a text. */
export function hashText(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}

/** The hash of a file in addresses of the site and in the cache. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}

/** A hash that replaces a text which must not be written down. */
export function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The hash by which a content security policy allows an inline style sheet. https://www.w3.org/TR/CSP3/#grammardef-hash-source */
export function sha256Base64(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

/** git's name for the content of a file. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function gitBlobName(bytes: Uint8Array): string {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
