import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { clearAbandoned, workFoldersOf } from "../../scripts/disk/abandoned-folders.ts";
import { openWorkFolder } from "../../scripts/disk/work-folder.ts";
import { atEnd } from "../helpers/at-end.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

afterEach(() => void vi.useRealTimers());

/** What the heartbeat of this process says: empty where the system does not tell which it is. */
const own: { where?: string; pid?: number; since?: string } = await (async () => {
  const work = openWorkFolder(join(await tempFolder(atEnd), "_site"));
  return JSON.parse(readFileSync(join(work.path, "latido"), "utf8"));
})();
const deadNumber = spawnSync(process.execPath, ["--version"]).pid;
const MINUTE = 60_000;

interface Leftover {
  name?: string;
  /** Nothing: there is no heartbeat. */
  says?: string | object;
  /** How long ago by the clock of the disk; less than nothing: in its future. */
  minutes?: number;
}

/** Makes what another process left beside `_site`. Returns its path. */
async function leave(root: string, { name = "_site.obra-Ab12Cd", says, minutes = 0 }: Leftover): Promise<string> {
  const path = join(root, name);
  mkdirSync(join(path, "nuevo"), { recursive: true });
  writeFileSync(join(path, "nuevo", "index.html"), "a medias");
  const aged = says === undefined ? path : join(path, "latido");
  if (says !== undefined) writeFileSync(aged, typeof says === "string" ? says : JSON.stringify(says));
  const moment = new Date(statSync(aged).mtimeMs - minutes * MINUTE);
  utimesSync(aged, moment, moment);
  return path;
}

const elsewhere = { where: "otro-equipo 0f0f pid:[1]", pid: 1, since: "7" };

describe("what another process left beside the place", () => {
  it.each<[string, "goes" | "stays", Leftover]>([
    ["of another machine, that beat nine minutes ago", "stays", { says: elsewhere, minutes: 9 }],
    ["of another machine, silent for eleven minutes", "goes", { says: elsewhere, minutes: 11 }],
    ["of another machine, whose number is nobody's here", "stays", { says: { ...elsewhere, pid: deadNumber } }],
    ["that last beat before its disk was given another hour", "goes", { says: elsewhere, minutes: -60 }],
    ["of nobody it names, that beat now", "stays", { says: {} }],
    ["of nobody it names, silent", "goes", { says: {}, minutes: 11 }],
    ["whose heartbeat was cut", "stays", { says: '{"where":"otro' }],
    ["whose heartbeat was cut, silent", "goes", { says: '{"where":"otro', minutes: 11 }],
    ["whose process was killed before its first beat", "stays", {}],
    ["whose process was killed before its first beat, long ago", "goes", { minutes: 11 }],
    ["of an earlier version, whose process is dead", "goes", { name: `_site.nuevo-${deadNumber}` }],
    ["of an earlier version, whose number is somebody's", "stays", { name: `_site.nuevo-${process.pid}` }],
    ["of an earlier version, with a number that came back", "goes", { name: "_site.viejo-1", minutes: 11 }],
    ["that only has a similar name", "stays", { name: "_site.obra", minutes: 11 }],
    ["that a person called similarly", "stays", { name: "_site.viejo-de-mayo", minutes: 11 }],
    ["of another place", "stays", { name: "_site2.obra-Ab12Cd", minutes: 11 }],
    ["of a place whose name ends so", "stays", { name: "mi_site.obra-Ab12Cd", minutes: 11 }],
  ])("%s: %s", async (_, fate, leftover) => {
    const root = await tempFolder();
    const path = await leave(root, leftover);
    clearAbandoned(join(root, "_site"));
    expect(existsSync(join(path, "nuevo", "index.html"))).toBe(fate === "stays");
    expect(readdirSync(root)).toHaveLength(fate === "stays" ? 1 : 0);
  });

  it.skipIf(!own.where).each<[string, object, "goes" | "stays"]>([
    ["of a process here that is dead goes at once", { ...own, pid: deadNumber }, "goes"],
    ["of a process whose number another has by now goes at once", { ...own, since: "7" }, "goes"],
    ["of a process that lives stays", own, "stays"],
    ["of number 1, of which nothing else is known, stays", { pid: 1, since: "7" }, "stays"],
  ])("%s", async (_, says, fate) => {
    const root = await tempFolder();
    await leave(root, { says });
    clearAbandoned(join(root, "_site"));
    expect(readdirSync(root)).toHaveLength(fate === "stays" ? 1 : 0);
  });

  it("is judged by the disk's own clock, whatever that of this machine says", async () => {
    const root = await tempFolder();
    await leave(root, { says: elsewhere, minutes: 9 });
    for (const days of [-30, 30]) {
      vi.useFakeTimers({ now: Date.now() + days * 24 * 60 * MINUTE, toFake: ["Date"] });
      clearAbandoned(join(root, "_site"));
      vi.useRealTimers();
    }
    expect(readdirSync(root)).toHaveLength(1);
  });

  it("is no more than a few, when builds are killed again and again where nobody can tell that they are dead", async () => {
    const root = await tempFolder();
    for (let kill = 0; kill < 30; kill++) {
      await leave(root, { name: `_site.obra-${kill}`, says: elsewhere, minutes: (kill + 0.5) / 5 });
    }
    clearAbandoned(join(root, "_site"));
    // Those of the last minute, whoever they may be of.
    expect(readdirSync(root)).toHaveLength(5);
    for (const name of readdirSync(root)) {
      const moment = new Date(Date.now() - 2 * MINUTE);
      utimesSync(join(root, name, "latido"), moment, moment);
    }
    clearAbandoned(join(root, "_site"));
    expect(readdirSync(root)).toHaveLength(3);
  });

  it.skipIf(process.platform === "win32")("is not waited for when its heartbeat is a pipe", async () => {
    const root = await tempFolder();
    const path = await leave(root, {});
    execFileSync("mkfifo", [join(path, "latido")]);
    clearAbandoned(join(root, "_site"));
    expect(readdirSync(root)).toHaveLength(1);
  });
});

