import { momentIn } from "./history/dates.ts";
import { documentOf } from "./history/document-path.ts";
import type { EarlierVersion } from "./history/earlier-versions.ts";
import { layOut } from "./io/published-folder.ts";
import { type Content, loadContent } from "./load-content.ts";
import { type FilePast, loadFilePast } from "./load-history.ts";
import type { HeldBack } from "./model/held-back.ts";
import { isPersonalNotice } from "./schema/documentos.ts";
import { DEFAULT_TIME_ZONE } from "./schema/municipio.ts";
import { decode } from "./validation/decode.ts";
import { type DocumentPath, validateDataFile, validateDocument } from "./validation/document.ts";
import { hasErrors, type Issue, isError } from "./validation/issue.ts";
import { DATA_FILES } from "./validation/listing.ts";

/** Content that can be published, and what it holds back. */
export interface LastValid {
  content: Content;
  heldBack: readonly HeldBack[];
  /** What the validator says of the content as it was written last. */
  issues: readonly Issue[];
}

interface LastValidOptions {
  /** Seconds since 1970. */
  now: number;
  /** An empty folder, in which the files are laid out as they are published. It must stay until the site is written. */
  folder: string;
}

/**
 * Content with errors as it can be published: each file that has an error goes back, version by version, to the last one on
 * the main line that has none, and is left out when there is none. An office that others need and somebody removed comes
 * back; a photo or another file does not, and what names it is shown without it. Links to documents that are gone, left out or not public are no errors here: pages show them as text.
 *
 * @returns `undefined` when nothing can be published: without a history, or without any valid data of the municipality
 */
export async function loadLastValid(
  strict: Content,
  { now, folder }: LastValidOptions,
): Promise<LastValid | undefined> {
  const { root } = strict;
  const moment = momentIn(strict.data.municipio?.zona_horaria ?? DEFAULT_TIME_ZONE, now);
  const past = await loadFilePast({ root, ...moment });
  if (!past) return undefined;

  const files = new PublishedFiles(past);
  const absent = [...new Set([...past.paths, ...strict.issues.map(({ archivo }) => archivo)])].flatMap(documentPath);
  const isAbsentFile = (address: string) => past.moves.known.has(address) || files.isLeftOut(`content${address}`);
  const known = { root, absent, isAbsentFile, moves: past.moves, now };
  let content = await loadContent(known);
  while (await files.mend(content)) {
    layOut(root, folder, files.contents);
    content = await loadContent({ ...known, folder });
  }
  if (hasErrors(content.issues) || !content.data.municipio) return undefined;
  return { content, heldBack: files.heldBack(strict), issues: strict.issues };
}

function documentPath(archivo: string): DocumentPath[] {
  const document = documentOf(archivo);
  return document ? [{ archivo, ...document }] : [];
}

/** Which version of each file is published, where it is not the present one. */
class PublishedFiles {
  /** By path: what is published, or `null` for a file of which nothing is. */
  readonly contents = new Map<string, Buffer | null>();
  readonly #past: FilePast;
  readonly #shown = new Map<string, EarlierVersion>();
  /** The versions that have not been tried, oldest first. */
  readonly #untried = new Map<string, EarlierVersion[]>();
  readonly #issues = new Map<string, Issue[]>();

  constructor(past: FilePast) {
    this.#past = past;
  }

  /** Whether a file has errors and no version without them. */
  isLeftOut(archivo: string): boolean {
    return this.contents.get(archivo) === null;
  }

  /** Brings back what is missing, else takes what has errors to an earlier version. Returns whether anything changed. */
  async mend(content: Content): Promise<boolean> {
    const errors = content.issues.filter(isError);
    const wrong = [...new Set(errors.map(({ archivo }) => archivo))];
    for (const archivo of wrong.filter((path) => !this.#issues.has(path))) {
      this.#issues.set(
        archivo,
        errors.filter((issue) => issue.archivo === archivo),
      );
    }
    const missing = neededFiles(content).filter(
      (archivo) => !this.contents.has(archivo) && this.#versions(archivo).length > 0,
    );
    return this.#goBack(missing.length > 0 ? missing : wrong.filter((archivo) => this.contents.get(archivo) !== null));
  }

  /** Takes each file to the next version, back in time, that is right by itself. */
  async #goBack(archivos: readonly string[]): Promise<boolean> {
    let waiting = archivos;
    while (waiting.length > 0) {
      const tried = waiting.map((archivo) => ({ archivo, version: this.#versions(archivo).pop() }));
      const contents = await this.#past.read(tried.flatMap(({ version }) => version?.blob ?? []));
      waiting = tried
        .filter(({ archivo, version }) => !this.#publish(archivo, version, contents.get(version?.blob ?? "")))
        .map(({ archivo }) => archivo);
    }
    return archivos.length > 0;
  }

  /** Returns whether a version can be published; no version can. */
  #publish(archivo: string, version: EarlierVersion | undefined, content: Buffer | undefined): boolean {
    if (version && !(content && isRight(archivo, content))) return false;
    this.contents.set(archivo, content ?? null);
    if (version) this.#shown.set(archivo, version);
    else this.#shown.delete(archivo);
    return true;
  }

  #versions(archivo: string): EarlierVersion[] {
    const left = this.#untried.get(archivo) ?? [...(this.#past.versions.get(archivo) ?? [])];
    this.#untried.set(archivo, left);
    return left;
  }

  heldBack({ texts }: Content): HeldBack[] {
    return [...this.contents.keys()].sort().map((archivo) => ({
      archivo,
      ...described(archivo, this.contents.get(archivo)?.toString("utf8")),
      ...described(archivo, texts.get(archivo)),
      issues: this.#issues.get(archivo) ?? [],
      shown: this.#shown.get(archivo),
    }));
  }
}

/** The offices that the documents name and that are not there. */
function neededFiles({ entries }: Content): string[] {
  const there = new Set(entries.map(({ archivo }) => archivo));
  const offices = entries.flatMap(({ value }) => (typeof value.dependencia === "string" ? [value.dependencia] : []));
  return [...new Set(offices.map((slug) => `content/dependencias/${slug}.md`))].filter(
    (archivo) => !there.has(archivo),
  );
}

/** Whether a version of a file has no error of its own. Photos are opened later, with all the others. */
function isRight(archivo: string, content: Buffer): boolean {
  const [document] = documentPath(archivo);
  const dataFile = DATA_FILES.get(archivo);
  if (!document && !dataFile) return true;
  const decoded = decode(archivo, content);
  if ("issue" in decoded) return false;
  const judged = [
    ...(document ? [validateDocument(document, decoded.text)] : []),
    ...(dataFile ? [validateDataFile(dataFile, archivo, decoded.text)] : []),
  ];
  return !judged.some(({ issues }) => hasErrors(issues));
}

/** What a document's text says of itself, as far as it can be read. An office answers for its own sheet. */
function described(archivo: string, text = ""): Pick<HeldBack, "titulo" | "dependencia" | "isPersonal"> {
  const [document] = documentPath(archivo);
  if (!document) return {};
  const { titulo, dependencia, tipo } = validateDocument(document, text).read?.value ?? {};
  const office = document.collection === "dependencias" ? document.slug : dependencia;
  return {
    ...(typeof titulo === "string" ? { titulo } : {}),
    ...(typeof office === "string" ? { dependencia: office } : {}),
    ...(isPersonalNotice(tipo) ? { isPersonal: true } : {}),
  };
}
