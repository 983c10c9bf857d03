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
 * The former addresses at which citizens could open a file that is now published at another one. Files that only unpublished
 * documents named have none, and neither have those that a notice to a person named, under any address.
 */
export function movedFiles({ moves, openFiles, personalFiles, published, isForgotten }: MovedFilesInput): Moved[] {
  const mayBeNamed = (address: string) => !personalFiles.has(address) && !isForgotten(address);
  return [...openFiles]
    .flatMap((from): Moved[] => {
      const to = moves.to.get(from);
      return to !== undefined && published.has(to) ? [{ from, to }] : [];
    })
    .filter(({ from, to }) => mayBeNamed(from) && mayBeNamed(to))
    .sort((a, b) => compareText(a.from, b.from));
}
