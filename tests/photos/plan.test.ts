import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ESCUDO_SIZES,
  FORMAT_LIMITS,
  PHOTO_SIZES,
  planOriginal,
  planVariants,
  responsiveImage,
  SHARED_BYTES,
} from "../../scripts/images/image.ts";
import { IMAGE_EXTENSIONS } from "../../scripts/schema/content-files.ts";
import { LIMITS } from "../../scripts/schema/limits.ts";

const side = fc.integer({ min: 1, max: LIMITS.imageSide });
const accepted = fc
  .record({ width: side, height: side, isTransparent: fc.boolean() })
  .filter(({ width, height }) => width * height <= LIMITS.imagePixels);

it("every file of any accepted photo keeps to the limits of its format, and is not larger than the photo", () => {
  fc.assert(
    fc.property(
      accepted,
      fc.constantFrom(PHOTO_SIZES, ESCUDO_SIZES),
      fc.constantFrom(...IMAGE_EXTENSIONS),
      (facts, sizes, ending) => {
        const planned = [...planVariants(facts, "foto", "abc", sizes), planOriginal(facts, `/media/foto.${ending}`)];
        for (const { width, height, format } of planned) {
          expect(Math.min(width, height)).toBeGreaterThanOrEqual(1);
          expect(Math.max(width, height)).toBeLessThanOrEqual(FORMAT_LIMITS[format]);
          expect(width).toBeLessThanOrEqual(facts.width);
        }
        expect(new Set(planned.map(({ url }) => url)).size).toBe(planned.length);
      },
    ),
    { numRuns: 2000 },
  );
});

it("every photo has one JPEG to be shown beside links, with few bytes and of a size that shows something", () => {
  fc.assert(
    fc.property(accepted, fc.constantFrom(PHOTO_SIZES, ESCUDO_SIZES), (facts, sizes) => {
      const planned = planVariants(facts, "foto", "abc", sizes).filter(({ maxBytes }) => maxBytes !== undefined);
      expect(planned).toMatchObject([{ format: "jpeg", maxBytes: SHARED_BYTES }]);
      expect(planned[0]?.width).toBeLessThanOrEqual(800);
      expect(planned[0]?.height).toBeLessThanOrEqual(1200);
    }),
  );
});

const urls = (facts: { width: number; height: number; isTransparent: boolean }, sizes = PHOTO_SIZES) => {
  const { webp, fallback, shared } = responsiveImage(planVariants(facts, "foto", "abc", sizes));
  return [...webp, ...fallback, ...(shared ? [shared] : [])].map(({ url }) =>
    url.replace("/recursos/fotos/foto.abc", ""),
  );
};

describe("the files of a photo", () => {
  it.each([
    ["from a phone", 4000, 3000, false, ["-400.webp", "-800.webp", "-1400.webp", "-800.jpg", "-800.jpg"]],
    [
      "with transparent parts",
      2000,
      1000,
      true,
      ["-400.webp", "-800.webp", "-1400.webp", "-800.png", "-compartir.jpg"],
    ],
    ["small", 300, 200, false, ["-300.webp", "-300.jpg", "-300.jpg"]],
    [
      "of a whole conversation",
      1080,
      18_000,
      false,
      ["-400.webp", "-800.webp", "-983.webp", "-800.jpg", "-compartir.jpg"],
    ],
    ["of a line", 10_000, 3, false, ["-400.webp", "-800.webp", "-1400.webp", "-800.jpg", "-800.jpg"]],
  ] as const)("%s", (_name, width, height, isTransparent, files) => {
    expect(urls({ width, height, isTransparent })).toEqual(files);
  });

  it("that is the escudo are small, but for the one beside links", () => {
    expect(urls({ width: 900, height: 900, isTransparent: true }, ESCUDO_SIZES)).toEqual([
      "-64.webp",
      "-128.webp",
      "-192.webp",
      "-64.png",
      "-compartir.jpg",
    ]);
  });
});

it("a photo with the longest name that a disk accepts has files with names that it accepts too", () => {
  const facts = { width: 2000, height: 1500, isTransparent: false };
  const names = planVariants(facts, "a".repeat(251), "12345678").map(({ url }) => url.slice(url.lastIndexOf("/") + 1));
  expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(255);
  expect(new Set(names).size).toBe(names.length);
});
