import { hashText } from "../disk/hash.ts";
import { oncePer } from "../model/once-per.ts";
import type { Lookups } from "../model/site.ts";

/** The hash of what JSON says of a value: found once for each object, which many pages show. */
export const hashOf = oncePer((value: object) => hashText(JSON.stringify(value)));

/** What each question is answered, in short; `null` when there is nothing. */
const ANSWERS = {
  addresses: ({ addresses }: Lookups, path: string) => addresses.has(path),
  images: ({ images }: Lookups, path: string) => orNull(images.get(path)),
  files: ({ files }: Lookups, path: string) => orNull(files.get(path)),
} as const;

const orNull = (found: object | undefined) => (found ? hashOf(found) : null);

type Answer = boolean | string | null;

/** A question that a page asked of its site, and what it was told. */
export type Asked = readonly [what: keyof typeof ANSWERS, path: string, answer: Answer];

/** A site that notes what it is asked. */
export function noting<T extends Lookups>(site: T, asked: Asked[]): Omit<T, keyof Lookups> & Lookups {
  const note = (what: Asked[0], path: string) => void asked.push([what, path, ANSWERS[what](site, path)]);
  const found = <Value>(what: "images" | "files", from: { get(path: string): Value }) => ({
    get(path: string) {
      note(what, path);
      return from.get(path);
    },
  });
  return {
    ...site,
    addresses: {
      has(path) {
        note("addresses", path);
        return site.addresses.has(path);
      },
    },
    images: found("images", site.images),
    files: found("files", site.files),
  };
}

/** Whether a site would answer the same to everything. */
export const answersAlike = (site: Lookups, asked: readonly Asked[]): boolean =>
  asked.every(([what, path, answer]) => ANSWERS[what](site, path) === answer);
