import { expect, it } from "vitest";
import { readBody, readData, readFrontMatter } from "../../scripts/development/bench/read-text.ts";
import { WORST_BODIES, WORST_DATA } from "../../scripts/development/bench/worst-texts.ts";
import { LIMITS } from "../../scripts/schema/limits.ts";

it.each(Object.entries(WORST_BODIES))("the longest document of %s is judged and made a page", (_name, text) => {
  expect(readBody(text(LIMITS.textBytes - 500))).toBeInstanceOf(Array);
});

it.each(Object.entries(WORST_DATA))("the longest front matter and data files of %s are judged", (_name, text) => {
  expect(readFrontMatter(text(LIMITS.frontMatterLength))).not.toEqual([]);
  for (const id of ["municipio", "criterios"] as const) expect(readData(id, text(LIMITS.dataBytes))).not.toEqual([]);
});
