import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, it, onTestFinished } from "vitest";
import { gitEnvironment } from "../../scripts/demo/repository/fast-import.ts";
import { CACHE_FOLDER } from "../../scripts/disk/cache.ts";
import { hashText } from "../../scripts/disk/hash.ts";
import { historyAt } from "../../scripts/load/git-history.ts";
import { atEnd } from "../helpers/at-end.ts";
import { municipioYaml, noticia } from "../helpers/documents.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

/** Runs commands in a folder; each commit is a minute after the last. */
function shell(cwd: string, commands: string): void {
  minute++;
  const date = `2026-03-05T10:${String(minute).padStart(2, "0")}:00-05:00`;
  const dates = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const [name, email] = ["Oficina de Pruebas", "pruebas@example.org"];
  const names = {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
  };
  const env = { ...gitEnvironment(), ...dates, ...names, NEWS: noticia(), TOWN: municipioYaml(), GIT_EDITOR: "true" };
  execFileSync("sh", ["-ec", `publish() { ${PUBLISH} }\n${commands}`], { cwd, env, stdio: "pipe" });
}

let minute = 0;
/** Writes a news item, `publish a "what it says"`, and commits it. */
const PUBLISH =
  'printf "%s\\n%s\\n" "$NEWS" "$2" >"content/noticias/$1.md"; git add .; git commit --quiet --message="Publica $1";';

async function lineOf(root: string) {
  const history = await historyAt(root)();
  if ("kind" in history) throw new Error(history.kind);
  return { head: history.repository.head, ...(await history.line()) };
}

/** The same repository at a place of which nothing is remembered. */
async function readAnew(root: string) {
  const copy = join(await tempFolder(), "copia");
  await cp(root, copy, { recursive: true });
  try {
    return await lineOf(copy);
  } finally {
    rmSync(cacheOf(copy), { force: true });
  }
}

const cacheOf = (root: string) => join(CACHE_FOLDER, `log-${hashText(root)}.json`);

/** A town with five commits, one of them from a branch. */
let model: string;
beforeAll(async () => {
  const folder = await tempFolder(atEnd);
  model = join(folder, "sitio");
  shell(
    folder,
    `git init --quiet --initial-branch=main sitio; cd sitio; mkdir -p content/noticias
     printf "%s" "$TOWN" >content/municipio.yaml; publish a uno; publish b uno
     git checkout --quiet -b otra; publish c uno; git checkout --quiet main; publish a dos
     git merge --quiet --no-ff -m "Merge branch 'otra'" otra`,
  );
});

async function town(): Promise<string> {
  const root = join(await tempFolder(), "sitio");
  onTestFinished(() => rmSync(cacheOf(root), { force: true }));
  await cp(model, root, { recursive: true });
  return root;
}

