import { expect, test } from "vitest";
import { htaccessFile } from "../../scripts/data/apache.ts";
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

test.each([
  [false, ["/*"]],
  [true, ["/media/*", "/admin/*"]],
])("files that search engines may not have are named on each host (with an editor: %s)", (hasEditor, others) => {
  const input = { styleHashes: [], hasEditor, noindexed: ["/media/edicto.pdf", "/recursos/fotos/edicto.1a-400.webp"] };
  const rules = headersFile(input);
  for (const url of input.noindexed) {
    expect(rules.split(/^(?=\/)/m)).toContain(`${url}\n  X-Robots-Tag: noindex\n`);
    expect(nginxFile(input, [])).toContain(`if ($uri = ${url}) { set $sitio_x_robots_tag "noindex"; }\n`);
    expect(htaccessFile(input, [])).toContain(
      `<If "%{REQUEST_URI} == '${url}'">\n  Header always set X-Robots-Tag "noindex"\n</If>\n`,
    );
  }
  expect(others.some((path) => rules.includes(`${path}\n`))).toBe(true);
  const none = { styleHashes: [] };
  expect([headersFile(none), htaccessFile(none, [])].join("")).not.toContain("X-Robots-Tag");
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
