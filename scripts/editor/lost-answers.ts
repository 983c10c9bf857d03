/** What a save asks of GitHub: https://docs.github.com/graphql/reference/mutations#createcommitonbranch */
interface CommitInput {
  branch: { repositoryNameWithOwner: string; branchName: string };
  expectedHeadOid: string;
  fileChanges: { additions: { path: string; contents: string }[]; deletions: { path: string }[] };
}

interface Commit {
  oid: string;
  committedDate: string;
  parents: { nodes: { oid: string }[] };
}

type Fetch = typeof fetch;

/** How long to wait before asking whether a save arrived, in milliseconds. */
const PATIENCE = [500, 2000, 4000];

/**
 * A `fetch` for the editor in which a save whose answer was lost on the way is looked for in the repository: it is answered
 * with the commit that it made, and is not told as a failure or somebody else's change. If there is no signal to ask, the next
 * save of the same texts asks first, and makes no second, empty commit.
 * @param wait resolves after so many milliseconds
 */
export function withLostAnswers(send: Fetch, wait: (milliseconds: number) => Promise<unknown>): Fetch {
  let lost: LostSave | undefined;

  /** The answer to the lost save, if it arrived. */
  async function found(request: SaveRequest): Promise<Response | undefined> {
    const commit = lost && (await commitOf(lost, request, send));
    if (!commit) return undefined;
    lost = undefined;
    return Response.json({ data: { createCommitOnBranch: { commit } } });
  }

  async function foundAfterAWhile(request: SaveRequest): Promise<Response | undefined> {
    for (const pause of PATIENCE) {
      await wait(pause);
      const answer = await found(request).catch(() => undefined);
      if (answer) return answer;
    }
    return undefined;
  }

  async function save(input: CommitInput, request: SaveRequest): Promise<Response> {
    const earlier = lost && isSameChange(lost.input, input) ? await found(request) : undefined;
    if (earlier) return earlier;
    try {
      const response = await send(request.address, request.init);
      lost = undefined;
      return response;
    } catch (error) {
      lost = { input, blobs: await Promise.all(input.fileChanges.additions.map(blobName)) };
      const answer = await foundAfterAWhile(request);
      if (answer) return answer;
      throw error;
    }
  }

  return (address, init) => {
    const input = commitInput(init);
    return input && init ? save(input, { address, init }) : send(address, init);
  };
}

/** A save whose answer never came. */
interface LostSave {
  input: CommitInput;
  /** The names that git gives to its files, in their order. */
  blobs: readonly string[];
}

interface SaveRequest {
  address: Parameters<Fetch>[0];
  init: RequestInit;
}

function commitInput(init?: RequestInit): CommitInput | undefined {
  return isSave(init) ? JSON.parse(String(init?.body)).variables?.input : undefined;
}

/** Whether a request asks GitHub to make a commit. */
export const isSave = (init?: RequestInit): boolean =>
  typeof init?.body === "string" && init.body.includes("createCommitOnBranch(");

const isSameChange = (one: CommitInput, other: CommitInput) =>
  JSON.stringify([one.branch, one.fileChanges]) === JSON.stringify([other.branch, other.fileChanges]);

/** The commit on top of the expected one that has all the files as they were to be; `undefined` when there is none. */
async function commitOf(
  { input: { branch, expectedHeadOid, fileChanges }, blobs }: LostSave,
  { address, init }: SaveRequest,
  send: Fetch,
): Promise<(Commit & Record<string, unknown>) | undefined> {
  const [owner, name] = branch.repositoryNameWithOwner.split("/");
  const asked = [...fileChanges.additions, ...fileChanges.deletions].map(
    ({ path }, index) => `file_${index}: file(path: ${JSON.stringify(path)}) { oid }`,
  );
  const query = `
    query($owner: String!, $name: String!, $branch: String!) {
      repository(owner: $owner, name: $name) { ref(qualifiedName: $branch) { target { ... on Commit {
        history(first: 20) { nodes { oid committedDate parents(first: 1) { nodes { oid } } ${asked.join(" ")} } }
      } } } }
    }`;
  const body = JSON.stringify({ query, variables: { owner, name, branch: branch.branchName } });
  const { data } = await (await send(address, { ...init, body })).json();
  const commits: (Commit & Record<string, { oid: string } | null>)[] =
    data?.repository?.ref?.target?.history?.nodes ?? [];
  const next = commits.find(({ parents }) => parents.nodes.some(({ oid }) => oid === expectedHeadOid));
  const isOurs = asked.every((_, index) => next?.[`file_${index}`]?.oid === blobs[index]);
  return next && isOurs ? next : undefined;
}

/** The name that git gives a file: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
async function blobName({ contents }: { contents: string }): Promise<string> {
  const bytes = Uint8Array.from(atob(contents), (letter) => letter.charCodeAt(0));
  const header = new TextEncoder().encode(`blob ${bytes.length}\0`);
  const hash = await crypto.subtle.digest("SHA-1", new Uint8Array([...header, ...bytes]));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
