import { describe, expect, test } from "vitest";
import { htaccessFile } from "../../scripts/data/apache.ts";
import { leftOutByCloudflare } from "../../scripts/data/cloudflare.ts";
import { CACHE_CONTROL, COMMON_HEADERS, headersFile, ownHeaders } from "../../scripts/data/headers.ts";
import { nginxFile } from "../../scripts/data/nginx.ts";
import { headerRules } from "../../scripts/development/browser/serve.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

/** What the policy allows, by directive. */
function policy(form?: string): Record<string, string> {
  const { site } = ownHeaders({ styleHashes: ["YWJj", "ZGVm"], form });
  const text = site["Content-Security-Policy"] ?? "";
  return Object.fromEntries(text.split("; ").map((directive) => directive.split(/ (.*)/).slice(0, 2)));
}

test.each([
  [undefined, "'self'"],
  ["netlify", "'self'"],
  ["https://pqrsd.sanjacinto.example/recibir?canal=web", "'self' https://pqrsd.sanjacinto.example"],
  ["https://sanjacinto.example:8443/pqrsd", "'self' https://sanjacinto.example:8443"],
  ["HTTPS://PQRSD.sanjacinto.example/recibir", "'self' https://pqrsd.sanjacinto.example"],
  ["http://pqrsd.sanjacinto.example/recibir", "'self'"],
])("with «%s» as the receiver of petitions, forms may be sent to %s", (form, allowed) => {
  expect(policy(form)["form-action"]).toBe(allowed);
});

test("a form receiver is allowed as a form target only", () => {
  const { "form-action": _to, ...rest } = policy("https://pqrsd.sanjacinto.example/recibir");
  const { "form-action": _self, ...withoutReceiver } = policy();
  expect(rest).toEqual(withoutReceiver);
});

test("nothing is allowed but what the site itself serves", () => {
  expect(policy()).toEqual({
    "default-src": "'none'",
    "script-src": "'self' 'wasm-unsafe-eval'",
    "style-src": "'sha256-YWJj' 'sha256-ZGVm'",
    "img-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
  });
});

const NONE = { moved: [], gone: [] };

test.each([
  [false, ["/*"]],
  [true, ["/media/*", "/admin/*"]],
])("files that search engines may not have are named on each host (with an editor: %s)", (hasEditor, others) => {
  const input = { styleHashes: [], hasEditor, noindexed: ["/media/edicto.pdf", "/recursos/fotos/edicto.1a-400.webp"] };
  const rules = headersFile(input);
  for (const url of input.noindexed) {
    expect(rules.split(/^(?=\/)/m)).toContain(`${url}\n  X-Robots-Tag: noindex\n`);
    expect(nginxFile(input, NONE)).toContain(`if ($uri = ${url}) { set $sitio_x_robots_tag "noindex"; }\n`);
    expect(htaccessFile(input, NONE)).toContain(
      `<If "%{REQUEST_URI} == '${url}'">\n  Header always set X-Robots-Tag "noindex"\n</If>\n`,
    );
  }
  expect(others.some((path) => rules.includes(`${path}\n`))).toBe(true);
  const none = { styleHashes: [] };
  expect([headersFile(none), htaccessFile(none, NONE)].join("")).not.toContain("X-Robots-Tag");
});

describe("on Cloudflare Pages, which reads no netlify.toml", () => {
  const rulesIn = (text: string) =>
    text.split(/^(?=\/)/m).map((rule) => {
      const [path = "", ...lines] = rule.trim().split(/\n {2}/);
      return { path, headers: Object.fromEntries(lines.map((line) => line.split(/: (.*)/).slice(0, 2))) };
    });

  test.each([true, false])(
    "_headers has all that netlify.toml says, each path once (with an editor: %s)",
    async (hasEditor) => {
      const rules = rulesIn(headersFile({ styleHashes: ["YWJj"], hasEditor }));
      const inToml = await headerRules(await tempFolder());
      expect(inToml.length).toBeGreaterThan(3);
      for (const { for: path, values } of inToml)
        expect([path, rules.find((rule) => rule.path === path)?.headers]).toEqual([
          path,
          expect.objectContaining(values),
        ]);
      expect(new Set(rules.map(({ path }) => path)).size).toBe(rules.length);
    },
  );

  const many = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index)).join("");
  const rule = (index: number) => `/media/${index}.pdf\n  X-Robots-Tag: noindex\n`;
  const moved = (index: number) => `/tramites/${index}/ /tramites/ 301\n`;
  test.each([
    [
      "nothing of what it takes",
      many(100, rule),
      many(2000, moved) + many(50, (index) => `/n/${index}/ /x/ 410\n`),
      [],
    ],
    ["the rules after a hundred", many(101, rule), "", ["100 reglas de encabezados y el sitio tiene 101"]],
    ["the addresses after two thousand", "", many(2001, moved), ["2.000 direcciones antiguas y el sitio tiene 2.001"]],
    ["a header that is too long", `/*\n  X: ${"x".repeat(2000)}\n`, "", ["más de 2.000 caracteres"]],
    ["an address that is too long", "", `/${"x".repeat(1000)}/ /y/ 301\n`, ["más de 1.000 caracteres"]],
  ])("the log tells that it leaves out %s", (_what, headers, redirects, said) => {
    expect(leftOutByCloudflare(headers, redirects)).toEqual(said.map((words) => expect.stringContaining(words)));
  });

  test("a site with an editor, a form and eight colours of its own is far from those limits", () => {
    const text = headersFile({
      styleHashes: Array(8).fill("x".repeat(44)),
      form: "https://pqrsd.example/",
      hasEditor: true,
    });
    expect(rulesIn(text).length).toBeLessThan(50);
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThan(1500);
  });
});

test("netlify.toml says the same as the rules for other hosts", async () => {
  const rules = await headerRules(await tempFolder());
  const valuesAt = (path: string) => rules.find((rule) => rule.for === path)?.values;
  const inFile = CACHE_CONTROL.filter(([folder]) => folder !== "/admin/programa/");
  expect(valuesAt("/*")).toEqual(COMMON_HEADERS);
  expect(inFile.map(([folder]) => valuesAt(`${folder}*`))).toEqual(
    inFile.map(([, value]) => ({ "Cache-Control": value })),
  );
});
