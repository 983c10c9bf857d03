import { closeSync, createReadStream, openSync, readFileSync, readSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { UsageError } from "../command-line/errors.ts";
import { isFolder } from "../disk/make-folder.ts";
import { isFeed, readFeed } from "../import/feed.ts";
import type { Kind, Reading } from "../import/item.ts";
import { creationDayIn, isPaper, itemOfPaper } from "../import/papers.ts";
import { columnKeys, readTramites, type TableOptions } from "../import/tramites.ts";
import { isWordpress, readWordpress } from "../import/wordpress.ts";
import { type Cut, encodingOf, hasDeclarations, type Piece, piecesOf } from "../import/xml.ts";
import { LIMITS } from "../schema/limits.ts";
import { utf16Of } from "../validation/decode.ts";
import { bytesOf, filesGiven } from "./files.ts";

/** A table with more is no list of trámites. */
const MOST_TABLE_BYTES = 20_000_000;

const MEGABYTE = 1_000_000;

/** What somebody said of it. */
export interface Said {
  como?: Kind;
  columna?: string;
  "con-borradores"?: boolean;
  "con-privadas"?: boolean;
}

/**
 * Reads what somebody gave, whatever its size and its encoding.
 * @param offices of the municipality, which a table may name
 * @param onMegabyte is told how many of how many are read
 * @throws UsageError for what cannot be read, with what to do instead
 */
export async function readSource(
  path: string,
  said: Said,
  offices: TableOptions["offices"],
  onMegabyte: (done: number, all: number) => void,
): Promise<Reading> {
  const { como } = said;
  if (isFolder(path)) {
    if (como && como !== "documentos") throw new UsageError(`«${path}» es una carpeta: diga el archivo.`);
    return readPapers(path);
  }
  const beginning = firstBytes(path);
  refuseOther(path, beginning);
  const encoding = encodingFor(beginning);
  const kind = como ?? kindOf(path, new TextDecoder(encoding.name).decode(beginning));
  if (kind === "documentos") throw new UsageError(`«${basename(path)}» no es una carpeta.`);
  return kind === "tramites" ? tableIn(path, said, offices) : xmlIn({ path, kind, encoding, onMegabyte }, said);
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

interface XmlFile {
  path: string;
  kind: "wordpress" | "canal";
  encoding: Encoding;
  onMegabyte(done: number, all: number): void;
}

async function xmlIn({ path, kind, encoding, onMegabyte }: XmlFile, asked: Said): Promise<Reading> {
  const met = new Set<string>(encoding.isMisnamed ? [MISNAMED] : []);
  const names = kind === "wordpress" ? ["item"] : ["item", "entry"];
  const pieces = watched(piecesOf(chunksOf(path, encoding.name, onMegabyte), names), met);
  const wanted = { drafts: asked["con-borradores"] === true, privates: asked["con-privadas"] === true };
  const reading = kind === "wordpress" ? await readWordpress(pieces, wanted) : await readFeed(pieces);
  return { ...reading, left: [...reading.left, ...met] };
}

const CUT =
  "El archivo no termina como debe: parece cortado, y lo que falta no se trae. Descárguelo otra vez y compare cuántas entradas tiene.";
const MISNAMED =
  "El archivo dice que está en UTF-8 y no lo está: se leyó como Windows-1252. Compruebe las tildes y las eñes.";
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

interface Encoding {
  /** A name that `TextDecoder` knows. */
  name: string;
  /** Whether the file says another one, and is wrong. */
  isMisnamed: boolean;
}

function encodingFor(beginning: Buffer): Encoding {
  const wide = utf16Of(beginning);
  if (wide) return { name: wide, isMisnamed: false };
  const said = nameKnown(encodingOf(beginning.toString("latin1")));
  const isMisnamed = said === "utf-8" && isOfOneByte(new TextDecoder().decode(beginning, { stream: true }));
  return { name: isMisnamed ? "windows-1252" : said, isMisnamed };
}

function nameKnown(said: string): string {
  try {
    return new TextDecoder(said).encoding;
  } catch {
    return "utf-8";
  }
}

/** Whether no letter with an accent could be read. Where some could, the others are damaged, and each draft says so. */
const isOfOneByte = (text: string) => text.includes("\ufffd") && !/[\u0080-\ufefe\uff00-\ufffc]/.test(text);

async function* chunksOf(path: string, encoding: string, onMegabyte: XmlFile["onMegabyte"]): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  const all = Math.ceil(statSync(path).size / MEGABYTE);
  let done = 0;
  for await (const bytes of createReadStream(path, { highWaterMark: MEGABYTE })) {
    yield decoder.decode(bytes as Buffer, { stream: true });
    onMegabyte(++done, all);
  }
  yield decoder.decode();
}

/** The pieces as they are; what is wrong with the file as a whole is noted. */
async function* watched(pieces: AsyncIterable<Piece | Cut>, met: Set<string>): AsyncGenerator<Piece> {
  for await (const piece of pieces) {
    if ("head" in piece && hasDeclarations(piece.head)) met.add(DECLARATIONS);
    if ("cut" in piece) met.add(CUT);
    else yield piece;
  }
}

function tableIn(path: string, { columna }: Said, offices: TableOptions["offices"]): Reading {
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
  const paths = filesGiven(folder);
  const papers = paths.filter(isPaper);
  const others = paths.filter((path) => !isPaper(path));
  const items = papers.map((path) => {
    const item = itemOfPaper(path);
    if (item.data.fecha_publicacion !== undefined || extname(path).toLowerCase() !== ".pdf") return item;
    const file = join(folder, path);
    const bytes = statSync(file).size > LIMITS.fileBytes ? undefined : bytesOf(file);
    return bytes ? itemOfPaper(path, creationDayIn(bytes.toString("latin1"))) : item;
  });
  const named = others.slice(0, 5).map((path) => `«${path}»`);
  const more = others.length > named.length ? ` y ${others.length - named.length} más` : "";
  const left =
    others.length > 0
      ? [
          `El sitio no publica archivos así, y no se traen: ${named.join(", ")}${more}. Si son documentos, guárdelos como PDF.`,
        ]
      : [];
  return { kind: "documentos", items, hosts: [], left };
}
