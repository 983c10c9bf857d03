import { sentence } from "../words/spanish.ts";
import { type Contact, type ContactData, contactOfOffice, labelOf } from "./contact.ts";
import type { Dependencia, Site } from "./site.ts";

/** What is said of something that has no page yet. */
export const NO_SHEET = "Sin ficha todavía";

type Offices = Pick<Site, "dependencias">;

/** An office by its file name; `undefined` while it is not public. */
export function officeNamed({ dependencias }: Offices, name?: string): Dependencia | undefined {
  return dependencias.find(({ slug }) => slug === name);
}

/** Whom to ask about something that has no page yet, as far as it is published. */
export interface Attention extends Pick<Contact, "telefono" | "horario"> {
  office?: Dependencia;
}

/** The office that attends, by its file name, with its telephone and hours, or else those of the town hall. */
export function attentionOf(site: Offices & { municipio: ContactData }, dependencia: string): Attention {
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
