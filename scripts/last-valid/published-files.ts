import type { EarlierVersion, FileHistory, FilePast } from "../history/earlier-versions.ts";
import { MUNICIPIO_FILE } from "../schema/content-files.ts";
import { type Issue, isError } from "../validation/issue.ts";
import type { Elsewhere } from "./elsewhere.ts";
import type { HeldBack, WhyNotShown } from "./held-back.ts";
import { isNotice, isValidVersion } from "./judge-version.ts";
import { readLeniently } from "./readable.ts";
import { type ReadVersion, stepBack } from "./step-back.ts";

export interface PublishedFilesInput {
  past: FilePast;
  /** The text of a file now; `undefined` where nothing can be read. */
  presentText(archivo: string): string | undefined;
  elsewhere: Elsewhere;
  today: string;
}

/** The state of a file with errors. */
interface Outcome {
  issues: readonly Issue[];
  versions: readonly ReadVersion[];
  untried: number;
  shown?: EarlierVersion;
  why?: WhyNotShown;
}

/** Which version of each file with errors is published. */
export class PublishedFiles {
  /** The published content by path; `null` for a file that is left out. */
  readonly contents = new Map<string, Uint8Array | string | null>();
  readonly #input: PublishedFilesInput;
  readonly #outcomes = new Map<string, Outcome>();

  constructor(input: PublishedFilesInput) {
    this.#input = input;
  }

  /** Whether a file has errors and no version without them. */
  isLeftOut(archivo: string): boolean {
    return this.contents.get(archivo) === null;
  }

  /** Takes each file with errors to an earlier version. Returns whether anything changed. */
  async mend(issues: readonly Issue[]): Promise<boolean> {
    const errors = issues.filter(isError);
    const faulty = [...new Set(errors.map(({ archivo }) => archivo))].filter((path) => !this.isLeftOut(path));
    const fresh = faulty.filter((archivo) => !this.#outcomes.has(archivo));
    // All at once, because every reading starts a git process.
    const blobs = fresh.flatMap((archivo) => this.#versions(archivo).map(({ blob }) => blob));
    const contents = await this.#input.past.read([...new Set(blobs)]);
    for (const archivo of fresh) this.#outcomes.set(archivo, this.#begin(archivo, errors, contents));
    for (const archivo of faulty) this.#goBack(archivo);
    return faulty.length > 0;
  }

  /** Every file with errors and what is shown instead, sorted by path. */
  heldBack(): HeldBack[] {
    return [...this.#outcomes]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([archivo, { issues, shown, why }]) => {
        const texts = [this.#input.presentText(archivo), shown && textOf(this.contents.get(archivo))];
        return { archivo, isPersonal: texts.some((text) => isNotice(archivo, text)), issues, shown, why };
      });
  }

  #begin(archivo: string, errors: readonly Issue[], contents: ReadonlyMap<string, Uint8Array>): Outcome {
    const versions = this.#versions(archivo).flatMap((version): ReadVersion[] => {
      const content = contents.get(version.blob);
      if (!content) return [];
      return [{ version, content, text: readLeniently(content), isRight: isValidVersion(archivo, content) }];
    });
    return { issues: errors.filter((issue) => issue.archivo === archivo), versions, untried: versions.length };
  }

  #goBack(archivo: string): void {
    const outcome = this.#outcomes.get(archivo);
    if (!outcome) return;
    const { presentText, elsewhere, today } = this.#input;
    const { versions, untried } = outcome;
    const present = presentText(archivo);
    const wasRemoved = this.#history(archivo).begin > 0;
    const { content, ...step } = stepBack({ archivo, versions, untried, present, wasRemoved, elsewhere, today });
    this.contents.set(archivo, content);
    this.#outcomes.set(archivo, { ...outcome, ...step });
  }

  /** Without the data of the municipality there is no site: its last version is used even if it was removed. */
  #versions(archivo: string): readonly EarlierVersion[] {
    const { versions, begin } = this.#history(archivo);
    return archivo === MUNICIPIO_FILE ? versions : versions.slice(begin);
  }

  #history(archivo: string): FileHistory {
    return this.#input.past.files.get(archivo) ?? { versions: [], begin: 0 };
  }
}

function textOf(content: Uint8Array | string | null | undefined): string | undefined {
  return content instanceof Uint8Array ? new TextDecoder().decode(content) : (content ?? undefined);
}
