import { ownerOf } from "../pages/families.ts";
import { fileAddresses } from "../pages/files.ts";
import { isReserved, pageHiddenBy, readOldAddress } from "../schema/old-address.ts";
import { fold } from "../schema/slug.ts";
import { type Item, oneLine, type Reading, type Refused, spelled } from "./item.ts";
import { hasPersonalData } from "./people.ts";
import { type Names, type Place, placeOf } from "./place.ts";
import { titleOf, type Writing, writtenOf } from "./written.ts";

/** What is known of the municipality and of the files that were given, while drafts are made. */
export interface Around extends Omit<Writing, "reading" | "addresses"> {
  /** The files of `content/`, by their paths. */
  taken: ReadonlySet<string>;
  /** The addresses that are retired already, in their one spelling, with what is in their place. */
  retired: ReadonlyMap<string, string | undefined>;
  /** The addresses of the documents that were there before, by what `sameAs` says of each. */
  known: ReadonlyMap<string, string>;
  isForgotten(address: string): boolean;
  /** What of an item the validator refused. */
  refused: ReadonlyMap<Item, Refused>;
  /** Is told how many drafts are made. */
  onDraft?(done: number, all: number): void;
}

export interface Draft {
  item: Item;
  /** The address of its page, once it is published. */
  address: string;
  archivo: string;
  text: string;
  /** Its front matter alone, as a document. */
  matter: string;
  notes: string[];
}

export interface Retired {
  direccion: string;
  en_su_lugar: string;
}

export interface Composed {
  drafts: Draft[];
  retired: Retired[];
  /** The given files that come to `content/media/`, by the address that each gets. */
  media: Map<string, string>;
  /** What was there before. */
  already: Item[];
  /** What could not be brought, with its sentence. */
  refused: { item: Item; why: string }[];
}

/** By what a document is known again: its address in the former site is better, where it had one. */
export function sameAs(collection: string, data: Readonly<Record<string, unknown>>, body = ""): string[] {
  const { titulo, codigo_suit, archivo, fecha, fecha_publicacion } = data;
  const title = typeof titulo === "string" ? titulo : undefined;
  return [
    ...(title === undefined ? [] : [`${collection} ${fold(oneLine(title))} ${fecha ?? fecha_publicacion ?? ""}`]),
    ...(title === undefined && body.trim() !== "" ? [`${collection} texto ${body.trim()}`] : []),
    ...(codigo_suit === undefined ? [] : [`${collection} suit ${codigo_suit}`]),
    ...(archivo === undefined ? [] : [`archivo ${archivo}`]),
  ];
}

/** The drafts that a source becomes. Nothing of it is published: each has `borrador: true`. */
export function compose(reading: Reading, around: Around): Composed {
  const { placed, already, present, refused } = placedItems(reading, around);
  const addresses = new Map([...present, ...placed.flatMap(addressesOf)]);
  const media = new Map<string, string>();
  const moved = new Map<string, string>();
  const made = placed.flatMap(({ item, archivo, address, former, notes }, index) => {
    around.onDraft?.(index + 1, placed.length);
    const written = writtenOf(item, { ...around, reading, addresses }, around.refused.get(item)?.keys);
    const isThere = sameAs(item.collection, {}, written.body).some((each) => around.known.has(each));
    if (written.titulo === undefined && isThere) {
      already.push(item);
      return [];
    }
    for (const [address, path] of written.media) if (!around.taken.has(`content${address}`)) media.set(address, path);
    for (const [former, address] of written.moved) moved.set(former, address);
    const { text, matter } = written;
    return [{ item, archivo, address, former, text, matter, notes: [...item.notes, ...notes, ...written.notes] }];
  });
  const pages = new Set([...around.taken, ...made.map(({ archivo }) => archivo)]);
  const drafts = made.map((each): Draft => ({ ...each, notes: [...each.notes, ...lostAddress(each, pages)] }));
  const isBrought = (address: string) => !address.endsWith("/") || pages.has(`content${address.slice(0, -1)}.md`);
  const retired = [...addresses, ...moved]
    .map(([direccion, en_su_lugar]): Retired => ({ direccion, en_su_lugar }))
    .filter(
      ({ direccion, en_su_lugar }) =>
        !around.retired.has(direccion) &&
        isFree(direccion, pages) &&
        isBrought(en_su_lugar) &&
        !hasPersonalData(direccion),
    );
  return { drafts, retired, media, already, refused };
}

