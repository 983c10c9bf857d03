import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { writeDemo } from "../demo/write-demo.ts";
import { makeFolder } from "../disk/make-folder.ts";
import { commandArguments } from "../disk/paths.ts";
import { dayOf } from "../time/dates.ts";
import { longDate } from "../time/spanish.ts";

/**
 * Writes the fictional municipality into `.demo/` and serves it, or only builds `.demo/_site`. The exit status is that of
 * the build or of the server.
 */
export async function demo(options: { "solo-construir"?: boolean }): Promise<number> {
  const folder = resolve(".demo");
  console.log("Escribiendo el municipio ficticio en .demo/ …");
  await rm(folder, { recursive: true, force: true });
  makeFolder(folder);
  const { now } = await writeDemo(folder);
  console.log(`Hoy es ${longDate(dayOf(now, "America/Bogota"))} en la demostración.`);
  return run(options["solo-construir"] ? "build" : "start", now);
}

function run(command: string, now: number): Promise<number> {
  const child = spawn(process.execPath, commandArguments([command, "--root", ".demo"]), {
    stdio: "inherit",
    env: { ...process.env, SOURCE_DATE_EPOCH: String(now) },
  });
  // The terminal sends Ctrl+C to both: the server ends first, and its status is ours.
  process.on("SIGINT", () => undefined);
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("exit", (status) => done(status ?? 0));
  });
}
