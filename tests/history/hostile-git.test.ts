import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gitEnvironment } from "../../scripts/demo/repository/fast-import.ts";
import { history } from "../../scripts/demo/repository/history.ts";
import { writeTree } from "../../scripts/development/built-site.ts";
import { readChanges } from "../../scripts/git/repository.ts";
import { minimalContent, noticia } from "../helpers/documents.ts";
import { logLines, reportOfFolder } from "../helpers/report.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

const NOW = "2026-05-20T12:00:00-05:00";
const DATE = `${Date.parse("2026-04-02T10:00:00-05:00") / 1000} -0500`;
const DEFAULT_AUTHOR = "Oficina de Pruebas <pruebas@example.org>";

/** git on a repository of a test, with nothing of the person who tests; what it prints, without the last line end. */
function git(dir: string, args: readonly string[], input: string | Buffer = ""): string {
  const [name, email] = ["Oficina de Pruebas", "pruebas@example.org"];
  const who = { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
  const when = { GIT_AUTHOR_DATE: DATE, GIT_COMMITTER_DATE: DATE };
  return execFileSync("git", args, { cwd: dir, env: { ...gitEnvironment(), ...who, ...when }, input, stdio: "pipe" })
    .toString()
    .replace(/\n$/, "");
}

/** Puts a commit object on `main` as it is written, whatever git thinks of it. */
function commitAsWritten(dir: string, text: string | Buffer): void {
  const hash = git(dir, ["hash-object", "-t", "commit", "-w", "--stdin", "--literally"], text);
  git(dir, ["update-ref", "refs/heads/main", hash]);
}

/** A commit like any other, with other headers after the usual ones and with another message. */
function commitText(dir: string, { headers = [], message = "\nCambio\n", who = DEFAULT_AUTHOR }: Written): string {
  const tree = git(dir, ["rev-parse", "HEAD^{tree}"]);
  const usual = [`tree ${tree}`, `parent ${git(dir, ["rev-parse", "HEAD"])}`];
  return [...usual, `author ${who} ${DATE}`, `committer ${who} ${DATE}`, ...headers, ""].join("\n") + message;
}

interface Written {
  headers?: string[];
  message?: string;
  who?: string;
}

/** Commits entries that no work tree needs to hold: `100644 <blob>` at a path of any bytes. */
function commitEntries(dir: string, entries: readonly (readonly [path: string | Buffer, mode: string])[]): void {
  const blob = git(dir, ["hash-object", "-w", "--stdin"], noticia({ titulo: "De paso por aquí" }));
  const head = git(dir, ["rev-parse", "HEAD"]);
  const lines = entries.map(([path, mode]) =>
    Buffer.concat([Buffer.from(`${mode} ${mode === "160000" ? head : blob}\t`), Buffer.from(path), Buffer.from([0])]),
  );
  git(dir, ["update-index", "-z", "--index-info"], Buffer.concat(lines));
  git(dir, ["commit", "--quiet", "--no-verify", "--message", "Archivos"]);
}

const entry = (path: string | Buffer, mode = "100644") => [path, mode] as const;
const zeros = "0".repeat(40);
const change = `:000000 100644 ${zeros} ${"a".repeat(40)} A`;

const ATTACKS: Record<string, (dir: string) => unknown> = {
  "a message that looks like the log": (dir) =>
    commitAsWritten(dir, commitText(dir, { message: `\ncommit ${zeros}\nparent ${zeros}\n\n${change}\n` })),
  "a message with control characters, quotes and no end of line": (dir) =>
    commitAsWritten(dir, commitText(dir, { message: "\n\u001b[2J\"'`$(id)\r\n\u0007" })),
  "a message of a megabyte in one line": (dir) =>
    commitAsWritten(dir, commitText(dir, { message: `\n${"x".repeat(1_000_000)}` })),
  "no message": (dir) => commitAsWritten(dir, commitText(dir, { message: "" })),
  "headers that look like a change": (dir) =>
    commitAsWritten(dir, commitText(dir, { headers: [change, `parent ${zeros}`], message: "" })),
  "a signature that looks like the log": (dir) =>
    commitAsWritten(dir, commitText(dir, { headers: [`gpgsig -----BEGIN\n commit ${zeros}\n ${change}`] })),
  "a message in Latin-1 that says so": (dir) =>
    commitAsWritten(
      dir,
      Buffer.from(commitText(dir, { headers: ["encoding ISO-8859-1"], message: "\nAñó" }), "latin1"),
    ),
  "a message in no encoding": (dir) =>
    commitAsWritten(dir, Buffer.from(commitText(dir, { message: "\nA\u00ff\u00fe" }), "latin1")),
  "a message in an encoding in which its headers would be no text": (dir) =>
    commitAsWritten(dir, commitText(dir, { headers: ["encoding UTF-16"] })),
  "a message in an encoding that nobody knows": (dir) =>
    commitAsWritten(dir, commitText(dir, { headers: ["encoding \u001b[2J ñ"] })),
  "a message with a character that ends texts": (dir) =>
    commitAsWritten(dir, commitText(dir, { message: `\nCambio\0commit ${zeros}\nparent ${zeros}\n\n${change}\n` })),
  "an encoding for the log in which it is no text": (dir) => {
    git(dir, ["config", "i18n.logOutputEncoding", "UTF-16"]);
    git(dir, ["config", "i18n.commitEncoding", "UTF-7"]);
  },
  "an author's name of two megabytes": (dir) =>
    commitAsWritten(dir, commitText(dir, { who: `${"x".repeat(2_000_000)} <x@y>` })),
  "other parents, of which only this copy knows": (dir) =>
    writeTree(dir, { ".git/info/grafts": `${git(dir, ["rev-parse", "HEAD"])}\n` }),
  "an order for the files of each change, and folders to leave out": async (dir) => {
    await writeTree(dir, { "content/.orden": "*.jpg\n" });
    git(dir, ["config", "diff.orderFile", "content/.orden"]);
    git(dir, ["config", "diff.relative", "true"]);
    git(dir, ["config", "diff.renames", "copies"]);
  },
  "an author's name of marks": (dir) =>
    commitAsWritten(dir, commitText(dir, { who: `"';$(id)\`id\` \u001b[31m -5 <x@y>` })),
  "paths with line ends, quotes, tabs and options": (dir) =>
    commitEntries(
      dir,
      ["a\nb", 'a"b', "a\tb", "a\\b", "--output=x", "a'b;touch x", "$(id)"]
        .flatMap((name) => [`content/noticias/${name}.md`, `content/media/${name}.jpg`, name])
        .map((path) => entry(path)),
    ),
  "paths that look like the log": (dir) =>
    commitEntries(dir, [entry(`commit ${zeros}`), entry(change), entry("content/noticias/commit x.md")]),
  "paths that are no text": (dir) =>
    commitEntries(dir, [
      entry(Buffer.from("content/noticias/\xff.md", "latin1")),
      entry(Buffer.from("content/noticias/\xfe.md", "latin1")),
    ]),
  "a submodule where a document could be": (dir) =>
    commitEntries(dir, [entry("content/noticias/sub", "160000"), entry("content/noticias/sub2.md", "160000")]),
  "a link where a document could be": (dir) => commitEntries(dir, [entry("content/noticias/enlace.md", "120000")]),
  "files with the names that git gives to revisions": (dir) => writeTree(dir, { HEAD: "x", main: "x", "@": "x" }),
  "a branch called HEAD, and others with marks": (dir) => {
    for (const name of ["HEAD", "a'b\"c", "$(id)", "ñ;touch", "a&b|c"]) {
      git(dir, ["update-ref", `refs/heads/${name}`, git(dir, ["rev-parse", "HEAD~1"])]);
    }
  },
  "a main line whose branch has marks in its name": (dir) => {
    git(dir, ["branch", "--move", "main", "a'b;touch|x"]);
  },
  "a replaced commit": (dir) => git(dir, ["replace", "HEAD", "HEAD~1"]),
  "a list of commits to pass over that is no list": (dir) =>
    writeTree(dir, { ".git-blame-ignore-revs": `--all\n$(id)\n${"a".repeat(100_000)}\n\u0000\n` }),
};

/** A noticia of March, what somebody did then, and a noticia of April that came after. */
async function attacked(attack: (dir: string) => unknown): Promise<string> {
  const h = history();
  h.commit("Comienzo", { at: "2026-01-10T09:00:00-05:00", files: minimalContent() });
  h.commit("Noticia", { at: "2026-03-05T10:00:00-05:00", files: { "content/noticias/a.md": noticia() } });
  const { dir } = await h.write(await tempFolder());
  await attack(dir);
  await writeTree(dir, { "content/noticias/b.md": noticia({ titulo: "Otra cosa muy distinta" }, "Sin parecido.") });
  git(dir, ["add", "content/noticias/b.md"]);
  git(dir, ["commit", "--quiet", "--no-verify", "--message", "Otra"]);
  return dir;
}

describe("a history written to mislead", () => {
  it.each(Object.entries(ATTACKS))("%s changes no figure", async (_what, attack) => {
    const dir = await attacked(attack);
    expect(logLines(await reportOfFolder(dir, NOW))).toEqual(["2026-03-05 nuevo a", "2026-04-02 nuevo b"]);
  });

  it("any path with any characters is read as git stores it", async () => {
    const name = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
      .filter((text) => !/[\0/]/.test(text) && ![".", "..", ".git"].includes(text.toLowerCase()));
    const dir = await attacked(() => {});
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(name, { minLength: 1, maxLength: 20 }), async (names) => {
        const paths = names.map((each) => `content/${each}/y\n${each}`);
        git(dir, ["read-tree", "--empty"]);
        try {
          commitEntries(
            dir,
            paths.map((path) => entry(path)),
          );
        } catch {
          fc.pre(false);
        }
        const head = git(dir, ["rev-parse", "HEAD"]);
        const previous = git(dir, ["rev-parse", "HEAD~1"]);
        const [changes = []] = await readChanges({ top: dir, prefix: "" }, [{ hash: head, previous }]);
        const added = changes.filter(({ blob }) => blob);
        expect(added.map(({ path }) => path).sort()).toEqual([...paths].sort());
        git(dir, ["reset", "--quiet", "--soft", "HEAD~1"]);
      }),
      { numRuns: 15 },
    );
  });
});

