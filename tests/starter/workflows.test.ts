import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { PROJECT } from "../../scripts/disk/paths.ts";
import { publishWorkflow } from "../../scripts/starter/publish-workflow.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

const FOLDER = join(PROJECT, ".github", "workflows");
const own = Object.fromEntries(readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), "utf8")]));
const publish = publishWorkflow(own["ci.yml"] ?? "");

it.each(Object.entries({ ...own, "publicar.yml of a new town": publish }))(
  "every action of %s is named by its commit, with its version beside",
  (_name, text) => {
    const named = text.split("\n").filter((line) => /\buses:/.test(line));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((line) => !/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+(?:\.\d+)+$/.test(line))).toEqual([]);
  },
);

/** The hosts run these lines on Linux. */
const IS_WINDOWS = process.platform === "win32";

describe("publicar.yml", () => {
  const { jobs, permissions } = parse(publish);
  const { run } = jobs.publicar.steps.at(-1);

  it("does nothing in a town that has not named its site, and may write nothing", () => {
    expect(jobs.publicar.if).toBe("vars.SITIO_PUBLICADO != ''");
    expect(permissions).toEqual({ contents: "read" });
  });

  const cases: [event: string, status: number, calls: string, asked: string, ends: number][] = [
    ["schedule", 0, "", "--publicado https://iza.example", 0],
    ["schedule", 1, "https://hook.example", "--publicado https://iza.example", 0],
    ["schedule", 2, "", "--publicado https://iza.example", 2],
    ["push", 0, "", "--apremia --desde aaa --hasta bbb", 0],
    ["push", 1, "https://hook.example", "--apremia --desde aaa --hasta bbb", 0],
    ["workflow_dispatch", 0, "https://hook.example", "", 0],
  ];
  it.skipIf(IS_WINDOWS).each(cases)(
    "on %s, when the command ends with %i, calls «%s»",
    async (event, status, calls, asked, ends) => {
      const folder = await tempFolder();
      const program = (name: string, text: string) => {
        writeFileSync(join(folder, name), `#!/bin/sh\necho "$@" >> "${folder}/${name}.log"\n${text}\n`);
        chmodSync(join(folder, name), 0o755);
      };
      program("npm", `exit ${status}`);
      program("curl", "");
      const said = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : "");
      const env = { PATH: `${folder}:${process.env.PATH}`, GITHUB_EVENT_NAME: event, GITHUB_SHA: "bbb", ANTES: "aaa" };
      const answer = spawnSync("bash", ["-e", "-c", run], {
        env: { ...env, SITIO: "https://iza.example", ENLACE: "https://hook.example" },
      });
      expect(answer.status).toBe(ends);
      expect(said("curl.log").trim().split(" ").at(-1)).toBe(calls);
      expect(said("npm.log")).toContain(asked);
    },
  );
});

it.skipIf(IS_WINDOWS)("Netlify builds when the command that may skip a build cannot run", () => {
  const [, ignore = ""] = /^ignore = "(.+)"$/m.exec(readFileSync(join(PROJECT, "netlify.toml"), "utf8")) ?? [];
  expect(ignore).toContain("npm run --silent cambios-publicos");
  expect(spawnSync("bash", ["-c", ignore], { env: { PATH: "/nonexistent" } }).status).not.toBe(0);
});
