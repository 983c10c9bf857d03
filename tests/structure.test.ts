import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { git } from "../scripts/demo/repository/fast-import.ts";
import { PROJECT } from "../scripts/disk/paths.ts";
import { fileAddresses } from "../scripts/pages/files.ts";
import { allPages } from "../scripts/pages/pages.ts";
import { messages } from "../scripts/validation/messages/index.ts";
import { circles, code, roomOf, type Source, sources } from "./helpers/sources.ts";

/**
 * The drawing of `docs/README.md` as a table: the rooms that each pure room may import from. Only the edges may import
 * from all.
 */
const ARROWS: Record<string, readonly string[]> = {
  schema: [],
  images: [],
  pages: ["schema"],
  time: [],
  words: [],
  clarity: ["words"],
  report: ["time", "words"],
  markdown: ["schema", "images", "words"],
  model: ["schema", "pages", "markdown", "images", "report", "time", "words"],
  validation: ["schema", "markdown", "words", "clarity"],
  law: ["schema", "time"],
  references: ["schema", "law", "pages", "markdown", "validation", "model", "words"],
  checks: ["schema", "law", "references", "validation", "model", "time"],
  history: ["schema", "markdown", "validation", "report", "time", "words"],
  "last-valid": ["schema", "validation", "history", "report", "time"],
  deploys: ["schema", "validation", "time"],
  gate: [
    "schema",
    "law",
    "pages",
    "markdown",
    "validation",
    "references",
    "history",
    "last-valid",
    "report",
    "time",
    "model",
  ],
  plan: ["schema", "pages", "words", "report", "time", "model"],
  data: ["schema", "pages", "words", "markdown", "report", "time", "model", "plan"],
  editor: ["schema", "pages", "words"],
  import: ["schema", "pages", "words", "validation", "model"],
  starter: ["schema", "words", "validation", "plan"],
  preview: ["schema", "pages", "validation", "gate", "model", "time", "words"],
  layouts: ["schema", "pages", "images", "markdown", "report", "time", "model", "data", "plan", "editor", "words"],
};

/** The rooms that touch something: the disk, git, a library that writes or draws, the terminal. Each names what it touches. */
const EDGES = [
  "command",
  "commands",
  "command-line",
  "disk",
  "git",
  "media",
  "given",
  "photos",
  "bundle",
  "eleventy",
  "output",
  "serve",
  "load",
  "verify",
  "update",
  "demo",
  "development",
];

/** The rooms that see what is not public: whatever is in `content/` and in its history. */
const BEFORE_THE_GATE = ["validation", "references", "checks", "history", "last-valid", "deploys", "gate"];
/** The rooms of which whatever is published is made. */
const BEHIND_THE_GATE = ["report", "pages", "model", "plan", "data", "editor", "layouts"];

/** A module of these reads no file, starts no program and asks no clock: it takes data and gives data. */
const OUTSIDE = /^(?:node:|@11ty\/|(?:sharp|file-type|unpdf|pagefind|esbuild|chokidar|playwright-core|tsx)(?:$|\/))/;

const pure = sources.filter(({ room }) => room in ARROWS);

/** What lies beside the folders of the house: tools find their settings there, and people what they read first. */
const AT_THE_ROOT = [
  ...[".ci", ".editorconfig", ".eleventy.ts", ".gitattributes", ".github", ".gitignore", ".npmrc", ".nvmrc"],
  ...["CHANGELOG.md", "CONTRIBUTING.md", "LEEME.md", "LICENSE", "README.md", "SECURITY.md", "biome.json", "content"],
  ...["docs", "knip.json", "layouts", "netlify.toml", "package-lock.json", "package.json", "scripts", "tests"],
  ...["tsconfig.json", "tsconfig.package.json", "vitest.config.ts"],
];

it("nothing else is kept at the root of the repository", async () => {
  const kept = (await git(PROJECT, "ls-files", "-z")).split("\0").filter(Boolean);
  expect([...new Set(kept.map((path) => path.split("/")[0]))].sort()).toEqual(AT_THE_ROOT);
});

