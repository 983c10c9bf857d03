import type { PushedFile } from "../deploys/pushed-changes.ts";
import { readContents } from "./blobs.ts";
import type { Repository } from "./repository.ts";
import { run } from "./run.ts";

/**
 * What the commits of the main line between two others changed, each by itself, so that what came and went is seen too; `undefined`
 * when git does not know one of them, or the first does not lead to the last. @throws GitError when contents cannot be read
 */
export async function pushedFiles(repository: Repository, from: string, to: string): Promise<PushedFile[] | undefined> {
  const { top, prefix } = repository;
  const leads = await run(top, ["merge-base", "--is-ancestor", "--end-of-options", from, to]);
  if (leads === "missing" || leads.status !== 0) return undefined;
  const answer = await run(top, [
    ...["log", "--first-parent", "--diff-merges=first-parent", "--raw", "-z", "--no-renames", "--no-abbrev"],
    ...["--format=", "--end-of-options", `${from}..${to}`, "--"],
  ]);
  if (answer === "missing" || answer.status !== 0) return undefined;
  const changes = changesIn(answer.stdout.toString());
  const isThere = (blob: string) => !/^0+$/.test(blob);
  const contents = await readContents(repository, [
    ...new Set(changes.flatMap(({ before, after }) => [before, after].filter(isThere))),
  ]);
  // What is no file that git can give, as a submodule, is there without anything that could be read.
  const bytesOf = (blob: string) => (isThere(blob) ? (contents.get(blob) ?? new Uint8Array()) : undefined);
  return changes.map(({ path, before, after }) => ({
    path: path.startsWith(prefix) ? path.slice(prefix.length) : `../${path}`,
    before: bytesOf(before),
    after: bytesOf(after),
  }));
}

function changesIn(output: string): { path: string; before: string; after: string }[] {
  const tokens = output.split("\0");
  return tokens.flatMap((token, index) => {
    const [, before, after] = /^\n*:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) [A-Z]\d*$/.exec(token) ?? [];
    return before && after ? [{ path: tokens[index + 1] ?? "", before, after }] : [];
  });
}