/** That the address of an item will lead nowhere, and why. */
function lostAddress({ item, address, former }: Placed, pages: ReadonlySet<string>): string[] {
  const isSame = (each: string) => pageHiddenBy(readOldAddress(each) ?? { path: each, query: [] }) === address;
  if (item.former.length === 0 || former.some(isSame)) return [];
  if (former.some(hasPersonalData)) return ["Su dirección antigua tiene un dato de una persona: no se guarda."];
  if (former.some((each) => isFree(each, pages))) return [];
  return ["Su dirección antigua no llevará a la nueva: es demasiado larga, o este sitio la usa para otra cosa."];
}

/** Where the addresses lead that an item had. */
const addressesOf = ({ former, address }: Pick<Placed, "former" | "address">) =>
  former.map((each): [string, string] => [each, address]);

interface Placed extends Place {
  item: Item;
  /** The addresses that it had, in their one spelling. */
  former: string[];
}

/** Each item where it gets its draft, but for what was there before and what cannot be brought. */
function placedItems(
  reading: Reading,
  around: Around,
): Pick<Composed, "already" | "refused"> & { placed: Placed[]; present: [string, string][] } {
  const already: Item[] = [];
  // Also of what was there, so that links find it, and an import that was cut short leaves no address behind.
  const present: [string, string][] = [];
  const refused: Composed["refused"] = [];
  const placed: Placed[] = [];
  const names: Names = { taken: new Set(around.taken), next: new Map() };
  const seen = new Map<string, Item>();
  for (const item of reading.items) {
    const former = item.former.flatMap(spelled);
    const marks = [...former, ...fileMarks(item, around)];
    const why = around.refused.get(item)?.whole ?? faultOf(item, around) ?? doubled(marks, seen);
    const address = former.map((each) => around.retired.get(each)).find(Boolean) ?? knownAddress(item, around);
    if (address !== undefined || former.some((each) => around.retired.has(each))) {
      already.push(item);
      if (address !== undefined) present.push(...addressesOf({ former, address }));
    } else if (why !== undefined) refused.push({ item, why });
    else {
      for (const mark of marks) seen.set(mark, item);
      placed.push({ item, former, ...placeOf(item, names, around.isForgotten) });
    }
  }
  return { placed, already, present, refused };
}

/** Why an item is the same as one before it. */
function doubled(marks: readonly string[], seen: ReadonlyMap<string, Item>): string | undefined {
  const first = marks.map((mark) => seen.get(mark)).find(Boolean);
  return first && `Es lo mismo que ${first.origin}, «${first.titulo}».`;
}

/** A file is known by its content: the same one has the same address. */
function fileMarks({ file }: Item, { fateOf }: Around): string[] {
  const fate = file === undefined ? undefined : fateOf(file);
  return fate && "address" in fate ? [`archivo ${fate.address}`] : [];
}

/** Why there is nothing to bring: no words, or a file that cannot be. */
function faultOf({ titulo, html = "", file }: Item, { fateOf }: Around): string | undefined {
  if (titulo === "" && html.trim() === "" && file === undefined) return "No tiene título ni texto.";
  const fate = file === undefined ? undefined : fateOf(file);
  return fate && "fault" in fate ? fate.fault : undefined;
}

/** The address of the document that an item is, of those that were there before. */
function knownAddress(item: Item, around: Around): string | undefined {
  const marks =
    item.file === undefined
      ? sameAs(item.collection, { ...item.data, titulo: titleOf(item.titulo).titulo })
      : fileMarks(item, around);
  return marks.map((each) => around.known.get(each)).find(Boolean);
}

/** Whether no page of this site has or can have the address: those keep it. */
function isFree(direccion: string, pages: ReadonlySet<string>): boolean {
  const address = readOldAddress(direccion);
  if (!address || isReserved(address)) return false;
  const hidden = pageHiddenBy(address);
  if (hidden === undefined) return true;
  const isTaken = pages.has(`content${hidden.replace(/\/$/, "")}.md`) || fileAddresses.includes(hidden);
  return !isTaken && !ownerOf(hidden) && hidden !== "/" && !hidden.startsWith("/media/");
}
