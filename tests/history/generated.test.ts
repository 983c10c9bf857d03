import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datedLine } from "../../scripts/history/dated-line.ts";
import type { Facts } from "../../scripts/history/facts.ts";
import type { Change } from "../../scripts/history/log.ts";
import type { MainLineCommit } from "../../scripts/history/main-line.ts";
import { type Update, updates } from "../../scripts/history/updates.ts";

/**
 * Small worlds: a version is written as its name, `reading/state/noise`. Two versions that differ only in their noise read
 * alike; `later` is dated in the future of every commit but not of today.
 */
const STATES = ["public", "draft", "later", "broken"] as const;
const version = fc
  .tuple(fc.constantFrom("a", "b", "c"), fc.constantFrom(...STATES), fc.nat(2))
  .map((parts) => parts.join("/"));
const path = fc.constantFrom("uno", "dos", "tres").map((name) => `content/noticias/${name}.md`);
const change = fc
  .record({ path, blob: fc.option(version, { freq: 4 }) })
  // No two documents have the same bytes: one that takes the bytes and the place of another is the other, renamed.
  .map(({ path, blob }) => ({ path, blob: blob && `${blob}/${path}` }));
const history = fc.array(fc.uniqueArray(change, { selector: ({ path }) => path, minLength: 1, maxLength: 3 }), {
  maxLength: 12,
});

const START = Date.parse("2026-01-01T12:00:00Z") / 1000;
const DAY = 86_400;

function factsOf(_collection: unknown, blob: string): Facts | undefined {
  const [reading = "", state] = blob.split("/");
  if (state === "broken") return undefined;
  const values = { borrador: state === "draft", fecha: state === "later" ? "2026-06-01" : "2026-01-01" };
  return {
    titulo: reading,
    dependencia: "d",
    values,
    reading: `${reading} ${values.fecha}`,
    media: [],
    lacksKeys: false,
  };
}

type Changes = readonly { path: string; blob: string | null }[];

function lineOf(commits: readonly Changes[], step = DAY): MainLineCommit[] {
  return commits.map((changes, index) => ({
    hash: `c${index}`,
    time: START + index * step,
    changes: changes.map(({ path, blob }): Change => ({ path, blob, from: null, mode: "100644" })),
  }));
}

function updatesOf(line: readonly MainLineCommit[], ignored = new Set<string>()): Update[] {
  const clock = { timeZone: "America/Bogota", today: "2026-07-01" };
  return updates({ line: datedLine(line, clock), factsOf, pairsOf: () => new Map(), ignored, ...clock }).updates;
}

/** The blob of each file after some commits. */
function blobsAfter(line: readonly MainLineCommit[]): Map<string, string> {
  const last = new Map(line.flatMap(({ changes }) => changes.map(({ path, blob }) => [path, blob])));
  return new Map([...last].flatMap(([path, blob]) => (path && blob ? [[path, blob]] : [])));
}

/** What matters of an update, whatever the order in which one commit's files were read. */
const updateLines = (found: readonly Update[]) =>
  found.map(({ commit, archivo, tipo, day }) => `${commit} ${archivo} ${tipo} ${day}`).sort();

describe("any history", () => {
  it("gives the same updates whatever the order of the files of a commit", () => {
    fc.assert(
      fc.property(history, (commits) => {
        const reversed = commits.map((changes) => [...changes].reverse());
        expect(updateLines(updatesOf(lineOf(reversed)))).toEqual(updateLines(updatesOf(lineOf(commits))));
      }),
    );
  });

  it("is not changed by commits that touch nothing relevant", () => {
    fc.assert(
      fc.property(history, fc.nat(), (commits, seed) => {
        const line = lineOf(commits);
        const at = line.length === 0 ? 0 : seed % (line.length + 1);
        const rewritten = [...blobsAfter(line.slice(0, at))].map(
          ([path, blob]): Change => ({ path, blob: `${blob}9`, from: null, mode: "100644" }),
        );
        const time = line[at - 1]?.time ?? START;
        const noise = { hash: "noise", time, changes: rewritten };
        expect(updateLines(updatesOf([...line.slice(0, at), noise, ...line.slice(at)]))).toEqual(
          updateLines(updatesOf(line)),
        );
      }),
    );
  });

  it("has for every update a commit that touched the document", () => {
    fc.assert(
      fc.property(history, (commits) => {
        const line = lineOf(commits);
        for (const { commit, archivo } of updatesOf(line)) {
          const touched = line.find(({ hash }) => hash === commit)?.changes.map(({ path }) => path);
          expect(touched).toContain(archivo);
        }
      }),
    );
  });

  it("has a valid sequence for each document: it appears before it changes or goes, and only what went appears again", () => {
    fc.assert(
      fc.property(history, (commits) => {
        const last = new Map<number, Update["tipo"]>();
        for (const { document, tipo } of updatesOf(lineOf(commits))) {
          const before = last.get(document);
          // What comes back with its text gives no update: a withdrawal can also precede a change or another withdrawal.
          const isValid = before === undefined ? tipo === "nuevo" : tipo !== "nuevo" || before === "retirado";
          expect([before, tipo, isValid]).toEqual([before, tipo, true]);
          last.set(document, tipo);
        }
      }),
    );
  });

  it("ignores the listed commits, and counts all others as before", () => {
    fc.assert(
      fc.property(history, fc.nat(11), (commits, index) => {
        const line = lineOf(commits);
        const ignored = new Set([`c${index}`]);
        const counted = updatesOf(line, ignored);
        expect(counted.some(({ commit }) => ignored.has(commit))).toBe(false);
        const scheduled = ({ day }: Update) => day === "2026-06-01";
        const others = updatesOf(line).filter((update) => !ignored.has(update.commit) && !scheduled(update));
        expect(updateLines(counted.filter((update) => !scheduled(update)))).toEqual(updateLines(others));
      }),
    );
  });

  it("does not hide what was published when one computer's clock is wrong", () => {
    fc.assert(
      fc.property(history, fc.nat(11), fc.integer({ min: 0, max: 4_000_000_000 }), (commits, index, time) => {
        const line = lineOf(commits);
        const wrong = line.map((commit, at) => (at === index ? { ...commit, time } : commit));
        const kinds = (found: readonly Update[]) =>
          found.map(({ archivo, tipo }) => `${archivo} ${tipo}`).filter((each) => !each.endsWith("nuevo"));
        const isLate = time > START + 100 * DAY;
        if (!isLate) expect(kinds(updatesOf(wrong))).toEqual(kinds(updatesOf(line)));
      }),
    );
  });
});
