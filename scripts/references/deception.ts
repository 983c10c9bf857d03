import { webAddress, withoutWww } from "../markdown/address.ts";
import { hostInWords } from "../markdown/parser.ts";

/** A link that seems to lead to another place than it does. */
export interface Deception {
  codigo: "enlace-con-arroba" | "enlace-de-otro-alfabeto" | "enlace-al-reves" | "enlace-a-otro-sitio";
  /** What a reader takes it for. */
  dice: string;
  /** The host to which it leads. */
  lleva: string;
}

/** Letters of hosts that nobody in Colombia takes for others: those of Spanish and its neighbours. */
const FAMILIAR_HOST = /^[a-z0-9.\-\u00df-\u00f6\u00f8-\u00ff]*$/;

/** Marks that turn the direction of what follows them. */
const TURNS_AROUND = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** How a link to another site deceives, by what its readers see of it; `undefined` when it does not. */
export function deceptionOf({ href, text }: { href: string; text: string }): Deception | undefined {
  const url = webAddress(href);
  const lleva = url?.hostname ?? mailHost(href);
  if (!lleva) return undefined;
  if (url?.username) return { codigo: "enlace-con-arroba", dice: url.username, lleva };
  const inWords = hostInWords(lleva);
  if (!FAMILIAR_HOST.test(inWords)) return { codigo: "enlace-de-otro-alfabeto", dice: inWords, lleva };
  const dice = text.slice(0, MAX_QUOTED);
  if (TURNS_AROUND.test(text)) return { codigo: "enlace-al-reves", dice, lleva };
  const said = hostSaid(text);
  return said === undefined || isSameOwner(said, lleva) ? undefined : { codigo: "enlace-a-otro-sitio", dice, lleva };
}

/** How much of a text is quoted. */
const MAX_QUOTED = 100;

const mailHost = (href: string) => /^mailto:[^?]*@([^?,]+)/i.exec(href)?.[1]?.toLowerCase();

/** The host of a text that is an address and nothing else: `www.gov.co`, `https://x.gov.co/a`, `alcaldia@x.gov.co`. */
function hostSaid(text: string): string | undefined {
  const said = /^(?:https?:\/\/|mailto:)?(?:[^\s/@]*@)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:[/:?#]\S*)?$/iu.exec(
    text,
  )?.[1];
  if (said === undefined || !(/^(?:https?:|www\.)|@/i.test(text) || /\.(?:com?|org|net|gov|edu|info|mil)$/i.test(said)))
    return undefined;
  return webAddress(`http://${said}`)?.hostname;
}

/** A part of a host belongs to its owner: `pqr.municipio.gov.co` is of `municipio.gov.co`. */
function isSameOwner(one: string, other: string): boolean {
  const [a, b] = [withoutWww(one), withoutWww(other)];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
