import type { Addresses, Converted } from "./html.ts";

type Convert = (html: string, addresses: Addresses) => Converted;

/** A question that was asked about an address, and the answer to it. */
interface Asked {
  kind: keyof Addresses;
  about: string;
  answer: string;
}

/**
 * Converts each text once, and again only when an address in it has another answer: drafts are made several times, and
 * nearly all of them stay as they are. The questions are asked every time, for whoever notes what was asked.
 */
export function remembering(convert: Convert): Convert {
  const known = new Map<string, { converted: Converted; asked: readonly Asked[] }>();
  return (html, addresses) => {
    const before = known.get(html);
    if (before?.asked.every(({ kind, about, answer }) => answerOf(addresses, kind, about) === answer))
      return before.converted;
    const asked: Asked[] = [];
    const asking = <Kind extends keyof Addresses>(kind: Kind) =>
      ((about: string) => {
        const answer = addresses[kind](about);
        asked.push({ kind, about, answer: textOf(answer) });
        return answer;
      }) as Addresses[Kind];
    const converted = convert(html, {
      link: asking("link"),
      picture: asking("picture"),
      isOutside: asking("isOutside"),
    });
    known.set(html, { converted, asked });
    return converted;
  };
}

const answerOf = (addresses: Addresses, kind: keyof Addresses, about: string) => textOf(addresses[kind](about));
const textOf = (answer: unknown) => JSON.stringify(answer) ?? "";
