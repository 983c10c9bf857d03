import type { PullRequests } from "./pull-requests.ts";
import type { BareRepository } from "./repository.ts";
import type { User } from "./users.ts";

/** What the fake knows: one repository, its pull requests and the people who may write to it. */
export interface FakeWorld {
  /** `owner/name` */
  name: string;
  repository: BareRepository;
  pulls: PullRequests;
  users: readonly User[];
}
