import { rootOf } from "../command-line/arguments.ts";
import { UsageError } from "../command-line/errors.ts";
import { progress } from "../command-line/terminal.ts";
import { hashesUnder, withTempFolder } from "../disk/files.ts";
import { type PublishedSite, publishedSite } from "../verify/published-site.ts";
import { rebuild } from "../verify/rebuild.ts";

/** More lines than these would not be read. */
const MAX_SHOWN = 20;

interface Options {
  root?: string;
  sitio?: string;
  rama?: string;
}

/**
 * Whether a published site, at an address or in a folder, is what its commit gives. Builds the commit that the site names, at
 * the moment that it names, and compares every file. Status 1 when one differs.
 */
export async function verify({ sitio: where, rama: branch, ...options }: Options): Promise<number> {
  if (!where) throw new UsageError("Escriba la dirección del sitio publicado, o la carpeta en la que está.");
  const root = rootOf(options);
  const steps = progress(process.stderr);
  const site = await publishedSite(where);

  return withTempFolder(async (folder) => {
    steps.show(`Construyendo el commit ${site.commit.slice(0, 12)}`);
    const built = await rebuild({ root, folder, site, branch });
    steps.show("Comparando archivos");
    const { compared, differing } = await compare(built, site);
    steps.clear();
    for (const line of differing.slice(0, MAX_SHOWN)) console.log(line);
    if (differing.length > MAX_SHOWN) console.log(`… y ${differing.length - MAX_SHOWN} más.`);
    const origin = `del commit ${site.commit.slice(0, 12)} (${site.generado})`;
    console.log(
      differing.length === 0
        ? `El sitio publicado es el que sale ${origin}: ${compared} archivos iguales.`
        : `El sitio publicado no es el que sale ${origin}. Diferencias: ${differing.length}.`,
    );
    return differing.length === 0 ? 0 : 1;
  });
}

/** What hosts read and do not serve. */
const FOR_HOSTS = /^(?:_|\.(?:htaccess|nojekyll)$)/;

/** A line for each file that is not the same, or that one of the two lacks. */
async function compare(folder: string, site: PublishedSite): Promise<{ compared: number; differing: string[] }> {
  const built = Object.entries(hashesUnder(folder)).filter(([path]) => site.files || !FOR_HOSTS.test(path));
  const differing: string[] = [];
  for (const [path, hash] of built) {
    const published = await site.hashOf(path);
    if (published === undefined) differing.push(`falta     ${path}`);
    else if (published !== hash) differing.push(`distinto  ${path}`);
  }
  const expected = new Set(built.map(([path]) => path));
  const added = (site.files ?? []).filter((path) => !expected.has(path));
  return { compared: built.length, differing: [...differing, ...added.map((path) => `sobra     ${path}`)] };
}
