import { pathToFileURL } from "node:url";
import type { Ended, Order } from "./waiting-commands.ts";

/*
 * A process that runs one command after the other, so that the modules are loaded once. Each command is evaluated anew with
 * its own arguments, environment and folder, and is over when its process would end: when nothing is left to wait for.
 */

let orders = 0;

process.on("message", async ({ script, args, env, cwd, mark }: Order) => {
  takeEnvironment(env);
  process.argv = [process.argv[0] ?? "", script, ...args];
  process.chdir(cwd);
  process.exitCode = undefined;
  const before = process.listeners("exit");
  const errorsBefore = process.stdout.listeners("error");
  process.once("beforeExit", (code) => {
    for (const listener of process.listeners("exit")) {
      if (before.includes(listener)) continue;
      process.off("exit", listener);
      listener.call(process, code);
    }
    for (const listener of process.stdout.listeners("error")) {
      if (!errorsBefore.includes(listener)) process.stdout.off("error", listener as () => void);
    }
    const status = Number(process.exitCode ?? code);
    process.channel?.ref();
    for (const stream of [process.stdout, process.stderr]) stream.write(mark);
    process.send?.({ status } satisfies Ended);
  });
  // What waits for the next order must not keep this one alive.
  process.channel?.unref();
  await import(`${pathToFileURL(script).href}?order=${++orders}`);
});

process.on("disconnect", () => process.exit());

function takeEnvironment(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) if (env[name] === undefined) delete process.env[name];
  for (const [name, value] of Object.entries(env)) if (value !== undefined) process.env[name] = value;
}
