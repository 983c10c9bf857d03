import { copyFileSync, existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "../disk/files.ts";
import { hashBytes } from "../disk/hash.ts";
import { mediaName, sizeFault } from "../import/given.ts";
import type { Fate } from "../import/written.ts";
import { type KindFault, kindFault } from "../media/kind.ts";

/** The files of a folder that somebody gave, without those that systems leave in folders. Links in it lead nowhere. */
export const filesGiven = (folder: string) =>
  filesUnder(folder).filter((path) => !/(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i.test(path));

/** The bytes of a file; `undefined` for one that the system does not let read: the others come all the same. */
export function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/**
 * The files of a folder that somebody gave for an import. What is in it is only read, and only what is a file: links in it
 * lead nowhere.
 */
export class GivenFiles {
  /** Their paths, by themselves in lower case. */
  readonly paths: ReadonlyMap<string, string>;
  readonly #fates = new Map<string, Fate>();
  readonly #asked = new Set<string>();
  readonly #addresses = new Set<string>();
  /** The files of `content/media/` by how many bytes they have: only those can be the same. */
  readonly #present = new Map<number, string[]>();
  readonly #hashes = new Map<string, string>();

  /** @param folder absent where no files were given */
  constructor(
    private readonly root: string,
    private readonly folder?: string,
  ) {
    const files = folder === undefined ? [] : filesGiven(folder);
    this.paths = new Map(files.map((path) => [path.normalize("NFC").toLowerCase(), path]));
    const media = join(root, "content/media");
    for (const path of existsSync(media) ? filesUnder(media) : []) {
      const { size } = statSync(join(media, path));
      this.#present.set(size, [...(this.#present.get(size) ?? []), path]);
      this.#addresses.add(`/media/${path}`.toLowerCase());
    }
  }

  /** What becomes of a file; until it has been looked at, an address that is not its own. */
  readonly fateOf = (path: string): Fate => {
    const known = this.#fates.get(path);
    if (known) return known;
    this.#asked.add(path);
    return { address: `/media/sin-mirar/${mediaName(path, this.#asked.size + 1)}` };
  };

  /** Leaves out a file of which the validator said why. */
  refuse(path: string, fault: string): void {
    this.#fates.set(path, { fault });
  }

  /** Looks at the files that were asked for. @returns whether there were any */
  async look(onEach: (done: number, all: number) => void): Promise<boolean> {
    const paths = [...this.#asked];
    this.#asked.clear();
    for (const [index, path] of paths.entries()) {
      onEach(index + 1, paths.length);
      this.#fates.set(path, await this.#look(path));
    }
    return paths.length > 0;
  }

  async #look(path: string): Promise<Fate> {
    const file = this.pathOf(path);
    const { size } = statSync(file);
    const fault = sizeFault(path, size);
    if (fault) return { fault };
    const bytes = bytesOf(file);
    if (!bytes) return { fault: `«${path}» no se trae: el computador no deja leerlo.` };
    const wrong = await kindFault(path.replace(/^.*\./, "").toLowerCase(), bytes);
    if (wrong) return { fault: `«${path}» no se trae: ${wordsOf(wrong)}.` };
    const hash = hashBytes(bytes);
    const same = this.#hashes.get(hash) ?? this.#presentWith(size, hash);
    if (same) return { address: same };
    for (let number = 1; ; number++) {
      const address = `/media/${mediaName(path, number)}`;
      if (this.#addresses.has(address)) continue;
      this.#addresses.add(address);
      this.#hashes.set(hash, address);
      return { address };
    }
  }

  #presentWith(size: number, hash: string): string | undefined {
    const media = join(this.root, "content/media");
    const found = this.#present.get(size)?.find((path) => hashBytes(readFileSync(join(media, path))) === hash);
    return found && `/media/${found}`;
  }

  /** Where a given file is. */
  pathOf(path: string): string {
    return join(this.folder ?? "", path);
  }

  /** Copies a file to its place in a municipality, unless that is there: nothing is written over. */
  copyTo(root: string, address: string, path: string): void {
    const target = join(root, "content", address);
    if (!existsSync(target)) copyFileSync(this.pathOf(path), target);
  }
}

const FAULTS: Readonly<Record<Exclude<KindFault["codigo"], "archivo-falso">, string>> = {
  "archivo-vacio": "está vacío",
  "archivo-lfs": "no es el archivo, sino lo que git guarda en su lugar",
  "archivo-pagina-web": "es una página web por dentro",
  "archivo-cortado": "está incompleto",
  "archivo-danado": "está dañado",
  "imagen-danada": "está dañado",
  "imagen-heic": "es una foto HEIC: guárdela como JPG",
};

const wordsOf = (fault: KindFault) =>
  fault.codigo === "archivo-falso" ? `por dentro es un archivo .${fault.real}` : FAULTS[fault.codigo];
