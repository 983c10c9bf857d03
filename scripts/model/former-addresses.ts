import type { CollectionId } from "../schema/index.ts";
import type { Day } from "../time/dates.ts";

/** An address that leads to another one of today. */
export interface Moved {
  from: string;
  to: string;
}

/** An address at which something could be read that is not published any more. */
export interface Gone {
  url: string;
  /** What it was called; absent when that was corrected since, and for an address that only the municipality knows of. */
  titulo?: string;
  /** Its section; absent for an address that only the municipality knows of. */
  collection?: CollectionId;
  /** The first day on which it could no longer be read. */
  since?: Day;
  /** What the municipality says of it, and the address that has taken its place. */
  motivo?: string;
  successor?: string;
}

/** Addresses of yesterday; none of them is one of today, so a redirect never leads to another. */
export interface FormerAddresses {
  /** By address. */
  moved: readonly Moved[];
  gone: readonly Gone[];
}
