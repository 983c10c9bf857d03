/**
 * A fault of the content as anybody may read it: what is wrong and what to write, never what was found. It is made of the
 * generator's own words alone; what the validator found is for whoever builds.
 */
export interface PublishedIssue {
  /** Path from the root of the repository, of a file of which citizens can see something. */
  archivo: string;
  /** From 1; absent when the fault is of the whole file. */
  linea?: number;
  /** What the datum is called, «Fecha», as far as the schema knows it; empty for a text, a file or an unknown key. */
  etiqueta: string;
  codigo: string;
  gravedad: "error" | "aviso";
  /** What is wrong. */
  problema: string;
  /** What to write instead. */
  remedio: string;
}

/** A file whose last change is not on the site, as the site itself may say it. */
export interface HeldBackFile {
  archivo: string;
  /** As citizens read it: the title of the version that is shown; of what has no title, its path. */
  titulo: string;
  /** File name of the office that answers for the version that is shown. */
  dependencia?: string;
  /** What became of it, in a sentence. */
  estado: string;
}

/** How many files have faults of which nothing else is said: citizens see nothing of them, or they are notices to persons. */
export interface UnnamedFiles {
  /** With errors, perhaps with warnings too. */
  errores: number;
  /** With warnings alone. */
  avisos: number;
}

/** All that pages may say of the faults of the content. */
export interface PublishedFaults {
  /** By file and line. */
  issues: readonly PublishedIssue[];
  /** By path. */
  heldBack: readonly HeldBackFile[];
  unnamed: UnnamedFiles;
}

export const NO_FAULTS: PublishedFaults = { issues: [], heldBack: [], unnamed: { errores: 0, avisos: 0 } };

/** «línea 4, dato «Fecha»»; empty for a fault of a whole file. */
export function placeInWords({ linea, etiqueta }: PublishedIssue): string {
  return [linea && `línea ${linea}`, etiqueta && `dato «${etiqueta}»`].filter(Boolean).join(", ");
}

/** A fault as a line of a to-do list. */
export function issueInWords(issue: PublishedIssue): string {
  const place = placeInWords(issue);
  const said = `${issue.problema} ${issue.remedio}`;
  return place ? `${place[0]?.toUpperCase()}${place.slice(1)}: ${said}` : said;
}

/** What is said of files with errors that are not named, in a sentence; empty when there are none. */
export function unnamedInWords({ errores }: UnnamedFiles): string {
  if (errores === 0) return "";
  return errores === 1
    ? "Hay un archivo con errores que no se nombra aquí, porque no se muestra en el sitio o es un aviso a una persona: lo ve quien construye el sitio."
    : `Hay ${errores} archivos con errores que no se nombran aquí, porque no se muestran en el sitio o son avisos a personas: los ve quien construye el sitio.`;
}
