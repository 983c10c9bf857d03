import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { git } from "../../scripts/demo/repository/fast-import.ts";
import { writeDemo } from "../../scripts/demo/write-demo.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

const SIGNED = ["2026-07.yaml", "2026-08.yaml", "2026-09.yaml", "2026-10.yaml"];

describe("the demo municipality", () => {
  it("has the same history on each run", async () => {
    const [one, other] = await Promise.all([writeDemo(await tempFolder()), writeDemo(await tempFolder())]);
    expect(await git(one.dir, "rev-parse", "HEAD")).toBe(await git(other.dir, "rev-parse", "HEAD"));
    expect(one.now).toBe(other.now);
  });

  it("ends its history with the content of the fixture", async () => {
    const { dir } = await writeDemo(await tempFolder());
    const content = join(import.meta.dirname, "../../scripts/demo/content");
    expect(await git(dir, "status", "--porcelain")).toBe("");
    // Which commit was signed is known only when the history is written.
    for (const name of SIGNED) {
      const path = join(dir, "content/cierres", name);
      await writeFile(path, (await readFile(path, "utf8")).replace(/^commit: .*$/m, `commit: "${"0".repeat(40)}"`));
    }
    await expect(git(dir, "diff", "--no-index", content, "content")).resolves.toBe("");
  });

  it("names its mass edit in the list of ignored revisions", async () => {
    const { dir } = await writeDemo(await tempFolder());
    const [, revision = ""] = (await readFile(join(dir, ".git-blame-ignore-revs"), "utf8")).split("\n");
    expect(await git(dir, "log", "-1", "--format=%s", revision)).toBe(
      "Escribe «a. m.» con espacio en todos los documentos\n",
    );
  });

  it("signs each month at the commit before the one that brings the file", async () => {
    const { dir } = await writeDemo(await tempFolder());
    for (const name of SIGNED) {
      const path = `content/cierres/${name}`;
      const parent = await git(dir, "log", "--diff-filter=A", "--format=%P", "--", path);
      expect(parse(await readFile(join(dir, path), "utf8")).commit).toBe(parent.trim());
    }
  });

  it("has pulled and reviewed merges, and no commit without a change", async () => {
    const { dir } = await writeDemo(await tempFolder());
    const merges = await git(dir, "log", "--merges", "--format=%s");
    expect(merges.match(/^Merge (?:branch 'main' of |remote-tracking)/gm)).toHaveLength(4);
    expect(merges.match(/^Merge pull request #/gm)).toHaveLength(2);
    const commits = await git(dir, "log", "--no-merges", "--format=commit %h", "--shortstat");
    expect(commits).not.toMatch(/^commit \w+\n+commit/m);
  });

  it("has a photo that lies on its side and says where it was taken", async () => {
    const { orientation, exif } = await sharp(
      join(import.meta.dirname, "../../scripts/demo/content/media/puente.jpg"),
    ).metadata();
    const gpsDirectory = Buffer.from([0x25, 0x88]);
    expect([orientation, exif?.includes(gpsDirectory)]).toEqual([6, true]);
  });
});
