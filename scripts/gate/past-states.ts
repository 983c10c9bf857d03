import type { PastDocument, PastMonth } from "../history/past-month.ts";
import type { DocumentPast } from "../history/tracked.ts";
import { type Law, type LawOfDay, lawOn } from "../law/law.ts";
import { withTownFile } from "../law/overlay.ts";
import { EMPTY_MENUS } from "../model/legal-menus.ts";
import type { MeasuredDocument, PlanState } from "../model/plan-state.ts";
import { documentOf } from "../schema/document-path.ts";
import type { LawListId, LawLists } from "../schema/index.ts";
import { isPublic } from "../schema/visibility.ts";
import type { Day } from "../time/dates.ts";
import { lastDayOf } from "../time/dates.ts";
import { foundOnce } from "../time/found-once.ts";
import { isOnlyComments, parseYaml } from "../validation/yaml.ts";
import { isInInventory } from "./documents.ts";

/**
 * The content on the last day of each month, as far as the plan measures it, with the rules that the generator had on that day.
 * A data file that was invalid then counts as missing; one that stayed the same for several months is parsed once.
 *
 * @param pasts the documents that citizens could ever read, by which one that was renamed stays the same
 */
export function pastStates(
  months: readonly PastMonth[],
  law: Law,
  pasts: readonly Pick<DocumentPast, "archivo" | "readAt">[] = [],
): PlanState[] {
  const later = laterSlugs(pasts);
  const valueIn = foundOnce((text: string) => (isOnlyComments(text) ? {} : parseYaml("", text, 1).value));
  const criteriosIn = pastList("criterios", valueIn);
  const menusIn = pastList("transparencia", valueIn);
  return months.map(({ mes, documents, files }) => {
    const day = lastDayOf(mes);
    const lawThen = lawOn(law, day);
    return {
      day,
      documents: documents.flatMap((document) => measured(document, day, later)),
      municipio: (files.municipio !== undefined && valueIn(files.municipio)) || {},
      criterios: criteriosIn(files.criterios, lawThen),
      menus: menusIn(files.transparencia, lawThen) ?? EMPTY_MENUS,
    };
  });
}

/** A list of the generator's with the file of the municipality; without the file, as the generator has it. */
function pastList<Id extends LawListId>(id: Id, valueIn: (text: string) => unknown) {
  const made = foundOnce((key: string) => {
    const [text, law]: [string, Pick<LawOfDay, "lists" | "ended">] = JSON.parse(key);
    return withTownFile(id, valueIn(text), law);
  });
  return (text: string | undefined, { lists, ended }: LawOfDay): LawLists[Id] | undefined =>
    text === undefined ? lists[id] : made(JSON.stringify([text, { lists: { [id]: lists[id] }, ended }]));
}

function measured(document: PastDocument, day: Day, later: ReadonlyMap<string, string>): MeasuredDocument[] {
  const { collection, slug, values } = document;
  const isShown = isPublic(collection, values, day);
  if (!isShown && !isInInventory(collection, values)) return [];
  const laterSlug = isShown ? later.get(`content/${collection}/${slug}.md`) : undefined;
  return [{ ...document, titulo: "", isPublic: isShown, ...(laterSlug === undefined ? {} : { laterSlug }) }];
}

/** By each former path of a document, its last file name; of two documents that had one path, that of the first. */
function laterSlugs(pasts: readonly Pick<DocumentPast, "archivo" | "readAt">[]): ReadonlyMap<string, string> {
  const later = new Map<string, string>();
  for (const { archivo, readAt } of pasts) {
    const slug = documentOf(archivo)?.slug;
    for (const path of readAt.keys())
      if (path !== archivo && slug !== undefined && !later.has(path)) later.set(path, slug);
  }
  return later;
}
