import { execFileSync } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { git } from "../../scripts/demo/repository/fast-import.ts";
import { history } from "../../scripts/demo/repository/history.ts";
import { ignoredRevisions } from "../../scripts/history/ignored-revisions.ts";
import type { FrequencyReport } from "../../scripts/report/report.ts";
import { minimalContent, noticia } from "../helpers/documents.ts";
import { logLines, reportOfFolder } from "../helpers/report.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

const NOW = "2026-05-20T12:00:00-05:00";
const NAME = ".git-blame-ignore-revs";
const path = (name: string) => `content/noticias/${name}.md`;

/** A noticia of March, whose words a mass edit of April changes. Returns the folder and the name of that commit. */
async function massEdited() {
  const h = history();
  h.commit("Comienzo", { at: "2026-01-10T09:00:00-05:00", files: minimalContent() });
  h.commit("Noticia", { at: "2026-03-05T10:00:00-05:00", files: { [path("a")]: noticia() } });
  const mass = h.commit("Corrección masiva", {
    at: "2026-04-02T10:00:00-05:00",
    files: { [path("a")]: noticia({ titulo: "Con otro título" }) },
  });
  const { dir, hashOf } = await h.write(await tempFolder());
  return { dir, hash: hashOf(mass), file: join(dir, NAME) };
}

const AS = ["-c", "user.name=Pruebas", "-c", "user.email=pruebas@example.org"];
const hashOf = async (dir: string, name: string) => (await git(dir, "rev-parse", name)).trim();

/** A commit on a branch that was never merged. */
const otherCommit = async (dir: string) =>
  (await git(dir, ...AS, "commit-tree", "-p", "HEAD", "-m", "Otro", "HEAD^{tree}")).trim();

const changes = (report: FrequencyReport) => logLines(report).filter((line) => line.includes("actualizado"));
const COUNTED = ["2026-04-02 actualizado a"];
const RULE =
  "no se pasa por alto lo que dice. En cada línea va un solo commit, con su nombre completo de 40 letras y números, y lo demás después de #. El archivo se guarda en UTF-8 sin BOM.";

describe("a line of .git-blame-ignore-revs", () => {
  it.each<[what: string, written: (hash: string) => string]>([
    ["with the full hash", (hash) => hash],
    ["in capitals", (hash) => hash.toUpperCase()],
    ["with blanks around it", (hash) => ` \t${hash}\t `],
    ["with a comment behind it", (hash) => `${hash}# Corrección masiva`],
    ["between comments and empty lines, with the line ends of Windows", (hash) => `# Masivas\r\n\r\n${hash}\r\n`],
  ])("%s is taken, as git takes it", async (_what, written) => {
    const { dir, hash, file } = await massEdited();
    await writeFile(file, written(hash));
    const report = await reportOfFolder(dir, NOW);
    expect([changes(report), report.historial.avisos]).toEqual([[], []]);
  });

  it.each<[what: string, written: (hash: string) => string | Buffer, lines: string]>([
    ["with a short hash", (hash) => `# Masivas\n${hash.slice(0, 10)}\n`, "línea 2"],
    ["with its subject behind it", (hash) => `${hash} Corrección masiva\n`, "línea 1"],
    ["with two hashes", (hash) => `${hash} ${hash}\n`, "línea 1"],
    ["behind a byte order mark", (hash) => `\uFEFF${hash}\n`, "línea 1"],
    ["with a space that is none for git", (hash) => `${hash}\u00a0\n`, "línea 1"],
    ["in UTF-16", (hash) => Buffer.from(`\uFEFF${hash}`, "utf16le"), "línea 1"],
    ["with what is no hash", (hash) => `HEAD~1\nmain\n--all\n${hash}0\n`, "líneas 1, 2, 3 y 4"],
  ])("%s is told", async (_what, written, lines) => {
    const { dir, hash, file } = await massEdited();
    await writeFile(file, written(hash));
    const report = await reportOfFolder(dir, NOW);
    expect([changes(report), report.historial.avisos]).toEqual([COUNTED, [`${NAME}, ${lines}: ${RULE}`]]);
  });

  it("with a hash that names no commit of the history is told", async () => {
    const { dir, hash, file } = await massEdited();
    const tree = execFileSync("git", ["rev-parse", "HEAD^{tree}"], { cwd: dir, encoding: "utf8" }).trim();
    await writeFile(file, `${hash}\n${"a".repeat(40)}\n${tree}\n`);
    const report = await reportOfFolder(dir, NOW);
    expect([changes(report), report.historial.avisos]).toEqual([
      [],
      [`${NAME}, líneas 2 y 3: no nombra ningún commit de este historial.`],
    ]);
  });

  /** Tags something with words of its own; returns the name of the tag's object. */
  async function tag(dir: string, name: string, of: string): Promise<string> {
    await git(dir, ...AS, "tag", "--annotate", "--message", "Formato", name, of);
    return hashOf(dir, name);
  }

  it("with the hash of a tag is taken for the commit that the tag names, as git takes it", async () => {
    const { dir, hash, file } = await massEdited();
    const tags = [await tag(dir, "formato", hash), await tag(dir, "formato-otra-vez", "formato")];
    for (const named of tags) {
      await writeFile(file, `${named}\n`);
      const report = await reportOfFolder(dir, NOW);
      expect([changes(report), report.historial.avisos]).toEqual([[], []]);
      const blame = await git(dir, "blame", "-l", "--ignore-revs-file", NAME, "--", path("a"));
      expect(blame).not.toContain(hash);
    }
  });

  it.each<[what: string, name: (dir: string) => Promise<string>]>([
    ["a tag of what is no commit", (dir) => tag(dir, "arbol", "HEAD^{tree}")],
    ["a commit of another branch", otherCommit],
    ["a tag of one", async (dir) => tag(dir, "otro", await otherCommit(dir))],
  ])("with the hash of %s is told", async (_what, name) => {
    const { dir, file } = await massEdited();
    await writeFile(file, `${await name(dir)}\n`);
    const report = await reportOfFolder(dir, NOW);
    const aviso = `${NAME}, línea 1: no nombra ningún commit de este historial.`;
    expect([changes(report), report.historial.avisos]).toEqual([COUNTED, [aviso]]);
  });

  it("is taken or told, whatever it says", () => {
    const hash = "0123456789abcdef".repeat(3).slice(0, 40);
    const part = fc.constantFrom(hash, hash.toUpperCase(), hash.slice(0, 9), "#", " ", "\t", "\r", "x", "\uFEFF", "\0");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const text = parts.join("");
        const before = text.split("#")[0]?.replace(/^[ \t\r]+|[ \t\r]+$/g, "") ?? "";
        const { hashes, avisos } = ignoredRevisions(new Map([[NAME, { text }]]), 40, (hash) => hash);
        const isTaken = before.toLowerCase() === hash;
        expect([hashes.size, avisos.length]).toEqual([isTaken ? 1 : 0, isTaken || before === "" ? 0 : 1]);
      }),
    );
  });
});

