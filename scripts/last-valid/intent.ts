import { day } from "../schema/field.ts";
import { type CollectionId, collections } from "../schema/index.ts";
import { noticeReason } from "../schema/notice-words.ts";
import { decidingDates } from "../schema/visibility.ts";
import { asFlag } from "../validation/meanings.ts";
import { closest } from "../validation/nearest.ts";
import { type Key, statementsIn } from "./statements.ts";

/** Who may read a document, as its authors intend it and as far as its broken texts can be read. */
export type Intent =
  | { why: "withdrawn" | "unreadable" }
  /** It may be read, perhaps from and until other dates, and perhaps as a notice to a person. */
  | { values: Readonly<Record<string, string | undefined>>; isPersonal: boolean };

/**
 * Who may read a document, by its texts since the last version without errors. Where a text says several things, the one
 * that withdraws more counts; where a text is cut off, the ones before it still hold.
 * @param texts newest first
 */
export function intentOf(collection: CollectionId, texts: readonly string[]): Intent {
  const settled = new Map<Key, readonly unknown[]>();
  for (const text of texts) {
    const said = statementsIn(collection, text);
    for (const [key, values] of said.values) if (!settled.has(key)) settled.set(key, values);
    if (said.isWhole) break;
  }
  return judge(collection, settled);
}

function judge(collection: CollectionId, said: ReadonlyMap<Key, readonly unknown[]>): Intent {
  const drafts = (said.get("borrador") ?? []).map(judgeFlag);
  if (drafts.includes(true)) return { why: "withdrawn" };
  if (drafts.includes(undefined)) return { why: "unreadable" };

  const values: Record<string, string> = {};
  const stages = said.get("etapa")?.map(stageOf);
  if (stages?.includes(undefined)) return { why: "unreadable" };
  const stage = stages?.find((each) => each !== PUBLISHED) ?? stages?.[0];
  if (stage) values.etapa = stage;
  for (const key of decidingDates(collection)) {
    const days = said.get(key)?.map(dayOf) ?? [];
    if (days.includes(undefined)) return { why: "unreadable" };
    // The one that withdraws more: the later start, the earlier end.
    const [chosen] = (days as string[]).sort((a, b) => (key === "vence" ? 1 : -1) * (a < b ? -1 : 1));
    if (chosen) values[key] = chosen;
  }
  return { values, isPersonal: isNotice(said) };
}

function isNotice(said: ReadonlyMap<Key, readonly unknown[]>): boolean {
  const flags = said.get("a_persona");
  if (flags) return flags.some((flag) => judgeFlag(flag) !== false);
  const guesses = [
    ...(said.get("tipo") ?? []).map((tipo) => ({ tipo })),
    ...(said.get("titulo") ?? []).map((titulo) => ({ titulo })),
  ];
  return guesses.some((keys) => noticeReason(keys) !== undefined);
}

/** `undefined` when it is neither yes nor no. */
const judgeFlag = (value: unknown) => asFlag(String(value));

function dayOf(value: unknown): string | undefined {
  return day().safeParse(value).data;
}

const PUBLISHED = "publicado";
const STAGES = collections.tramites.schema.shape.etapa.options;

function stageOf(value: unknown): string | undefined {
  return typeof value === "string" ? closest(value.trim(), STAGES) : undefined;
}
