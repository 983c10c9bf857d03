import { schema as published } from "@octokit/graphql-schema";
import { buildSchema, execute, type GraphQLSchema, parse, validate } from "graphql";
import { commitObject, pullRequestObject, refObject, repositoryObject } from "./objects.ts";
import { pullNumber } from "./pull-requests.ts";
import type { FileChanges } from "./repository.ts";
import type { User } from "./users.ts";
import type { FakeWorld } from "./world.ts";

export interface GraphqlRequest {
  query: string;
  variables?: Record<string, unknown>;
}

export interface GraphqlAnswer {
  /** The errors of a request: invalid for GitHub, or failed while it ran. */
  faults: string[];
  body: object;
}

/** Answers a request as GitHub does: only if GitHub's published schema allows it. */
export async function answerGraphql(world: FakeWorld, user: User, request: GraphqlRequest): Promise<GraphqlAnswer> {
  const document = parse(request.query);
  const invalid = validate(schema(), document, undefined, { maxErrors: 3 });
  if (invalid.length > 0) return refused(invalid.map(({ message }) => message));
  const result = await execute({
    schema: schema(),
    document,
    rootValue: { ...queries(world, user), ...mutations(world, user) },
    variableValues: request.variables,
  });
  return { faults: (result.errors ?? []).map(({ message }) => message), body: result };
}

const refused = (faults: string[]): GraphqlAnswer => ({
  faults,
  body: { errors: faults.map((message) => ({ message })) },
});

let built: GraphQLSchema | undefined;

/** GitHub's schema; reading it takes two seconds, so it is read once. */
function schema(): GraphQLSchema {
  built ??= buildSchema(published.idl, { assumeValidSDL: true });
  return built;
}

function queries(world: FakeWorld, user: User): object {
  return {
    viewer: { __typename: "User", ...user, databaseId: user.id },
    repository: ({ owner, name }: { owner: string; name: string }) =>
      `${owner}/${name}` === world.name ? repositoryObject(world) : null,
    node: ({ id }: { id: string }) => pullOf(world, id).object,
  };
}

interface CommitInput {
  branch: { branchName: string };
  expectedHeadOid: string;
  message: { headline: string; body?: string };
  fileChanges?: FileChanges;
}

function mutations(world: FakeWorld, author: User): object {
  const { repository, pulls } = world;
  const setDraft = (id: string, isDraft: boolean) => {
    pulls.change(pullOf(world, id).pull, { isDraft });
    return { pullRequest: pullOf(world, id).object };
  };
  return {
    createCommitOnBranch: ({ input }: { input: CommitInput }) => {
      const branch = shortName(input.branch.branchName);
      const message = [input.message.headline, input.message.body].filter(Boolean).join("\n\n");
      const oid = repository.commitTo(branch, input.fileChanges ?? {}, {
        message,
        author,
        expected: input.expectedHeadOid,
      });
      return { commit: commitObject(world, oid), ref: refObject(world, branch) };
    },
    createRef: ({ input: { name, oid } }: { input: { name: string; oid: string } }) => {
      if (repository.resolve(name)) throw new Error(`A ref named "${name}" already exists in the repository.`);
      repository.git(["update-ref", name, oid]);
      return { ref: refObject(world, shortName(name)) };
    },
    convertPullRequestToDraft: ({ input }: { input: { pullRequestId: string } }) => setDraft(input.pullRequestId, true),
    markPullRequestReadyForReview: ({ input }: { input: { pullRequestId: string } }) =>
      setDraft(input.pullRequestId, false),
  };
}

function pullOf(world: FakeWorld, id: string) {
  const pull = world.pulls.find(pullNumber(id));
  if (!pull) throw new Error(`Could not resolve to a node with the global id of '${id}'.`);
  return { pull, object: pullRequestObject(world, pull) };
}

const shortName = (ref: string) => ref.replace(/^refs\/heads\//, "");
