import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../command-line/errors.ts";
import { filesUnder } from "../disk/files.ts";
import { hashBytes } from "../disk/hash.ts";

/** A published site: on the network, or in the folder that a build wrote. */
export interface PublishedSite {
  /** The commit that it was built from, when, and the repository of its editor, if it has one: all as it declares them. */
  commit: string;
  generado: string;
  editor?: { repo: string; branch: string; domain?: string };
  /** Its address on the network. */
  url?: string;
  /** Its files; absent where they cannot be listed. */
  files?: readonly string[];
  /** The hash of a file; `undefined` for one that is missing. */
  hashOf(path: string): Promise<string | undefined>;
}

/** Opens a site by its address or folder. @throws UsageError when it does not declare its commit */
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

/**
 * Pages are requested by their address, without `index.html`, as browsers do. A request that fails is repeated once: while the
 * commit was being built, the host may have closed the connection that was kept open.
 */
async function download(address: string): Promise<Buffer | undefined> {
  const request = () => fetch(address.replace(/(?<=\/)index\.html$/, ""), { redirect: "error" });
  const response = await request()
    .catch(request)
    .catch(() => undefined);
  return response?.ok ? Buffer.from(await response.arrayBuffer()) : undefined;
}
