import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { EDITOR_POLICY, headersFile, pagePolicy } from "../../scripts/data/headers.ts";
import { headerRules } from "../../scripts/development/browser/serve.ts";
import { allPages } from "../../scripts/pages/pages.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

type Rules = Awaited<ReturnType<typeof headerRules>>;

/** Rules of `_headers` and `netlify.toml` together, as Netlify's own parser reads them. */
async function rulesOf(text: string): Promise<Rules> {
  const folder = await tempFolder(() => {});
  await writeFile(join(folder, "_headers"), text);
  return await headerRules(folder);
}

const forCitizens = allPages.filter(({ forStaff }) => !forStaff).map(({ url }) => url);
const PATHS = ["/noticias/una/", "/recursos/a.js", ...forCitizens];
const ADMIN = [
  "/admin/",
  "/admin/index.html",
  "/admin/config.json",
  "/admin/programa/editor-A.js",
  "/admin/programa/chunks/a.js",
];

/**
 * Every value that some rule gives to a header of a path, whatever a host makes of several. The parser takes `/participa/*`
 * for the beginning of `/participacion/` too: the same value twice is the same policy.
 */
const valuesFor = (rules: Rules, path: string, header: string) => [
  ...new Set(rules.filter(({ forRegExp }) => forRegExp.test(path)).flatMap(({ values }) => values[header] ?? [])),
];

const sources = (policy: string) =>
  new Map(policy.split("; ").map((directive) => [directive.split(" ")[0] ?? "", directive.split(" ").slice(1)]));

describe("the headers of a site with an editor", () => {
  let rules: Rules;
  beforeAll(async () => {
    rules = await rulesOf(headersFile({ styleHashes: ["YWJj"], form: "https://pqrsd.example/", hasEditor: true }));
  });

  it("set each header of a path in one rule only: hosts combine two in different ways", () => {
    const names = [...new Set(rules.flatMap(({ values }) => Object.keys(values)))];
    const twice = [...PATHS, ...ADMIN].flatMap((path) =>
      names.filter((name) => valuesFor(rules, path, name).length > 1).map((name) => `${path}: ${name}`),
    );
    expect(names).toContain("Content-Security-Policy");
    expect(twice).toEqual([]);
  });

  it("keep the strict policy on every page of the site, as if there were no editor", async () => {
    const [strict] = valuesFor(
      await rulesOf(headersFile({ styleHashes: ["YWJj"], form: "https://pqrsd.example/" })),
      "/",
      "Content-Security-Policy",
    );
    expect(strict).toBe(`${pagePolicy(["YWJj"], "https://pqrsd.example/")}; frame-ancestors 'none'`);
    for (const path of PATHS)
      expect([path, valuesFor(rules, path, "Content-Security-Policy")]).toEqual([path, [strict]]);
  });

  it.each(ADMIN)("give %s what the editor needs, and let nobody frame it", (path) => {
    expect(valuesFor(rules, path, "Content-Security-Policy")).toEqual([`${EDITOR_POLICY}; frame-ancestors 'none'`]);
  });

  it("let the editor run only our script", () => {
    expect(sources(EDITOR_POLICY).get("script-src")).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(sources(EDITOR_POLICY).get("default-src")).toEqual(["'none'"]);
  });

  it("hide the editor from search engines, and allow the sign-in window to answer", () => {
    for (const path of ADMIN) {
      expect(valuesFor(rules, path, "X-Robots-Tag")).toEqual(["noindex"]);
      expect(valuesFor(rules, path, "Cross-Origin-Opener-Policy")).toEqual(["same-origin-allow-popups"]);
    }
    for (const path of PATHS) expect(valuesFor(rules, path, "X-Robots-Tag")).toEqual([]);
  });

  it("let browsers cache the program, and revalidate its page and configuration", () => {
    expect(valuesFor(rules, "/admin/programa/chunks/a.js", "Cache-Control")).toEqual([
      "public, max-age=31536000, immutable",
    ]);
    for (const path of ["/admin/", "/admin/config.json"]) expect(valuesFor(rules, path, "Cache-Control")).toEqual([]);
  });
});

describe("a page's own policy", () => {
  it("is the header of a site without an editor, except directives that a meta element cannot have", async () => {
    const [header = ""] = valuesFor(
      await rulesOf(headersFile({ styleHashes: ["YWJj"] })),
      "/",
      "Content-Security-Policy",
    );
    expect(`${pagePolicy(["YWJj"])}; frame-ancestors 'none'`).toBe(header);
  });

  it("allows only what the site serves", () => {
    expect(pagePolicy(["YWJj"])).not.toMatch(/https:|unsafe-inline|data:|blob:/);
  });
});
