import { documentOf } from "../history/document-path.ts";
import type { DocumentPast } from "../history/updates.ts";
import { addressOf } from "../model/addresses.ts";
import type { FormerAddresses, Gone, Moved } from "../model/former-addresses.ts";
import type { Day } from "../model/site.ts";
import type { Retirado } from "../schema/retirados.ts";
import { compareText } from "../schema/slug.ts";

export interface FormerAddressesInput {
  pasts: readonly DocumentPast[];
  retirados: readonly Retirado[];
  /** Addresses of today. */
  addresses: ReadonlySet<string>;
  /** Files that wait to be mended: what they were is not gone. */
  heldBack: ReadonlySet<string>;
}

/**
 * What became of every address that the history knows and that is none of today. Where several documents had an address,
 * the last one counts. A notice to a person leaves no trace: its address may have a name in it.
 */
export function formerAddresses(input: FormerAddressesInput): FormerAddresses {
  const { addresses, retirados } = input;
  const left = [...lastToLeave(input)].map(([url, past]) => ({ url, past, to: urlOf(past.archivo) }));
  const moved = left.filter(({ to }) => addresses.has(to)).map(({ url, to }): Moved => ({ from: url, to }));
  const gone = left
    .filter(({ to }) => !addresses.has(to))
    .map(({ url, past }): Gone => ({ url, titulo: past.titulo, collection: past.collection, since: past.goneSince }));

  const stones = new Map(retirados.map((retirado) => [retirado.direccion, retirado]));
  const withNames = input.pasts.filter(({ isPersonal }) => isPersonal).flatMap(({ readAt }) => [...readAt.keys()]);
  const known = new Set([...addresses, ...left.map(({ url }) => url), ...withNames.map(urlOf)]);
  const unknown = [...stones.keys()].filter((url) => !known.has(url)).map((url): Gone => ({ url }));
  return {
    moved: moved.sort((a, b) => compareText(a.from, b.from)),
    gone: [...gone, ...unknown]
      .map((each) => marked(each, stones.get(each.url)))
      .sort((a, b) => compareText(a.url, b.url)),
  };
}

/** The last document that could be read at each address at which nothing is now. */
function lastToLeave({ pasts, addresses, heldBack }: FormerAddressesInput): Map<string, DocumentPast> {
  const last = new Map<string, { past: DocumentPast; day: Day }>();
  for (const past of pasts.filter(({ isPersonal, archivo }) => !isPersonal && !heldBack.has(archivo))) {
    for (const [path, day] of past.readAt) {
      const url = urlOf(path);
      if (!addresses.has(url) && (last.get(url)?.day ?? "") <= day) last.set(url, { past, day });
    }
  }
  return new Map([...last].map(([url, { past }]) => [url, past]));
}

function marked(gone: Gone, retirado: Retirado | undefined): Gone {
  return { ...gone, motivo: retirado?.motivo, successor: retirado?.en_su_lugar };
}

function urlOf(path: string): string {
  const document = documentOf(path);
  return document ? addressOf(document.collection, document.slug) : "";
}