describe("what is called .git-blame-ignore-revs and is no such file is told, and not opened:", () => {
  type Case = [what: string, make: (file: string, hash: string) => unknown, razon: string];
  const onlyOnUnix: Case[] = [
    ["a link", (file) => symlink("/dev/zero", file), "es un enlace simbólico"],
    ["a pipe", (file) => execFileSync("mkfifo", [file]), "no es un archivo"],
  ];
  it.each<Case>([
    ...(process.platform === "win32" ? [] : onlyOnUnix),
    ["a folder", (file) => mkdir(file), "no es un archivo"],
    ["a huge file", (file, hash) => writeFile(file, `${hash}\n`.repeat(30_000)), "pesa más de un megabyte"],
  ])("%s", async (_what, make, razon) => {
    const { dir, hash, file } = await massEdited();
    await make(file, hash);
    const report = await reportOfFolder(dir, NOW);
    const aviso = `${NAME}: ${razon}. No se lee, y ningún commit se pasa por alto.`;
    expect([changes(report), report.historial.avisos]).toEqual([COUNTED, [aviso]]);
  });
});

describe("a mass edit that arrives by a review merge", () => {
  /** A branch with the mass edit and whatever else, merged on 9 April; the file names the mass edit. */
  async function reviewed(other: Record<string, string>, inMerge: Record<string, string> = {}) {
    const h = history();
    h.commit("Comienzo", { at: "2026-01-10T09:00:00-05:00", files: minimalContent() });
    const files = { [path("a")]: noticia(), [path("b")]: noticia({ titulo: "La otra" }) };
    const base = h.commit("Noticias", { at: "2026-03-05T10:00:00-05:00", files });
    const mass = h.commit("Corrección masiva", {
      at: "2026-04-02T10:00:00-05:00",
      branch: "masiva",
      parents: [base],
      files: { [path("a")]: noticia({ titulo: "Con otro título" }) },
    });
    h.commit("Lo demás de la rama", { at: "2026-04-02T11:00:00-05:00", branch: "masiva", files: other });
    const ours = h.commit("En la principal", {
      at: "2026-04-03T10:00:00-05:00",
      files: { [path("c")]: noticia({ titulo: "La tercera" }) },
    });
    h.merge("Merge branch 'main' into masiva", {
      at: "2026-04-04T10:00:00-05:00",
      into: "masiva",
      parents: [h.head("masiva"), ours],
    });
    const at = "2026-04-09T10:00:00-05:00";
    h.merge("Merge pull request #1 from alcaldia/masiva", { at, from: "masiva", files: inMerge });
    const { dir, hashOf } = await h.write(await tempFolder());
    await writeFile(join(dir, NAME), `${hashOf(mass)}\n`);
    return changes(await reportOfFolder(dir, NOW));
  }

  it("is passed over when the merge brings nothing else", async () => {
    expect(await reviewed({})).toEqual([]);
  });

  it("is passed over when all else is the file that names it, and files that are no content", async () => {
    expect(await reviewed({ [NAME]: "…", "README.md": "x", "layouts/x.tsx": "y" })).toEqual([]);
  });

  it("counts when the merge brings another change of the content", async () => {
    expect(await reviewed({ [path("b")]: noticia({ titulo: "Otra cosa" }) })).toEqual([
      "2026-04-09 actualizado a",
      "2026-04-09 actualizado b",
    ]);
  });

  it("counts when somebody changed more in the merge itself", async () => {
    expect(await reviewed({}, { [path("b")]: noticia({ titulo: "Otra cosa" }) })).toHaveLength(2);
  });
});
