import { sentence } from "../words/spanish.ts";
import type { Dependencia, Site } from "./site.ts";

/** What is said of something that has no page yet. */
export const NO_SHEET = "Sin ficha todavía";

type Offices = Pick<Site, "dependencias">;

/** An office by its file name; `undefined` while it is not public. */
export function officeNamed({ dependencias }: Offices, name?: string): Dependencia | undefined {
  return dependencias.find(({ slug }) => slug === name);
}

/** Whom to ask about something that has no page yet, as far as it is published. */
export interface Attention {
  office?: Dependencia;
  telefono?: string;
  horario?: string;
}

/**
 * The office that attends, by its file name, with its telephone and hours, or else those of the town hall. Hours belong
 * to a telephone: an office with a telephone of its own is not given the hours of another place.
 */
export function attentionOf(site: Offices & { municipio: Omit<Attention, "office"> }, dependencia: string): Attention {
  const office = officeNamed(site, dependencia);
  const { telefono, horario } = office?.data.telefono || office?.data.horario ? office.data : site.municipio;
  return { office, telefono, horario };
}

/** «Sin ficha todavía. Atiende: Hacienda. Teléfono: 604 555 0100…», as far as it is published. */
export function attentionText({ office, telefono, horario }: Attention): string {
  const facts = [
    NO_SHEET,
    office && `Atiende: ${office.data.titulo}`,
    telefono && `Teléfono: ${telefono}`,
    horario && `Horario: ${horario}`,
  ];
  return facts.flatMap((fact) => (fact ? [sentence(fact)] : [])).join(" ");
}
