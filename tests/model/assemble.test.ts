import { expect, it } from "vitest";
import { assembleContent } from "../../scripts/model/assemble.ts";
import type { Document } from "../../scripts/model/site.ts";
import type { CollectionId } from "../../scripts/schema/index.ts";
import { sampleSite } from "../helpers/sample-site.ts";

type Order = [collection: CollectionId, documents: Record<string, object>, expected: string[]];

/** Each list by the names of its files, of documents whose title is their name unless they say another. */
const ORDERS: readonly Order[] = [
  ["noticias", { a: { fecha: "2026-01-01" }, c: { fecha: "2026-01-02" }, b: { fecha: "2026-01-02" } }, ["b", "c", "a"]],
  ["noticias", { b: { fecha: "2026-01-01", titulo: "A" }, a: { fecha: "2026-01-01", titulo: "B" } }, ["a", "b"]],
  ["servicios", { n: {}, o: {}, ene: { titulo: "Ñame" } }, ["n", "ene", "o"]],
  ["dependencias", { b2: { titulo: "Oficina 10" }, b1: { titulo: "Oficina 9" } }, ["b1", "b2"]],
  ["paginas", { a: {}, b: { orden: 10 }, c: { orden: 9 }, d: {} }, ["c", "b", "a", "d"]],
  ["documentos", { b: { fecha_publicacion: "2026-01-01" }, a: { fecha_publicacion: "2026-01-01" } }, ["a", "b"]],
  ["participacion", { a: { cierra: "2026-01-01" }, b: { cierra: "2026-02-01" } }, ["b", "a"]],
  [
    "agenda",
    {
      late: { fecha: "2026-01-02", hora: "08:00" },
      noon: { fecha: "2026-01-01", hora: "12:00" },
      day: { fecha: "2026-01-01" },
    },
    ["day", "noon", "late"],
  ],
  ["entidades", { a: { fecha: "2026-01-01" }, b: { fecha: "2026-02-01" } }, ["b", "a"]],
  ["comite", { a: {}, b: { orden: 0 } }, ["b", "a"]],
  [
    "acuerdos",
    {
      a: { fecha: "2026-01-01", para_cuando: "2026-03-01" },
      b: { fecha: "2026-01-01", para_cuando: "2026-02-01" },
      c: { fecha: "2026-02-01", para_cuando: "2026-04-01" },
    },
    ["c", "b", "a"],
  ],
];

it.each(ORDERS)("%s are listed in their order: %j", (collection, said, expected) => {
  const documents = Object.entries(said).map(
    ([slug, data]) => ({ collection, slug, data: { titulo: slug, ...data } }) as unknown as Document,
  );
  const site = assembleContent({ ...sampleSite(), documents, data: {} });
  expect(site[collection].map(({ slug }) => slug)).toEqual(expected);
});
