import { SOURCE } from "./document-format.ts";

/** A document as the editor keeps it; the text of its file, as it was when it was read, is in its content. */
export interface KeptEntry {
  locales: Readonly<Record<string, { path: string; content: Readonly<Record<string, unknown>> }>>;
}

/**
 * What this window made of the files that it read: what it last wrote, and what it last tried to write. The editor keeps of a
 * document that it saved what the file said before; of one that it made, nothing.
 */
export class SavedTexts {
  readonly #tried = new Map<unknown, string>();
  readonly #saved = new Map<unknown, string>();

  /** A file is about to be written. */
  tries(before: unknown, text: string): void {
    this.#tried.set(before, text);
  }

  /** It was written. */
  wrote(before: unknown): void {
    const text = this.#tried.get(before);
    if (text !== undefined) this.#saved.set(before, text);
  }

  /** Whether a document as it is read now is one that this window knows: as it read it, or as it left it. */
  isSame(now: KeptEntry, known: KeptEntry): boolean {
    return Object.entries(now.locales).every(([locale, { content }]) => {
      const before = known.locales[locale]?.content[SOURCE];
      return [before, this.#saved.get(before), this.#tried.get(before)].includes(content[SOURCE] as string);
    });
  }
}
