import { isNotice } from "../model/lists.ts";
import type { Acuerdo, Documento, SiteContent } from "../model/site.ts";
import { compareText } from "../schema/slug.ts";
import type { Day } from "../time/dates.ts";

/** Whether nobody has said yet that an agreement of the committee is done. */
export const isOpen = ({ data }: Acuerdo): boolean => data.cumplido === undefined;

/** Whether an agreement is still open on the day after its last one. */
export const isLate = (acuerdo: Acuerdo, today: Day): boolean => isOpen(acuerdo) && acuerdo.data.para_cuando < today;

/** The agreements by what is to be asked first: the open ones, the longest due before the others; then those that are done, the newest first. */
export function openFirst(acuerdos: readonly Acuerdo[]): Acuerdo[] {
  const open = acuerdos.filter(isOpen).sort((a, b) => compareText(a.data.para_cuando, b.data.para_cuando));
  return [...open, ...acuerdos.filter((acuerdo) => !isOpen(acuerdo))];
}

/**
 * What the meeting of this month goes through, in the same order: all that was agreed at the last meeting of an earlier month,
 * done or not, and what is open from those before it.
 */
export function toReview(acuerdos: readonly Acuerdo[], today: Day): Acuerdo[] {
  const former = acuerdos.filter(({ data }) => data.fecha.slice(0, 7) < today.slice(0, 7));
  const days = former.map(({ data }) => data.fecha).sort();
  return openFirst(former.filter((acuerdo) => isOpen(acuerdo) || acuerdo.data.fecha === days.at(-1)));
}

/** The signed minutes that an agreement or a signed month names, when they are public; never a document that names a person. */
export function minutesOf(
  { documentos }: Pick<SiteContent, "documentos">,
  { acta }: { acta?: string },
): Documento | undefined {
  return documentos.find((documento) => documento.slug === acta && !isNotice(documento));
}
