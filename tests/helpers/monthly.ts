import { type History, history } from "../../scripts/demo/repository/history.ts";
import { formerAddresses } from "../../scripts/gate/former-addresses.ts";
import { loadHistory } from "../../scripts/load/history.ts";
import { addressOfPath } from "../../scripts/references/forgotten.ts";
import { momentIn } from "../../scripts/time/dates.ts";
import { minimalContent, municipioYaml } from "./documents.ts";
import { logLines, reportOfFolder, seconds } from "./report.ts";
import { tempFolder } from "./temp-folder.ts";

/** After the last of the commits. */
export const NOW = "2026-07-20T12:00:00-05:00";
const canal = (id: string) => ({ id, nombre: id, carpeta: id, responsable: "secretaria-general", desde: "2026-01" });
const CONTENT = {
  ...minimalContent(),
  "content/municipio.yaml": municipioYaml({ canales: ["noticias", "tramites", "servicios", "documentos"].map(canal) }),
};

/** Documents by name; `null` removes one. */
export type Files = Record<string, string | null>;

/** `tramites/a` → `content/tramites/a.md`; a name alone is that of a noticia. */
export const path = (name: string) => `content/${name.includes("/") ? name : `noticias/${name}`}.md`;

/** One commit a month on the 10th, from January: each is the documents that it writes or removes. */
export function monthly(commits: readonly Files[]): History {
  const h = history();
  for (const [index, files] of commits.entries()) {
    const named = Object.entries(files).map(([name, text]) => [path(name), text]);
    h.commit("Cambio", {
      at: `2026-${String(index + 1).padStart(2, "0")}-10T10:00:00-05:00`,
      files: { ...(index === 0 ? CONTENT : {}), ...Object.fromEntries(named) },
    });
  }
  return h;
}

/** The log, as `04 nuevo a`: month, kind and file name; and the redirects, as `a → b`. */
export async function told(commits: readonly Files[]) {
  const { dir } = await monthly(commits).write(await tempFolder());
  const log = logLines(await reportOfFolder(dir, NOW)).map((line) => line.replace(/^2026-(\d\d)-10/, "$1"));
  const { pasts, documents } = await loadHistory({ root: dir, ...momentIn("America/Bogota", seconds(NOW)) });
  const addresses = new Set([...documents.keys()].map(addressOfPath));
  const { moved } = formerAddresses({
    pasts,
    retirados: [],
    addresses,
    heldBack: new Set(),
    isForgotten: () => false,
  });
  const short = (url: string) => url.replace(/^\/(?:noticias\/)?|\/$/g, "");
  return { log: log.sort(), moved: moved.map(({ from, to }) => `${short(from)} → ${short(to)}`) };
}
