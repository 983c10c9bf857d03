import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { build, writeTree } from "../../scripts/development/built-site.ts";
import { outcomeOf, start } from "../../scripts/development/run.ts";
import { workFoldersOf } from "../../scripts/disk/abandoned-folders.ts";
import { PROJECT } from "../../scripts/disk/paths.ts";
import { recoverFolder } from "../../scripts/output/output.ts";
import { buildInContainer, canHaveContainers, type InContainer, runInContainer } from "../helpers/container.ts";
import { minimalContent, noticia } from "../helpers/documents.ts";
import { NOW, ownFolders } from "./judged.ts";
import { filesWith, hashesOf } from "./published.ts";

const ownFolder = await ownFolders();
const haveContainers = canHaveContainers();

// Many processes start one after another, on a machine that may be busy.
vi.setConfig({ testTimeout: 600_000 });
const TRIES = 20;

/** A word that only a news item has that will be withdrawn. */
const WORD = "Zarzaparrilla";
const withdrawn = { "content/noticias/retirada.md": noticia({ titulo: `Jornada de ${WORD}` }) };

/** A small municipality, with files beside its content. */
async function municipality(files: Record<string, string> = {}): Promise<{ root: string; site: string }> {
  const root = await ownFolder();
  await writeTree(root, { ...minimalContent(), "content/noticias/a.md": noticia(), ...files });
  return { root, site: join(root, "_site") };
}

/** Whether a build beside a site has written the page of a news item. */
const hasWritten = (site: string, name: string) =>
  workFoldersOf(site).some(({ path }) => existsSync(join(path, "nuevo", "noticias", name, "index.html")));

/** A build outside of a container. */
function startedBuild(root: string) {
  const child = start("build", root, { now: NOW });
  const outcome = outcomeOf(child);
  const kill = () => {
    child.kill("SIGKILL");
    return outcome;
  };
  return { child, outcome, kill };
}

/**
 * A build that is halted while the page of a news item is written and not in its place yet. On a busy machine one may be over
 * before it is looked at: then another is started.
 */
async function haltedBuild<T extends Pick<InContainer, "outcome" | "kill">>(
  begin: () => T,
  halt: (build: T) => unknown,
  isWritten: () => boolean,
): Promise<T> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const build = begin();
    await until(isWritten, build);
    await halt(build);
    if (isWritten()) return build;
    await build.kill();
  }
  throw new Error("No build was seen with its pages written.");
}

/** Waits until something is so, or a process is over. */
async function until(isSo: () => boolean, { outcome }: Pick<InContainer, "outcome">): Promise<void> {
  let isOver = false;
  const end = () => {
    isOver = true;
  };
  outcome.then(end, end);
  while (!isOver && !isSo()) await pause(5);
}

describe.skipIf(!haveContainers)("builds in containers, each number 1 of its own", () => {
  it("nothing that a killed build wrote about a withdrawn document is in the next site", async () => {
    const { root, site } = await municipality(withdrawn);
    await haltedBuild(
      () => buildInContainer(root, { now: NOW }),
      (first) => first.kill(),
      () => hasWritten(site, "retirada"),
    );
    const [left] = workFoldersOf(site);
    expect(filesWith(join(left?.path ?? "", "nuevo"), WORD)).not.toEqual([]);

    rmSync(join(root, "content/noticias/retirada.md"));
    expect(await buildInContainer(root, { now: NOW }).outcome).toMatchObject({ status: 0, stderr: "" });
    expect(filesWith(site, WORD)).toEqual([]);
    const clean = await municipality();
    expect(hashesOf(site)).toEqual(hashesOf((await build(clean.root, { now: NOW })).output));
  });

  it("two at once on one folder leave one complete site and nothing else", async () => {
    const { root, site } = await municipality();
    const builds = [buildInContainer(root, { now: NOW }), buildInContainer(root, { now: NOW })];
    for (const { outcome } of builds) expect(await outcome).toMatchObject({ status: 0, stderr: "" });
    expect(readdirSync(root).sort()).toEqual(["_site", "content"]);
    const clean = await municipality();
    expect(hashesOf(site)).toEqual(hashesOf((await build(clean.root, { now: NOW })).output));
  });
});

const DISKS = [".", "/dev/shm"].filter((disk) => disk === "." || existsSync(disk));

describe.skipIf(!haveContainers).each(DISKS)(
  "sites published to one folder from several containers, on the disk of %s",
  (disk) => {
    const program = join(PROJECT, "tests", "helpers", "exchanges.ts");
    const exchanges = (site: string, first: number, sites: number) =>
      runInContainer([program, site, String(first), String(sites)]);

    async function place(): Promise<{ root: string; site: string }> {
      const root = disk === "." ? await ownFolder() : mkdtempSync(join(disk, "sitio-municipal-"));
      onTestFinished(() => rmSync(root, { recursive: true, force: true }));
      return { root, site: join(root, "_site") };
    }

    /** The number of the site that is there: all its pages have it. */
    function numberOf(site: string): number {
      const pages = ["a", "b", "c", "d"];
      expect(readdirSync(site).sort()).toEqual(pages);
      const [number, ...others] = new Set(pages.map((page) => readFileSync(join(site, page), "utf8")));
      expect(others).toEqual([]);
      return Number(number);
    }

    /** The number that its first page has now, while sites come and go; less than all when there is none. */
    function firstPage(site: string): number {
      try {
        return Number(readFileSync(join(site, "a"), "utf8"));
      } catch {
        return -1;
      }
    }

    it("all are published in turn, and the last one is complete", async () => {
      const { root, site } = await place();
      const all = [1, 2, 3].map((each) => exchanges(site, each * 1000, 60));
      for (const { outcome } of all) expect(await outcome).toMatchObject({ status: 0, stderr: "" });
      expect([1059, 2059, 3059]).toContain(numberOf(site));
      expect(readdirSync(root)).toEqual(["_site"]);
    });

    it("whichever build is killed at any moment, the latest site is there and never an earlier one", async () => {
      const { site } = await place();
      let next = 0;
      for (let kill = 0; kill < 12; kill++) {
        const running = exchanges(site, next, 100_000);
        const first = next;
        await until(() => firstPage(site) >= first, running);
        await pause(Math.random() * 50);
        const latest = Number((await running.kill()).stdout.split("\n").at(-2) ?? first - 1);
        recoverFolder(site);
        expect([latest, latest + 1]).toContain(numberOf(site));
        next = latest + 2;
      }
    });
  },
);

it("a build suspended so long that another took it for abandoned publishes nothing, and reports it", async () => {
  const { root, site } = await municipality(withdrawn);
  const { child: suspended, outcome } = await haltedBuild(
    () => startedBuild(root),
    ({ child }) => child.kill("SIGSTOP"),
    () => hasWritten(site, "a"),
  );
  for (const { path } of workFoldersOf(site)) {
    const longAgo = new Date(Date.now() - 20 * 60_000);
    utimesSync(join(path, "latido"), longAgo, longAgo);
  }
  rmSync(join(root, "content/noticias/retirada.md"));
  expect((await build(root, { now: NOW })).status).toBe(0);
  const expected = hashesOf(site);

  suspended.kill("SIGCONT");
  const { status } = await outcome;
  expect(status).toBe(2);
  expect(hashesOf(site)).toEqual(expected);
  expect(filesWith(site, WORD)).toEqual([]);
  expect(readdirSync(root).sort()).toEqual(["_site", "content"]);
});
