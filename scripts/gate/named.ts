import { resolveLink } from "../markdown/address.ts";
import { ownerOf } from "../pages/families.ts";
import { addressOfPath } from "../references/forgotten.ts";
import { documentOf } from "../schema/document-path.ts";
import type { DataFiles } from "../schema/index.ts";
import { isPersonalNotice } from "../schema/personal-notice.ts";
import type { Entry } from "../validation/document.ts";

/** The keys of data files that link to an address. */
const LINK_KEYS = new Set(["destino", "evidencia", "documento", "en_su_lugar"]);

/**
 * Data files without the addresses that nothing public may link to: those of documents that are not public, of notices to
 * persons and of their files. A text keeps the words of such a link; a value that is an address is removed.
 *
 * @param personalFiles addresses of files that a notice to a person ever named
 * @param site the address of the site, by which its own pages may be named too
 */
export function dataForAll<T extends Partial<DataFiles>>(
  data: T,
  shown: readonly Entry[],
  personalFiles: ReadonlySet<string>,
  site?: string,
): T {
  const forAll = shown.filter(({ collection, data }) => !isPersonalNotice(collection, data));
  const addresses = new Set(forAll.map(({ archivo }) => addressOfPath(archivo)));
  const isHidden = (written: string) => {
    const target = resolveLink(written, "/", site);
    if (target.kind === "file") return personalFiles.has(target.path);
    const isDocument = target.kind === "page" && documentOf(`content${target.path.slice(0, -1)}.md`) !== undefined;
    return isDocument && !addresses.has(target.path) && !ownerOf(target.path);
  };
  return without(data, isHidden) as T;
}

function without(value: unknown, isHidden: (address: string) => boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, isHidden));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key, inner]) => !(LINK_KEYS.has(key) && typeof inner === "string" && isHidden(inner)),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, without(inner, isHidden)]));
}

/** The documents, without the office of those whose office is not in the set: they are shown without one. */
export function withOffices(entries: readonly Entry[], offices: ReadonlySet<string>): Entry[] {
  return entries.map((entry) => {
    const { data } = entry;
    return "dependencia" in data && !offices.has(data.dependencia)
      ? ({ ...entry, data: { ...data, dependencia: "" } } as Entry)
      : entry;
  });
}
