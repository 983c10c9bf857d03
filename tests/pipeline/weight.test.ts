import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtDemo } from "../../scripts/development/built-site.ts";
import { run } from "../../scripts/development/run.ts";
import { PROJECT } from "../../scripts/disk/paths.ts";
import { tempFolder } from "../helpers/temp-folder.ts";
import { elementsOf } from "./html.ts";
import { filesOf, pagesOf } from "./published.ts";
import { BUDGET, heaviest, weigh } from "./weight.ts";

const outputs: Record<string, string> = { real: join(await tempFolder(afterAll), "_site") };

beforeAll(async () => {
  outputs.demo = (await builtDemo()).output;
  await run("build", PROJECT, { args: ["--output", outputs.real ?? ""] });
});

describe.each(["demo", "real"])("the weight of the %s site", (name) => {
  it("is at most 14 KiB per page, with styles and scripts, compressed", () => {
    const weights = weigh(outputs[name] ?? "");
    console.log(`\n${name}: ${weights.length} pages\n${heaviest(weights)}\n`);
    expect(weights.length).toBeGreaterThan(40);
    expect(weights.filter(({ total }) => total > BUDGET)).toEqual([]);
  });

  it("has no fonts, and no render-blocking scripts", () => {
    const folder = outputs[name] ?? "";
    expect(filesOf(folder).filter((path) => !path.startsWith("admin/") && /\.(?:woff2?|ttf|otf)$/.test(path))).toEqual(
      [],
    );
    const scripts = [...pagesOf(folder).values()].flatMap(elementsOf).filter(({ name }) => name === "script");
    const blocking = scripts.filter(({ attributes }) => attributes.src && attributes.type !== "module");
    expect(blocking).toEqual([]);
  });
});
