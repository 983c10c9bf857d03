import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import markdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { asksForHelp, readArguments } from "../scripts/command-line/arguments.ts";
import type { Declaration } from "../scripts/command-line/command.ts";
import * as commands from "../scripts/commands/index.ts";
import * as forDevelopers from "../scripts/development/commands/index.ts";
import { GUIDE, PROJECT, SETUP_GUIDE } from "../scripts/disk/paths.ts";
import { slugify } from "../scripts/schema/slug.ts";
import { tempFolder } from "./helpers/temp-folder.ts";

const textOf = (path: string) => readFileSync(join(PROJECT, path), "utf8");
const PACKAGE_JSON: { version: string; files: string[]; scripts: Record<string, string> } = JSON.parse(
  textOf("package.json"),
);

/** What people read in the repository. */
const PAPERS = [
  ...["README.md", "LEEME.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "scripts/README.md"],
  ...readdirSync(join(PROJECT, "docs")).flatMap((name) => (name.endsWith(".md") ? [`docs/${name}`] : [])),
];

const parser = markdownIt();
const tokensOf = (path: string) => parser.parse(textOf(path), {}).flatMap((each) => [each, ...(each.children ?? [])]);

it("the README is read in a few minutes", () => {
  expect(textOf("README.md").split("\n").length - 1).toBeLessThanOrEqual(90);
});

describe.each(PAPERS)("%s", (paper) => {
  it("links only to files and headings that exist", () => {
    const wrong = tokensOf(paper)
      .map((token) => decodeURI(String(token.attrGet("href") ?? token.attrGet("src") ?? "")))
      .filter((target) => target && !/^[a-z]+:/.test(target))
      .filter((target) => {
        const [file = "", anchor] = target.split("#");
        const path = file ? normalize(join(dirname(paper), file)) : paper;
        return !existsSync(join(PROJECT, path)) || (anchor !== undefined && !anchorsOf(path).includes(anchor));
      });
    expect(wrong).toEqual([]);
  });

  it("writes only commands that are understood", () => {
    expect(typedIn(paper).flatMap((line) => faultOf(line) ?? [])).toEqual([]);
  });

  it("names the package by its present version", () => {
    const versions = [...textOf(paper).matchAll(/sitio-municipal-(\d[\d.]*)\.tgz/g)].map(([, version]) => version);
    expect(versions.filter((version) => version !== PACKAGE_JSON.version)).toEqual([]);
  });
});

/** The guides that the site shows as pages. */
const SHOWN = [GUIDE, SETUP_GUIDE].map((path) => relative(PROJECT, path));

/** The anchors of the headings: as GitHub makes them, or as the site does for the guides, which staff read there. */
function anchorsOf(path: string): string[] {
  const tokens = parser.parse(textOf(path), {});
  const headings = tokens.flatMap(({ type }, index) =>
    type === "heading_open" ? [tokens[index + 1]?.content ?? ""] : [],
  );
  const asOnGitHub = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-");
  return headings.map(SHOWN.includes(path) ? slugify : asOnGitHub);
}

/** Each line of the blocks for a terminal, and each piece of code within a sentence. */
function typedIn(path: string): string[] {
  return tokensOf(path)
    .filter(({ type, info }) => type === "code_inline" || (type === "fence" && info === "sh"))
    .flatMap(({ content }) => content.split(/\n|&&/))
    .map((line) => line.replace(/\s#\s.*/, "").trim());
}

const DECLARED = new Map<string, Declaration>(
  [...Object.values(commands), ...Object.values(forDevelopers)].map((each) => [each.name, each]),
);

/** What is wrong with a line that calls a command of this project; other lines are not judged, nor what stands for many words. */
function faultOf(line: string): string | undefined {
  const [, run, short, passed = ""] =
    /^npm (?:run (?:--silent )?([a-z][\w:]*)|(start|test))(?: (.*))?$/.exec(line) ?? [];
  const [, named, typed = ""] = /^(?:npx (?:--package=\S+ )?)?sitio ([a-z-]+)(?: (.*))?$/.exec(line) ?? [];
  const script = run ?? short;
  if (script && !(script in PACKAGE_JSON.scripts)) return `${line}: no such script`;
  if (named && !DECLARED.has(named)) return `${line}: no such command`;
  const command = DECLARED.get(script ?? named ?? "");
  const text = passed + typed;
  if (!command || /[[\]…]|\b[A-Z]{4,}\b/.test(text)) return undefined;
  if (passed && !passed.startsWith("-- ")) return `${line}: npm keeps for itself what comes before --`;
  const words = [...text.replace(/^-- /, "").matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, bare = ""]) => quoted ?? bare,
  );
  try {
    if (!asksForHelp(words)) readArguments(command, words);
    return undefined;
  } catch (error) {
    return `${line}: ${(error as Error).message}`;
  }
}

it("the package brings what the site shows: both guides and their pictures", () => {
  expect(PACKAGE_JSON.files).toEqual(expect.arrayContaining([...SHOWN, "docs/editor"]));
});

describe("a release", () => {
  const { jobs } = parse(textOf(".github/workflows/release.yml"));
  const { run } = jobs.release.steps.find(({ name }: { name?: string }) => name === "Notes");

  async function notesOf(tag: string, changelog = textOf("CHANGELOG.md")): Promise<string> {
    const cwd = await tempFolder();
    cpSync(join(PROJECT, "package.json"), join(cwd, "package.json"));
    writeFileSync(join(cwd, "CHANGELOG.md"), changelog);
    const env = { ...process.env, GITHUB_REF_NAME: tag };
    execFileSync("bash", ["-e", "-c", run], { cwd, env, stdio: "pipe" });
    return readFileSync(join(cwd, "notes.md"), "utf8");
  }

  const { version } = PACKAGE_JSON;

  it("has the lines of its version as notes, and no others", async () => {
    const changelog = `# Cambios\n\n## Sin publicar\n\n- c\n\n## ${version} — 2026-11-29\n\n### A\n\n- b\n\n## 0.0.9 — 2026-11-01\n\n- a\n`;
    expect(await notesOf(`v${version}`, changelog)).toBe("\n### A\n\n- b\n\n");
  });

  it("of the present version is told in CHANGELOG.md", async () => {
    expect(await notesOf(`v${version}`)).toContain("### Para las dependencias");
  });

  it.each([
    ["whose tag is another version", "v99.0.0", undefined],
    ["that CHANGELOG.md does not tell", `v${version}`, "# Cambios\n\n## Sin publicar\n\n- c\n"],
    ["without a day", `v${version}`, `# Cambios\n\n## ${version}\n\n- c\n`],
    ["without a line", `v${version}`, `# Cambios\n\n## ${version} — 2026-11-29\n`],
  ])("%s is not made", async (_what, tag, changelog) => {
    await expect(notesOf(tag, changelog)).rejects.toThrow();
  });
});
