import { FILE_EXTENSIONS, IMAGE_EXTENSIONS } from "../schema/content-files.ts";
import { LIMITS } from "../schema/limits.ts";
import { RESERVED_BY_WINDOWS, slugify } from "../schema/slug.ts";
import { absolute, decoded, HERE, hostOf, nameOf, type Reading, SIZE } from "./item.ts";
import { withoutPersonalData } from "./people.ts";
import { shortSlug } from "./place.ts";

/**
 * The given file that an address means: by its path behind `uploads/`, or as much of the end of its path as the folder has.
 * WordPress's sizes of a photo (`-300x200`) mean the photo. Only what was listed in the folder can be found.
 */
export function givenPath(
  src: string,
  hosts: ReadonlySet<string>,
  given: ReadonlyMap<string, string>,
): string | undefined {
  const address = absolute(src);
  const host = hostOf(address);
  if (host === undefined || (host !== HERE && !hosts.has(host))) return undefined;
  const path = decoded(new URL(address).pathname).normalize("NFC").toLowerCase();
  const parts = path
    .replace(/^.*\/uploads\//, "/")
    .split("/")
    .filter(Boolean);
  const forms = parts.flatMap((_part, index) => {
    const tail = parts.slice(index).join("/");
    return [tail.replace(SIZE, ""), tail];
  });
  const found = forms.find((form) => given.has(form));
  return found === undefined ? undefined : given.get(found);
}

/** The given files that a source seems to name, so that they are looked at before its texts are read for good. */
export function filesNamed(
  { items, hosts: former }: Reading,
  { hosts, given }: { hosts: readonly string[]; given: ReadonlyMap<string, string> },
): string[] {
  if (given.size === 0) return [];
  const own = new Set([...former, ...hosts]);
  const sources = items.flatMap(({ html = "", photo }) => [
    ...[...html.matchAll(/\b(?:src|href)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)].map(
      ([, double, single]) => double ?? single ?? "",
    ),
    ...(photo ? [photo.src] : []),
  ]);
  const named = [...new Set(sources)].flatMap((src) => givenPath(src, own, given) ?? []);
  return [...new Set([...named, ...items.flatMap(({ file }) => file ?? [])])];
}

/** The name that a file gets in `content/media/`, from the one that it had; it names no person. */
export function mediaName(path: string, number: number): string {
  const [, base = "", ending = ""] = /([^/]*)\.([^./]+)$/.exec(path) ?? [];
  const name = shortSlug(slugify(withoutPersonalData(base.replace(/[-_+]+/g, " ")))) || "archivo";
  return `${RESERVED_BY_WINDOWS.test(name) ? `${name}-1` : name}${number > 1 ? `-${number}` : ""}.${ending.toLowerCase()}`;
}

/** Why a file cannot be brought, by its name and its size alone. */
export function sizeFault(path: string, bytes: number): string | undefined {
  const name = nameOf(path);
  const ending = path.replace(/^.*\./, "").toLowerCase();
  const isImage = (IMAGE_EXTENSIONS as readonly string[]).includes(ending);
  if (!isImage && !(FILE_EXTENSIONS as readonly string[]).includes(ending))
    return `«${name}» no se trae: el sitio no publica archivos .${ending.slice(0, 10)}.`;
  const most = isImage ? LIMITS.imageBytes : LIMITS.fileBytes;
  return bytes > most
    ? `«${name}» no se trae: pesa ${Math.ceil(bytes / 1e6)} MB, y el máximo es ${most / 1e6} MB.`
    : undefined;
}
