import { layOut } from "../disk/published-folder.ts";
import { listContent, readBytes } from "../disk/read-content.ts";
import type { EarlierVersion, FileHistory, FilePast } from "../history/earlier-versions.ts";
import { type Candidate, chooseVersion } from "../last-valid/choose.ts";
import type { HeldBack, WhyNotShown } from "../last-valid/held-back.ts";
import { keepWithdrawn } from "../last-valid/keep-withdrawn.ts";
import { type Searchable, searchable } from "../last-valid/names.ts";
import { readLeniently } from "../last-valid/readable.ts";
import { shownWith, whyHidden } from "../last-valid/show.ts";
import { wishOf } from "../last-valid/statements.ts";
import { DATA_FILES, MUNICIPIO_FILE } from "../schema/content-files.ts";
import { documentOf } from "../schema/document-path.ts";
import { DEFAULT_TIME_ZONE } from "../schema/municipio.ts";
import { isPersonalNotice } from "../schema/personal-notice.ts";
import { isPublic } from "../schema/visibility.ts";
import { type Moment, momentIn } from "../time/dates.ts";
import { decode } from "../validation/decode.ts";
import { type DocumentPath, validateDataFile, validateDocument } from "../validation/document.ts";
import { hasErrors, type Issue, isError } from "../validation/issue.ts";
import { type Content, loadContent, publicData } from "./content.ts";
import { loadFilePast } from "./history.ts";

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
 * the main line that has none and of which nothing was withdrawn since, and is left out when there is none. What was removed
 * stays removed: what names a file that is gone is shown without it. Links to documents that are gone, left out or not public are no errors here: pages show them as text; an
 * office that is gone is not named.
 *
 * @returns `undefined` when nothing can be published: without a history, or without any valid data of the municipality
 */
export async function loadLastValid(
  strict: Content,
  { now, folder }: LastValidOptions,
): Promise<LastValid | undefined> {
  const { root, open } = strict;
  const moment = momentIn(strict.data.municipio?.zona_horaria ?? DEFAULT_TIME_ZONE, now);
  const past = await loadFilePast({ root, open, ...moment });
  if (!past) return undefined;

  const files = new PublishedFiles(past, strict, moment);
  const absent = [...new Set([...past.paths, ...strict.issues.map(({ archivo }) => archivo)])].flatMap(documentPath);
  const isAbsentFile = (address: string) => past.moves.known.has(address) || files.isLeftOut(`content${address}`);
  const known = { root, open, absent, isAbsentFile, moves: past.moves, now };
  let content = await loadContent(known);
  while (await files.mend(content)) {
    layOut(root, folder, files.contents);
    content = await loadContent({ ...known, folder });
  }
  if (hasErrors(content.issues) || !content.data.municipio) return undefined;
  return { content, heldBack: files.heldBack(), issues: strict.issues };
}

function documentPath(archivo: string): DocumentPath[] {
  const document = documentOf(archivo);
  return document ? [{ archivo, ...document }] : [];
}

/** A version of a file, with its content. */
interface ReadVersion extends Candidate {
  version: EarlierVersion;
  content: Buffer;
}

/** What became of a file that has errors. */
interface Outcome {
  issues: readonly Issue[];
  /** Since the file was last removed, oldest first. */
  versions: readonly ReadVersion[];
  /** How many of them have not been tried. */
  untried: number;
  shown?: EarlierVersion;
  why?: WhyNotShown;
}

/** Which version of each file is published, where it is not the present one. */
class PublishedFiles {
  /** By path: what is published, or `null` for a file of which nothing is. */
  readonly contents = new Map<string, Buffer | null>();
  readonly #past: FilePast;
  readonly #today: string;
  readonly #outcomes = new Map<string, Outcome>();
  readonly #present: PresentTexts;
  readonly #elsewhere: Elsewhere;

  constructor(past: FilePast, strict: Content, { today }: Moment) {
    this.#past = past;
    this.#today = today;
    this.#present = new PresentTexts(strict.root);
    this.#elsewhere = new Elsewhere(strict, today);
  }

