import { addressOf } from "../model/addresses.ts";
import { allPoints, type MenuPoint } from "../model/legal-menus.ts";
import type { MeasuredDocument, PlanState } from "../model/plan-state.ts";
import { listPageOf } from "../pages/pages.ts";
import { collectionIds } from "../schema/index.ts";
import { numeralKey } from "../schema/numerals.ts";
import { existsIn, publicIn } from "./state.ts";

/** Whether an item of a menu has something published, and where. */
export interface Evidence {
  holds: boolean;
  /** How many documents stand for it; 1 for a page. */
  count: number;
  /** Where it can be seen, when it can. */
  where?: string;
  documents: readonly MeasuredDocument[];
}

/** What stands for an item of a menu: its own documents, or what its `destino` shows. */
export function evidenceOf(
  { menu, numero, url, destino }: Pick<MenuPoint, "menu" | "numero" | "url" | "destino">,
  state: PlanState,
): Evidence {
  const documents = documentsOf(menu, numero, state);
  if (documents.length > 0) return { holds: true, count: documents.length, where: url, documents };
  if (destino === undefined) return { holds: false, count: 0, documents };
  const shown = shownAt(destino, state);
  return { ...shown, where: shown.holds ? destino : undefined };
}

function documentsOf(menu: MenuPoint["menu"], numero: string, state: PlanState): MeasuredDocument[] {
  return collectionIds.flatMap((id) => {
    const key = numeralKey(id, menu);
    return key ? publicIn(state, id).filter(({ values }) => values[key] === numero) : [];
  });
}

/** What an address shows: a list or another item of a menu, the documents in it; any other page or site, itself. */
function shownAt(destino: string, state: PlanState): Omit<Evidence, "where"> {
  if (!destino.startsWith("/")) return { holds: true, count: 1, documents: [] };
  const collection = collectionIds.find((id) => listPageOf(id).url === destino);
  if (collection) {
    const documents = publicIn(state, collection);
    return { holds: documents.length > 0, count: documents.length, documents };
  }
  const point = allPoints(state.menus).find(({ url }) => url === destino);
  if (point) {
    const own = documentsOf(point.menu, point.numero, state);
    return { holds: own.length > 0, count: own.length, documents: own };
  }
  const holds = existsIn(state, destino);
  const documents = state.documents.filter(({ collection, slug }) => addressOf(collection, slug) === destino);
  return { holds, count: holds ? 1 : 0, documents: holds ? documents : [] };
}
