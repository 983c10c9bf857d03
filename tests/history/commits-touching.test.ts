import fc from "fast-check";
import { expect, it } from "vitest";
import { history, type Mark } from "../../scripts/demo/repository/history.ts";
import { commitsTouching, openRepository, readChanges, readCommits } from "../../scripts/git/repository.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

const FILE = "content/municipio.yaml";

/** What each commit writes into the file, `null` to remove it, and by how many commits each of its parents is before it. */
const commit = fc.record({
  file: fc.option(fc.constantFrom("a", "b", null), { nil: undefined }),
  back: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
});

it("of every commit that differs from its first parent in a path, git names it, merges too", async () => {
  const histories = fc.asyncProperty(fc.array(commit, { minLength: 20, maxLength: 60 }), async (commits) => {
    const h = history();
    const marks: Mark[] = [h.commit("Comienzo", { at: "2026-01-01T00:00:00Z", files: { "otro.txt": "" } })];
    for (const [index, { file, back }] of commits.entries()) {
      const parents = [...new Set(back.map((steps) => marks[Math.max(0, marks.length - steps)] as Mark))];
      const files = { "otro.txt": `${index}`, ...(file === undefined ? {} : { [FILE]: file }) };
      marks.push(h.commit("Cambio", { at: "2026-01-01T00:00:00Z", parents, files }));
    }
    const repository = await openRepository((await h.write(await tempFolder())).dir);
    if ("kind" in repository) throw new Error(repository.kind);
    const all = [...(await readCommits(repository)).values()];
    const changes = await readChanges(
      repository,
      all.map(({ hash, parents: [previous] }) => ({ hash, previous })),
      FILE,
    );
    const changing = all.filter((_, index) => (changes[index] ?? []).length > 0).map(({ hash }) => hash);
    expect(await commitsTouching(repository, FILE)).toEqual(expect.arrayContaining(changing));
  });
  await fc.assert(histories, { numRuns: 8 });
});
