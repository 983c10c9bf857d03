import type { MainLineNames } from "../schema/municipio.ts";

/**
 * What the message of a merge says about its second parent:
 * - `main`: it is the main line, if the repository at `url` is the municipality's;
 * - `review`: it is something else that becomes part of the line;
 * - `other`: neither git nor GitHub nor GitLab names a branch in these words.
 */
export type MergeWords = { kind: "main"; url?: string } | { kind: "review" } | { kind: "other" };

// No name of a branch has a space. git says none of this in other languages.
const PULLED = /^Merge branch '(?<branch>\S+)' of (?<url>.+?)(?: into \S+)?$/;
const REMOTE_BRANCH = /^Merge remote-tracking branch '(?<branch>\S+)'(?: into \S+)?$/;
const INTO_ANOTHER = /^Merge branch '(?<branch>\S+)' into (?<into>\S+)$/;

/**
 * The words in which git, GitHub and GitLab name what they merge: «Merge branches 'a' and 'b'», «Merge tag 'v1'», «Merge pull
 * request #3 from a/b», its title as «Un título (#3)», and the trial merge that GitHub checks before there is one. A commit
 * alone, «Merge commit '1a2b'», is no name: it may be of any branch.
 */
const REVIEWS = [
  /^Merge (?:remote-tracking )?(?:branch|branches|tag|tags) '/,
  /^Merge pull request #\d+ from \S/,
  /\(#\d+\)$/,
  /^Merge [0-9a-f]{40,64} into [0-9a-f]{40,64}$/,
];

/** Several branches at once: the main line may be any of them. */
const SEVERAL = /^Merge (?:remote-tracking )?branches '/;

/** What the first line of a merge's message says of its second parent, given the names that the main line has had. */
export function wordsOfMerge(subject: string, { ramas, remotos }: MainLineNames): MergeWords {
  const line = subject.trimEnd();
  const isMain = (branch = "") => ramas.includes(branch);
  const pulled = PULLED.exec(line)?.groups;
  if (isMain(pulled?.branch)) return { kind: "main", url: pulled?.url };
  const remote = REMOTE_BRANCH.exec(line)?.groups?.branch;
  if (remotos.some((name) => remote?.startsWith(`${name}/`) && isMain(remote.slice(name.length + 1)))) {
    return { kind: "main" };
  }
  const local = INTO_ANOTHER.exec(line)?.groups;
  if (isMain(local?.branch) && !isMain(local?.into?.replace(/^['"]|['"]$/g, ""))) return { kind: "main" };
  const bringsMainToo =
    SEVERAL.test(line) && ramas.some((name) => line.includes(`'${name}'`) || line.includes(`/${name}'`));
  return { kind: !bringsMainToo && REVIEWS.some((words) => words.test(line)) ? "review" : "other" };
}

/**
 * Whether the address of a repository ends in one of some names, `alcaldia/sitio`: a whole name, so that the repository of
 * `otra-alcaldia/sitio` is another.
 */
export function isOneOf(url: string, repositories: readonly string[]): boolean {
  const address = plainAddress(url);
  return repositories.map(plainAddress).some((name) => `/${address}`.endsWith(`/${name.replace(/^\//, "")}`));
}

/**
 * Whether an address may be that of the remote `origin`: both end in the same account and name, whatever the protocol. A copy of
 * a copy on the same computer has a path as its origin, which says nothing about addresses elsewhere.
 */
export function mayBeOrigin(url: string, origin: string): boolean {
  const name = plainAddress(origin).split("/").slice(-2).join("/");
  return isOneOf(url, [name]) || (isPath(origin) && !isPath(url));
}

/** Whether an address is a path: neither `https://…` nor `host:…`; a letter before a colon is a disk. */
const isPath = (url: string) => /^file:/i.test(url) || !/^[^/\\:]{2,}:/.test(url);

/** An address in lower case, with slashes alone, and without the endings that mean nothing. */
const plainAddress = (url: string) =>
  url
    .trim()
    .toLowerCase()
    .replace(/[:\\]/g, "/")
    .replace(/\/+/g, "/")
    .replace(/\/$/, "")
    .replace(/\.git$/, "")
    .replace(/\/$/, "");
