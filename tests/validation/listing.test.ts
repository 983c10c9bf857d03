import { posix } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf } from "../../scripts/model/addresses.ts";
import { collectionIds } from "../../scripts/schema/index.ts";
import { sortListing } from "../../scripts/validation/listing.ts";

const FOLDERS = [...collectionIds, "media", "otra"];
const NAMES = [
  "..",
  ".",
  "",
  "..md",
  "a.md",
  "A.md",
  "%2e%2e",
  "a\\..\\b.md",
  "C:",
  "a.jpg",
  "a.jpg/b.jpg",
  "a.PDF",
  "con.md",
];
const step = fc.oneof(fc.constantFrom(...FOLDERS), fc.constantFrom(...NAMES), fc.string({ unit: "binary" }));
const path = fc.array(step, { minLength: 1, maxLength: 5 }).map((steps) => ["content", ...steps].join("/"));
const isInside = (address: string) =>
  posix.join("/sitio", address).startsWith("/sitio/") && !/[^a-z0-9/._-]/.test(address);

describe("files with any name", () => {
  it("are documents or media with addresses inside the site, or are reported, or are ignored", () => {
    fc.assert(
      fc.property(path, (archivo) => {
        const { documents, media, issues, dataFiles, guide } = sortListing([{ archivo, kind: "file", bytes: 1 }]);
        for (const { collection, slug } of documents)
          expect(addressOf(collection, slug)).toMatch(/^(?:\/[a-z0-9-]+)+\/$/);
        for (const each of media) expect(isInside(each.archivo.slice("content".length))).toBe(true);
        const relevant = issues.filter(({ codigo }) => codigo !== "falta-municipio");
        expect(
          documents.length + media.length + relevant.length + dataFiles.length + Number(guide !== undefined),
        ).toBeLessThan(2);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(["symlink", "unreadable", "other"] as const)("that are %s are never read", (kind) => {
    fc.assert(
      fc.property(fc.oneof(path, fc.constantFrom("content/municipio.yaml", "content/GUIA.md")), (archivo) => {
        const { documents, media, dataFiles, guide } = sortListing([{ archivo, kind, bytes: 1 }]);
        expect([documents, media, dataFiles, guide]).toEqual([[], [], [], undefined]);
      }),
    );
  });
});
