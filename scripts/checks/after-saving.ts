import { addressOf } from "../model/addresses.ts";
import { has } from "../schema/index.ts";
import { isExpired, isWithheld, publicFrom } from "../schema/visibility.ts";
import type { Day } from "../time/dates.ts";
import { longDate } from "../time/spanish.ts";
import { documentPathOf, validateDocument } from "../validation/document.ts";

/** What becomes of a file that was saved. */
export interface Saved {
  words: string;
  /** The address at which it will be seen; absent when it is not for citizens to read now. */
  address?: string;
}

interface SavedFile {
  /** Path from the root of the repository. */
  archivo: string;
  text: string;
  /** Whether somebody looks at it before it is published. */
  isReviewed: boolean;
  today: Day;
}

/** What to say to whoever saved a file without errors: when and where it will be seen. */
export function afterSaving({ archivo, text, isReviewed, today }: SavedFile): Saved {
  if (isReviewed) return { words: "Guardado; se verá cuando otra persona lo revise y lo publique." };
  const path = documentPathOf(archivo);
  if (!path) return { words: SOON, address: "/" };
  const { collection, slug } = path;
  const data = validateDocument(path, text).read?.value ?? {};
  if (isWithheld(collection, data)) {
    const isListed = data.borrador !== true && has(collection, "inventory");
    return { words: isListed ? "Guardado; tendrá su página cuando su etapa sea «Publicado»." : DRAFT };
  }
  const first = publicFrom(collection, data) ?? today;
  if (first > today) return { words: `Guardado; se verá desde el ${longDate(first)}.` };
  if (isExpired(collection, data, today)) return { words: "Guardado; ya venció, y por eso no se ve en el sitio." };
  return { words: SOON, address: addressOf(collection, slug) };
}

const SOON = "Guardado; se verá en unos minutos.";
const DRAFT = "Guardado como borrador: no se ve en el sitio mientras lo sea.";
