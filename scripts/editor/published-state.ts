import { isSave } from "./lost-answers.ts";

/** What the published site says of itself to the editor. */
export interface PublishedState {
  /** The commit from which it was built, and the moment of the last change in it; `null` when it was built without a history. */
  commit: string | null;
  fecha: string | null;
  /** What the site shows in place of the last change of a document that it holds back, by the path of the document. */
  retenidos: Readonly<Record<string, string>>;
}

/** Where the editor reads it. */
export const STATE_FILE = "/admin/publicado.json";

/** A commit that somebody made with the editor. */
export interface SavedCommit {
  oid: string;
  /** ISO 8601, by the clock of the repository's host. */
  committedDate: string;
}

/** Whether the published site was built with a commit: from it, or from one that came after it. */
export function hasCommit({ commit, fecha }: PublishedState, saved: SavedCommit): boolean {
  return commit === saved.oid || (fecha !== null && Date.parse(fecha) >= Date.parse(saved.committedDate));
}

/** How long a build may take, in milliseconds, before somebody should look at it. */
const PATIENCE = 15 * 60_000;

/**
 * Whether a change should have been published by now. Of a site that was built without a history, nobody knows.
 * @param since when it was saved, and `now`: milliseconds since 1970
 */
export const isLate = ({ commit }: PublishedState, since: number, now: number) =>
  commit !== null && now - since > PATIENCE;

type Send = typeof fetch;

/** A `fetch` that tells of each commit which the editor makes. */
export function tellingCommits(send: Send, tell: (commit: SavedCommit) => void): Send {
  return async (address, init) => {
    const response = await send(address, init);
    if (isSave(init)) {
      const answer = await response
        .clone()
        .json()
        .catch(() => undefined);
      const commit = answer?.data?.createCommitOnBranch?.commit;
      if (commit?.oid) tell(commit);
    }
    return response;
  };
}
