import type { CollectionId } from "../schema/index.ts";
import type { Day } from "../time/dates.ts";

/** A former address that redirects to a current one. */
export interface Moved {
  /** A page or a file of this site; or an address of an earlier one, `/Noticias.aspx?id=3`, in its one spelling. */
  from: string;
  to: string;
}

/** A former address whose content is no longer published. */
export interface Gone {
  /** As `from` in `Moved`. */
  url: string;
  /** The address of the page that says so. */
  notice: string;
  /** Its title; absent if the title was corrected later, and for an address that only `retirados.yaml` names. */
  titulo?: string;
  /** Its collection; absent for an address that only `retirados.yaml` names. */
  collection?: CollectionId;
  /** The first day on which it could no longer be read. */
  since?: Day;
  /** Its last day, if it went because that day was over. */
  expired?: Day;
  /** The reason that the municipality gives, and the address that replaces it. */
  motivo?: string;
  successor?: string;
}

/** Former addresses. None of them exists today, so a redirect never leads to another redirect. */
export interface FormerAddresses {
  /** By address. */
  moved: readonly Moved[];
  gone: readonly Gone[];
}
