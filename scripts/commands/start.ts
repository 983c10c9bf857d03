import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { watch } from "chokidar";
import { rootOf } from "../command-line/arguments.ts";
import { UsageError } from "../command-line/errors.ts";
import { commandArguments, GUIDE, PROJECT, SETUP_GUIDE } from "../disk/paths.ts";

/**
 * Builds and serves, and builds again at every change of the content or of the generator. Each build is a process of its
 * own and the same as `npm run build`: what is seen here is what will be published, and no error ends the server.
 */
export async function start(options: { root?: string; port: string }): Promise<number> {
  const root = rootOf(options);
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new UsageError(`--port no puede ser «${options.port}».`);
  const output = join(root, "_site");

  const isBuilt = await build(root);
  if (!isBuilt && !existsSync(output)) return 1;
  const server = EleventyDevServer.getServer("sitio-municipal", output, {
    port,
    showVersion: false,
    domDiff: false,
    logger: QUIET,
  });
  server.serve(port);
  const address = `http://localhost:${await server.getPort()}/`;
  // Before it is said that changes are seen, they must be.
  await watchFolders(root, async (path) => {
    console.log(`\nCambió ${path}`);
    if (await build(root)) server.reload({});
    else console.log("Se sigue mostrando la versión anterior.");
  });
  console.log(`\nSitio en ${address} — se actualiza solo al guardar un cambio. Para terminar: Ctrl+C.`);
  console.log(`Editor en ${address}admin/ — escoja «Trabajar con un repositorio local» y la carpeta de este proyecto.`);
  return await new Promise(() => {});
}

const QUIET = { info: () => {}, log: () => {}, error: console.error, warn: console.warn };

/** Runs `npm run build` for a folder; returns whether it built. */
function build(root: string): Promise<boolean> {
  const args = commandArguments(["build", "--root", root]);
  return new Promise((done) => {
    const env = { ...process.env, SITIO_EDITOR_LOCAL: "1" };
    spawn(process.execPath, args, { cwd: PROJECT, env, stdio: "inherit" }).on("close", (status) => done(status === 0));
  });
}

/**
 * Calls back after changes have settled, one call at a time; changes during a call lead to one more. Resolves when every
 * change from then on is seen.
 */
function watchFolders(root: string, onChange: (path: string) => Promise<void>): Promise<void> {
  const watched = [
    join(root, "content"),
    join(root, ".git", "logs", "HEAD"),
    ...["layouts", "scripts"].map((name) => join(PROJECT, name)),
    GUIDE,
    SETUP_GUIDE,
  ];
  // The folders around are watched too, or one that is moved away and put back would be lost from sight.
  const isOutside = (path: string) =>
    !watched.some((each) => `${path}/`.startsWith(`${each}/`) || each.startsWith(`${path}/`));
  let changed: string | undefined;
  let isRunning = false;
  const run = async () => {
    if (isRunning) return;
    isRunning = true;
    while (changed !== undefined) {
      const path = changed;
      changed = undefined;
      await onChange(path);
    }
    isRunning = false;
  };
  const watcher = watch([root, PROJECT], {
    ignored: isOutside,
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 150, pollInterval: 50 },
  });
  watcher.on("all", (_event, path) => {
    changed = path;
    void run();
  });
  return new Promise((done) => watcher.once("ready", done));
}
