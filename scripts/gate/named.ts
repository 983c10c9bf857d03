import { ownerOf } from "../pages/families.ts";
import { addressOfPath } from "../references/forgotten.ts";
import { documentOf } from "../schema/document-path.ts";
import type { DataFiles } from "../schema/index.ts";
import { isPersonalNotice } from "../schema/personal-notice.ts";
import type { Entry } from "../validation/document.ts";

/** The keys of data files that lead citizens to an address. */
const LEADING = new Set(["destino", "evidencia", "documento", "en_su_lugar"]);

/**
 * Data files without the addresses to which nothing public may lead: those of documents that are not public, of notices to
 * persons and of their files. In a text the words of such a link stay; a datum has none.
 *
 * @param personalFiles addresses of files that a notice to a person ever named
 */
export function dataForAll<T extends Partial<DataFiles>>(
  data: T,
  shown: readonly Entry[],
  personalFiles: ReadonlySet<string>,
): T {
  const forAll = shown.filter(({ collection, data }) => !isPersonalNotice(collection, data));
  const addresses = new Set(forAll.map(({ archivo }) => addressOfPath(archivo)));
  const isHidden = (written: string) => {
    const address = written.replace(/[?#].*$/, "");
    const isDocument = documentOf(`content${address.replace(/\/$/, "")}.md`) !== undefined;
    return isDocument ? !addresses.has(address) && !ownerOf(address) : personalFiles.has(address);
  };
  return without(data, isHidden) as T;
}

function without(value: unknown, isHidden: (address: string) => boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, isHidden));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key, inner]) => !(LEADING.has(key) && typeof inner === "string" && isHidden(inner)),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, without(inner, isHidden)]));
}

/** Documents without the file name of an office that is not among these: they are shown as those of no office. */
export function withOffices(entries: readonly Entry[], offices: ReadonlySet<string>): Entry[] {
  return entries.map((entry) => {
    const { data } = entry;
    return "dependencia" in data && !offices.has(data.dependencia)
      ? ({ ...entry, data: { ...data, dependencia: "" } } as Entry)
      : entry;
  });
}
