import { run } from "./run.ts";

/**
 * The last commits of the main branch of a repository: that of this computer and that of the remote `origin`, by their full
 * names. What is checked out says nothing, nor do tags, reviews (`refs/pull/…`) and branches of other remotes.
 *
 * @param named the branch, when the person says which one; otherwise that of `origin`, `main` or `master`
 */
export async function mainTips(top: string, named?: string): Promise<string[]> {
  for (const name of named === undefined ? [await branchOfOrigin(top), "main", "master"] : [named]) {
    if (!name) continue;
    const refs = [`refs/remotes/${ORIGIN}${name}`, `refs/heads/${name}`];
    const found = await Promise.all(
      refs.map((ref) => answerTo(top, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`])),
    );
    const tips = found.filter((hash) => hash !== "");
    if (tips.length > 0) return [...new Set(tips)];
  }
  return [];
}

const ORIGIN = "origin/";

/** The branch that the remote publishes, as `git clone` found it. */
async function branchOfOrigin(top: string): Promise<string | undefined> {
  const ref = await answerTo(top, ["symbolic-ref", "--quiet", "--short", `refs/remotes/${ORIGIN}HEAD`]);
  return ref.startsWith(ORIGIN) ? ref.slice(ORIGIN.length) : undefined;
}

async function answerTo(top: string, args: readonly string[]): Promise<string> {
  const answer = await run(top, args);
  return answer === "missing" || answer.status !== 0 ? "" : answer.stdout.toString().trim();
}
