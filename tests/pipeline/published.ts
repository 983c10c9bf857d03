import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { constants, gunzipSync } from "node:zlib";
import { filesUnder } from "../../scripts/disk/files.ts";

/** Every file under a folder, `informe/frecuencia.json`, in the order of the names. */
export const filesOf = filesUnder;

/** Of what a killed build has written there may be a part only, which is read too. */
const TO_ITS_END = { finishFlush: constants.Z_SYNC_FLUSH };

/** A file's content as text; the parts of the search index unpacked. */
export function textOf(folder: string, path: string): string {
  const bytes = readFileSync(join(folder, path));
  return (/\.pf_\w+$/.test(path) ? gunzipSync(bytes, TO_ITS_END) : bytes).toString("utf8");
}

export const jsonOf = (folder: string, path: string) => JSON.parse(textOf(folder, path));

/** The pages for citizens, by address, `/noticias/` and `/404.html`, in the order of the addresses: the editor is for staff. */
export function pagesOf(folder: string): Map<string, string> {
  const paths = filesOf(folder).filter((path) => path.endsWith(".html") && !path.startsWith("admin/"));
  const addresses = paths.map((path) => [`/${path.replace(/(^|\/)index\.html$/, "$1")}`, path] as const).sort();
  return new Map(addresses.map(([url, path]) => [url, textOf(folder, path)]));
}

/** The files whose text, name or place in the search index holds a word. */
export function filesWith(folder: string, word: string): string[] {
  const isPicture = (path: string) => /\.(?:jpg|png|webp)$/.test(path);
  return filesOf(folder).filter(
    (path) => path.includes(word) || (!isPicture(path) && textOf(folder, path).includes(word)),
  );
}

/** What the search index knows of each page. */
export function searchFragments(folder: string): { url: string; content: string; filters: { tipo?: string[] } }[] {
  const paths = filesOf(folder).filter((path) => path.endsWith(".pf_fragment"));
  return paths.map((path) => JSON.parse(textOf(folder, path).replace(/^pagefind_dcd/, "")));
}

/** The name of each file's content, to compare whole folders. */
export function hashesOf(folder: string): Record<string, string> {
  const hash = (path: string) =>
    createHash("sha256")
      .update(readFileSync(join(folder, path)))
      .digest("hex");
  return Object.fromEntries(filesOf(folder).map((path) => [path, hash(path)]));
}

/** Rows of a CSV as RFC 4180 defines it, each by the names of the first. */
export function parseCsv(text: string): Record<string, string>[] {
  const fields = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, quoted, bare = "", end] of fields) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === "\r\n") rows.push([]);
  }
  const [names = [], ...records] = rows.slice(0, -1);
  return records.map((record) => Object.fromEntries(names.map((name, index) => [name, record[index] ?? ""])));
}

/** Whether the policy that is published with a site allows a style sheet inside a page. */
export function allowsStyle(folder: string, css: string): boolean {
  const hash = createHash("sha256").update(css).digest("base64");
  return textOf(folder, "_headers").includes(`'sha256-${hash}'`);
}
