import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { z } from "zod";
import { documentTemplate } from "../../scripts/editor/template.ts";
import type { Collection } from "../../scripts/schema/collection.ts";
import { documentOf } from "../../scripts/schema/document-path.ts";
import { fieldMeta } from "../../scripts/schema/field.ts";
import { type CollectionId, collections } from "../../scripts/schema/index.ts";
import { validateDocument } from "../../scripts/validation/document.ts";
import { sortListing } from "../../scripts/validation/listing.ts";

const all: readonly Collection<CollectionId>[] = Object.values(collections);
const KNOWN = { titulo: "Certificado de «paz y salvo»: # 2", today: "2026-11-20" };

const issuesOf = (collection: CollectionId, text: string) =>
  validateDocument({ archivo: `content/${collection}/x.md`, collection, slug: "x" }, text).issues;

/** Takes the mark of a comment from the example of some fields, all their lines. */
function filledIn(collection: Collection<CollectionId>, text: string, keys: readonly string[]): string {
  return keys.reduce((document, key) => {
    const example = fieldMeta((collection.schema.shape as Record<string, z.ZodType>)[key] as z.ZodType)?.example ?? "";
    return document.replace(example.replace(/^/gm, "# "), () => example);
  }, text);
}

const alwaysRequired = ({ schema }: Collection<CollectionId>) =>
  Object.entries(schema.shape as Record<string, z.ZodType>)
    .filter(([, field]) => !field.safeParse(undefined).success)
    .map(([key]) => key);

/** Those, and what a rule asks of a document that says nothing else. */
const requiredOf = (collection: Collection<CollectionId>) => [
  ...alwaysRequired(collection),
  ...collection.rules.flatMap((rule) =>
    "require" in rule && "reason" in rule.when && rule.when.reason({}) ? rule.require : [],
  ),
];

describe.each(all.map((collection) => ({ id: collection.id, collection })))("a new document of $id", (each) => {
  const { id, collection } = each;
  const text = documentTemplate(collection, KNOWN);

  it("is a draft with known values only", () => {
    const data = parse(text.split("\n---")[0]?.slice("---\n".length) ?? "");
    const { publicFrom } = collection;
    const date = publicFrom ? { [publicFrom]: KNOWN.today } : {};
    expect(data).toEqual({ titulo: KNOWN.titulo, borrador: true, ...date });
    const lacking = requiredOf(collection).filter((key) => !(key in data));
    expect(issuesOf(id, text).map(({ codigo, campo }) => [codigo, campo])).toEqual(
      lacking.map((key) => ["falta-campo", key]),
    );
  });

  it("is valid with the required fields, and with every field", () => {
    // The example of a stage is the last one, which asks for more.
    const required = filledIn(collection, text, requiredOf(collection)).replace(/^etapa: .*$/m, "etapa: identificado");
    expect(issuesOf(id, required)).toEqual([]);
    const everything = filledIn(collection, text, Object.keys(collection.schema.shape));
    const faults = issuesOf(id, everything).filter(({ codigo }) => codigo !== "fechas-al-reves");
    expect(faults).toEqual([]);
  });

  it("explains every field, and marks the required ones", () => {
    const shape = Object.entries(collection.schema.shape as Record<string, z.ZodType>);
    const unexplained = shape.filter(([, field]) => !text.includes(fieldMeta(field)?.help ?? "?"));
    expect(unexplained.map(([key]) => key)).toEqual([]);
    expect(text.match(/ \(obligatorio\): /g)?.length).toBe(alwaysRequired(collection).length);
  });

  it("for copying has no values except that it is a draft", () => {
    const copy = documentTemplate(collection);
    expect(parse(copy.split("\n---")[0]?.slice("---\n".length) ?? "")).toEqual({ borrador: true });
    expect(new Set(issuesOf(id, copy).map(({ codigo }) => codigo))).toEqual(new Set(["falta-campo"]));
  });
});

describe("the folder of templates", () => {
  const archivo = "content/plantillas/noticias.md";

  it("is ignored: it has neither documents nor issues", () => {
    const file = (path: string, bytes = 1) => ({ archivo: path, kind: "file" as const, bytes });
    const listing = sortListing([
      file("content/municipio.yaml"),
      file(archivo),
      file("content/plantillas/Otra.docx", 1e9),
    ]);
    expect(listing).toEqual({ documents: [], media: [], closings: [], dataFiles: ["municipio"], issues: [] });
  });

  it("has no history", () => expect(documentOf(archivo)).toBeUndefined());

  it("is one folder, not every folder with the same prefix", () => {
    const file = { archivo: "content/plantillas-viejas/a.md", kind: "file" as const, bytes: 1 };
    expect(sortListing([file]).issues.map(({ codigo }) => codigo)).toContain("carpeta-desconocida");
  });
});
