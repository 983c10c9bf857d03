import { join } from "node:path";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { history } from "../../scripts/demo/repository/history.ts";
import { bareCopy } from "../../scripts/development/fake-github/repository.ts";
import { type FakeGitHub, startFakeGitHub } from "../../scripts/development/fake-github/server.ts";
import { atEnd } from "../helpers/at-end.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

const MARTA = { id: 7, login: "marta", name: "Marta Pérez", email: "marta@alcaldia.example" };

let github: FakeGitHub;
beforeAll(async () => {
  const folder = await tempFolder(atEnd);
  const repo = history();
  repo.commit("Primera", { at: "2026-01-10T10:00:00-05:00", files: { "content/a.md": "uno\n" } });
  await repo.write(join(folder, "content"));
  const { dir } = bareCopy(join(folder, "content"), join(folder, "repository.git"));
  github = await startFakeGitHub({ dir, name: "alcaldia/sitio", users: { token: MARTA } });
  atEnd(github.close);
});

beforeEach(() => {
  github.faults.length = 0;
});

async function graphql(query: string, variables?: object, token = "token") {
  const body = JSON.stringify({ query, variables });
  const headers = { Authorization: `token ${token}` };
  const answer = await fetch(`${github.origin}/api/graphql`, { method: "POST", headers, body });
  return { status: answer.status, ...(await answer.json()) };
}

const COMMIT =
  "mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }";
const commitOn = (expectedHeadOid = "") => ({
  input: {
    branch: { repositoryNameWithOwner: "alcaldia/sitio", branchName: "main" },
    expectedHeadOid,
    message: { headline: "Segunda" },
    fileChanges: { additions: [{ path: "content/b.md", contents: Buffer.from("dos\n").toString("base64") }] },
  },
});

it("rejects requests without a token", async () => {
  expect((await graphql("{ viewer { login } }", {}, "otro")).status).toBe(401);
});

it("rejects and records requests that GitHub's schema does not allow", async () => {
  const { errors } = await graphql("{ viewer { shoeSize } }");
  expect(errors).toHaveLength(1);
  expect(github.faults).toEqual([expect.stringContaining('Cannot query field "shoeSize"')]);
});

it("commits to a branch only if it has not moved since the writer saw it", async () => {
  const first = github.repository.head();
  expect((await graphql(COMMIT, commitOn("0".repeat(40)))).errors[0].message).toMatch(/Expected branch to point to/);
  expect(github.repository.head()).toBe(first);
  const { data } = await graphql(COMMIT, commitOn(first));
  expect(github.repository.head()).toBe(data.createCommitOnBranch.commit.oid);
  expect(github.repository.git(["show", "main:content/b.md"])).toBe("dos");
  expect(github.repository.commit(data.createCommitOnBranch.commit.oid)).toMatchObject({
    name: MARTA.name,
    message: "Segunda",
  });
});

it("records requests that it does not implement, and the size of every response", async () => {
  const answer = await fetch(`${github.origin}/api/v3/repos/alcaldia/sitio/wiki`, {
    headers: { Authorization: "token token" },
  });
  const { length } = await answer.text();
  expect(github.faults).toEqual(["GET /api/v3/repos/alcaldia/sitio/wiki: not found"]);
  expect(github.requests.at(-1)).toEqual({
    method: "GET",
    path: "/api/v3/repos/alcaldia/sitio/wiki",
    status: 404,
    bytes: length,
  });
});
