import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { ProjectError } from "../../command-line/errors.ts";
import { PROJECT } from "../../disk/paths.ts";
import { installDebianPackage, isDebianRoot, succeeds } from "./debian.ts";

/** No Chromium was found and none could be installed. */
export class ChromiumError extends ProjectError {
  override name = "ChromiumError";
}

/** Flags with which Chromium starts in a container, as root and without a network, and makes no requests of its own. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * The path of an installed Chromium: `$CHROMIUM_PATH`, the system's, or Playwright's; `undefined` if there is none.
 * @throws ChromiumError when `CHROMIUM_PATH` names a file that is not there.
 */
export function findChromium(environment = process.env): string | undefined {
  const wanted = environment.CHROMIUM_PATH;
  if (wanted && !existsSync(wanted))
    throw new ChromiumError(`CHROMIUM_PATH dice «${wanted}», y ese archivo no existe.`);
  return wanted || [...USUAL_PLACES, chromium.executablePath()].find((path) => path && existsSync(path));
}

/**
 * Installs Chromium, with apt as root on Debian and with Playwright's installer elsewhere, and returns its path.
 * @throws ChromiumError when neither works.
 */
export async function installChromium(): Promise<string> {
  const installer = join(PROJECT, "node_modules", "playwright-core", "cli.js");
  if (!installDebianPackage("chromium")) {
    const libraries = isDebianRoot() ? ["--with-deps"] : [];
    succeeds(process.execPath, [installer, "install", "--no-shell", ...libraries, "chromium"]);
  }
  const path = findChromium();
  if (path) return path;
  throw new ChromiumError(
    "Falta el navegador Chromium y no se pudo instalar: instale Chromium o Google Chrome, o escriba su ruta en CHROMIUM_PATH.",
  );
}

/** Starts Chromium, installing it where it is missing. @throws ChromiumError when that does not work */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium() ?? (await installChromium());
  return await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
}
