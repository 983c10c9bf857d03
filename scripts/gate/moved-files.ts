import type { History } from "../history/history.ts";
import type { Moved } from "../model/former-addresses.ts";
import type { IsForgotten } from "../references/forgotten.ts";
import { compareText } from "../schema/slug.ts";

export interface MovedFilesInput extends Pick<History, "moves" | "openFiles" | "personalFiles"> {
  /** Addresses of the files that are published. */
  published: ReadonlySet<string>;
  isForgotten: IsForgotten;
}

/**
 * The addresses at which citizens could open a file that is published at another one. What was only ever named by what
 * nobody could read has none, nor has what a notice to a person named, by whatever name.
 */
export function movedFiles({ moves, openFiles, personalFiles, published, isForgotten }: MovedFilesInput): Moved[] {
  const isTold = (address: string) => !personalFiles.has(address) && !isForgotten(address);
  return [...openFiles]
    .flatMap((from): Moved[] => {
      const to = moves.to.get(from);
      return to !== undefined && published.has(to) ? [{ from, to }] : [];
    })
    .filter(({ from, to }) => isTold(from) && isTold(to))
    .sort((a, b) => compareText(a.from, b.from));
}
