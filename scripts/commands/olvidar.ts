import { existsSync } from "node:fs";
import { join } from "node:path";
import { rootOf } from "../command-line/arguments.ts";
import { now } from "../command-line/clock.ts";
import { ContentError, UsageError } from "../command-line/errors.ts";
import { readForgotten } from "../disk/forgotten.ts";
import { fingerprint } from "../disk/hash.ts";
import { MANUAL } from "../disk/paths.ts";
import { readBytes } from "../disk/read-content.ts";
import { writeContent } from "../disk/write-content.ts";
import { withForgotten } from "../editor/forget.ts";
import type { FilePast } from "../history/earlier-versions.ts";
import type { DocumentPast } from "../history/tracked.ts";
import { loadFilePast, loadHistory } from "../load/history.ts";
import { addressNamed, addressOfPath, pathAt } from "../references/forgotten.ts";
import { dataFilePath } from "../schema/content-files.ts";
import { DEFAULT_TIME_ZONE } from "../schema/municipio.ts";
import { momentIn } from "../time/dates.ts";
import { decode } from "../validation/decode.ts";
import { validateDataFile } from "../validation/document.ts";
import { nearest } from "../validation/nearest.ts";
import { visible } from "../words/terminal.ts";

const RETIRADOS = dataFilePath("retirados");

interface Options {
  root?: string;
  /** The addresses. */
  _: readonly string[];
}

/**
 * Writes a fingerprint of each address into `content/retirados.yaml`, after which nothing that the site publishes names it.
 * All of them or, when one cannot be forgotten, none.
 */
export async function olvidar({ _: words, ...options }: Options): Promise<number> {
  const root = rootOf(options);
  if (words.length === 0)
    throw new UsageError("Escriba la dirección, por ejemplo: npm run olvidar -- /noticias/nombre-del-archivo/");
  const addresses = [...new Set(words.map(addressOf))];
  const isForgotten = readForgotten(root);
  const fresh = addresses.filter((address) => !isForgotten(address));
  for (const address of addresses.filter(isForgotten)) console.log(`${address} ya estaba olvidada.`);
  if (fresh.length === 0) return 0;

  const text = readRetirados(root);
  refuseWhatIsThere(root, fresh);
  const moment = momentIn(DEFAULT_TIME_ZONE, now() / 1000);
  const isSure = refuseWhatNeverWas(fresh, await loadFilePast({ root, ...moment }), text);
  const written = withForgotten(text, fresh, fingerprint);
  if (written === undefined)
    throw new ContentError(`${RETIRADOS} tiene errores: corríjalo primero. Los dice npm run validate.`);
  writeContent(root, RETIRADOS, written);
  const { pasts } = await loadHistory({ root, ...moment });
  console.log(report(fresh, { isSure, written, pasts }));
  return 0;
}

function addressOf(word: string): string {
  const address = addressNamed(word);
  if (address) return address;
  throw new UsageError(
    `«${visible(word)}» no es la dirección de un documento ni de un archivo: escríbala como /noticias/nombre-del-archivo/ o /media/nombre.pdf.`,
  );
}

/** The text of the file; `undefined` while there is none. */
function readRetirados(root: string): string | undefined {
  if (!existsSync(join(root, RETIRADOS))) return undefined;
  const bytes = readBytes(root, RETIRADOS);
  const decoded = "razon" in bytes ? undefined : decode(RETIRADOS, bytes);
  if (decoded && "text" in decoded) return decoded.text;
  throw new ContentError(`No se pudo leer ${RETIRADOS}: corríjalo primero. npm run validate dice qué tiene.`);
}

function refuseWhatIsThere(root: string, addresses: readonly string[]): void {
  const there = addresses.map(pathAt).find((archivo) => existsSync(join(root, archivo)));
  if (!there) return;
  throw new UsageError(
    `No se olvidó nada: ${there} está todavía. Bórrelo primero o, si debe seguir publicado, corríjalo y cámbiele el nombre.`,
  );
}

/**
 * An address with a slip would be forgotten for nothing, and the right one would stay.
 * @returns whether the history is known, and has them all
 */
function refuseWhatNeverWas(addresses: readonly string[], past: FilePast | undefined, retirados = ""): boolean {
  const { value } = validateDataFile("retirados", RETIRADOS, retirados);
  const told = [value.retirados].flat().map((each) => (each as { direccion?: unknown } | undefined)?.direccion);
  const known = new Set([...(past?.paths ?? [])].map(addressOfPath)).add("");
  for (const address of told) if (typeof address === "string") known.add(address);
  const unknown = addresses.find((address) => !known.has(address));
  if (unknown === undefined || !past?.isComplete) return unknown === undefined;
  const near = nearest(unknown, known);
  throw new UsageError(
    `No se olvidó nada: en la historia no hay nada en ${unknown}. ${near ? `¿Quiso escribir ${near}?` : "Revise la dirección."}`,
  );
}

interface Done {
  isSure: boolean;
  /** The file as it is now. */
  written: string;
  pasts: readonly DocumentPast[];
}

function report(addresses: readonly string[], { isSure, written, pasts }: Done): string {
  const named = written.split("\n").findIndex((line) => addresses.some((each) => line.includes(each.slice(0, -1))));
  return [
    ...addresses.flatMap((address) => [`Se olvidó ${address}`, ...otherAddresses(address, pasts)]),
    `En ${RETIRADOS} quedó una huella de cada dirección, no la dirección. Desde la próxima publicación el sitio no nombra`,
    "lo que hubo ahí: ni título, ni dirección, ni archivo. Lo que se contó sigue contado, como «Documento retirado».",
    ...(isSure ? [] : ["Aviso: falta la historia de git y no se pudo comprobar que la dirección existió. Revísela."]),
    ...(named < 0 ? [] : [`Aviso: la línea ${named + 1} de ${RETIRADOS} todavía nombra la dirección. Corríjala.`]),
    "Ahora:",
    "  1. Escriba npm run validate: dice qué documentos llevan todavía a esa dirección. Quite esos enlaces.",
    '  2. Guarde y envíe: git add content, git commit -m "contenido: se retira un documento" y git push.',
    "     No escriba el nombre de la persona en el mensaje.",
    "  3. Pida a los buscadores que quiten la página de sus resultados.",
    `  4. La historia de git y sus copias todavía lo guardan. ${MANUAL} dice cómo quitarlo de ahí: «Si se publicó un dato personal».`,
  ].join("\n");
}

/** Where else the document of an address was: all of that goes with it, unless the document is still published. */
function otherAddresses(address: string, pasts: readonly DocumentPast[]): string[] {
  return pasts.flatMap(({ readAt, archivo, goneSince }) => {
    const others = [...readAt.keys()].map(addressOfPath).filter((other) => other !== address);
    if (others.length === readAt.size) return [];
    const here = goneSince === undefined ? addressOfPath(archivo) : undefined;
    return others
      .filter((other) => other !== here)
      .map((other) =>
        here
          ? `  El mismo documento, que hoy está en ${here}, estuvo en ${other}: si ahí también se lee el nombre, olvídela.`
          : `  y con ella ${other}, donde estuvo el mismo documento.`,
      );
  });
}