describe("the import rule", () => {
  it("every folder of scripts/ is a pure room of the drawing or an edge", () => {
    const rooms = new Set(sources.map(({ room }) => room));
    expect([...rooms].sort()).toEqual([...Object.keys(ARROWS), ...EDGES].sort());
  });

  it("nothing imports from tests/, and only development imports what users do not install", () => {
    const { devDependencies } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));
    const isForDevelopment = ({ target, file, isType }: Source["imports"][number]) =>
      file?.startsWith("scripts/development/") ||
      (!isType && Object.keys(devDependencies).some((name) => target === name || target.startsWith(`${name}/`)));
    const wrong = sources.flatMap(({ path, room, imports }) =>
      imports
        .filter((each) => each.file?.startsWith("tests/") || (room !== "development" && isForDevelopment(each)))
        .map(({ target }) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("only the edges import Node, Eleventy, sharp, Pagefind and the like", () => {
    const wrong = pure.flatMap(({ path, imports }) =>
      imports.filter(({ target }) => OUTSIDE.test(target)).map(({ target }) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("only the edges reach for the clock, the environment and the disk by other names", () => {
    const globals =
      /(?<![.\w])(?:process|Buffer|globalThis)\.|\brequire\(|\bDate\.now\(|\bnew Date\(\)|Temporal\.Now|\bfetch\(/;
    const wrong = pure.filter(({ path, text }) => !path.startsWith("layouts/client/") && globals.test(code(text)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("rooms import along the arrows, types too", () => {
    const wrong = pure.flatMap(({ path, room, imports }) =>
      imports
        .filter(({ file }) => file)
        .map(({ file = "" }) => roomOf(file))
        .filter((to) => to !== room && !ARROWS[room]?.includes(to))
        .map((to) => `${path} imports from ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it("nothing behind the gate reaches what stands before it, by whatever way", () => {
    const reached = new Set(BEHIND_THE_GATE);
    for (const room of reached) for (const next of ARROWS[room] ?? []) reached.add(next);
    expect([...reached].filter((room) => BEFORE_THE_GATE.includes(room))).toEqual([]);
  });

  it("only what stands before the gate asks whether a document is public", () => {
    const asking = sources.filter(({ imports }) => imports.some(({ file }) => file === "scripts/schema/visibility.ts"));
    const rooms = new Set(asking.map(({ room }) => room));
    expect([...rooms].filter((room) => ![...BEFORE_THE_GATE, "load"].includes(room))).toEqual([]);
  });

  it("the arrows lead in one direction", () => {
    const seen = (room: string, from: readonly string[]): string[] =>
      from.includes(room)
        ? [[...from, room].join(" → ")]
        : (ARROWS[room] ?? []).flatMap((next) => seen(next, [...from, room]));
    expect(Object.keys(ARROWS).flatMap((room) => seen(room, []))).toEqual([]);
  });

  it("no module is in a circle of imports, types included", () => {
    expect(circles(sources)).toEqual([]);
  });
});

describe("the table of pages", () => {
  const known = new Set([...allPages.map(({ url }) => url), ...fileAddresses]);
  const others = sources.filter(({ room }) => !["pages", "schema", "demo", "development"].includes(room));

  it("is the only place where the address of a page of the generator is written", () => {
    const wrong = others.flatMap(({ path, text }) =>
      [...code(text).matchAll(/["'`](\/[a-z0-9./-]*)(?=["'`#?])/g)]
        .map(([, address = ""]) => address)
        .filter((address) => known.has(address) && address !== "/")
        .map((address) => `${path}: ${address}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("the layouts", () => {
  it("put HTML that is not escaped into a page in exactly three components", () => {
    const raw = sources.filter(({ text }) =>
      /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML/.test(text),
    );
    expect(raw.map(({ path }) => path)).toEqual([
      "layouts/components/inline-styles.tsx",
      "layouts/components/json-ld.tsx",
      "layouts/components/prose.tsx",
    ]);
  });

  it("have their client code to themselves: it imports nothing of the generator, and one package", () => {
    const client = sources.filter(({ path }) => path.startsWith("layouts/client/"));
    const outside = client.flatMap(({ imports }) =>
      imports.map(({ target }) => target).filter((target) => !target.startsWith("./")),
    );
    expect(outside).toEqual(["fastest-levenshtein"]);
  });
});

describe("the messages of the validator", () => {
  const others = sources
    .filter(({ path }) => path !== "scripts/validation/messages/index.ts")
    .map(({ text }) => text)
    .join("\n");

  it("have a code each, in whichever topic they stand", async () => {
    const topics = sources.filter(({ path }) => /^scripts\/validation\/messages\/(?!index|message\b)/.test(path));
    const modules: object[] = await Promise.all(topics.map(({ path }) => import(`../${path}`)));
    const sets = modules.flatMap((module) => Object.entries(module).filter(([name]) => name.endsWith("Messages")));
    expect(sets).toHaveLength(topics.length);
    expect(sets.flatMap(([, set]) => Object.keys(set)).sort()).toEqual(Object.keys(messages).sort());
  });

  it.each(Object.keys(messages))("%s is raised somewhere", (codigo) => {
    expect(others).toContain(`"${codigo}"`);
  });

  it.each(Object.entries(messages))(
    "%s is a Spanish sentence with a suggestion, each ending with its sign",
    (_codigo, message) => {
      const { mensaje, sugerencia } = (message as (facts: unknown) => { mensaje: string; sugerencia: string })(
        ANY_FACTS,
      );
      expect(mensaje).toMatch(/^[A-ZÁÉÍÓÚ«¿/][\s\S]*\.$/);
      expect(sugerencia).toMatch(/^[A-ZÁÉÍÓÚ«¿]/);
      expect(`${mensaje} ${sugerencia}`).not.toMatch(
        /undefined|\[object|\b(?:the|must|should|invalid|expected|file)\b/i,
      );
    },
  );
});

/** Something for every parameter that a message asks for. */
const ANY_FACTS = new Proxy({} as Record<string, unknown>, {
  get: (_facts, name) =>
    name === "asi"
      ? [["valor: 1"]]
      : ["validas", "validos", "opciones", "permitidas"].includes(String(name))
        ? ["uno", "dos"]
        : "/valor",
});
