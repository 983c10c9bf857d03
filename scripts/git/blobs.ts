import type { Repository } from "./repository.ts";
import { expectSuccess, run } from "./run.ts";

type Source = Pick<Repository, "top" | "isPartial">;

/** The contents of blobs, by name; one that git neither has nor can fetch is left out. */
export async function readContents(source: Source, blobs: readonly string[]): Promise<Map<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  await readBlobs(source, blobs, (blob, content) => contents.set(blob, content));
  return contents;
}

/**
 * Calls `onBlob` with each blob that git has or can fetch, as it arrives. One git process reads them all.
 * @throws GitError when one of them is damaged, or cannot be fetched
 */
export async function readBlobs(
  { top, isPartial }: Source,
  blobs: readonly string[],
  onBlob: (blob: string, content: Buffer) => void,
): Promise<void> {
  if (blobs.length === 0) return;
  if (isPartial) await prefetchBlobs(top, blobs);
  const reader = batchReader(onBlob);
  const args = ["cat-file", "--batch"];
  expectSuccess(await run(top, args, { input: `${blobs.join("\n")}\n`, onOutput: reader }), args);
}

/** Fetches many blobs at once: on demand, git would take a round trip for each. */
async function prefetchBlobs(root: string, blobs: readonly string[]): Promise<void> {
  const flags = ["--no-tags", "--no-write-fetch-head", "--recurse-submodules=no", "--filter=blob:none", "--stdin"];
  await run(root, ["-c", "fetch.negotiationAlgorithm=noop", "fetch", "--quiet", "origin", ...flags], {
    input: `${blobs.join("\n")}\n`,
  });
}

/** Parses the output of `git cat-file --batch` as it arrives. */
function batchReader(onBlob: (blob: string, content: Buffer) => void): (chunk: Buffer) => void {
  let pending: Buffer[] = [];
  let size = 0;
  let needed = 1;
  return (chunk) => {
    pending.push(chunk);
    size += chunk.length;
    // A large blob arrives in many chunks: joining them at each chunk would copy it as many times.
    if (size < needed) return;
    let data = Buffer.concat(pending);
    let answer = firstAnswer(data);
    for (; answer.end <= data.length; answer = firstAnswer(data)) {
      if (answer.content) onBlob(answer.name, answer.content);
      data = data.subarray(answer.end);
    }
    pending = [data];
    size = data.length;
    needed = answer.end;
  };
}

/** The first answer, `<name> blob <size>\n<content>\n`; of an incomplete one, only the least offset at which it can end. */
function firstAnswer(data: Buffer): { name: string; end: number; content?: Buffer } {
  const line = data.indexOf(0x0a);
  if (line < 0) return { name: "", end: data.length + 1 };
  const [name = "", type, length] = data.toString("latin1", 0, line).split(" ");
  if (type !== "blob") return { name, end: line + 1 };
  const end = line + 1 + Number(length) + 1;
  return { name, end, content: data.subarray(line + 1, end - 1) };
}
