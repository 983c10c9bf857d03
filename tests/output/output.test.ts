import fs, { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it, type Mock, vi } from "vitest";
import { recoverFolder, replaceFolder } from "../../scripts/output/output.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

const { renameSync, rmSync } = fs;
const disk: Record<"renameSync" | "rmSync", Mock> = {
  renameSync: vi.spyOn(fs, "renameSync"),
  rmSync: vi.spyOn(fs, "rmSync"),
};
syncBuiltinESMExports();

afterEach(() => {
  disk.renameSync.mockReset().mockImplementation(renameSync);
  disk.rmSync.mockReset().mockImplementation(rmSync);
});

afterAll(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

/** A site of a few pages that all say the same. */
function writeSite(folder: string, says: string): void {
  mkdirSync(folder, { recursive: true });
  for (const page of ["a", "b", "c"]) writeFileSync(join(folder, page), says);
}

/** What each page of a site says. */
const said = (folder: string) => readdirSync(folder).map((page) => readFileSync(join(folder, page), "utf8"));
const whole = (says: string) => [says, says, says];

/** A folder with a site in it. */
async function published(): Promise<{ root: string; site: string }> {
  const root = await tempFolder();
  const site = join(root, "_site");
  writeSite(site, "antes");
  return { root, site };
}

const publish = async (site: string, says = "ahora") =>
  (await replaceFolder(site, async (draft) => writeSite(draft, says))).remove();

const fault = (code: string) => Object.assign(new Error(code), { code });
const isDraft = (path: unknown) => String(path).endsWith("nuevo");

describe("what disks and neighbours do while a site is put in its place", () => {
  it.each<[string, (from: string, to: string, time: number) => void]>([
    ["another build puts its own there first", (_, to, time) => time < 9 && writeSite(to, "del otro")],
    [
      "another build puts the old one back",
      (from, to, time) => time === 1 && renameSync(join(from, "..", "viejo"), to),
    ],
    ["the disk is busy", (_from, _to, time) => fail("EBUSY", time < 9)],
    ["a network disk says that it exists", (_from, _to, time) => fail("EEXIST", time < 9)],
    [
      "a network disk does it and says that it could not",
      (from, to) => {
        renameSync(from, to);
        fail("ENOENT");
      },
    ],
  ])("%s: the new one is there in the end, and nothing beside it", async (_, happens) => {
    const { root, site } = await published();
    let time = 0;
    disk.renameSync.mockImplementation((from: string, to: string) => {
      if (isDraft(from)) happens(from, to, ++time);
      renameSync(from, to);
    });
    await publish(site);
    expect(said(site)).toEqual(whole("ahora"));
    expect(readdirSync(root)).toEqual(["_site"]);
  });

  function fail(code: string, when = true): void {
    if (when) throw fault(code);
  }

  it.each(["EACCES", "EROFS", "EIO"])("a disk that refuses with %s keeps the old site", async (code) => {
    const { root, site } = await published();
    disk.renameSync.mockImplementation((from: string, to: string) => {
      if (isDraft(from)) throw fault(code);
      renameSync(from, to);
    });
    await expect(publish(site)).rejects.toThrow(code);
    expect(said(site)).toEqual(whole("antes"));
    expect(readdirSync(root)).toEqual(["_site"]);
  });

  it("an old site of which a file is open on a network disk stays for later, and never comes back by half", async () => {
    const { root, site } = await published();
    disk.rmSync.mockImplementation((path: string, options: object) => {
      if (!String(path).includes(".obra-")) return rmSync(path, options);
      for (const name of readdirSync(path, { recursive: true }))
        if (String(name).endsWith("a")) rmSync(join(path, String(name)));
      throw fault("ENOTEMPTY");
    });
    await publish(site);
    expect(said(site)).toEqual(whole("ahora"));
    expect(readdirSync(root)).toHaveLength(2);

    disk.rmSync.mockImplementation(rmSync);
    rmSync(site, { recursive: true });
    recoverFolder(site);
    expect(existsSync(site)).toBe(false);
  });
});

describe("an old site that a killed build had moved away", () => {
  /** What builds killed between their two renames left, the latest last. */
  async function killed(...sites: string[]): Promise<{ root: string; site: string }> {
    const root = await tempFolder();
    for (const [index, says] of sites.entries()) {
      const work = join(root, `_site.obra-${index}`);
      writeSite(join(work, "nuevo"), "a medias");
      writeSite(join(work, "viejo"), says);
      writeFileSync(join(work, "latido"), "{}");
      const moment = new Date(Date.now() - 60_000 * (sites.length - index));
      utimesSync(join(work, "latido"), moment, moment);
    }
    return { root, site: join(root, "_site") };
  }

  it("comes back at once, though nobody can tell yet that its build is dead", async () => {
    const { site } = await killed("antes");
    recoverFolder(site);
    expect(said(site)).toEqual(whole("antes"));
  });

  it("comes back once, the latest of several", async () => {
    const { site } = await killed("de marzo", "de abril", "de mayo");
    recoverFolder(site);
    recoverFolder(site);
    expect(said(site)).toEqual(whole("de mayo"));
  });

  it("does not come back where there is a site", async () => {
    const { root, site } = await killed("antes");
    writeSite(site, "ahora");
    recoverFolder(site);
    expect(said(site)).toEqual(whole("ahora"));
    expect(said(join(root, "_site.obra-0", "viejo"))).toEqual(whole("antes"));
  });

  it("comes back from an earlier version's names", async () => {
    const root = await tempFolder();
    writeSite(join(root, "_site.viejo-1"), "antes");
    writeSite(join(root, "_site.nuevo-1"), "a medias");
    recoverFolder(join(root, "_site"));
    expect(said(join(root, "_site"))).toEqual(whole("antes"));
  });
});
