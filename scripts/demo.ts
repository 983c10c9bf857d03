import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { writeDemo } from "./demo/write-demo.ts";
import { dayOf } from "./time/dates.ts";
import { longDate } from "./time/spanish.ts";

/**
 * `npm run demo`: writes the fictional municipality into `.demo/` and serves it; with `--solo-construir` it builds
 * `.demo/_site` and ends. The exit status is that of the build or of the server.
 */
const house = join(import.meta.dirname, "..");
const onlyBuild = process.argv.includes("--solo-construir");

console.log("Escribiendo el municipio ficticio en .demo/ …");
await rm(join(house, ".demo"), { recursive: true, force: true });
const { now } = await writeDemo(join(house, ".demo"));
console.log(`Hoy es ${longDate(dayOf(now, "America/Bogota"))} en la demostración.`);
run(onlyBuild ? "build.ts" : "start.ts");

function run(command: string): void {
  const child = spawn(process.execPath, ["--import", "tsx", join("scripts", command), "--root", ".demo"], {
    cwd: house,
    stdio: "inherit",
    env: { ...process.env, SOURCE_DATE_EPOCH: String(now) },
  });
  // The terminal sends Ctrl+C to both: the server ends first, and its status is ours.
  process.on("SIGINT", () => undefined);
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  child.on("exit", (status) => {
    process.exitCode = status ?? 0;
  });
}
