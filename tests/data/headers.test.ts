import { expect, test } from "vitest";
import { CACHE_CONTROL, COMMON_HEADERS, ownHeaders } from "../../scripts/data/headers.ts";
import { headerRules } from "../helpers/server.ts";
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
  ["http://pqrsd.sanjacinto.example/recibir", "'self'"],
])("with «%s» as the receiver of petitions, forms may be sent to %s", (form, allowed) => {
  expect(policy(form)["form-action"]).toBe(allowed);
});

test("a receiver gets no other permission", () => {
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

test("netlify.toml says the same as the rules for other hosts", async () => {
  const rules = await headerRules(await tempFolder());
  const valuesAt = (path: string) => rules.find((rule) => rule.for === path)?.values;
  const inFile = CACHE_CONTROL.filter(([folder]) => folder !== "/admin/programa/");
  expect(valuesAt("/*")).toEqual(COMMON_HEADERS);
  expect(inFile.map(([folder]) => valuesAt(`${folder}*`))).toEqual(
    inFile.map(([, value]) => ({ "Cache-Control": value })),
  );
});
