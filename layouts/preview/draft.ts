import { fromForm } from "../../scripts/editor/two-forms.ts";
import { twoFormsByKey } from "../../scripts/editor/union-forms.ts";
import { addressOf } from "../../scripts/model/addresses.ts";
import type { Document } from "../../scripts/model/site.ts";
import { type CollectionData, type CollectionWith, collections } from "../../scripts/schema/index.ts";
import { slugify } from "../../scripts/schema/slug.ts";
import type { Day } from "../../scripts/time/dates.ts";
import { readableData } from "./readable.ts";

type Previewed = CollectionWith<"preview">;

/** A document being written, as the form of the editor holds it. */
export interface Draft {
  collection: Previewed;
  /** Empty while the document is new. */
  slug: string;
  values: Record<string, unknown>;
  today: Day;
}

/**
 * The document that a draft would be if it were published today. Fields not written yet have a placeholder or are
 * absent.
 */
export function documentOfDraft<Id extends Previewed>(collection: Id, draft: Omit<Draft, "collection">): Document<Id> {
  const { today } = draft;
  const { body, ...written } = draft.values;
  const readable = readableData(collections[collection].schema, fromForm(FORMS, written));
  const data = { ...placeholders(today), ...readable } as unknown as CollectionData[Id];
  const slug = draft.slug || slugify(data.titulo);
  return {
    collection,
    archivo: `content/${collection}/${slug}.md`,
    slug,
    url: addressOf(collection, slug),
    data,
    body: typeof body === "string" ? body : "",
    lastUpdate: { day: today, moment: today, commit: "" },
  };
}

const FORMS = twoFormsByKey();

/** For the keys that every page needs. */
const placeholders = (today: Day) => ({ titulo: "Sin título", resumen: "", dependencia: "", fecha: today });
