import { type Fault, pageOfFaults } from "./faults.ts";

/** A file at its address: read from a path, or from its content. */
export type ShownFile = { url: string } & ({ path: string } | { content: string });

/**
 * What is shown over the site that was built last: pages and files of what was saved since, and the errors of the content.
 * Every change has a turn, a growing number; a build that begins after a turn has all that was saved until then.
 */
export class Shown {
  readonly #pages = new Map<string, { html: string | undefined; turn: number }>();
  readonly #files = new Map<string, { file: ShownFile; turn: number }>();
  #faults = new Map<string, { faults: readonly Fault[]; turn: number }>();

  /** Shows a page at an address, or (`undefined`) that there is none. */
  putPage(url: string, html: string | undefined, turn: number): void {
    this.#pages.set(url, { html, turn });
  }

  putFiles(files: readonly ShownFile[], turn: number): void {
    for (const file of files) this.#files.set(file.url, { file, turn });
  }

  /** What a file was found to have after a change; without errors, it has none from then on. */
  putFaults(archivo: string, faults: readonly Fault[], turn: number): void {
    this.#faults.set(archivo, { faults, turn });
  }

  /** What was found in the whole content as it was at a turn. Files that changed since are known better. */
  judged(faults: readonly Fault[], turn: number): void {
    const later = [...this.#faults].filter(([, known]) => known.turn > turn);
    const files = new Set(faults.map(({ archivo }) => archivo));
    const found = [...files].map((archivo) => {
      const own = faults.filter((each) => each.archivo === archivo);
      return [archivo, { faults: own, turn }] as const;
    });
    this.#faults = new Map([...found, ...later]);
  }

  /** The site was built as it was at a turn: only what changed since is shown over it. */
  built(turn: number): void {
    for (const shown of [this.#pages, this.#files])
      for (const [url, each] of shown) if (each.turn <= turn) shown.delete(url);
  }

  /** The page over an address: `undefined` when the built one counts, `{}` when there is none any more. */
  page(url: string): { html?: string } | undefined {
    return this.#pages.get(url);
  }

  file(url: string): ShownFile | undefined {
    return this.#files.get(url)?.file;
  }

  /** The errors that are explained on a page, and the files whose errors another page explains. */
  faultsAt(url: string): { here: readonly Fault[]; elsewhere: readonly { archivo: string; url: string }[] } {
    const wrong = [...this.#faults].filter(([, { faults }]) => faults.length > 0);
    const here = wrong.flatMap(([archivo, { faults }]) =>
      [undefined, url].includes(pageOfFaults(archivo)) ? faults : [],
    );
    const elsewhere = wrong.flatMap(([archivo]) => {
      const page = pageOfFaults(archivo);
      return page && page !== url ? [{ archivo, url: page }] : [];
    });
    return { here, elsewhere };
  }
}
