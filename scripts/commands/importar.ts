import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { rootOf } from "../command-line/arguments.ts";
import { now } from "../command-line/clock.ts";
import { ContentError, UsageError } from "../command-line/errors.ts";
import { progress, styleFor } from "../command-line/terminal.ts";
import { readForgotten } from "../disk/forgotten.ts";
import { isFolder, makeFolder } from "../disk/make-folder.ts";
import { listContent, readBytes } from "../disk/read-content.ts";
import { writeContent } from "../disk/write-content.ts";
import { type RetiredList, withRetired } from "../editor/retired.ts";
import { GivenFiles } from "../given/files.ts";
import { judgeOf } from "../given/judge.ts";
import { readSource } from "../given/source.ts";
import { type Around, compose, sameAs } from "../import/compose.ts";
import { filesNamed } from "../import/given.ts";
import { markdownOf } from "../import/html.ts";
import { hostOf, type Item, KINDS, type Kind, type Reading, type Refused, spelled } from "../import/item.ts";
import { previewText } from "../import/preview.ts";
import { type Made, refusedIn } from "../import/refused.ts";
import { remembering } from "../import/remembering.ts";
import { addressOf } from "../model/addresses.ts";
import { dataFilePath } from "../schema/content-files.ts";
import { LIMITS } from "../schema/limits.ts";
import { MOST_RETIRED } from "../schema/retirados.ts";
import { fold } from "../schema/slug.ts";
import { decode } from "../validation/decode.ts";
import { documentPathOf, type ReadDocument, validateDataFile, validateDocument } from "../validation/document.ts";
import { hasErrors } from "../validation/issue.ts";
import { nearest } from "../validation/nearest.ts";

interface Options {
  root?: string;
  como?: Kind;
  medios?: string;
  columna?: string;
  dependencia?: string;
  escribir?: boolean;
  todo?: boolean;
  "con-borradores"?: boolean;
  "con-privadas"?: boolean;
  /** The file or the folder, and perhaps what it is before it. */
  _: readonly string[];
}

const RETIRADOS = dataFilePath("retirados");
/** How often the drafts are made anew without what the validator refused of them. */
const ROUNDS = 6;

/**
 * Makes drafts of what a town has: shows them and, with `--escribir`, writes them. Nothing that is there is changed but for
 * `content/retirados.yaml`, which gets the addresses that the drafts had before.
 */
export async function importar({ _: words, ...options }: Options): Promise<number> {
  const root = rootOf(options);
  const { path, como } = sourceNamed(words, options.como);
  const shown = progress(process.stderr);
  const there = thereIn(root);
  const dependencia = officeNamed(options.dependencia, there);
  if (options.medios !== undefined && !isFolder(options.medios))
    throw new UsageError(`No existe la carpeta «${options.medios}».`);
  const list = readList(root);

  const show = (step: string, done: number, all: number) => shown.show(`${step}: ${done} de ${all}`);
  const reading = await readSource(path, { ...options, como }, there.offices, (...megabytes) =>
    show("Se lee lo que hay, en MB", ...megabytes),
  );
  const given = new GivenFiles(root, reading.kind === "documentos" ? path : options.medios);
  const refused = new Map<Item, Refused>();
  const around: Around = {
    ...there,
    retired: new Map(
      list.retirados.flatMap(({ direccion, en_su_lugar }) =>
        spelled(direccion).map((each) => [each, en_su_lugar] as const),
      ),
    ),
    dependencia,
    isForgotten: readForgotten(root),
    given: given.paths,
    fateOf: given.fateOf,
    convert: remembering(markdownOf),
    onDraft: (done, all) => done % 25 === 0 && show("Se hacen los borradores", done, all),
    refused,
  };
  const look = () => given.look((done, all) => show("Se miran los archivos", done, all));
  for (const path of filesNamed(reading, around)) given.fateOf(path);
  await look();
  const judge = judgeOf(root, given, now() / 1000, (done, all) => show("Se revisan los borradores", done, all));
  let made = await composed(reading, around, look, list);
  let judged = await judge(made);
  for (let round = 1; round < ROUNDS; round++) {
    const { items, files } = refusedIn(judged, made, { refused, isLast: round >= ROUNDS - 2 });
    if (items.size + files.size === 0) break;
    for (const [item, why] of items) refused.set(item, why);
    for (const [path, why] of files) given.refuse(path, why);
    made = await composed(reading, around, look, list);
    judged = await judge(made);
  }
  if (options.escribir) {
    shown.show("Se escriben los borradores");
    write(root, made, given);
  }
  shown.clear();
  const { isWritten, isWhole } = { isWritten: options.escribir === true, isWhole: options.todo === true };
  process.stdout.write(previewText({ reading, ...made, judged, isWritten, isWhole }, styleFor(process.stdout)));
  return 0;
}

