import { execFile, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { beforeAll, expect, it } from "vitest";
import { builtDemo, type Files, writeTree } from "../../scripts/development/built-site.ts";
import { tempFolder } from "../helpers/temp-folder.ts";
import { filesOf, pagesOf, textOf } from "../pipeline/published.ts";

const JAR = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
const hasJava = spawnSync("java", ["-version"]).status === 0;

interface Message {
  url: string;
  message: string;
  extract?: string;
  lastLine?: number;
}

let output: string;

beforeAll(async () => {
  output = (await builtDemo()).output;
  if (!hasJava) console.warn("\n*** NO SE REVISÓ EL HTML: falta Java, que necesita Nu Html Checker. ***\n");
});

/** Starts sooner than the machine's own choice, which is meant for programs that run for hours. */
const FOR_A_SHORT_RUN = ["-Xss2m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

/**
 * Everything that the checker says of the pages of a folder and of every style sheet in them, warnings and remarks too; it
 * answers on the error stream.
 */
async function judge(folder: string): Promise<string[]> {
  const copies = await tempFolder();
  await writeTree(copies, withEachStyleOnce(folder));
  const args = [...FOR_A_SHORT_RUN, "-jar", JAR, "--format", "json", "--exit-zero-always", copies];
  const { stderr } = await promisify(execFile)("java", args, { maxBuffer: 64 * 1024 * 1024 });
  const { messages } = JSON.parse(stderr) as { messages: Message[] };
  // A file has no origin: the checker takes everything for another site's than `'self'`.
  const relevant = messages.filter(({ message }) => !message.startsWith("Resource violates Content Security Policy"));
  return relevant.map(({ url, message, extract }) => `${url.split(copies)[1]}: ${message} ${extract ?? ""}`);
}

/** The pages of a folder, by path. Most carry the same style sheets, of which only the first page keeps a copy. */
function withEachStyleOnce(folder: string): Files {
  const seen = new Set<string>();
  const once = (all: string, css: string) => {
    const isNew = !seen.has(css);
    seen.add(css);
    return isNew ? all : "<style></style>";
  };
  const paths = filesOf(folder).filter((path) => path.endsWith(".html"));
  return Object.fromEntries(paths.map((path) => [path, textOf(folder, path).replace(/<style>(.*?)<\/style>/gs, once)]));
}

it.skipIf(!hasJava)(
  "Nu Html Checker has nothing to say of any page",
  async () => {
    expect(pagesOf(output).size).toBeGreaterThan(90);
    expect(await judge(output)).toEqual([]);
  },
  300_000,
);
