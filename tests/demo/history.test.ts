import { readdir, readFile, readlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { git } from "../../scripts/demo/repository/fast-import.ts";
import { history } from "../../scripts/demo/repository/history.ts";
import { collections } from "../../scripts/schema/index.ts";
import { municipio } from "../../scripts/schema/municipio.ts";
import { dependencia, municipioYaml, noticia, pagina, servicio, tramite } from "../helpers/documents.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

const at = (hour: number) => `2026-03-05T${String(hour).padStart(2, "0")}:00:00-05:00`;

describe("history", () => {
  it("writes a repository with exact dates, authors and files", async () => {
    const h = history();
    const author = { name: "Oficina de Cultura", email: "cultura@example.org" };
    h.commit("Uno", { at: at(9), files: { "a.md": "año\n", "viejo/b.md": Buffer.from([0, 255]) }, author });
    const last = h.commit("Dos\n\nCon cuerpo", { at: at(10), authoredAt: at(8), files: { "viejo/b.md": null } });
    const { dir, hashOf } = await h.write(await tempFolder());

    expect(await git(dir, "log", "--format=%H %an %aI %cI %s", "-1", "--reverse")).toBe(
      `${hashOf(last)} Oficina de Pruebas 2026-03-05T08:00:00-05:00 2026-03-05T10:00:00-05:00 Dos\n`,
    );
    expect(await git(dir, "log", "--format=%an <%ae>", "--skip=1")).toBe("Oficina de Cultura <cultura@example.org>\n");
    expect(await git(dir, "status", "--porcelain")).toBe("");
    expect((await readdir(dir)).sort()).toEqual([".git", "a.md"]);
    expect(await readFile(join(dir, "a.md"), "utf8")).toBe("año\n");
  });

  it("gives the same hashes on every run", async () => {
    const tell = async () => {
      const h = history();
      const mark = h.commit("Uno", { at: at(9), files: { "a.md": "a" } });
      return (await h.write(await tempFolder())).hashOf(mark);
    };
    expect(await tell()).toBe(await tell());
  });

  it("merges what both sides changed", async () => {
    const h = history();
    const base = h.commit("Base", { at: at(8), files: { "a.md": "a", "b.md": "b", "c.md": "c" } });
    h.commit("Aquí", { at: at(9), files: { "a.md": "aquí" } });
    h.commit("Allá", { at: at(10), files: { "b.md": "allá", "c.md": null }, branch: "otra", parents: [base] });
    const merge = h.merge("Merge branch 'otra' of https://example.org/x", {
      at: at(11),
      from: "otra",
      files: { "d.md": "d" },
    });
    const { dir } = await h.write(await tempFolder());

    expect(Object.fromEntries(h.tree(merge))).toEqual({ "a.md": "aquí", "b.md": "allá", "d.md": "d" });
    expect((await git(dir, "show", "HEAD:b.md")) + (await git(dir, "show", "HEAD:a.md"))).toBe("alláaquí");
    expect(await git(dir, "log", "--format=%s", "--first-parent", "--skip=1")).toBe("Aquí\nBase\n");
    expect((await readdir(dir)).sort()).toEqual([".git", "a.md", "b.md", "d.md"]);
  });

  // Windows makes links for administrators only.
  it.skipIf(process.platform === "win32")("writes symbolic links, paths with accents, and a second root", async () => {
    const h = history();
    h.commit("Uno", { at: at(8), files: { "carpeta/enlace.md": { symlink: "../a.md" } } });
    h.commit("Otra raíz", { at: at(9), files: { "señal de tránsito.md": "" }, branch: "otra", parents: [] });
    const { dir } = await h.write(await tempFolder());

    expect(await readlink(join(dir, "carpeta/enlace.md"))).toBe("../a.md");
    expect(await git(dir, "ls-tree", "-z", "--name-only", "otra")).toBe("señal de tránsito.md\0");
    expect(await git(dir, "rev-list", "--count", "otra")).toBe("1\n");
  });

  it("writes a repository without commits", async () => {
    const { dir } = await history().write(await tempFolder());
    expect(await git(dir, "status", "--porcelain", "--branch")).toBe("## No commits yet on main\n");
  });

  it("refuses a date without offset", async () => {
    const h = history();
    h.commit("Uno", { at: "2026-03-05T10:00:00" });
    await expect(h.write(await tempFolder())).rejects.toThrow("A date with its offset is needed");
  });
});

describe("documents", () => {
  const frontMatter = (text: string) => parse(text.split("---\n")[1] ?? "");

  it.each([
    ["noticias", noticia()],
    ["servicios", servicio()],
    ["tramites", tramite()],
    ["dependencias", dependencia()],
    ["paginas", pagina()],
  ] as const)("the default document of %s satisfies its schema", (id, text) => {
    expect(collections[id].schema.safeParse(frontMatter(text)).error).toBeUndefined();
  });

  it("the default municipality satisfies its schema", () => {
    expect(municipio.safeParse(parse(municipioYaml())).error).toBeUndefined();
  });

  it("replaces, adds and leaves out keys", () => {
    const data = frontMatter(noticia({ titulo: "Otro título", vence: "2026-04-01", fecha: undefined }));
    expect(data).toMatchObject({ titulo: "Otro título", vence: "2026-04-01" });
    expect(data).not.toHaveProperty("fecha");
  });
});
