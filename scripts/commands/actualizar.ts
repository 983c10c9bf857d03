import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { rootOf } from "../command-line/arguments.ts";
import { now as clock } from "../command-line/clock.ts";
import { UsageError } from "../command-line/errors.ts";
import { PACKAGE } from "../disk/paths.ts";
import { MUNICIPIO_FILE } from "../schema/content-files.ts";
import type { ComparedFigures } from "../update/figures.ts";
import { isCopyOfGenerator, type Moved, moveToPackage } from "../update/move-to-package.ts";
import { type Newest, type Update, updateTown } from "../update/new-version.ts";
import { FILE } from "../update/npm.ts";
import type { SortedFiles } from "../update/sort-files.ts";
import { type CleanRepository, openClean } from "../update/work.ts";
import { dependsOnPackage } from "../verify/generator.ts";
import { GENERATOR } from "../verify/lock-file.ts";
import { count } from "../words/spanish.ts";
import { visible } from "../words/terminal.ts";

interface Options {
  root?: string;
  paquete?: string;
  "aun-asi"?: boolean;
}

/**
 * Moves a copy of the generator's repository to the package, or brings a town that has the package to this version. Status 1 when
 * it stopped because something would be lost or a figure would differ: then nothing was changed.
 */
export async function actualizar(options: Options): Promise<number> {
  const root = rootOf(options);
  if (root === PACKAGE)
    throw new UsageError("Esta es la carpeta del generador: diga con --root cuál es la del municipio.");
  const now = Math.floor(clock() / 1000);
  const { paquete } = options;
  const source = paquete && existsSync(paquete) ? FILE + resolve(paquete) : paquete;
  if (dependsOnPackage(join(root, "package.json"))) {
    const repository = await openClean(root);
    return tellUpdate(await updateTown(repository, { now, source }), repository);
  }
  if (!isCopyOfGenerator(root)) {
    throw new UsageError(
      "Aquí no hay nada que actualizar: ni una copia del generador, ni un municipio que use el paquete. Vaya a la carpeta del municipio, o dígala con --root.",
    );
  }
  const withChanged = options["aun-asi"] ?? false;
  const repository = await openClean(root);
  const move = await moveToPackage(repository, { now, source, nombre: nameIn(root), withChanged });
  return move.kind === "cambiados" ? tellChanged(move.files) : tellMoved(move, repository);
}

/** The name of the municipality; its file may have errors elsewhere. */
function nameIn(root: string): string {
  const path = join(root, MUNICIPIO_FILE);
  return (existsSync(path) && parse(readFileSync(path, "utf8"))?.nombre) || "este municipio";
}

/** More lines than these would not be read. */
const MAX_SHOWN = 20;

function tellChanged({ changed }: SortedFiles): number {
  console.log("No se cambió nada. El municipio modificó estos archivos del generador, y el paquete no los trae así:");
  tellList(changed);
  console.log("Si ya no hacen falta, repita con --aun-asi: salen de la carpeta y quedan en la historia de git.");
  return 1;
}

function tellMoved({ files, figures, isHostTheirs, validation }: Moved, { head }: CleanRepository): number {
  if (!tellFigures(figures)) return 1;
  console.log(
    `Salieron ${count(files.unchanged.length + files.changed.length, "archivo", "archivos")} del generador: ahora los trae el paquete.`,
  );
  if (files.changed.length > 0) {
    console.log(`Estos los había cambiado el municipio. Así se leen todavía: git show ${shortHash(head)}:RUTA`);
    tellList(files.changed);
  }
  if (files.own.length > 0) {
    console.log("Estos son del municipio, y se quedan; el paquete no los usa:");
    tellList(files.own);
  }
  console.log("Qué hay que mirar:");
  console.log(`  - ${validation}`);
  if (isHostTheirs) console.log("  - netlify.toml es del municipio: se quedó como estaba.");
  tellNext(head);
  return 0;
}

function tellUpdate({ from, to, newest, changes, renamed, done }: Update, { head }: CleanRepository): number {
  console.log(from === to ? `Versión instalada: ${to}.` : `Versión instalada: ${from}. Este programa es la ${to}.`);
  console.log(newestInWords(newest, to));
  if (done && !tellFigures(done.figures)) return 1;
  if (changes) console.log(`\nQué cambia:\n\n${changes}\n`);
  const notes = [...renamed].flatMap(([path, { done, refused }]) => [
    ...done.map((each) => `${visible(path)}: ${each}`),
    ...refused.map((each) => `${visible(path)}: ${each}.`),
  ]);
  if (done || notes.length > 0) console.log("Qué hay que mirar:");
  for (const note of [...(done ? [done.validation] : []), ...notes]) console.log(`  - ${note}`);
  if (done) tellNext(head);
  return 0;
}

function newestInWords(newest: Newest, to: string): string {
  if (newest === "unknown") return "No se pudo preguntar a npm cuál es la más nueva: revise la conexión.";
  if ("notOfRegistry" in newest)
    return `No se instaló del registro de npm sino de ${visible(newest.notOfRegistry) || "otra parte"}: allí se pregunta cuál es la más nueva.`;
  if (newest.version === to) return "Es la más nueva que conoce npm.";
  return `La más nueva que conoce npm: ${newest.version}. Para pasar a ella: npx --package=${GENERATOR}@${newest.version} sitio actualizar`;
}

/** Tells what the report says before and after. Returns whether it is the same. */
function tellFigures({ months, differing }: ComparedFigures): boolean {
  if (differing.length > 0) {
    console.log("No se cambió nada: el informe diría otra cosa.");
    tellList(differing);
    return false;
  }
  console.log("El informe dice lo mismo antes y después:");
  for (const { mes, before, after } of months.slice(-12)) console.log(`  ${mes}  ${before}  =  ${after}`);
  return true;
}

const shortHash = (hash: string) => hash.slice(0, 12);

function tellNext(before: string): void {
  console.log("Ahora: npm ci, npm run validate y npm start. Si todo está bien, git push.");
  console.log(`Para volver atrás antes de enviarlo: git reset --hard ${shortHash(before)}`);
}

function tellList(lines: readonly string[]): void {
  for (const line of lines.slice(0, MAX_SHOWN)) console.log(`  ${visible(line)}`);
  if (lines.length > MAX_SHOWN) console.log(`  … y ${lines.length - MAX_SHOWN} más.`);
}
