import { type PullRequest, pullId } from "./pull-requests.ts";
import { AVATAR, type User } from "./users.ts";
import type { FakeWorld } from "./world.ts";

export interface RestRequest {
  method: string;
  /** From the root of the API: `/user`, `/repos/…`. */
  path: string;
  query: URLSearchParams;
  body: Record<string, unknown>;
  user: User;
}

export interface RestAnswer {
  status: number;
  body?: object | Buffer;
}

type Handler = (world: FakeWorld, request: RestRequest, parts: readonly string[]) => RestAnswer;

/** The requests that Sveltia CMS 0.221 makes of one repository, by the path under `/repos/owner/name`. */
const ROUTES: readonly (readonly [method: string, path: RegExp, handler: Handler])[] = [
  ["GET", /^$/, repositoryFacts],
  ["GET", /^\/collaborators\/[^/]+$/, () => ({ status: 204 })],
  ["GET", /^\/git\/trees\/(.+)$/, tree],
  ["GET", /^\/git\/blobs\/([0-9a-f]+)$/, ({ repository }, _request, [oid = ""]) => ok(repository.blob(oid))],
  ["DELETE", /^\/git\/refs\/heads\/(.+)$/, deleteBranch],
  ["POST", /^\/pulls$/, openPull],
  ["PATCH", /^\/pulls\/(\d+)$/, withPull(changePull)],
  ["GET", /^\/pulls\/(\d+)\/files$/, withPull(filesOfPull)],
  ["PUT", /^\/pulls\/(\d+)\/merge$/, withPull(mergePull)],
  ["GET", /^\/issues\/(\d+)$/, withPull((world, pull) => ok(pullFacts(world, pull)))],
  ["POST", /^\/issues\/(\d+)\/labels$/, withPull(addLabels)],
  ["PATCH", /^\/issues\/(\d+)$/, withPull(setLabels)],
  ["PUT", /^\/issues\/(\d+)\/labels$/, withPull(setLabels)],
];

/** Answers a request of GitHub's REST API; 404 for anything that the fake does not implement. */
export function answerRest(world: FakeWorld, request: RestRequest): RestAnswer {
  const { method, path, user } = request;
  if (path === "/user") return ok(account(user));
  const base = `/repos/${world.name}`;
  for (const [known, pattern, handler] of ROUTES) {
    const found = known === method && path.startsWith(base) ? pattern.exec(path.slice(base.length)) : null;
    if (found) return handler(world, request, found.slice(1).map(decodeURIComponent));
  }
  return NOT_FOUND;
}

const NOT_FOUND: RestAnswer = { status: 404, body: { message: "Not Found" } };
const ok = (body: object | Buffer): RestAnswer => ({ status: 200, body });

const account = ({ id, login, name, email }: User) => ({
  id,
  login,
  name,
  email,
  avatar_url: AVATAR,
  html_url: `https://github.invalid/${login}`,
});

function repositoryFacts({ name, repository }: FakeWorld): RestAnswer {
  const [owner, short] = name.split("/");
  const default_branch = repository.git(["symbolic-ref", "--short", "HEAD"]);
  const permissions = { pull: true, push: true, admin: false };
  return ok({
    id: 1,
    name: short,
    full_name: name,
    owner: { login: owner },
    default_branch,
    permissions,
    private: false,
  });
}

function tree({ repository }: FakeWorld, { query }: RestRequest, [spec = ""]: readonly string[]): RestAnswer {
  const sha = repository.resolve(`${spec}^{tree}`);
  return sha ? ok({ sha, truncated: false, tree: repository.tree(sha, query.has("recursive")) }) : NOT_FOUND;
}

function deleteBranch({ repository }: FakeWorld, _request: RestRequest, [branch = ""]: readonly string[]): RestAnswer {
  repository.git(["update-ref", "-d", `refs/heads/${branch}`]);
  return { status: 204 };
}

function openPull(world: FakeWorld, { body, user }: RestRequest): RestAnswer {
  const { title, head, base, draft } = body as { title: string; head: string; base: string; draft?: boolean };
  const pull = world.pulls.open({ title, head, base, isDraft: draft ?? false, user });
  return { status: 201, body: pullFacts(world, pull) };
}

/** A handler that receives the pull request in the path; 404 if there is none. */
function withPull(handler: (world: FakeWorld, pull: PullRequest, request: RestRequest) => RestAnswer): Handler {
  return (world, request, [number]) => {
    const pull = world.pulls.find(Number(number));
    return pull ? handler(world, pull, request) : NOT_FOUND;
  };
}

function changePull(world: FakeWorld, pull: PullRequest, { body }: RestRequest): RestAnswer {
  const { state } = body as { state?: PullRequest["state"] };
  return ok(pullFacts(world, world.pulls.change(pull, state ? { state } : {})));
}

const STATUSES: Record<string, string> = { A: "added", D: "removed" };

function filesOfPull({ repository }: FakeWorld, { base, head }: PullRequest): RestAnswer {
  return ok(
    repository.changes(base, head).map(({ letter, path }) => ({
      filename: path,
      status: STATUSES[letter] ?? "modified",
      sha: repository.resolve(`refs/heads/${head}:${path}`) ?? null,
    })),
  );
}

function mergePull({ repository, pulls }: FakeWorld, pull: PullRequest, { body, user }: RestRequest): RestAnswer {
  if (pull.isDraft) return { status: 405, body: { message: "Pull Request is still a draft" } };
  const { commit_title: message = pull.title, merge_method } = body as { commit_title?: string; merge_method?: string };
  const sha = repository.merge(pull.head, pull.base, { message, author: user, isSquash: merge_method === "squash" });
  pulls.change(pull, { isMerged: true, state: "closed" });
  return ok({ sha, merged: true, message: "Pull Request successfully merged" });
}

const labelsIn = (body: Record<string, unknown>) => (body as { labels?: string[] }).labels ?? [];

function addLabels({ pulls }: FakeWorld, pull: PullRequest, { body }: RestRequest): RestAnswer {
  const labels = [...new Set([...pull.labels, ...labelsIn(body)])];
  return ok(labelFacts(pulls.change(pull, { labels })));
}

function setLabels({ pulls }: FakeWorld, pull: PullRequest, { body }: RestRequest): RestAnswer {
  return ok(labelFacts(pulls.change(pull, { labels: labelsIn(body) })));
}

const labelFacts = ({ labels }: PullRequest) => labels.map((name) => ({ name }));

function pullFacts({ repository }: FakeWorld, pull: PullRequest): object {
  const { number, title, state, isDraft, isMerged, head, base, user, createdAt, updatedAt } = pull;
  return {
    number,
    node_id: pullId(number),
    title,
    html_url: `https://github.invalid/pull/${number}`,
    state,
    draft: isDraft,
    merged_at: isMerged ? updatedAt : null,
    created_at: createdAt,
    updated_at: updatedAt,
    labels: labelFacts(pull),
    head: { ref: head, sha: repository.head(head) ?? null },
    base: { ref: base, sha: repository.head(base) },
    user: account(user),
  };
}
