import type { DocumentPast } from "../history/tracked.ts";
import { goneElsewhereUrl, goneUrl } from "../model/addresses.ts";
import type { FormerAddresses, Gone, Moved } from "../model/former-addresses.ts";
import { addressOfPath, type IsForgotten, wasForgotten } from "../references/forgotten.ts";
import { isReserved, OWN_ADDRESS, oldAddressText, pageHiddenBy, readOldAddress } from "../schema/old-address.ts";
import type { Retirado } from "../schema/retirados.ts";
import { compareText, slugify } from "../schema/slug.ts";
import { type Day, dayAfter } from "../time/dates.ts";

export interface FormerAddressesInput {
  pasts: readonly DocumentPast[];
  /** Without the successors that are not for all. */
  retirados: readonly Retirado[];
  /** Addresses among them whose successor was taken out: they wait for it. Default: none. */
  waiting?: ReadonlySet<string>;
  /** Present addresses. */
  addresses: ReadonlySet<string>;
  /** Those of the files that are published. Default: none. */
  files?: ReadonlySet<string>;
  /** Files that wait for a correction: their pages are not gone, but those that show an earlier version may have moved. */
  heldBack: ReadonlySet<string>;
  isForgotten: IsForgotten;
}

/**
 * What became of every former address that the history knows. Where several documents had an address, the last one counts.
 * Two things leave no trace: a notice to a person, whose address may contain a name, and what the municipality wants
 * forgotten.
 */
export function formerAddresses(input: FormerAddressesInput): FormerAddresses {
  const { addresses, files, retirados } = input;
  const isThere = (url: string | undefined) => url !== undefined && (addresses.has(url) || files?.has(url) === true);
  const left = [...lastToLeave(input)].map(([url, past]) => ({ url, past, to: addressOfPath(past.archivo) }));
  const moved = left.filter(({ to }) => addresses.has(to)).map(({ url, to }): Moved => ({ from: url, to }));
  const gone = left
    .filter(({ to }) => !addresses.has(to))
    .map(({ url, past }): Gone => {
      const { titulo, collection, goneSince } = past;
      return { url, notice: goneUrl(url), titulo, collection, since: goneSince, expired: expiryOf(past) };
    });

  const withNames = input.pasts.filter(({ isPersonal }) => isPersonal).flatMap(({ readAt }) => [...readAt.keys()]);
  const known = new Set([...left.map(({ url }) => url), ...withNames.map(addressOfPath)]);
  const earlier = ofEarlierSites(input, isThere).filter(({ url }) => !known.has(url));
  const leads = ({ direccion, motivo, en_su_lugar }: Retirado) =>
    motivo === undefined && (en_su_lugar !== undefined || input.waiting?.has(direccion) === true);
  const leading = earlier.filter(leads);
  const unexplained = earlier.filter((each) => !leading.includes(each));
  const notices = new Map(retirados.map((retirado) => [retirado.direccion, retirado]));
  const marked = (each: Gone, { motivo, en_su_lugar }: Partial<Retirado> = {}): Gone => ({
    ...each,
    motivo,
    successor: isThere(en_su_lugar) ? en_su_lugar : undefined,
  });
  return {
    moved: [
      ...moved,
      ...leading.flatMap(({ url, en_su_lugar: to = "" }): Moved[] => (isThere(to) ? [{ from: url, to }] : [])),
    ].sort((a, b) => compareText(a.from, b.from)),
    gone: [
      ...gone.map((each) => marked(each, notices.get(each.url))),
      ...withNotices(unexplained).map(({ url, notice, ...retirado }) => marked({ url, notice }, retirado)),
    ].sort((a, b) => compareText(a.url, b.url)),
  };
}

interface OfEarlierSite extends Retirado {
  /** The address in its one spelling. */
  url: string;
}

/** What the municipality says of addresses that no page has now, each once. */
function ofEarlierSites(
  { retirados, isForgotten }: FormerAddressesInput,
  isThere: (url: string) => boolean,
): OfEarlierSite[] {
  const found = new Map<string, OfEarlierSite>();
  for (const retirado of retirados) {
    const address = readOldAddress(retirado.direccion);
    if (!address || isReserved(address)) continue;
    const url = oldAddressText(address);
    const hidden = pageHiddenBy(address);
    if ((hidden !== undefined && isThere(hidden)) || [url, retirado.direccion].some(isForgotten)) continue;
    if (!found.has(url)) found.set(url, { ...retirado, url });
  }
  return [...found.values()];
}

/** Where the notice for each is. Letters that only differ in their case or in their signs are the same in a name. */
function withNotices(earlier: readonly OfEarlierSite[]): (OfEarlierSite & { notice: string })[] {
  const names = new Map<string, number>();
  return earlier.map((each) => {
    if (OWN_ADDRESS.test(each.url)) return { ...each, notice: goneUrl(each.url) };
    const name = slugify(each.direccion).slice(0, LONGEST_NAME) || "pagina";
    const times = (names.get(name) ?? 0) + 1;
    names.set(name, times);
    return { ...each, notice: goneElsewhereUrl(times === 1 ? name : `${name}_${times}`) };
  });
}

/** Of a folder; the rest of the path must fit too. */
const LONGEST_NAME = 80;

/** The last document that could be read at each address that has none now. */
function lastToLeave({ pasts, addresses, heldBack, isForgotten }: FormerAddressesInput): Map<string, DocumentPast> {
  const last = new Map<string, { past: DocumentPast; day: Day }>();
  const isThere = ({ archivo, goneSince }: DocumentPast) => !goneSince && addresses.has(addressOfPath(archivo));
  const leavesNoTrace = (past: DocumentPast) => past.isPersonal || (wasForgotten(past, isForgotten) && !isThere(past));
  const isGoneOrShown = ({ archivo }: DocumentPast) => !heldBack.has(archivo) || addresses.has(addressOfPath(archivo));
  for (const past of pasts.filter((each) => !leavesNoTrace(each) && isGoneOrShown(each))) {
    for (const [path, day] of past.readAt) {
      const url = addressOfPath(path);
      if (addresses.has(url) || isForgotten(url)) continue;
      if ((last.get(url)?.day ?? "") <= day) last.set(url, { past, day });
    }
  }
  return new Map([...last].map(([url, { past }]) => [url, past]));
}

/** What the day on which it went says already, if that is the one after its last. */
function expiryOf({ goneSince, values }: DocumentPast): Day | undefined {
  return goneSince !== undefined && goneSince === dayAfter(values.vence) ? String(values.vence) : undefined;
}
