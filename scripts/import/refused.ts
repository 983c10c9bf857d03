import { type Issue, isError } from "../validation/issue.ts";
import type { Composed } from "./compose.ts";
import { type Item, type Refused, spelled } from "./item.ts";

/** The drafts, and the list of addresses with theirs. */
export interface Made extends Composed {
  /** The text of `content/retirados.yaml`; absent when nothing comes to it. */
  list?: string;
  /** How many addresses were in it before. */
  before: number;
  /** How many addresses do not fit into it. */
  unfitting: number;
}

interface Round {
  refused: ReadonlyMap<Item, Refused>;
  /** Whether a draft with errors is left out whole. */
  isLast: boolean;
}

/**
 * What the validator calls an error: a draft with one would stop the next build.
 * @returns the items with what is refused of them by now, and the given files that are refused, by their path
 */
export function refusedIn(
  issues: readonly Issue[],
  made: Made,
  { refused, isLast }: Round,
): { items: Map<Item, Refused>; files: Map<string, string> } {
  const byFile = new Map(made.drafts.map((draft) => [draft.archivo, draft.item]));
  const items = new Map<Item, Refused>();
  const files = new Map<string, string>();
  const refuse = (item: Item, key: string, sentence: string) => {
    const known = items.get(item) ?? refused.get(item) ?? { keys: new Map() };
    const isWhole = isLast || key === "" || key === "borrador" || known.keys.has(key);
    items.set(item, isWhole ? { ...known, whole: sentence } : { keys: new Map([...known.keys, [key, sentence]]) });
  };
  for (const each of issues.filter(isError)) {
    const { archivo, campo, mensaje } = each;
    const item = byFile.get(archivo) ?? ownerOf(each, made);
    const path = archivo.startsWith("content/media/") ? made.media.get(archivo.slice("content".length)) : undefined;
    if (item) refuse(item, byFile.has(archivo) ? (campo.split(".")[0] ?? "") : "", mensaje);
    else if (path !== undefined) files.set(path, `«${path}» no se trae: ${mensaje}`);
  }
  return { items, files };
}

/** The item that an address in the list of retired pages is of. */
function ownerOf({ campo }: Issue, { retired, before, drafts }: Made): Item | undefined {
  const [, index = ""] = /^retirados\.(\d+)\./.exec(campo) ?? [];
  const added = retired[Number(index) - before];
  return added && drafts.find(({ item: { former } }) => former.flatMap(spelled).includes(added.direccion))?.item;
}
