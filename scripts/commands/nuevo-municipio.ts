import { copyFileSync, existsSync, lstatSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { now } from "../command-line/clock.ts";
import { UsageError } from "../command-line/errors.ts";
import { makeFolder } from "../disk/make-folder.ts";
import { fileOfLock, readOwnFiles } from "../disk/own-files.ts";
import { PROJECT } from "../disk/paths.ts";
import { THIS_ENGINES, THIS_VERSION } from "../disk/this-generator.ts";
import { removeIfPossible } from "../disk/work-folder.ts";
import { commitFirst } from "../git/first-commit.ts";
import { DEFAULT_TIME_ZONE } from "../schema/municipio.ts";
import { type Dependency, dependencyOf } from "../starter/dependency.ts";
import { askForFolder, askForTown, folderOf } from "../starter/dialogue.ts";
import { findTown, type Place, placeLabel, readDivipola } from "../starter/divipola.ts";
import { starterFiles } from "../starter/files.ts";
import { nextSteps } from "../starter/steps.ts";
import { dayOf, nextMonth } from "../time/dates.ts";
import { originOfThis } from "../update/npm.ts";
import { validate } from "./validate.ts";

interface Options {
  nombre?: string;
  dane?: string;
  carpeta?: string;
}

/** The town, and the folder as the person names it. */
interface Chosen {
  place: Place;
  name: string;
}

/** Writes the repository of a town that begins, with its first commit; asks for what it needs when nothing is said. */
export async function newTown(options: Options): Promise<number> {
  const places = readDivipola(readFileSync(join(PROJECT, "scripts", "starter", "divipola.csv"), "utf8"));
  const { place, name } = isAsked(options) ? await ask(options, places) : told(options, places);
  const folder = resolve(name);
  refuseUsed(folder, name);

  const dependency = installable(dependencyOf(THIS_VERSION, originOfThis()), THIS_VERSION);
  const { codigo: codigo_dane, nombre, departamento } = place;
  // The first whole one: of a month that has begun, nobody could reach the goal.
  const month = nextMonth(dayOf(now() / 1000, DEFAULT_TIME_ZONE).slice(0, 7));
  const files = starterFiles({
    town: { nombre, departamento, codigo_dane, month },
    dependency,
    engines: THIS_ENGINES,
    own: readOwnFiles(),
  });
  const isNew = !existsSync(folder);
  const remove = () => isNew && removeIfPossible(folder);
  // Ended before its first commit, it would be a folder that is not empty and no town.
  process.once("exit", remove);
  const written = writeAll(folder, files, dependency);
  console.log(`Se escribió el sitio de ${placeLabel(place)} en ${name}`);
  const fault = await commitFirst(folder, written, `Sitio de ${nombre}: primer contenido`);
  process.off("exit", remove);
  if (fault) console.log(`Los archivos quedaron sin historia de git. ${fault}`);
  const status = await validate({ root: folder, format: "text" });
  console.log(`\n${nextSteps(name, dependency, fault === undefined)}`);
  return status;
}

const isAsked = ({ nombre, dane }: Options) => nombre === undefined && dane === undefined;

/** @throws UsageError when it is not clear which town is meant */
function told({ nombre, dane, carpeta }: Options, places: readonly Place[]): Chosen {
  const answer = findTown({ nombre, dane }, places);
  if ("wrong" in answer) throw new UsageError(answer.wrong);
  return { place: answer.place, name: carpeta ?? folderOf(answer.place) };
}

/** @throws UsageError where nobody is at the terminal, or they leave */
async function ask({ carpeta }: Options, places: readonly Place[]): Promise<Chosen> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    throw new UsageError(
      'Escriba el nombre del municipio y, si lo sabe, su código: nuevo-municipio "Iza" --dane 15362',
    );
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const left = new AbortController();
  terminal.on("close", () => left.abort());
  const question = (text: string) => terminal.question(text, { signal: left.signal });
  try {
    const place = await askForTown(question, (line) => console.log(line), places);
    return { place, name: carpeta ?? (await askForFolder(question, place)) };
  } catch (cause) {
    throw left.signal.aborted ? new UsageError("No se escribió nada.", { cause }) : cause;
  } finally {
    terminal.close();
  }
}

/** What is not there is no error. */
const NONE = { throwIfNoEntry: false } as const;

/** @throws UsageError when something is there that could be lost */
function refuseUsed(folder: string, name: string): void {
  const there = statSync(folder, NONE) ?? lstatSync(folder, NONE);
  if (!there) return;
  if (!there.isDirectory()) throw new UsageError(`«${name}» ya existe y no es una carpeta: diga otra con --carpeta.`);
  if (readdirSync(folder).length > 0) {
    throw new UsageError(`La carpeta «${name}» no está vacía: no se tocó nada. Diga otra con --carpeta.`);
  }
}

/** A file that is there no longer cannot go along: then it is the version. */
function installable(dependency: Dependency, version: string): Dependency {
  const { tarball } = dependency;
  return tarball === undefined || existsSync(fileOfLock(tarball)) ? dependency : dependencyOf(version);
}

/** Writes every file, and the generator's where it came as one; returns their paths. */
function writeAll(folder: string, files: Record<string, string>, { spec, tarball }: Dependency): string[] {
  for (const [path, text] of Object.entries(files)) {
    makeFolder(dirname(join(folder, path)));
    writeFileSync(join(folder, path), text, { flag: "wx" });
  }
  if (tarball === undefined) return Object.keys(files);
  const copy = spec.slice("file:".length);
  copyFileSync(fileOfLock(tarball), join(folder, copy));
  return [...Object.keys(files), copy];
}