  /** Whether a file has errors and no version without them. */
  isLeftOut(archivo: string): boolean {
    return this.contents.get(archivo) === null;
  }

  /** Takes what has errors to an earlier version. Returns whether anything changed. */
  async mend({ issues }: Content): Promise<boolean> {
    const errors = issues.filter(isError);
    const wrong = [...new Set(errors.map(({ archivo }) => archivo))].filter((path) => this.contents.get(path) !== null);
    const fresh = wrong.filter((archivo) => !this.#outcomes.has(archivo));
    // At once: every reading starts git anew.
    const blobs = fresh.flatMap((archivo) => this.#versions(archivo).map(({ blob }) => blob));
    const contents = await this.#past.read([...new Set(blobs)]);
    for (const archivo of fresh) this.#outcomes.set(archivo, this.#begin(archivo, errors, contents));
    for (const archivo of wrong) {
      const outcome = this.#outcomes.get(archivo);
      if (outcome) this.#outcomes.set(archivo, this.#goBack(archivo, outcome));
    }
    return wrong.length > 0;
  }

  #begin(archivo: string, errors: readonly Issue[], contents: ReadonlyMap<string, Buffer>): Outcome {
    const versions = this.#versions(archivo).flatMap((version): ReadVersion[] => {
      const content = contents.get(version.blob);
      return content ? [{ version, content, text: readLeniently(content), isRight: isRight(archivo, content) }] : [];
    });
    return { issues: errors.filter((issue) => issue.archivo === archivo), versions, untried: versions.length };
  }

  /** Without the municipality's own data there is no site: the last that there was is what it is, though it was removed. */
  #versions(archivo: string): readonly EarlierVersion[] {
    const { versions, begin } = this.#history(archivo);
    return archivo === MUNICIPIO_FILE ? versions : versions.slice(begin);
  }

  #history(archivo: string): FileHistory {
    return this.#past.files.get(archivo) ?? { versions: [], begin: 0 };
  }

  /** Takes a file to the next version, back in time, that can be shown. */
  #goBack(archivo: string, outcome: Outcome): Outcome {
    const [document] = documentPath(archivo);
    return document ? this.#documentBack(document, outcome) : this.#fileBack(archivo, outcome);
  }

  #documentBack(document: DocumentPath, { issues, versions, untried }: Outcome): Outcome {
    const { archivo, collection } = document;
    const present = this.#present.of(archivo);
    const choice = this.#choose(archivo, versions, untried);
    const chosen = "at" in choice ? versions[choice.at] : undefined;
    const later = [...versions.slice("at" in choice ? choice.at + 1 : 0).map(({ text }) => text), present];
    const wish = wishOf(collection, later.filter((text) => text !== undefined).reverse());
    const { content, why } = chosen
      ? shownWith(document, decodedText(archivo, chosen.content) ?? "", wish, this.#today)
      : { content: null, why: whyHidden(collection, wish, this.#today) ?? ("why" in choice ? choice.why : undefined) };
    this.contents.set(archivo, content === null ? null : Buffer.from(content));
    return { issues, versions, untried: "at" in choice ? choice.at : 0, why, shown: why ? undefined : chosen?.version };
  }

  #choose(archivo: string, versions: readonly ReadVersion[], untried: number): ReturnType<typeof chooseVersion> {
    return chooseVersion({
      versions,
      untried,
      present: this.#present.of(archivo),
      wasRemoved: this.#history(archivo).begin > 0,
      isKnownName: (name) => this.#elsewhere.hasName(name, archivo),
      isKnownDatum: (datum) => this.#elsewhere.hasDatum(datum),
    });
  }

  /**
   * Any other file is as it was; of a data file no version is shown from which somebody was taken out, but of the one without
   * which there is no site; what a list of withdrawn pages holds is kept.
   */
  #fileBack(archivo: string, { issues, versions, untried }: Outcome): Outcome {
    const tellsOfPeople = DATA_FILES.has(archivo) && archivo !== MUNICIPIO_FILE;
    const choice = tellsOfPeople ? this.#choose(archivo, versions, untried) : undefined;
    const lastRight = versions.slice(0, Math.max(untried, 0)).findLastIndex(({ isRight }) => isRight);
    const at = choice && !("at" in choice) ? -1 : (choice?.at ?? lastRight);
    const chosen = versions[at];
    const later = [...versions.slice(at + 1).map(({ text }) => text), this.#present.of(archivo)];
    const kept =
      untried < 0 ? undefined : keepWithdrawn(archivo, chosen && decodedText(archivo, chosen.content), later);
    this.contents.set(archivo, kept === undefined ? (chosen?.content ?? null) : Buffer.from(kept));
    const why =
      choice && "why" in choice ? choice.why : this.#history(archivo).begin > 0 ? "removed" : "no-valid-version";
    return { issues, versions, untried: at, why: chosen ? undefined : why, shown: chosen?.version };
  }

  heldBack(): HeldBack[] {
    return [...this.#outcomes]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([archivo, { issues, shown, why }]) => {
        const texts = [this.#present.of(archivo), shown && this.contents.get(archivo)?.toString("utf8")];
        return {
          archivo,
          isPersonal: texts.some((text) => isNotice(archivo, text)),
          issues,
          shown,
          why,
        };
      });
  }
}

