import { join } from "node:path";
import { withTempFolder } from "../disk/files.ts";
import { makeFolder } from "../disk/make-folder.ts";
import { writePublishedContent } from "../disk/published-folder.ts";
import type { Draft } from "../import/compose.ts";
import type { Made } from "../import/refused.ts";
import { loadContent } from "../load/content.ts";
import { dataFilePath } from "../schema/content-files.ts";
import { groupBy } from "../schema/group-by.ts";
import type { Issue } from "../validation/issue.ts";
import type { GivenFiles } from "./files.ts";

const RETIRADOS = dataFilePath("retirados");

/** Characters of drafts that are judged together: what is known of all texts at once takes memory. */
const TOGETHER = 20_000_000;

/**
 * What the validator says of drafts, as they would be among what is there. A draft whose text is the same as the last time
 * is not read again.
 * @param now in seconds since 1970
 */
export function judgeOf(
  root: string,
  given: GivenFiles,
  now: number,
  onDraft: (done: number, all: number) => void,
): (made: Made) => Promise<Issue[]> {
  const known = new Map<string, { text: string; issues: Issue[] }>();
  return async (made) => {
    const fresh = made.drafts.filter(({ archivo, text }) => known.get(archivo)?.text !== text);
    const others: Issue[] = [];
    let done = 0;
    for (const drafts of fresh.length > 0 ? together(fresh) : [[]]) {
      onDraft(done, fresh.length);
      const own = new Set(drafts.map(({ archivo }) => archivo));
      const issues = groupBy(await judged(root, made, { own, given, now }), ({ archivo }) => archivo);
      for (const { archivo, text } of drafts) known.set(archivo, { text, issues: issues.get(archivo) ?? [] });
      if (done === 0) others.push(...[...issues].flatMap(([archivo, each]) => (own.has(archivo) ? [] : each)));
      done += drafts.length;
    }
    return [...others, ...made.drafts.flatMap(({ archivo }) => known.get(archivo)?.issues ?? [])];
  };
}

function together(drafts: readonly Draft[]): Draft[][] {
  const groups: Draft[][] = [];
  let size = TOGETHER;
  for (const draft of drafts) {
    if (size + draft.text.length > TOGETHER) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(draft);
    size += draft.text.length;
  }
  return groups;
}

interface Group {
  /** Those that are judged: of the others only the front matter is there, for what names them. */
  own: ReadonlySet<string>;
  given: GivenFiles;
  now: number;
}

/** @returns what is said of those drafts, of the files that come and of the list of retired pages */
async function judged(root: string, { drafts, media, list }: Made, { own, given, now }: Group): Promise<Issue[]> {
  return withTempFolder(async (folder) => {
    const texts = drafts.map(({ archivo, text, matter }) => [archivo, own.has(archivo) ? text : matter] as const);
    writePublishedContent(
      root,
      folder,
      new Map([...texts, ...(list === undefined ? [] : [[RETIRADOS, list] as const])]),
    );
    makeFolder(join(folder, "content/media"));
    for (const [address, path] of media) given.copyTo(folder, address, path);
    const { issues } = await loadContent({ root, folder, now });
    const files = new Set([...[...media.keys()].map((address) => `content${address}`), RETIRADOS]);
    return issues.filter(({ archivo }) => own.has(archivo) || files.has(archivo));
  });
}
