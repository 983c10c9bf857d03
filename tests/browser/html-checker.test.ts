import { execFile, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { beforeAll, expect, it } from "vitest";
import { builtDemo } from "../../scripts/development/built-site.ts";
import { pagesOf } from "../pipeline/published.ts";

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

/** Everything that the checker says of a folder's pages, warnings and remarks too; it answers on the error stream. */
async function judge(folder: string): Promise<string[]> {
  const args = ["-jar", JAR, "--format", "json", "--exit-zero-always", "--skip-non-html", folder];
  const { stderr } = await promisify(execFile)("java", args, { maxBuffer: 64 * 1024 * 1024 });
  const { messages } = JSON.parse(stderr) as { messages: Message[] };
  // A file has no origin: the checker takes everything for another site's than `'self'`.
  const told = messages.filter(({ message }) => !message.startsWith("Resource violates Content Security Policy"));
  return told.map(({ url, message, extract }) => `${url.split("_site")[1]}: ${message} ${extract ?? ""}`);
}

it.skipIf(!hasJava)(
  "Nu Html Checker has nothing to say of any page",
  async () => {
    expect(pagesOf(output).size).toBeGreaterThan(90);
    expect(await judge(output)).toEqual([]);
  },
  300_000,
);
