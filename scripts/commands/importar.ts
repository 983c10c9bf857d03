import {
  closeSync,
  createReadStream,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { rootOf } from "../command-line/arguments.ts";
import { now } from "../command-line/clock.ts";
import { ContentError, UsageError } from "../command-line/errors.ts";
import { progress, styleFor } from "../command-line/terminal.ts";
import { withTempFolder } from "../disk/files.ts";
import { readForgotten } from "../disk/forgotten.ts";
import { writePublishedContent } from "../disk/published-folder.ts";
import { listContent, readBytes } from "../disk/read-content.ts";
import { withData, yamlText } from "../editor/yaml-text.ts";
import { type Around, type Composed, compose, type Refused, type Retired, sameAs } from "../import/compose.ts";
import { isFeed, readFeed } from "../import/feed.ts";
import { hostOf, type Item, KINDS, type Kind, type Reading, spelled } from "../import/item.ts";
import { creationDayIn, isPaper, itemOfPaper } from "../import/papers.ts";
import { previewText, type Told } from "../import/preview.ts";
import { columnKeys, readTramites } from "../import/tramites.ts";
import { isWordpress, readWordpress } from "../import/wordpress.ts";
import { encodingOf, hasDeclarations, type Piece, piecesOf } from "../import/xml.ts";
import { loadContent } from "../load/content.ts";
import { GivenFiles } from "../media/given-files.ts";
import { dataFilePath } from "../schema/content-files.ts";
import { LIMITS } from "../schema/limits.ts";
import { MOST_RETIRED } from "../schema/retirados.ts";
import { fold } from "../schema/slug.ts";
import { decode, utf16Of } from "../validation/decode.ts";
import { documentPathOf, type ReadDocument, validateDataFile, validateDocument } from "../validation/document.ts";
import { hasErrors, type Issue, isError } from "../validation/issue.ts";
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
/** A table with more is no list of trámites. */
const MOST_TABLE_BYTES = 20_000_000;
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

  shown.show("Se lee lo que hay");
  const reading = await readSource(path, como, options, there);
  const given = new GivenFiles(root, reading.kind === "documentos" ? path : options.medios);
  const refused = new Map<Item, Refused>();
  const around: Around = {
    ...there,
    retired: new Set(list.retirados.flatMap(({ direccion }) => spelled(direccion))),
    dependencia,
    isForgotten: readForgotten(root),
    given: given.paths,
    fateOf: given.fateOf,
    onDraft: (done, all) => done % 25 === 0 && shown.show(`Se hacen los borradores: ${done} de ${all}`),
    refused,
  };
  let told = await composed(reading, around, given, list, shown);
  let judged: Issue[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    shown.show("Se revisan los borradores");
    judged = await judge(root, told, given);
    if (!refuse(judged, told, { refused, given, isLast: round >= ROUNDS - 2 })) break;
    told = await composed(reading, around, given, list, shown);
  }
  if (options.escribir) {
    shown.show("Se escriben los borradores");
    write(root, told, given);
  }
  shown.clear();
  const { isWritten, isWhole } = { isWritten: options.escribir === true, isWhole: options.todo === true };
  process.stdout.write(
    previewText(
      { reading, ...told, said: sentences(judged, told.composed), isWritten, isWhole },
      styleFor(process.stdout),
    ),
  );
  return 0;
}

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();

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
  const documents = listContent(root).flatMap(({ archivo, kind, bytes }) => {
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
    taken: new Set(listContent(root).map(({ archivo }) => archivo)),
    known: new Set(documents.flatMap(({ collection, value, body }) => sameAs(collection, value, body))),
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

interface List {
  text?: string;
  value: Record<string, unknown>;
  retirados: readonly { direccion: string }[];
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

type Reads = Omit<Options, "_">;

async function readSource(path: string, como: Kind | undefined, options: Reads, there: There): Promise<Reading> {
  if (isFolder(path)) {
    if (como && como !== "documentos") throw new UsageError(`«${path}» es una carpeta: diga el archivo.`);
    return readPapers(path);
  }
  const beginning = firstBytes(path);
  refuseOther(path, beginning);
  const encoding = encodingFor(beginning);
  const kind = como ?? kindOf(path, new TextDecoder(encoding).decode(beginning));
  if (kind === "documentos") throw new UsageError(`«${basename(path)}» no es una carpeta.`);
  return kind === "tramites" ? tableIn(path, options, there) : xmlIn(path, { kind, encoding }, options);
}

/** What people give by mistake. */
function refuseOther(path: string, beginning: Buffer): void {
  const name = basename(path);
  const sign = beginning.toString("latin1", 0, 5);
  if (beginning.length === 0) throw new UsageError(`«${name}» está vacío.`);
  if (sign.startsWith("PK\u0003\u0004"))
    throw new UsageError(
      `«${name}» no es un archivo de texto: si es una hoja de cálculo, guárdela como CSV; si está comprimido, extráigalo primero.`,
    );
  if (sign === "%PDF-") throw new UsageError(`«${name}» es un PDF: diga la carpeta en la que está.`);
}

function kindOf(path: string, head: string): Exclude<Kind, "documentos"> {
  if (isWordpress(head)) return "wordpress";
  if (isFeed(head)) return "canal";
  if (!/^\ufeff?\s*<[?!a-zA-Z]/.test(head)) return "tramites";
  throw new UsageError(
    `No se sabe qué es «${basename(path)}»: no es una exportación de WordPress ni un canal RSS o Atom. Si lo es, dígalo con --como.`,
  );
}

async function xmlIn(
  path: string,
  { kind, encoding }: { kind: "wordpress" | "canal"; encoding: string },
  options: Reads,
): Promise<Reading> {
  const said = { declarations: false };
  const names = kind === "wordpress" ? ["item"] : ["item", "entry"];
  const pieces = watched(piecesOf(chunksOf(path, encoding), names), said);
  const asked = { drafts: options["con-borradores"] === true, privates: options["con-privadas"] === true };
  const reading = kind === "wordpress" ? await readWordpress(pieces, asked) : await readFeed(pieces);
  return said.declarations ? { ...reading, left: [...reading.left, DECLARATIONS] } : reading;
}

const DECLARATIONS = "El archivo declara entidades propias (<!ENTITY>): no se leen, y donde se usan queda su nombre.";

function firstBytes(path: string): Buffer {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(65_536);
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

/** A name that `TextDecoder` knows. */
function encodingFor(beginning: Buffer): string {
  const wide = utf16Of(beginning);
  if (wide) return wide;
  const said = encodingOf(beginning.toString("latin1"));
  try {
    return new TextDecoder(said).encoding;
  } catch {
    return "utf-8";
  }
}

async function* chunksOf(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of createReadStream(path, { highWaterMark: 1_000_000 }))
    yield decoder.decode(bytes as Buffer, { stream: true });
  yield decoder.decode();
}

async function* watched(pieces: AsyncIterable<Piece>, said: { declarations: boolean }): AsyncGenerator<Piece> {
  for await (const piece of pieces) {
    if ("head" in piece && hasDeclarations(piece.head)) said.declarations = true;
    yield piece;
  }
}

function tableIn(path: string, { columna }: Pick<Options, "columna">, { offices }: There): Reading {
  const { size } = statSync(path);
  if (size > MOST_TABLE_BYTES)
    throw new UsageError(
      `«${path}» pesa ${Math.ceil(size / 1e6)} MB, y una tabla de trámites tiene ${MOST_TABLE_BYTES / 1e6} MB como máximo.`,
    );
  const read = readTramites(readFileSync(path), { columns: columnsNamed(columna), offices });
  if ("fault" in read) throw new UsageError(read.fault);
  return read;
}

/** `titulo=Nombre del trámite`, a line each. */
function columnsNamed(text = ""): Map<string, string> {
  return new Map(
    text
      .split("\n")
      .filter(Boolean)
      .map((each): [string, string] => {
        const [, key = "", title = ""] = /^\s*(\w+)\s*=\s*(.+?)\s*$/.exec(each) ?? [];
        if (columnKeys.includes(key)) return [key, title];
        throw new UsageError(
          `No se entiende «--columna ${each}»: escriba un dato, = y el título de la columna. Los datos son: ${columnKeys.join(", ")}.`,
        );
      }),
  );
}

function readPapers(folder: string): Reading {
  const paths = [...new GivenFiles(folder, folder).paths.values()];
  const papers = paths.filter(isPaper);
  const others = paths.filter((path) => !isPaper(path));
  const items = papers.map((path) => {
    const item = itemOfPaper(path);
    if (item.data.fecha_publicacion !== undefined || extname(path).toLowerCase() !== ".pdf") return item;
    const file = join(folder, path);
    return statSync(file).size > LIMITS.fileBytes
      ? item
      : itemOfPaper(path, creationDayIn(readFileSync(file).toString("latin1")));
  });
  const named = others.slice(0, 5).map((path) => `«${path}»`);
  const more = others.length > named.length ? ` y ${others.length - named.length} más` : "";
  const left = others.length > 0 ? [`No son documentos, y no se traen: ${named.join(", ")}${more}.`] : [];
  return { kind: "documentos", items, hosts: [], left };
}

/** The drafts, and the list of addresses with theirs. */
interface Made extends Pick<Told, "composed" | "retired" | "unfitting"> {
  /** The text of `content/retirados.yaml`; absent when nothing comes to it. */
  list?: string;
  /** How many addresses were in it before. */
  before: number;
}

async function composed(
  reading: Reading,
  around: Around,
  given: GivenFiles,
  list: List,
  shown: ReturnType<typeof progress>,
): Promise<Made> {
  let made = compose(reading, around);
  while (await given.look((done, all) => shown.show(`Se miran los archivos: ${done} de ${all}`)))
    made = compose(reading, around);
  const room = Math.max(0, MOST_RETIRED - list.retirados.length);
  let retired = made.retired.slice(0, room);
  let text = listWith(list, retired);
  while (Buffer.byteLength(text) > LIMITS.dataBytes) {
    retired = retired.slice(0, Math.floor(retired.length * 0.9));
    text = listWith(list, retired);
  }
  return {
    composed: made,
    retired,
    unfitting: made.retired.length - retired.length,
    before: list.retirados.length,
    ...(retired.length > 0 ? { list: text } : {}),
  };
}

const HEADING = `# Direcciones que ya no están: las del sitio anterior llevan a la página de este que está en su lugar.
`;

/** What is there stays as it is written, with its comments. */
function listWith({ text, value }: List, retired: readonly Retired[]): string {
  const known = Array.isArray(value.retirados) ? value.retirados : [];
  const data = { ...value, retirados: [...known, ...retired] };
  if (text === undefined) return HEADING + yamlText(data);
  if (Object.keys(value).length === 0) return `${text.replace(/\n*$/, text ? "\n" : "")}${yamlText(data)}`;
  return withData(text, data) ?? yamlText(data);
}

/** What the validator says of the drafts, as they would be among what is there. */
async function judge(root: string, { composed: { drafts, media }, list }: Made, given: GivenFiles): Promise<Issue[]> {
  return withTempFolder(async (folder) => {
    const texts = drafts.map(({ archivo, text }) => [archivo, text] as const);
    writePublishedContent(
      root,
      folder,
      new Map([...texts, ...(list === undefined ? [] : [[RETIRADOS, list] as const])]),
    );
    mkdirSync(join(folder, "content/media"), { recursive: true });
    for (const [address, path] of media) given.copyTo(folder, address, path);
    const { issues } = await loadContent({ root, folder, now: now() / 1000 });
    const own = new Set([
      ...drafts.map(({ archivo }) => archivo),
      ...[...media.keys()].map((address) => `content${address}`),
      RETIRADOS,
    ]);
    return issues.filter(({ archivo }) => own.has(archivo));
  });
}

interface Refusing {
  refused: Map<Item, Refused>;
  given: GivenFiles;
  /** Whether a draft with errors is left out whole. */
  isLast: boolean;
}

/** Takes out what the validator calls an error: a draft with one would stop the next build. @returns whether there was any */
function refuse(
  issues: readonly Issue[],
  { composed, retired, before }: Made,
  { refused, given, isLast }: Refusing,
): boolean {
  const errors = issues.filter(isError);
  const byFile = new Map(composed.drafts.map((draft) => [draft.archivo, draft.item]));
  let isAny = false;
  const refuseItem = (item: Item, key: string, sentence: string) => {
    const known = refused.get(item) ?? { keys: new Map() };
    const isWhole = isLast || key === "" || key === "borrador" || known.keys.has(key);
    refused.set(item, isWhole ? { ...known, whole: sentence } : { keys: new Map([...known.keys, [key, sentence]]) });
    isAny = true;
  };
  for (const { archivo, campo, mensaje } of errors) {
    const item = byFile.get(archivo);
    const path = archivo.startsWith("content/media/") ? composed.media.get(archivo.slice("content".length)) : undefined;
    if (item) refuseItem(item, campo.split(".")[0] ?? "", mensaje);
    else if (path !== undefined) {
      given.refuse(path, `«${path}» no se trae: ${mensaje}`);
      isAny = true;
    } else if (archivo === RETIRADOS) {
      const [, index = ""] = /^retirados\.(\d+)\./.exec(campo) ?? [];
      const added = retired[Number(index) - before];
      const owner =
        added && composed.drafts.find(({ item: { former } }) => former.flatMap(spelled).includes(added.direccion));
      if (owner) refuseItem(owner.item, "", mensaje);
    }
  }
  return isAny;
}

/** The same sentence once, with the files of which it is true. */
function sentences(issues: readonly Issue[], { drafts }: Composed): Told["said"] {
  const own = new Set(drafts.map(({ archivo }) => archivo));
  const files = new Map<string, string[]>();
  for (const { archivo, mensaje } of issues) {
    if (own.has(archivo)) files.set(mensaje, [...new Set([...(files.get(mensaje) ?? []), archivo])]);
  }
  return [...files].map(([sentence, files]) => ({ sentence, files })).sort((a, b) => b.files.length - a.files.length);
}

/** The files first and the addresses last: when it is cut short, what is there is found again. Nothing is written over. */
function write(root: string, { composed: { drafts, media }, list }: Made, given: GivenFiles): void {
  mkdirSync(join(root, "content/media"), { recursive: true });
  for (const [address, path] of media) given.copyTo(root, address, path);
  for (const { archivo, text } of drafts) {
    mkdirSync(dirname(join(root, archivo)), { recursive: true });
    writeFileSync(join(root, archivo), text, { flag: "wx" });
  }
  if (list !== undefined) writeFileSync(join(root, RETIRADOS), list);
}
