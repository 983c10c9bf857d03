import type { DocumentPast } from "../history/tracked.ts";
import type { FormerAddresses, Gone, Moved } from "../model/former-addresses.ts";
import { addressOfPath, type IsForgotten, wasForgotten } from "../references/forgotten.ts";
import type { Retirado } from "../schema/retirados.ts";
import { compareText } from "../schema/slug.ts";
import { type Day, dayAfter } from "../time/dates.ts";

export interface FormerAddressesInput {
  pasts: readonly DocumentPast[];
  retirados: readonly Retirado[];
  /** Present addresses. */
  addresses: ReadonlySet<string>;
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
  const { addresses, retirados, isForgotten } = input;
  const left = [...lastToLeave(input)].map(([url, past]) => ({ url, past, to: addressOfPath(past.archivo) }));
  const moved = left.filter(({ to }) => addresses.has(to)).map(({ url, to }): Moved => ({ from: url, to }));
  const gone = left
    .filter(({ to }) => !addresses.has(to))
    .map(({ url, past }): Gone => {
      const { titulo, collection, goneSince } = past;
      return { url, titulo, collection, since: goneSince, expired: expiryOf(past) };
    });

  const notices = new Map(retirados.map((retirado) => [retirado.direccion, retirado]));
  const withNames = input.pasts.filter(({ isPersonal }) => isPersonal).flatMap(({ readAt }) => [...readAt.keys()]);
  const known = new Set([...addresses, ...left.map(({ url }) => url), ...withNames.map(addressOfPath)]);
  const unknown = [...notices.keys()]
    .filter((url) => !known.has(url) && !isForgotten(url))
    .map((url): Gone => ({ url }));
  return {
    moved: moved.sort((a, b) => compareText(a.from, b.from)),
    gone: [...gone, ...unknown]
      .map((each) => marked(each, notices.get(each.url)))
      .sort((a, b) => compareText(a.url, b.url)),
  };
}

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

function marked(gone: Gone, retirado: Retirado | undefined): Gone {
  return { ...gone, motivo: retirado?.motivo, successor: retirado?.en_su_lugar };
}