/** The file or folder, and what it is where the word before it or the option says so. */
function sourceNamed(words: readonly string[], como?: Kind): { path: string; como?: Kind } {
  const [first = "", ...others] = words;
  const isKind = (KINDS as readonly string[]).includes(first) && others.length > 0;
  const path = (isKind ? others : words).join(" ");
  if (path === "") throw new UsageError("Escriba qué se trae, por ejemplo: npm run importar -- exportacion.xml");
  if (!existsSync(path)) throw new UsageError(`No existe «${path}».`);
  return { path, como: como ?? (isKind ? (first as Kind) : undefined) };
}

interface There extends Pick<Around, "taken" | "known" | "hosts"> {
  offices: { slug: string; titulo: string }[];
}

/** What the municipality has already. */
function thereIn(root: string): There {
  const listed = listContent(root);
  const documents = listed.flatMap(({ archivo, kind, bytes }) => {
    const path = documentPathOf(archivo);
    const read = path && kind === "file" && bytes <= LIMITS.textBytes ? readBytes(root, archivo) : undefined;
    const decoded = read && !("razon" in read) ? decode(archivo, read) : undefined;
    return path && decoded && "text" in decoded ? (validateDocument(path, decoded.text).read ?? []) : [];
  });
  const municipio = readBytes(root, dataFilePath("municipio"));
  const text = "razon" in municipio ? "" : municipio.toString("utf8");
  const sitio = validateDataFile("municipio", dataFilePath("municipio"), text).value.sitio;
  const host = typeof sitio === "string" ? hostOf(sitio) : undefined;
  const titulo = ({ value, slug }: ReadDocument) => (typeof value.titulo === "string" ? value.titulo : slug);
  return {
    taken: new Set(listed.map(({ archivo }) => archivo)),
    known: new Map(
      documents.flatMap(({ collection, slug, value, body }) =>
        sameAs(collection, value, body).map((each) => [each, addressOf(collection, slug)] as const),
      ),
    ),
    hosts: host === undefined ? [] : [host],
    offices: documents
      .filter(({ collection }) => collection === "dependencias")
      .map((each) => ({ slug: each.slug, titulo: titulo(each) })),
  };
}

function officeNamed(word: string | undefined, { offices }: There): string | undefined {
  if (word === undefined) return undefined;
  const found = offices.find(({ slug, titulo }) => slug === word || fold(titulo) === fold(word));
  if (found) return found.slug;
  const near = nearest(
    word,
    offices.map(({ slug }) => slug),
  );
  throw new UsageError(
    `No hay una dependencia «${word}» en content/dependencias.${near ? ` ¿Quiso escribir «${near}»?` : ""}`,
  );
}

interface List extends RetiredList {
  retirados: readonly { direccion: string; en_su_lugar?: string }[];
}

/** @throws ContentError when what is there has errors: it is not written over */
function readList(root: string): List {
  if (!existsSync(join(root, RETIRADOS))) return { value: {}, retirados: [] };
  const bytes = readBytes(root, RETIRADOS);
  const decoded = "razon" in bytes ? undefined : decode(RETIRADOS, bytes);
  const text = decoded && "text" in decoded ? decoded.text : undefined;
  const { data, value, issues } = validateDataFile("retirados", RETIRADOS, text ?? "- ");
  if (text !== undefined && text.replace(/#.*/g, "").trim() === "") return { text, value: {}, retirados: [] };
  if (text === undefined || !data || hasErrors(issues))
    throw new ContentError(`${RETIRADOS} tiene errores: corríjalo primero. Los dice npm run validate.`);
  return { text, value, retirados: data.retirados };
}

/** The drafts, and the list of addresses with as many of theirs as it takes. */
async function composed(reading: Reading, around: Around, look: () => Promise<boolean>, list: List): Promise<Made> {
  let made = compose(reading, around);
  while (await look()) made = compose(reading, around);
  const room = Math.max(0, MOST_RETIRED - list.retirados.length);
  let retired = made.retired.slice(0, room);
  let text = withRetired(list, retired);
  while (Buffer.byteLength(text) > LIMITS.dataBytes) {
    retired = retired.slice(0, Math.floor(retired.length * 0.9));
    text = withRetired(list, retired);
  }
  return {
    ...made,
    retired,
    unfitting: made.retired.length - retired.length,
    before: list.retirados.length,
    ...(retired.length > 0 ? { list: text } : {}),
  };
}

/** The files first and the addresses last: when it is cut short, what is there is found again. Nothing is written over. */
function write(root: string, { drafts, media, list }: Made, given: GivenFiles): void {
  makeFolder(join(root, "content/media"));
  for (const [address, path] of media) given.copyTo(root, address, path);
  for (const { archivo, text } of drafts) {
    makeFolder(dirname(join(root, archivo)));
    writeFileSync(join(root, archivo), text, { flag: "wx" });
  }
  if (list !== undefined) writeContent(root, RETIRADOS, list);
}
