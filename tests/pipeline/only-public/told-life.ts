import type { Content } from "../../../scripts/demo/repository/fast-import.ts";
import type { WordAt } from "./full-document.ts";
import { type Life, type Step, told, type Version } from "./life.ts";
import { type MediaFile, mediaContent } from "./media.ts";
import { IDENTITY_NUMBER, MOBILE, PARAGRAPH, textOf } from "./text.ts";
import type { Plant, Words } from "./words.ts";

/** A version as it was committed, with its words. */
export interface ToldVersion extends Version {
  plants: ReadonlyMap<string, Plant>;
  /** The word of the file name that it had. */
  slug: string;
  /** The photos and downloads that it names. */
  media: readonly string[];
}

/** What was at an address from a first commit to a deletion, or until today. */
export interface Stay {
  versions: ToldVersion[];
  isOver: boolean;
}

/** What became of a file of `content/media/`: where it lies, or that it does not. */
export type Fate = { now: string } | "deleted";

/** A document's life while it is told, commit by commit: what is written to the disk, and what that was. */
export class ToldLife {
  readonly life: Life;
  readonly name: string;
  readonly stays: Stay[] = [];
  /** By the word by which documents name it. */
  readonly fates = new Map<string, Fate>();
  readonly #words: Words;
  readonly #files = new Map<string, MediaFile>();
  readonly #said = new Map<string, string[]>();
  /** The word of the file name that it has now, or had last. */
  slug = "";
  #text = "";

  constructor(life: Life, words: Words) {
    this.life = life;
    this.name = `${life.collection}: ${told(life)}`;
    this.#words = words;
  }

  /** The document that there is at the end; `undefined` when there is none. */
  get present(): Stay | undefined {
    const last = this.stays.at(-1);
    return last?.isOver ? undefined : last;
  }

  /** The words that stand in a file, by the word by which documents name it; what a photo says of itself is none. */
  saidIn(word: string): readonly string[] {
    return this.#said.get(word) ?? [];
  }

  /** Whether a strict build takes it: it is gone, or right and with all the files that it names. */
  get isSound(): boolean {
    const last = this.present?.versions.at(-1);
    return !last || (!last.fault && last.media.every((word) => this.fates.get(word) !== "deleted"));
  }

  /** The changes that a step makes to the files of the repository. */
  async take(step: Step): Promise<Record<string, Content>> {
    const version = this.present?.versions.at(-1);
    if (step.does === "write") return this.#write(step, version);
    if (!version || step.does === "wait") return {};
    if (step.does === "rename") return this.#rename(version, step.fault);
    if (step.does === "delete") return this.#delete();
    return this.#changeFiles(version, step.does === "rename files");
  }

  async #write(written: Version, before: ToldVersion | undefined): Promise<Record<string, Content>> {
    const plants = new Map<string, Plant>();
    const kept = written.words === "some" ? before?.plants : undefined;
    const wordAt: WordAt = (kind, place) => {
      const known = plants.get(place) ?? (place === PARAGRAPH ? undefined : kept?.get(place));
      const plant = known ?? this.#plant({ kind, place, bearer: this.name });
      plants.set(place, plant);
      return plant.word;
    };
    this.slug ||= wordAt("document name", "file name");
    this.#text = textOf(this.life, written, wordAt);
    if (!this.present) this.stays.push({ versions: [], isOver: false });
    const media = [...plants.values()].filter(({ kind }) => kind.endsWith(" name") && kind !== "document name");
    const files = await Promise.all(media.filter(({ word }) => !this.fates.has(word)).map((plant) => this.#add(plant)));
    this.present?.versions.push({ ...written, plants, slug: this.slug, media: media.map(({ word }) => word) });
    return { [this.#path]: this.#text, ...Object.fromEntries(files) };
  }

  #plant(about: Omit<Plant, "word">): Plant {
    const { place } = about;
    const beginning = ({ [IDENTITY_NUMBER]: "1098", [MOBILE]: "3009" } as const)[place];
    return { ...about, word: beginning ? this.#words.plantNumber(beginning, about) : this.#words.plant(about) };
  }

  async #add({ word, kind, place }: Plant): Promise<readonly [string, Content]> {
    const said: string[] = [];
    const about = (inside: Plant["kind"], where: string) => {
      const plant = this.#words.plant({ kind: inside, place: `${place}: ${where}`, bearer: this.name });
      if (inside === "download text") said.push(plant);
      return plant;
    };
    const file = await mediaContent(kind === "photo name" ? "photo" : "download", this.#text, word, about);
    this.#files.set(word, file);
    this.#said.set(word, said);
    this.fates.set(word, { now: word });
    return [`content/media/${word}.${file.ending}`, file.bytes];
  }

  #rename(version: ToldVersion, fault: Version["fault"]): Record<string, Content> {
    const from = this.#path;
    const { plants, media } = version;
    this.slug = this.#words.plant({ kind: "document name", place: "later file name", bearer: this.name });
    const own: ToldVersion = {
      ...version,
      fault: fault ?? version.fault,
      plants: new Map(plants),
      slug: this.slug,
      media,
    };
    if (fault) this.#text = this.#edited(own);
    this.present?.versions.push(own);
    return { [from]: null, [this.#path]: this.#text };
  }

  /** The text of a version with another slip. */
  #edited(version: ToldVersion): string {
    const plants = new Map(version.plants);
    const wordAt: WordAt = (kind, place) => {
      const plant = plants.get(place) ?? this.#plant({ kind, place, bearer: this.name });
      plants.set(place, plant);
      return plant.word;
    };
    return textOf(this.life, version, wordAt);
  }

  #delete(): Record<string, Content> {
    const stay = this.present;
    if (stay) stay.isOver = true;
    return { [this.#path]: null };
  }

  #changeFiles({ media }: ToldVersion, isRename: boolean): Record<string, Content> {
    const changes: Record<string, Content> = {};
    for (const word of media) {
      const fate = this.fates.get(word);
      const file = this.#files.get(word);
      if (!fate || fate === "deleted" || !file) continue;
      changes[`content/media/${fate.now}.${file.ending}`] = null;
      this.fates.set(word, "deleted");
      if (!isRename) continue;
      const now = this.#words.plant({ kind: file.kind, place: "later name of a file", bearer: this.name });
      changes[`content/media/${now}.${file.ending}`] = file.bytes;
      this.fates.set(word, { now });
    }
    return changes;
  }

  get #path(): string {
    return `content/${this.life.collection}/${this.slug}.md`;
  }
}
