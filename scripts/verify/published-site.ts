import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../command-line/errors.ts";
import { filesUnder } from "../disk/files.ts";
import { hashBytes } from "../disk/hash.ts";

/** A site that somebody published: on the network, or as the folder that a build wrote. */
export interface PublishedSite {
  /** What it says of itself: the commit that it was made of, when, and the address of its editor's repository, if it has one. */
  commit: string;
  generado: string;
  editor?: { repo: string; branch: string; domain?: string };
  /** Its address on the network. */
  url?: string;
  /** Every file, where they can be listed. */
  files?: readonly string[];
  /** Name of a file's content; `undefined` for one that is not there. */
  hashOf(path: string): Promise<string | undefined>;
}

/** @throws UsageError when nothing there says of which commit it is */
export async function publishedSite(where: string): Promise<PublishedSite> {
  const isAddress = /^https?:\/\//.test(where);
  const url = where.replace(/\/+$/, "");
  const read = isAddress ? (path: string) => download(`${url}/${path}`) : async (path: string) => readFrom(where, path);
  const historial = await readJson("informe/frecuencia.json");
  const commit = historial?.historial?.commit;
  if (typeof commit !== "string" || !/^[0-9a-f]{40,64}$/.test(commit) || typeof historial.generado !== "string") {
    throw new UsageError(`En «${where}» no hay un sitio que diga de qué commit salió (informe/frecuencia.json).`);
  }
  const backend = (await readJson("admin/config.json"))?.backend;
  return {
    commit,
    generado: historial.generado,
    editor: backend && { repo: String(backend.repo), branch: String(backend.branch), domain: backend.site_domain },
    ...(isAddress ? { url } : { files: filesUnder(where) }),
    async hashOf(path) {
      const bytes = await read(path);
      return bytes && hashBytes(bytes);
    },
  };

  async function readJson(path: string) {
    const bytes = await read(path);
    try {
      return bytes && JSON.parse(bytes.toString("utf8"));
    } catch {
      return undefined;
    }
  }
}

function readFrom(folder: string, path: string): Buffer | undefined {
  return existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : undefined;
}

/** A page is asked for by its address, as people do. */
async function download(address: string): Promise<Buffer | undefined> {
  const response = await fetch(address.replace(/(?<=\/)index\.html$/, ""), { redirect: "error" }).catch(
    () => undefined,
  );
  return response?.ok ? Buffer.from(await response.arrayBuffer()) : undefined;
}
