import { z } from "zod";
import { criterio, fase } from "../schema/criterios.ts";
import {
  type DataFileId,
  type DataFiles,
  dataFiles,
  type LawListId,
  type LawLists,
  lawListIds,
  lawLists,
  type TownFiles,
} from "../schema/index.ts";
import { type MenuSection, section } from "../schema/legal-menus.ts";
import { obligacion } from "../schema/obligaciones.ts";
import type { Day } from "../time/dates.ts";
import { type Law, type LawOfDay, lawOn, NO_LAW } from "./law.ts";

/**
 * The data files with the lists of the generator.
 *
 * @param town those without errors of their own
 * @param present all that there are: of one with errors, nothing is known, and the generator's list alone would be another
 */
export function withLaw(town: Partial<TownFiles>, present: readonly DataFileId[], law: LawOfDay): Partial<DataFiles> {
  const { criterios, transparencia, obligaciones, ...others } = town;
  const overlaid = lawListIds.map((id) => [id, present.includes(id) ? withTownFile(id, town[id], law) : law.lists[id]]);
  return { ...others, ...Object.fromEntries(overlaid.filter(([, list]) => list !== undefined)) };
}

/**
 * The generator's rules on a day. A clock that is behind the generator has none of them yet, and then a file that only says what
 * differs would say nothing: for a municipality with such a file, the first rules are in force already.
 */
export function lawFor(town: Partial<TownFiles>, law: Law, today: Day): LawOfDay {
  const first = lawListIds.map((id) => law[id].desde).sort()[0] ?? today;
  const needsLaw = lawListIds.some((id) => town[id] && !withTownFile(id, town[id], NO_LAW));
  return lawOn(law, needsLaw && today < first ? first : today);
}

/**
 * A list of the generator's with what the municipality's file says, item by item. Without the generator's, the file is the list.
 *
 * @param file the value of the file, as it was read
 * @returns `undefined` for a file that is not valid, or of which an item of the municipality's own is not complete
 */
export function withTownFile<Id extends LawListId>(
  id: Id,
  file: unknown,
  { lists, ended }: Pick<LawOfDay, "lists" | "ended">,
): LawLists[Id] | undefined {
  const law = lists[id] as LawLists[Id] | undefined;
  if (!law) return lawLists[id].safeParse(file).data as LawLists[Id] | undefined;
  const town = dataFiles[id].safeParse(file).data as TownFiles[Id] | undefined;
  return town && OVERLAYS[id](law, withoutEnded(town, ended[id]));
}

/** Without what the file says of rules that are over. An item that has its name is one of the municipality's own. */
function withoutEnded<T>(said: T, ended: readonly string[]): T {
  if (Array.isArray(said)) {
    return said.filter((each) => !isOfEnded(each, ended)).map((each) => withoutEnded(each, ended)) as T;
  }
  if (typeof said !== "object" || said === null) return said;
  return Object.fromEntries(Object.entries(said).map(([key, inner]) => [key, withoutEnded(inner, ended)])) as T;
}

/** Whether an item of a file only says something of a rule that is over. */
export function isOfEnded({ id, numero, nombre }: Item, ended: readonly string[]): boolean {
  return nombre === undefined && ended.includes(String(id ?? numero));
}

type Overlay<Id extends LawListId> = (law: LawLists[Id], town: TownFiles[Id]) => LawLists[Id] | undefined;

const OVERLAYS: { readonly [Id in LawListId]: Overlay<Id> } = {
  criterios: (law, town) => {
    const fases = complete(fase, overlay("id", law.fases, town.fases));
    const criterios = complete(criterio, overlay("id", law.criterios, town.criterios));
    return fases && criterios && { advertencia: town.advertencia ?? law.advertencia, fases, criterios };
  },
  transparencia: (law, town) => {
    const transparencia = complete(section, overlay("numero", law.transparencia, town.transparencia, overlaidSection));
    const atencion = complete(section, overlay("numero", law.atencion, town.atencion, overlaidSection));
    const participa = complete(section, overlay("numero", law.participa, town.participa, overlaidSection));
    if (!transparencia || !atencion || !participa) return undefined;
    return { transparencia: withOffice(transparencia, town.responsable), atencion, participa };
  },
  obligaciones: (law, { obligaciones: town, ...said }) => {
    const join = (rule: object, own: object) => ({ ...rule, ...said, ...own });
    const obligaciones = complete(obligacion, overlay("id", law.obligaciones, town, join));
    return obligaciones && { obligaciones };
  },
};

type Item = Readonly<Record<string, unknown>>;
type Join = (rule: Item, own: Item) => Item;

const overlaidItem: Join = (rule, own) => ({ ...rule, ...own });

/**
 * The items of the generator's list in their order, each with what the municipality says of it. One of the municipality's own
 * stays behind the item that it follows in its file; before the first one, or else at the end.
 */
export function overlay(key: string, law: readonly Item[], town: readonly Item[], join: Join = overlaidItem): Item[] {
  const rules = new Map(law.map((rule) => [rule[key], rule]));
  const said = new Map(town.map((own) => [own[key], own]));
  const first = town.find((own) => rules.has(own[key]))?.[key];
  const before: Item[] = [];
  const behind = new Map<unknown, Item[]>();
  let place = before;
  for (const own of town) {
    if (!rules.has(own[key])) {
      place.push(join({}, own));
      continue;
    }
    place = behind.get(own[key]) ?? [];
    behind.set(own[key], place);
  }
  const items = law.flatMap((rule) => [
    ...(rule[key] === first ? before : []),
    join(rule, said.get(rule[key]) ?? {}),
    ...(behind.get(rule[key]) ?? []),
  ]);
  return first === undefined ? [...items, ...before] : items;
}

/** A municipality that says one of these of a point says it in place of what the generator says. */
const STATEMENTS = ["destino", "justificacion", "no_aplica"];

const overlaidPoint: Join = (rule, own) => {
  const isSaid = STATEMENTS.some((key) => key in own);
  const left = Object.entries(rule).filter(([key]) => !(isSaid && STATEMENTS.includes(key)));
  return { ...Object.fromEntries(left), ...own };
};

const overlaidSection: Join = (rule, own) => ({
  ...overlaidPoint(rule, own),
  items: overlay("numero", itemsOf(rule), itemsOf(own), overlaidPoint),
});

const itemsOf = ({ items = [] }: Item) => items as readonly Item[];

/** The points for which somebody must answer, with the office that answers for all that name none. */
function withOffice(sections: readonly MenuSection[], responsable: string | undefined): MenuSection[] {
  const answered = <Point extends Omit<MenuSection, "items">>(point: Point): Point =>
    responsable === undefined || STATEMENTS.some((key) => key in point && key !== "justificacion")
      ? point
      : { responsable, ...point };
  return sections.map((each) =>
    each.items.length === 0 ? answered(each) : { ...each, items: each.items.map(answered) },
  );
}

function complete<Schema extends z.ZodType>(schema: Schema, items: readonly Item[]): z.output<Schema>[] | undefined {
  return z.array(schema).safeParse(items).data;
}
