import { describe, expect, it } from "vitest";
import { gitBlobName } from "../../scripts/disk/hash.ts";
import { withLostAnswers } from "../../scripts/editor/lost-answers.ts";

const TEXT = "---\ntitulo: Vacunación en la vereda\n---\n";
const input = (text = TEXT, expectedHeadOid = "before") => ({
  branch: { repositoryNameWithOwner: "alcaldia/sitio", branchName: "main" },
  expectedHeadOid,
  fileChanges: {
    additions: [{ path: "content/noticias/a.md", contents: Buffer.from(text).toString("base64") }],
    deletions: [],
  },
});
const save = (given = input()) => ({
  method: "POST",
  body: JSON.stringify({
    query: "mutation { createCommitOnBranch(input: $input) { commit { oid } } }",
    variables: { input: given },
  }),
});

/** A repository behind a bad network: `answers` says which requests get through, and whether their answer comes back. */
function network(answers: ("ok" | "answer lost" | "offline")[]) {
  const commits: { oid: string; parent: string; text: string }[] = [{ oid: "before", parent: "", text: "" }];
  const asked: string[] = [];
  const send = async (_address: unknown, init?: RequestInit): Promise<Response> => {
    const how = answers.shift() ?? "ok";
    const { query, variables } = JSON.parse(String(init?.body));
    asked.push(query.includes("createCommitOnBranch(") ? "save" : "question");
    if (how === "offline") throw new TypeError("Failed to fetch");
    const answer = asked.at(-1) === "save" ? commit(variables.input) : history();
    if (how === "answer lost") throw new TypeError("Failed to fetch");
    return Response.json({ data: answer });
  };
  function commit({ fileChanges, expectedHeadOid }: ReturnType<typeof input>) {
    const text = Buffer.from(fileChanges.additions[0]?.contents ?? "", "base64").toString();
    commits.push({ oid: `commit-${commits.length}`, parent: expectedHeadOid, text });
    return { createCommitOnBranch: { commit: { oid: commits.at(-1)?.oid } } };
  }
  function history() {
    const nodes = commits.toReversed().map(({ oid, parent, text }) => ({
      oid,
      committedDate: "2026-04-10T21:00:00Z",
      parents: { nodes: parent ? [{ oid: parent }] : [] },
      file_0: { oid: gitBlobName(Buffer.from(text)) },
    }));
    return { repository: { ref: { target: { history: { nodes } } } } };
  }
  return { commits, asked, fetch: withLostAnswers(send as typeof fetch, async () => {}) };
}

const oidOf = async (response: Promise<Response>) =>
  (await (await response).json()).data.createCommitOnBranch.commit.oid;

describe("a save whose answer is lost", () => {
  it("is answered with the commit that it made", async () => {
    const { fetch, commits, asked } = network(["answer lost"]);
    expect(await oidOf(fetch("/graphql", save()))).toBe("commit-1");
    expect(commits).toHaveLength(2);
    expect(asked).toEqual(["save", "question"]);
  });

  it("is asked for again while there is no signal, and told as a failure after that", async () => {
    const { fetch, asked } = network(["offline", "offline", "offline", "offline"]);
    await expect(fetch("/graphql", save())).rejects.toThrow("Failed to fetch");
    expect(asked).toEqual(["save", "question", "question", "question"]);
  });

  it("makes no second commit when it is saved again later", async () => {
    const { fetch, commits } = network(["answer lost", "offline", "offline", "offline"]);
    await expect(fetch("/graphql", save())).rejects.toThrow();
    expect(await oidOf(fetch("/graphql", save(input(TEXT, "commit-1"))))).toBe("commit-1");
    expect(commits).toHaveLength(2);
  });

  it("is made when it never arrived", async () => {
    const { fetch, commits } = network(["offline", "ok", "ok", "ok"]);
    await expect(fetch("/graphql", save())).rejects.toThrow();
    expect(await oidOf(fetch("/graphql", save()))).toBe("commit-1");
    expect(commits).toHaveLength(2);
  });

  it("is made with what was written since", async () => {
    const { fetch, commits } = network(["answer lost", "offline", "offline", "offline"]);
    await expect(fetch("/graphql", save())).rejects.toThrow();
    expect(await oidOf(fetch("/graphql", save(input("otro texto", "commit-1"))))).toBe("commit-2");
    expect(commits).toHaveLength(3);
  });

  it("is not taken for somebody else's commit on the same place", async () => {
    const { fetch, commits } = network(["offline", "ok", "ok", "ok"]);
    commits.push({ oid: "theirs", parent: "before", text: "de otra persona" });
    await expect(fetch("/graphql", save())).rejects.toThrow("Failed to fetch");
  });
});

it("other requests are sent as they are", async () => {
  const { fetch, asked } = network([]);
  await fetch("/graphql", { method: "POST", body: JSON.stringify({ query: "query { viewer }" }) });
  expect(asked).toEqual(["question"]);
});
