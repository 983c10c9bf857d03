import { enumerate, sentence } from "../words/spanish.ts";
import { officeNamed } from "./offices.ts";
import type { ArticleSite, Dependencia, Ficha } from "./site.ts";

/** How a town hall, an office or a place is reached. */
const NAMES = {
  direccion: "la dirección",
  horario: "el horario",
  telefono: "el teléfono",
  correo: "el correo",
} as const;
export type ContactKey = keyof typeof NAMES;
export const CONTACT_KEYS = Object.keys(NAMES) as ContactKey[];

/** What is known of each, or nothing. */
export type ContactData = { readonly [Key in ContactKey]?: string };

export interface ContactFact {
  value: string;
  /** Whose it is, if it is not of the very place: readers must not take one for the other. */
  of?: "la dependencia" | "la alcaldía";
}

/** «Teléfono», or «Teléfono de la alcaldía» for one that is not of the very place. */
export const labelOf = (label: string, { of }: Pick<ContactFact, "of">) => (of ? `${label} de ${of}` : label);

export type Contact = { readonly [Key in ContactKey]?: ContactFact };

interface ContactSite extends Pick<ArticleSite, "dependencias"> {
  municipio: ContactData;
}

/** How to reach an office; what it has not said is the town hall's. */
export function contactOfOffice({ municipio }: Pick<ContactSite, "municipio">, office?: Dependencia): Contact {
  return firstKnown([{ data: office?.data }, { data: municipio, of: "la alcaldía" }]);
}

/** Where a citizen goes for a service or trámite, and how to reach it. */
export interface AttendedAt extends Contact {
  /** The first place named, else the responsible office; absent while neither is public. */
  lugar?: string;
}

/**
 * The first place of a sheet with its contact data; what it does not say is that of its office, then the town hall's. A
 * sheet that names no place is attended at its office.
 */
export function contactFor(
  { municipio, dependencias }: ContactSite,
  {
    data: { puntos_atencion: [place] = [], dependencia },
  }: { data: Pick<Ficha["data"], "puntos_atencion" | "dependencia"> },
): AttendedAt {
  const office = officeNamed({ dependencias }, dependencia);
  if (place === undefined) return { lugar: office?.data.titulo, ...contactOfOffice({ municipio }, office) };
  const { nombre, ...own }: { nombre: string } & ContactData = typeof place === "string" ? { nombre: place } : place;
  const known = firstKnown([
    { data: own },
    { data: office?.data, of: "la dependencia" },
    { data: municipio, of: "la alcaldía" },
  ]);
  return { lugar: nombre, ...known };
}

/** What is said of something that has no page yet. */
export const NO_SHEET = "Sin ficha todavía";

/** Whom to ask about something that has no page yet, as far as it is published. */
export interface Attention extends Pick<Contact, "telefono" | "horario"> {
  office?: Dependencia;
}

/** The office that attends, by its file name, with its telephone and hours, or else those of the town hall. */
export function attentionOf(site: ContactSite, dependencia: string): Attention {
  const office = officeNamed(site, dependencia);
  const { telefono, horario } = contactOfOffice(site, office);
  return { office, telefono, horario };
}

/** «Sin ficha todavía. Atiende: Hacienda. Teléfono: 604 555 0100…», as far as it is published. */
export function attentionText({ office, telefono, horario }: Attention): string {
  const facts = [
    NO_SHEET,
    office && `Atiende: ${office.data.titulo}`,
    telefono && `${labelOf("Teléfono", telefono)}: ${telefono.value}`,
    horario && `${labelOf("Horario", horario)}: ${horario.value}`,
  ];
  return facts.flatMap((fact) => (fact ? [sentence(fact)] : [])).join(" ");
}

/** «el horario ni el teléfono»: those of `keys` that nobody has published; empty if all are known. */
export function unknownOf(contact: Contact, keys: readonly ContactKey[] = CONTACT_KEYS): string {
  return enumerate(keys.filter((key) => !contact[key]).map((key) => NAMES[key])).replace(/ y (?=\S+ \S+$)/, " ni ");
}

function firstKnown(sources: readonly { data?: ContactData; of?: ContactFact["of"] }[]): Contact {
  const entries = CONTACT_KEYS.flatMap((key) => {
    const source = sources.find(({ data }) => data?.[key]);
    return source ? [[key, { value: source.data?.[key], of: source.of }]] : [];
  });
  return Object.fromEntries(entries);
}
