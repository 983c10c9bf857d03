import type { CollectionId } from "../../schema/index.ts";
import { below, capital, paragraph, type Random, seeded, sentence, words } from "./random.ts";

/** A planned document of a big municipality, before its text is generated. */
export interface PlannedDocument {
  number: number;
  collection: CollectionId;
  /** Address on the site, `/noticias/2025/cosecha-812/`. */
  url: string;
  /** Day of publication, `AAAA-MM-DD`. */
  day: string;
  hasPhoto: boolean;
}

/** Number of offices. */
export const DEPENDENCIAS = 50;

const SHARES: readonly [CollectionId, number][] = [
  ["noticias", 60],
  ["tramites", 80],
  ["servicios", 90],
  ["paginas", 95],
];

/** Plans `count` documents, the offices first; `dayOf` returns the day of publication of each. */
export function planDocuments(count: number, photos: number, dayOf: (number: number) => string): PlannedDocument[] {
  let photosLeft = photos;
  return Array.from({ length: count }, (_, number) => {
    const random = seeded(number + 1);
    const collection = number < DEPENDENCIAS ? "dependencias" : drawn(random() * 95);
    const day = dayOf(number);
    const hasPhoto = collection === "noticias" && photosLeft-- > 0;
    return { number, collection, url: `/${collection}/${slug(collection, number, day)}/`, day, hasPhoto };
  });
}

/** The text of a document as it is after `edits` changes: each adds a dated paragraph. */
export function documentText(planned: PlannedDocument, all: readonly PlannedDocument[], edits: number): string {
  const random = seeded(planned.number * 7919 + 17);
  return `---\n${frontMatter(planned, random)}\n---\n\n${body(random, all)}${updates(planned, edits)}`;
}

export const photoPath = (planned: PlannedDocument) => `/media/fotos/foto-${planned.number}.jpg`;

function drawn(share: number): CollectionId {
  return SHARES.find(([, end]) => share < end)?.[0] ?? "paginas";
}

function slug(collection: CollectionId, number: number, day: string): string {
  return collection === "noticias" ? `${day.slice(0, 4)}/noticia-${number}` : `${collection.slice(0, -1)}-${number}`;
}

function frontMatter(planned: PlannedDocument, random: Random): string {
  const common = [
    `titulo: ${capital(words(random, 4))} ${planned.number}`,
    `resumen: ${sentence(random, 12)}`,
    `palabras_clave: [${words(random, 1)}, ${words(random, 2)}]`,
  ];
  if (planned.collection === "dependencias") return [...common, "responsable: Jefe de oficina"].join("\n");
  const owned = [...common, `dependencia: dependencia-${below(random, DEPENDENCIAS)}`];
  if (planned.collection === "noticias") return [...owned, ...noticia(planned)].join("\n");
  if (planned.collection === "paginas") return [...owned, `orden: ${below(random, 1000)}`].join("\n");
  return [...owned, ...ficha(planned, random)].join("\n");
}

function noticia(planned: PlannedDocument): string[] {
  const photo = [`imagen: ${photoPath(planned)}`, "imagen_alt: Figuras de colores"];
  return [`fecha: ${planned.day}`, ...(planned.hasPhoto ? photo : [])];
}

/** Every servicio and half of the trámites are published; the other half is at the three earlier stages. */
function ficha(planned: PlannedDocument, random: Random): string[] {
  const isPublished = planned.collection === "servicios" || planned.number % 2 === 0;
  if (!isPublished) return [`etapa: ${["identificado", "levantado", "revisado"][planned.number % 3]}`];
  return [
    "etapa: publicado",
    `dirigido_a: ${sentence(random, 6)}`,
    `requisitos:\n  - ${sentence(random, 8)}\n  - nombre: ${sentence(random, 4)}\n    detalle: ${sentence(random, 10)}`,
    `pasos:\n  - ${sentence(random, 9)}\n  - ${sentence(random, 9)}`,
    random() < 0.5
      ? "costo: gratuito"
      : `costo:\n  - {concepto: Derecho, valor: ${below(random, 90) * 1000}, unidad: COP}`,
    `tiempo: {cantidad: ${1 + below(random, 45)}, unidad: dias_habiles}`,
    `resultado: ${sentence(random, 6)}`,
    "canales: [presencial, correo]",
    "normativa:\n  - norma: Ley 1755 de 2015",
  ];
}

/** About 300 words in sections, with a link in each and sometimes a table. */
function body(random: Random, all: readonly PlannedDocument[]): string {
  const section = () => {
    const target = linkTarget(random, all);
    return `## ${capital(words(random, 3))}\n\n${paragraph(random)} Vea [${words(random, 3)}](${target}).\n`;
  };
  const table = `\n| ${words(random, 2)} | ${words(random, 1)} |\n| --- | ---: |\n${`| ${words(random, 2)} | ${below(random, 999)} |\n`.repeat(3)}`;
  return `${paragraph(random, 6)}\n\n${[section(), section(), section()].join("\n")}${random() < 0.2 ? table : ""}`;
}

/** The address of a document that has a page. */
function linkTarget(random: Random, all: readonly PlannedDocument[]): string {
  const target = all[below(random, all.length)];
  return target && (target.collection !== "tramites" || target.number % 2 === 0)
    ? target.url
    : "/dependencias/dependencia-0/";
}

function updates(planned: PlannedDocument, edits: number): string {
  const random = seeded(planned.number * 104729 + 5);
  return Array.from({ length: edits }, (_, i) => `\nActualización ${i + 1}. ${sentence(random)}\n`).join("");
}
