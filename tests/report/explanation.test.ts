import { execFile } from "node:child_process";
import { promisify } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commandFor } from "../../scripts/report/explanation.ts";
import { REASONS } from "../../scripts/report/rules.ts";

describe("the command that shows a change", () => {
  it("compares a merge with the parent before it on the line", () => {
    const commit = "0123456789abcdef0123";
    expect(commandFor({ commit, padre: null, path: null })).toBe("git show 0123456789ab");
    expect(commandFor({ commit, padre: 2, path: "content/a.md" })).toBe(
      'git diff "0123456789ab^2" 0123456789ab -- content/a.md',
    );
  });

  it("gives a shell any path as one word", async () => {
    const word = fc.string({ unit: "binary", minLength: 1 }).filter((text) => !text.includes("\0"));
    const words = [...fc.sample(word, 500), "a b", "it's", "$(id)", "`id`", "*", "~", "-n", "a\nb"];
    const quoted = words.map((path) => commandFor({ commit: "a", padre: null, path }).replace("git show a -- ", ""));
    expect((await shell(`printf '%s\\0' ${quoted.join(" ")}`)).split("\0").slice(0, -1)).toEqual(words);
  });
});

it("each reason is a sentence or two", () => {
  for (const reason of Object.values(REASONS)) expect(reason).toMatch(/^[A-ZÁÉÍÓÚ].*\.$/);
});

/** What a shell prints. */
async function shell(command: string): Promise<string> {
  return (await promisify(execFile)("sh", ["-c", command])).stdout;
}
