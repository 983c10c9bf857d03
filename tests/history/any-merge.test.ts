import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Change, Commit, Comparison } from "../../scripts/history/log.ts";
import { followMainLine, mainLine } from "../../scripts/history/main-line.ts";
import { suspects } from "../../scripts/history/redating.ts";

/**
 * Small worlds: every commit adds a file of its own, and a merge has the files of all its parents. A world is told in steps, a
 * month each; what is published after a step is the line of the next.
 */
class World {
  readonly commits = new Map<string, Commit>();
  readonly #files = new Map<string, ReadonlySet<string>>();

  add(subject: string, time: number, parents: readonly string[], writes = parents.length < 2): string {
    const hash = `c${this.commits.size}`;
    const before = parents.flatMap((parent) => [...this.#filesAt(parent)]);
    const files = new Set([...before, ...(writes ? [`content/noticias/${hash}.md`] : [])]);
    this.#files.set(hash, files);
    this.commits.set(hash, { hash, parents: [...parents], time, subject });
    return hash;
  }

  #filesAt(hash: string | undefined): ReadonlySet<string> {
    return this.#files.get(hash ?? "") ?? new Set();
  }

  #changesOf({ hash, previous }: Comparison): Change[] {
    const before = this.#filesAt(previous);
    const added = [...this.#filesAt(hash)].filter((path) => !before.has(path));
    return added.map((path) => ({ path, from: null, blob: path, mode: "100644" }));
  }

  /** What the line says until some time, and what of it must be told. */
  read(head: string, until = Number.POSITIVE_INFINITY) {
    const names = { ramas: ["main", "publicado"], repositorios: ["alcaldia/sitio"], remotos: ["origin"] };
    const municipality = { code: "99999", codeAt: () => "99999", names };
    const log = { commits: this.commits, head, boundary: new Set<string>(), municipality };
    const way = followMainLine(log);
    const changesOf = (compared: Comparison) => this.#changesOf(compared);
    const { line, doubts } = mainLine(way, { prefix: "", municipality, suspects: suspects(way.steps, log), changesOf });
    const shown = line.filter(({ time }) => time < until);
    return { figures: shown.map(({ time, changes }) => `${time} ${changes.map(({ path }) => path).sort()}`), doubts };
  }
}

const branch = fc.constantFrom("main", "publicado");
const into = fc.constantFrom("", " into trabajo", " into feria/2026", " into main");
const url = fc.constantFrom(
  "https://github.com/alcaldia/sitio",
  "github.com:Alcaldia/sitio",
  "ssh://git@otro.example/alcaldia/sitio.git",
);
const pullWords = fc.oneof(
  fc.tuple(branch, url, into).map(([name, from, to]) => `Merge branch '${name}' of ${from}${to}`),
  fc.tuple(branch, into).map(([name, to]) => `Merge remote-tracking branch 'origin/${name}'${to}`),
  branch.map((name) => `Merge branch '${name}' into trabajo`),
  branch.map((name) => `Merge branch '${name}' into 'feria/2026'`),
);
const work = fc.constantFrom("rama", "feria/2026", "main-2", "alcaldia:main");
const reviewWords = fc.oneof(
  work.map((name) => `Merge branch '${name}'`),
  fc.tuple(work, branch).map(([name, to]) => `Merge branch '${name}' into '${to}'`),
  fc.tuple(work, url).map(([name, from]) => `Merge branch '${name}' of ${from}`),
  work.map((name) => `Merge remote-tracking branch 'origin/${name}'`),
  branch.map((name) => `Merge remote-tracking branch 'upstream/${name}'`),
  branch.map((name) => `Merge branch '${name}' of https://github.com/ana/sitio`),
  fc.tuple(fc.nat(999), work).map(([number, name]) => `Merge pull request #${number} from ana/${name}`),
  fc.nat(999).map((number) => `Cuenta la feria (#${number})`),
  fc.constant("Merge branches 'rama' and 'otra'"),
);
const otherWords = fc.constantFrom("Traigo lo de todos", "Merge https://github.com/alcaldia/sitio", "merge main", "");

const MONTH = 31 * 86_400;
/** Where a copy was made, how many commits it got, and how long before the step each was written. */
const copy = fc.record({ from: fc.nat(), ages: fc.array(fc.nat(4 * MONTH), { minLength: 1, maxLength: 3 }) });
const step = fc.oneof(
  fc.record({ kind: fc.constant("publish" as const) }),
  fc.record({ kind: fc.constant("pull" as const), copy, words: pullWords }),
  fc.record({ kind: fc.constant("review" as const), copy, words: reviewWords }),
  fc.record({ kind: fc.constant("updated" as const), copy, words: pullWords, review: reviewWords }),
  fc.record({ kind: fc.constant("forward" as const), copy, words: pullWords }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Carries out a step at a time; returns what is published after it. */
function published(world: World, each: Step, { heads, time }: { heads: readonly string[]; time: number }): string {
  const head = heads.at(-1) ?? "";
  if (each.kind === "publish") return world.add("Publica", time, [head]);
  const own = copied(world, each.copy, heads, time);
  if (each.kind === "review") return world.add(each.words, time, [head, own]);
  const pulled = world.add(each.words, time, [own, head]);
  if (each.kind === "pull") return pulled;
  if (each.kind === "forward") return world.add("Después de traer", time + 1, [pulled]);
  return world.add(each.review, time + 1, [head, pulled]);
}

function copied(
  world: World,
  { from, ages }: { from: number; ages: number[] },
  heads: readonly string[],
  time: number,
) {
  return ages.reduce(
    (parent, age) => world.add("En su copia", time - age, [parent]),
    heads[from % heads.length] as string,
  );
}

describe("any history", () => {
  it("then any merge in the words of git, GitHub or GitLab: no month that is over changes, and nothing is to be told", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const world = new World();
        const heads = [world.add("Comienzo", 0, [])];
        for (const [index, each] of steps.entries()) {
          const time = (index + 1) * MONTH;
          const before = world.read(heads.at(-1) ?? "").figures;
          heads.push(published(world, each, { heads, time }));
          const after = world.read(heads.at(-1) ?? "", time);
          expect(after.figures).toEqual(before);
          expect(after.doubts).toEqual({ withoutRepositories: 0, redatings: [] });
        }
      }),
      { numRuns: 500 },
    );
  });

  it("then the main line merged into a copy in any other words: it is told when it counts something anew", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), copy, otherWords, (steps, late, words) => {
        const world = new World();
        const heads = [world.add("Comienzo", 0, [])];
        for (const [index, each] of steps.entries()) {
          heads.push(published(world, each, { heads, time: (index + 1) * MONTH }));
        }
        const time = (steps.length + 1) * MONTH;
        const own = copied(world, late, heads, time);
        const before = world.read(heads.at(-1) ?? "").figures;
        const merge = world.add(words, time, [own, heads.at(-1) ?? ""]);
        const { figures, doubts } = world.read(merge);
        const isKept = before.every((line) => figures.includes(line));
        if (!isKept) expect(doubts.redatings.map(({ hash }) => hash)).toEqual([merge]);
      }),
      { numRuns: 500 },
    );
  });
});
