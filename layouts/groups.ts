import type { Dependencia, Document, Site } from "../scripts/model/site.ts";

/** Heading of what begins with no letter. */
const OTHERS = "0–9";

interface LetterGroup<T> {
  /** «A», «Ñ», or «0–9» for what begins with anything else. */
  letter: string;
  /** Identifier of the group on its page. */
  id: string;
  items: T[];
}

/** Documents by the first letter of their title, accents apart; the order of the documents is kept. */
export function byLetter<T extends Document>(documents: readonly T[]): LetterGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const document of documents) {
    const letter = letterOf(document.data.titulo);
    groups.set(letter, [...(groups.get(letter) ?? []), document]);
  }
  return [...groups].map(([letter, items]) => ({ letter, id: idOf(letter), items }));
}

/** The office that answers for a document; absent for an office, or while that office is not public. */
export function dependenciaOf(site: Site, { data }: Document): Dependencia | undefined {
  return "dependencia" in data ? site.dependencias.find(({ slug }) => slug === data.dependencia) : undefined;
}

/** The documents that an office answers for. */
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
