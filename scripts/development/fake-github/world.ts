import type { PullRequests } from "./pull-requests.ts";
import type { BareRepository } from "./repository.ts";
import type { User } from "./users.ts";

/** A status that a service reports for a commit. https://docs.github.com/graphql/reference/objects#statuscontext */
export interface CommitStatus {
  context: string;
  state: "PENDING" | "SUCCESS" | "FAILURE";
  targetUrl: string;
}

/** The state of the fake: one repository, its pull requests and the people with write access. */
export interface FakeWorld {
  /** `owner/name` */
  name: string;
  repository: BareRepository;
  pulls: PullRequests;
  users: readonly User[];
  /** Statuses reported by hosts that build the site, by commit hash. */
  statuses: Map<string, CommitStatus[]>;
}
