import { expect, it } from "vitest";
import { type Comparison, type Environment, occasionOf } from "../../scripts/deploys/occasion.ts";

const NETLIFY = { CACHED_COMMIT_REF: "aaa", COMMIT_REF: "bbb", CONTEXT: "production", URL: "https://iza.example" };

const cases: [what: string, environment: Environment, typed: Partial<Comparison>, expected: object][] = [
  ["a push", NETLIFY, {}, { desde: "aaa", hasta: "bbb", publicado: "https://iza.example" }],
  [
    "a build without a cache",
    { ...NETLIFY, CACHED_COMMIT_REF: "bbb" },
    {},
    { why: expect.stringContaining("el mismo") },
  ],
  [
    "a hook with a name",
    { ...NETLIFY, INCOMING_HOOK_TITLE: "Cada día" },
    {},
    { why: expect.stringContaining("enlace") },
  ],
  [
    "a hook with an address",
    { ...NETLIFY, INCOMING_HOOK_URL: "https://x" },
    {},
    { why: expect.stringContaining("enlace") },
  ],
  ["a hook with a text", { ...NETLIFY, INCOMING_HOOK_BODY: "{}" }, {}, { why: expect.stringContaining("enlace") }],
  ["a preview", { ...NETLIFY, CONTEXT: "deploy-preview" }, {}, { why: expect.stringContaining("vista previa") }],
  ["nothing known", { CACHED_COMMIT_REF: "" }, {}, { why: expect.stringContaining("qué se publicó antes") }],
  [
    "what was typed",
    { URL: "https://x" },
    { desde: "c", publicado: "_site" },
    { desde: "c", hasta: "HEAD", publicado: "_site" },
  ],
];

it.each(cases)("by what Netlify says: %s", (_what, environment, typed, expected) => {
  expect(occasionOf(typed, environment)).toEqual(expected);
});
