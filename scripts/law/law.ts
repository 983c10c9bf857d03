import { z } from "zod";
import { criterio, criterios, fase } from "../schema/criterios.ts";
import { day } from "../schema/field.ts";
import { type LawListId, type LawLists, lawListIds } from "../schema/index.ts";
import { item, type MenuId, section } from "../schema/legal-menus.ts";
import { type Obligacion, obligacion } from "../schema/obligaciones.ts";
import type { Day } from "../time/dates.ts";

/**
 * When a rule is one: from the day since which the generator has it, to the last one. A rule is never changed or removed, only
 * ended: the months that it was measured in stay as they were. One that changes has its end, and another of the same name.
 */
const term = { desde: day().optional(), hasta: day().optional() };

/**
 * `desde` is that of every rule that does not say another; `revisada`, the day on which somebody last compared them with the
 * norm; absent while nobody has.
 */
const file = { desde: day(), revisada: day().optional() };

const menu = z.array(
  section.omit({ responsable: true, justificacion: true, items: true }).extend({
    ...term,
    items: z.array(item.omit({ responsable: true, justificacion: true }).extend(term)).default([]),
  }),
);

/** The files of `scripts/law/`. They name no office, and judge nothing. */
export const lawFiles = {
  criterios: z.strictObject({
    ...file,
    advertencia: criterios.shape.advertencia,
    fases: z.array(fase.extend(term)),
    criterios: z.array(criterio.omit({ estado: true, razon: true, evidencia: true, fecha: true }).extend(term)),
  }),
  transparencia: z.strictObject({ ...file, transparencia: menu, atencion: menu, participa: menu }),
  obligaciones: z.strictObject({
    ...file,
    obligaciones: z.array(obligacion.omit({ responsable: true, no_aplica: true, desde: true }).extend(term)),
  }),
} as const;

/** What the generator has by itself of the law: the rules of all days. */
export type Law = { [Id in LawListId]: z.output<(typeof lawFiles)[Id]> };

/** The lists of a day; a list without a rule on that day is absent. */
export interface LawOfDay {
  lists: Partial<LawLists>;
  /** The names of the rules that are over: a municipality may still say something of them. */
  ended: Readonly<Record<LawListId, readonly string[]>>;
  /** The day on which each was last compared with the norm; `null` while nobody has. */
  reviewed: Reviewed;
}

export type Reviewed = Partial<Record<LawListId, Day | null>>;

export const NO_LAW: LawOfDay = {
  lists: {},
  ended: { criterios: [], transparencia: [], obligaciones: [] },
  reviewed: {},
};

/** The rules that the generator has on a day. */
export function lawOn({ criterios, transparencia, obligaciones }: Law, day: Day): LawOfDay {
  const sections = (menu: MenuId) =>
    inForce(transparencia[menu], transparencia, day).map(({ items, ...rest }) => ({
      ...rest,
      items: inForce(items, transparencia, day),
    }));
  const lists: LawLists = {
    criterios: {
      advertencia: criterios.advertencia,
      fases: inForce(criterios.fases, criterios, day),
      criterios: inForce(criterios.criterios, criterios, day),
    },
    transparencia: {
      transparencia: sections("transparencia"),
      atencion: sections("atencion"),
      participa: sections("participa"),
    },
    obligaciones: { obligaciones: obligationsOn(obligaciones, day) },
  };
  const rules = {
    criterios: lists.criterios.criterios,
    transparencia: Object.values(lists.transparencia).flat(),
    obligaciones: lists.obligaciones.obligaciones,
  };
  const files = { criterios, transparencia, obligaciones };
  const present = lawListIds.filter((id) => rules[id].length > 0);
  return {
    lists: Object.fromEntries(present.map((id) => [id, lists[id]])),
    ended: {
      criterios: endedIn([...criterios.fases, ...criterios.criterios], Object.values(lists.criterios).flat(), day),
      transparencia: endedIn(pointsIn(transparencia), pointsIn(lists.transparencia), day),
      obligaciones: endedIn(obligaciones.obligaciones, rules.obligaciones, day),
    },
    reviewed: Object.fromEntries(present.map((id) => [id, files[id].revisada ?? null])),
  };
}

/** An obligation counts from the year after the one in which the generator has it, unless the municipality says another. */
function obligationsOn(file: Law["obligaciones"], day: Day): Obligacion[] {
  return file.obligaciones.flatMap((rule) =>
    inForce([rule], file, day).map((obligacion) => ({
      ...obligacion,
      desde: Number((rule.desde ?? file.desde).slice(0, 4)) + 1,
    })),
  );
}

const pointsIn = (menus: Readonly<Record<MenuId, readonly Point[]>>): Rule[] =>
  [menus.transparencia, menus.atencion, menus.participa]
    .flat()
    .flatMap((each) => [each, ...(each.items ?? []).map((point) => ({ hasta: each.hasta, ...point }))]);

/** The names of the rules of which the last day is over, and that no other rule has taken. */
function endedIn(rules: readonly Rule[], present: readonly unknown[], day: Day): string[] {
  const names = new Set((present as readonly Rule[]).map(nameOf));
  return rules.flatMap((rule) =>
    rule.hasta !== undefined && rule.hasta < day && !names.has(nameOf(rule)) ? nameOf(rule) : [],
  );
}

const nameOf = ({ id, numero }: Rule) => id ?? numero ?? "";

interface Rule extends Term {
  id?: string;
  numero?: string;
}

interface Point extends Rule {
  items?: readonly Rule[];
}

interface Term {
  desde?: Day;
  hasta?: Day;
}

function inForce<Rule extends Term>(rules: readonly Rule[], file: { desde: Day }, day: Day): Omit<Rule, keyof Term>[] {
  return rules.flatMap(({ desde = file.desde, hasta, ...rule }) =>
    desde <= day && (hasta === undefined || day <= hasta) ? [rule] : [],
  );
}
