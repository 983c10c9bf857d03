import { createHash } from "node:crypto";

/** A short name for a text: equal texts, equal names. */
export function hashText(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}

/** The name of a file's content in the addresses of the site and in the cache. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}

/** What stands for a text that must not be written down. */
export function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** What a content security policy calls an inline style sheet. https://www.w3.org/TR/CSP3/#grammardef-hash-source */
export function sha256Base64(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

/** The name that git gives to a file's content. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function gitBlobName(bytes: Uint8Array): string {
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
