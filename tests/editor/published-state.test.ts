import { expect, it } from "vitest";
import { hasCommit, isLate, tellingCommits } from "../../scripts/editor/published-state.ts";
import { fileOfRoute } from "../../scripts/editor/routes.ts";

const saved = { oid: "b2", committedDate: "2026-11-30T15:00:00Z" };
const state = (commit: string | null, fecha: string | null) => ({ commit, fecha, retenidos: {} });

it.each([
  ["the same commit", state("b2", "2026-11-30T10:00:00-05:00"), true],
  ["a later one", state("c3", "2026-11-30T10:05:00-05:00"), true],
  ["an earlier one", state("a1", "2026-11-30T09:59:00-05:00"), false],
  ["none, without a history", state(null, null), false],
])("a site that was built from %s has the change or not", (_which, published, has) => {
  expect(hasCommit(published, saved)).toBe(has);
});

it("a change is late after fifteen minutes, except where nobody knows what is published", () => {
  const minute = 60_000;
  expect(isLate(state("a1", null), 0, 15 * minute)).toBe(false);
  expect(isLate(state("a1", null), 0, 16 * minute)).toBe(true);
  expect(isLate(state(null, null), 0, 16 * minute)).toBe(false);
});

it("the commit of a save is told, and nothing of other answers", async () => {
  const told: unknown[] = [];
  const answer = { data: { createCommitOnBranch: { commit: saved } } };
  const send = tellingCommits(
    async () => Response.json(answer),
    (commit) => told.push(commit),
  );
  await send("https://api.github.example/graphql", { body: "{query}" });
  expect(told).toEqual([]);
  const response = await send("https://api.github.example/graphql", { body: "mutation { createCommitOnBranch(…) }" });
  expect([told, await response.json()]).toEqual([[saved], answer]);
});

it.each([
  ["#/collections/noticias/entries/feria", "content/noticias/feria.md"],
  ["#/collections/datos/entries/municipio", "content/municipio.yaml"],
  ["#/collections/noticias/new", undefined],
  ["#/workflow", undefined],
])("at %s the editor has %s open", (hash, file) => {
  expect(fileOfRoute(hash)).toBe(file);
});