describe("a work folder", () => {
  it("is new each time, beside the place, and tells that somebody works there", async () => {
    const place = join(await tempFolder(), "_site");
    const [one, other] = [openWorkFolder(place), openWorkFolder(place)];
    expect(one.path).not.toBe(other.path);
    expect(workFoldersOf(place).map(({ path, isDead }) => [path, isDead])).toEqual(
      expect.arrayContaining([
        [one.path, false],
        [other.path, false],
      ]),
    );
    one.remove();
    other.remove();
    expect(workFoldersOf(place)).toEqual([]);
  });

  it("of a process that was killed before it put anything there goes at once", async () => {
    const root = await tempFolder();
    mkdirSync(join(root, "_site.obra-vacia"));
    clearAbandoned(join(root, "_site"));
    expect(readdirSync(root)).toEqual([]);
  });

  it("with thousands of files is removed by another process, which goes on when this one ends", async () => {
    const root = await tempFolder();
    const program = `
      import { mkdirSync } from "node:fs";
      import { openWorkFolder } from ${JSON.stringify(new URL("../../scripts/disk/work-folder.ts", import.meta.url).href)};
      const work = openWorkFolder(process.argv[1]);
      for (let number = 0; number < 2_100; number++) mkdirSync(work.draft + "/" + number, { recursive: true });
      work.remove();`;
    execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program, join(root, "_site")]);
    await vi.waitFor(() => expect(readdirSync(root)).toEqual([]), { timeout: 60_000, interval: 20 });
  });

  it("beats while its process does something else", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const work = openWorkFolder(join(await tempFolder(), "_site"));
    const heartbeat = join(work.path, "latido");
    utimesSync(heartbeat, 0, 0);
    vi.advanceTimersByTime(5_000);
    expect(Date.now() - statSync(heartbeat).mtimeMs).toBeLessThan(MINUTE);
    work.remove();
  });

  it("that another took for abandoned is not used, though writes made it anew", async () => {
    const work = openWorkFolder(join(await tempFolder(), "_site"));
    work.confirm();
    rmSync(work.path, { recursive: true });
    mkdirSync(work.draft, { recursive: true });
    expect(() => work.confirm()).toThrow("La construcción estuvo detenida y otra la dio por abandonada");
  });
});
