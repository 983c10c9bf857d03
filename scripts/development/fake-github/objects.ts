import { type PullRequest, pullId } from "./pull-requests.ts";
import type { BareRepository } from "./repository.ts";
import { AVATAR } from "./users.ts";
import type { FakeWorld } from "./world.ts";

/**
 * The root objects for the GraphQL executor: the fields of the types in GitHub's schema, as values or as functions of
 * the field's arguments. Fields that the editor never requests are left out and resolve to `null` or an error.
 */

const CHANGE_TYPES: Record<string, string> = { A: "ADDED", M: "MODIFIED", D: "DELETED" };

export function commitObject(world: FakeWorld, oid: string): object {
  const { repository, users, statuses } = world;
  const { name, email, date, message, parents } = repository.commit(oid);
  const user = users.find((each) => each.email === email);
  const author = { name, email, date, avatarUrl: AVATAR, user: user ? { ...user, databaseId: user.id } : null };
  return {
    __typename: "Commit",
    id: oid,
    oid,
    message,
    committedDate: date,
    author,
    committer: author,
    status: () => ({ contexts: statuses.get(oid) ?? [] }),
    history: ({ first = 100, path }: { first?: number; path?: string }) => {
      const nodes = repository.log(oid, { first, path }).map((each) => commitObject(world, each));
      return { nodes, totalCount: nodes.length };
    },
    parents: ({ first = 100 }: { first?: number }) => ({
      nodes: parents.slice(0, first).map((parent) => commitObject(world, parent)),
    }),
    file: ({ path }: { path: string }) => {
      const blob = repository.resolve(`${oid}:${path}`);
      return blob ? { oid: blob, path } : null;
    },
  };
}

export function blobObject(repository: BareRepository, oid: string): object {
  const content = repository.blob(oid);
  const isBinary = content.includes(0);
  const text = isBinary ? null : content.toString();
  return { __typename: "Blob", id: oid, oid, byteSize: content.length, isBinary, isTruncated: false, text };
}

export function refObject(world: FakeWorld, name: string): object | null {
  const oid = world.repository.head(name);
  return oid ? { id: name, name, target: commitObject(world, oid) } : null;
}

export function pullRequestObject({ repository }: FakeWorld, pull: PullRequest): object {
  const { number, title, isDraft, isMerged, state, head, base, user, labels } = pull;
  return {
    __typename: "PullRequest",
    id: pullId(number),
    number,
    title,
    isDraft,
    isCrossRepository: false,
    url: `https://github.invalid/pull/${number}`,
    state: isMerged ? "MERGED" : state.toUpperCase(),
    createdAt: pull.createdAt,
    updatedAt: pull.updatedAt,
    headRefName: head,
    headRefOid: repository.head(head) ?? null,
    author: { __typename: "User", ...user, databaseId: user.id, avatarUrl: AVATAR },
    labels: { nodes: labels.map((name) => ({ name })) },
    files: () => ({
      nodes: repository
        .changes(base, head)
        .map(({ letter, path }) => ({ path, changeType: CHANGE_TYPES[letter] ?? "CHANGED" })),
    }),
  };
}

interface PullsAsked {
  states?: readonly string[];
  labels?: readonly string[];
  headRefName?: string;
}

export function repositoryObject(world: FakeWorld): object {
  const { repository, pulls, name } = world;
  // A query resolves one branch hundreds of times, once per file, and the branch does not move meanwhile.
  const refs = new Map<string, object | null>();
  const refOf = (branch: string) => {
    const ref = refs.get(branch) ?? refObject(world, branch);
    refs.set(branch, ref);
    return ref;
  };
  return {
    __typename: "Repository",
    id: "R_1",
    name: name.split("/")[1],
    nameWithOwner: name,
    defaultBranchRef: () => refObject(world, repository.git(["symbolic-ref", "--short", "HEAD"])),
    ref: ({ qualifiedName }: { qualifiedName: string }) => refOf(qualifiedName.replace(/^refs\/heads\//, "")),
    object: ({ oid, expression = "" }: { oid?: string; expression?: string }) => {
      const found = repository.resolve(oid ?? expression);
      if (!found) return null;
      return repository.isBlob(found) ? blobObject(repository, found) : commitObject(world, found);
    },
    pullRequests: ({ states, labels, headRefName }: PullsAsked) => {
      const chosen = pulls
        .list()
        .filter(
          (pull) =>
            (!states || states.includes(pull.isMerged ? "MERGED" : pull.state.toUpperCase())) &&
            (!headRefName || pull.head === headRefName) &&
            (!labels || pull.labels.some((label) => labels.includes(label))),
        );
      return { nodes: chosen.map((pull) => pullRequestObject(world, pull)), totalCount: chosen.length };
    },
  };
}
