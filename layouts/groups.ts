import { officeNamed } from "../scripts/model/offices.ts";
import type { Dependencia, Document, Site } from "../scripts/model/site.ts";
import { groupBy } from "../scripts/schema/group-by.ts";

/** Heading for titles that do not begin with a letter. */
const OTHERS = "0–9";

interface LetterGroup<T> {
  /** «A», «Ñ», or «0–9» for titles that begin with anything else. */
  letter: string;
  /** Identifier of the group on its page. */
  id: string;
  items: T[];
}

/** What has a title, by its first letter, ignoring accents, in the original order. */
export function byLetter<T extends { titulo: string }>(titled: readonly T[]): LetterGroup<T>[] {
  const groups = groupBy(titled, ({ titulo }) => letterOf(titulo));
  return [...groups].map(([letter, items]) => ({ letter, id: idOf(letter), items }));
}

/** The office responsible for a document; `undefined` for an office, or while that office is not public. */
export function dependenciaOf(site: Pick<Site, "dependencias">, { data }: Document): Dependencia | undefined {
  return "dependencia" in data ? officeNamed(site, data.dependencia) : undefined;
}

/** The documents that an office is responsible for. */
export function ofDependencia<T extends Document>(documents: readonly T[], dependencia: Dependencia): T[] {
  return documents.filter(({ data }) => "dependencia" in data && data.dependencia === dependencia.slug);
}

function letterOf(title: string): string {
  const first = title.trim().charAt(0).toLocaleUpperCase("es-CO");
  if (first === "Ñ") return first;
  const plain = first.normalize("NFD").charAt(0);
  return /[A-Z]/.test(plain) ? plain : OTHERS;
}

function idOf(letter: string): string {
  return `letra-${letter === OTHERS ? "otros" : letter.toLocaleLowerCase("es-CO")}`;
}
