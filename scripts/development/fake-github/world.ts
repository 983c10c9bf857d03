import type { PullRequests } from "./pull-requests.ts";
import type { BareRepository } from "./repository.ts";
import type { User } from "./users.ts";

/** What somebody says of a commit. https://docs.github.com/graphql/reference/objects#statuscontext */
export interface CommitStatus {
  context: string;
  state: "PENDING" | "SUCCESS" | "FAILURE";
  targetUrl: string;
}

/** What the fake knows: one repository, its pull requests and the people who may write to it. */
export interface FakeWorld {
  /** `owner/name` */
  name: string;
  repository: BareRepository;
  pulls: PullRequests;
  users: readonly User[];
  /** What hosts that build the site say of commits, by the commit's name. */
  statuses: Map<string, CommitStatus[]>;
}
