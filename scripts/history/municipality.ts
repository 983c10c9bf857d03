import { MUNICIPIO_FILE } from "../schema/content-files.ts";
import { type MainLineNames, mainLineNames, mainLineSettings } from "../schema/municipio.ts";
import { parseYaml } from "../validation/yaml.ts";
import type { Change, Commit } from "./log.ts";

/** Which municipality a history is of, by what is committed alone. */
export interface Municipality {
  /** Its `codigo_dane` in the last commit; `undefined` while none is committed. */
  code: string | undefined;
  /** The names that its main line has had, by the last commit. */
  names: MainLineNames;
  /** The `codigo_dane` at a commit; `undefined` where there is none. */
  codeAt(hash: string): string | undefined;
}

interface Log {
  commits: ReadonlyMap<string, Commit>;
  head: string;
  /** What a commit changed of the municipality's file since its first parent. */
  changesOf(commit: Commit): readonly Change[];
}

/**
 * The municipality of a history. A version of its file that cannot be understood changes nothing: until it is repaired, what
 * the version before it says is so.
 *
 * @param texts texts of the versions of `content/municipio.yaml`, by git's names for them
 * @param prefix path of the municipality's folder, with a final slash
 */
export function municipalityOf(log: Log, prefix: string, texts: ReadonlyMap<string, string>): Municipality {
  const textOf = (blob: string) => texts.get(blob) ?? "";
  const codeAt = sayingOf(log, prefix + MUNICIPIO_FILE, (blob) => codeIn(textOf(blob)));
  const namesAt = sayingOf(log, prefix + MUNICIPIO_FILE, (blob) => namesIn(textOf(blob)));
  return { code: codeAt(log.head), names: namesAt(log.head) ?? mainLineNames({}), codeAt };
}

/** git's names for all versions of the file of the municipality, on whatever branch. */
export function municipalityBlobs({ commits, changesOf }: Log, prefix: string): string[] {
  const changes = [...commits.values()].flatMap(changesOf);
  return [...new Set(changes.flatMap(({ path, blob }) => (blob && path === prefix + MUNICIPIO_FILE ? [blob] : [])))];
}

/** What a file says at each commit: what its nearest version that says anything says, by first parents. */
function sayingOf<T>({ commits, changesOf }: Log, path: string, read: (blob: string) => T | undefined) {
  const known = new Map<string, T | undefined>();
  return (hash: string): T | undefined => {
    const passed: string[] = [];
    let commit = commits.get(hash);
    while (commit && !known.has(commit.hash)) {
      const change = changeOf(path, changesOf(commit));
      const said = change?.blob ? read(change.blob) : undefined;
      passed.push(commit.hash);
      if (change?.blob === null || said !== undefined) known.set(commit.hash, said);
      else commit = commits.get(commit.parents[0] ?? "");
    }
    const said = commit && known.get(commit.hash);
    for (const each of passed) known.set(each, said);
    return said;
  };
}

/** What happened to a path; a file that was moved away is gone. */
function changeOf(path: string, changes: readonly Change[]): Pick<Change, "blob"> | undefined {
  const own = changes.find((change) => change.path === path);
  return own ?? (changes.some(({ from }) => from === path) ? { blob: null } : undefined);
}

/** By its line alone, which every version of the generator understands, also in a file with errors elsewhere. */
const codeIn = (text: string) =>
  /(?:^|[{,])[ \t]*["']?codigo_dane["']?[ \t]*:[ \t]*["']?(\d{5})(?!\d)/m.exec(text)?.[1];

function namesIn(text: string): MainLineNames | undefined {
  const { value } = parseYaml(MUNICIPIO_FILE, text, 1);
  const { data } = mainLineSettings.safeParse({
    historial: value?.historial ?? undefined,
    editor: value?.editor ?? undefined,
  });
  return value && data && mainLineNames(data);
}