/** What stands in the municipality's folder now, as far as it can be read as text. */
class PresentTexts {
  readonly #root: string;
  readonly #files: ReadonlySet<string>;

  constructor(root: string) {
    this.#root = root;
    this.#files = new Set(listContent(root).flatMap(({ archivo, kind }) => (kind === "file" ? [archivo] : [])));
  }

  of(archivo: string): string | undefined {
    const bytes = this.#files.has(archivo) ? readBytes(this.#root, archivo) : undefined;
    return bytes && !("razon" in bytes) ? readLeniently(bytes) : undefined;
  }
}

/** What can be read on the site, whatever becomes of the files with errors. */
class Elsewhere {
  readonly #texts: ReadonlyMap<string, Searchable>;
  readonly #data: ReadonlySet<string>;

  constructor(strict: Content, today: string) {
    const documents = strict.entries.filter(({ collection, data }) => isPublic(collection, data, today));
    const archivos = [...documents.map(({ archivo }) => archivo), ...DATA_FILES.keys()];
    this.#texts = new Map(archivos.map((archivo) => [archivo, searchable(strict.texts.get(archivo) ?? "")]));
    this.#data = publicData(strict);
  }

  /** Whether a name, folded, stands in a document or a data file other than this one. */
  hasName(name: string, archivo: string): boolean {
    return [...this.#texts].some(([path, text]) => path !== archivo && text.hasName(name));
  }

  hasDatum(datum: string): boolean {
    return this.#data.has(datum);
  }
}

function decodedText(archivo: string, content: Buffer): string | undefined {
  const decoded = decode(archivo, content);
  return "text" in decoded ? decoded.text : undefined;
}

/** Whether a version of a file has no error of its own. Photos are opened later, with all the others. */
function isRight(archivo: string, content: Buffer): boolean {
  const [document] = documentPath(archivo);
  const dataFile = DATA_FILES.get(archivo);
  if (!document && !dataFile) return true;
  const text = decodedText(archivo, content);
  if (text === undefined) return false;
  const judged = [
    ...(document ? [validateDocument(document, text)] : []),
    ...(dataFile ? [validateDataFile(dataFile, archivo, text)] : []),
  ];
  return !judged.some(({ issues }) => hasErrors(issues));
}

/** Whether the text of a document is that of a notice to a person, as far as it can be read. */
function isNotice(archivo: string, text = ""): boolean {
  return documentPath(archivo).some((document) =>
    isPersonalNotice(document.collection, validateDocument(document, text).read?.value ?? {}),
  );
}