describe("programs that a repository configures for git", () => {
  it("are not run when its history is read", async () => {
    const canary = join(await tempFolder(), "ejecutado");
    const touch = `touch '${canary}'`;
    const dir = await attacked(async (dir) => {
      await writeTree(dir, { ".gitattributes": "* filter=malo diff=malo merge=malo text eol=crlf ident\n" });
      git(dir, ["add", ".gitattributes"]);
      git(dir, ["commit", "--quiet", "--message", "Atributos"]);
      for (const hook of [
        "post-checkout",
        "reference-transaction",
        "pre-auto-gc",
        "fsmonitor-watchman",
        "post-index-change",
      ]) {
        await writeTree(dir, { [`.git/hooks/${hook}`]: `#!/bin/sh\n${touch}\n` });
        await chmod(join(dir, ".git", "hooks", hook), 0o755);
      }
    });
    await rm(canary, { force: true });
    const settings = {
      "filter.malo.smudge": touch,
      "filter.malo.clean": touch,
      "filter.malo.process": touch,
      "diff.malo.textconv": touch,
      "diff.malo.command": touch,
      "diff.external": touch,
      "core.fsmonitor": touch,
      "core.pager": touch,
      "pager.log": touch,
      "gpg.program": touch,
      "log.showSignature": "true",
      "alias.log": `!${touch}`,
    };
    for (const [key, value] of Object.entries(settings)) git(dir, ["config", key, value]);

    await writeFile(join(dir, ".git", "index"), ""); // What would be refreshed by looking at the work tree.
    expect(logLines(await reportOfFolder(dir, NOW))).toEqual(["2026-03-05 nuevo a", "2026-04-02 nuevo b"]);
    expect(existsSync(canary)).toBe(false);
    // The traps are set: somebody who looks at the changes springs them. Without the filter that git would talk with: this one
    // ends at once, and whether git then says so or is killed is chance.
    git(dir, ["-c", "filter.malo.process=", "log", "--patch", "--ext-diff", "-1"]);
    expect(existsSync(canary)).toBe(true);
  });
});
