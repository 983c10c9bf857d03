import type { User } from "./users.ts";

/** A proposal to merge one branch into another. */
export interface PullRequest {
  number: number;
  title: string;
  head: string;
  base: string;
  isDraft: boolean;
  state: "open" | "closed";
  isMerged: boolean;
  labels: string[];
  user: User;
  createdAt: string;
  updatedAt: string;
}

export type PullRequests = ReturnType<typeof pullRequests>;

/** The pull requests of a repository, in memory. */
export function pullRequests(clock: () => Date) {
  const all = new Map<number, PullRequest>();
  return {
    list: () => [...all.values()],
    find: (number: number) => all.get(number),

    open(facts: Pick<PullRequest, "title" | "head" | "base" | "isDraft" | "user">): PullRequest {
      const now = clock().toISOString();
      const number = all.size + 1;
      const pull: PullRequest = {
        ...facts,
        number,
        state: "open",
        isMerged: false,
        labels: [],
        createdAt: now,
        updatedAt: now,
      };
      all.set(number, pull);
      return pull;
    },

    change(pull: PullRequest, changes: Partial<PullRequest>): PullRequest {
      return Object.assign(pull, changes, { updatedAt: clock().toISOString() });
    },
  };
}

/** The GraphQL id of a pull request, and the number that an id stands for. */
export const pullId = (number: number) => `PR_${number}`;
export const pullNumber = (id: string) => Number(id.replace(/^PR_/, ""));