it.each([
  ["nothing", ":"],
  ["a commit", "publish d uno"],
  [
    "a branch that was merged",
    "git checkout --quiet -b n HEAD~1; publish d uno; git checkout --quiet main; git merge --quiet --no-ff n",
  ],
  [
    "a pull, by which the main line is behind the second parent",
    `git checkout --quiet -b n HEAD~1; publish d uno
     git merge --quiet --no-ff -m "Merge branch 'main' of https://example.org/sitio" main; git branch --force main; git checkout --quiet main`,
  ],
  [
    "a merge in no known words",
    "git checkout --quiet -b n HEAD~1; publish d uno; git checkout --quiet main; git merge --quiet --no-ff -m Junta n",
  ],
  [
    "a last commit that was amended",
    'echo tres >>content/noticias/a.md; git commit --quiet --all --amend --message="Otra vez"',
  ],
  [
    "commits that were rebased",
    "git checkout --quiet -b n HEAD~2; publish d uno; git rebase --quiet main; git checkout --quiet -B main",
  ],
  ["commits that were taken back", "git reset --quiet --hard HEAD~2"],
  [
    "commits that are gone for good",
    "git reset --quiet --hard HEAD~2; git branch -D otra; git reflog expire --expire=now --all; git gc --quiet --prune=now",
  ],
  ["a history that begins anew", "git checkout --quiet --orphan n; publish e uno; git checkout --quiet -B main"],
  [
    "two histories that were joined",
    "git checkout --quiet --orphan n; publish e uno; git checkout --quiet main; git merge --quiet --allow-unrelated-histories -m Junta n -X ours",
  ],
  [
    "another municipality in the same folder",
    'sed -i "s/^codigo_dane: .*/codigo_dane: \\"05001\\"/" content/municipio.yaml; grep -q 05001 content/municipio.yaml; publish d uno; publish f uno',
  ],
  [
    "commits to pass over that were named",
    "publish d uno; git rev-parse HEAD HEAD~1^2 >.git-blame-ignore-revs; git add .; git commit --quiet --message=Formato",
  ],
  ["a file that was moved", "git mv content/noticias/a.md content/noticias/z.md; git commit --quiet --message=Mueve"],
  [
    "another repository in its place",
    'cd ..; rm -rf sitio; git init --quiet --initial-branch=main sitio; cd sitio; mkdir -p content/noticias; printf "%s" "$TOWN" >content/municipio.yaml; publish x uno',
  ],
  [
    "a clone of its end in its place, and then a clone of all of it",
    'cd ..; mv sitio todo; git clone --quiet --depth 2 "file://$PWD/todo" sitio; git -C sitio remote remove origin',
  ],
])("after %s, a history reads as it would without having been read before", async (_what, commands) => {
  const root = await town();
  await lineOf(root);
  expect(existsSync(cacheOf(root))).toBe(true);
  shell(root, commands);
  const anew = await readAnew(root);
  expect(await lineOf(root)).toEqual(anew);
  // What was kept the second time.
  expect(await lineOf(root)).toEqual(anew);
  shell(root, "publish y uno");
  expect(await lineOf(root)).toEqual(await readAnew(root));
});

it("of a clone without the beginning of its history nothing is kept", async () => {
  const whole = await town();
  const folder = await tempFolder();
  const root = join(folder, "corto");
  shell(folder, `git clone --quiet --depth 2 "file://${whole}" corto; git -C corto remote remove origin`);
  await lineOf(root);
  expect(existsSync(cacheOf(root))).toBe(false);
});

it.each<[string, (path: string) => void]>([
  ["cut", (path) => truncateSync(path, Math.floor(statSync(path).size / 2))],
  ["empty", (path) => writeFileSync(path, "")],
  [
    "of another version",
    (path) => writeFileSync(path, readFileSync(path, "utf8").replace('"version":"', '"version":"0')),
  ],
  [
    "that of a history that is not there",
    (path) => writeFileSync(path, readFileSync(path, "utf8").replace(/("head":")./, "$1g")),
  ],
])("a kept history that is %s is thrown away", async (_what, spoil) => {
  const root = await town();
  const line = await lineOf(root);
  const kept = readFileSync(cacheOf(root), "utf8");
  spoil(cacheOf(root));
  expect(await lineOf(root)).toEqual(line);
  expect(readFileSync(cacheOf(root), "utf8")).toBe(kept);
});

it("git is asked only for what came since", async () => {
  const root = await town();
  await lineOf(root);
  expect(await askedBy(() => lineOf(root))).toEqual(["config", "rev-parse"]);
  shell(root, "publish d uno");
  expect(await askedBy(() => lineOf(root))).toEqual(["config", "diff-tree", "log", "rev-parse"]);
});

/** The commands of git that a reading runs. */
async function askedBy(read: () => Promise<unknown>): Promise<string[]> {
  const folder = await tempFolder();
  process.env.GIT_TRACE2_EVENT = folder;
  try {
    await read();
  } finally {
    delete process.env.GIT_TRACE2_EVENT;
  }
  const traces = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  return [
    ...new Set(
      traces.flatMap(
        (trace) =>
          /"cmd_name","name":"([\w-]+)"|"event":"cmd_name".*?"name":"([\w-]+)"/.exec(trace)?.slice(1).find(Boolean) ??
          [],
      ),
    ),
  ].sort();
}
