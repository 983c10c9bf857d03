/**
 * An issue of the content in its public form: what is wrong and what to write, never the wrong value. It contains only
 * the generator's own words; the full message of the validator is for whoever builds.
 */
export interface PublishedIssue {
  /** Path from the root of the repository, of a file that is at least partly public. */
  archivo: string;
  /** From 1; absent for an issue of the whole file. */
  linea?: number;
  /** The label of the field in the schema, «Fecha»; empty for the body, a whole file or an unknown key. */
  etiqueta: string;
  codigo: string;
  gravedad: "error" | "aviso";
  /** What is wrong. */
  problema: string;
  /** What to write instead. */
  remedio: string;
}

/** A file whose latest change is not published, in its public form. */
export interface HeldBackFile {
  archivo: string;
  /** The title of the published version, or the path of a file without a title. */
  titulo: string;
  /** File name of the office responsible for the published version. */
  dependencia?: string;
  /** What the site shows instead, in a sentence. */
  estado: string;
}

/**
 * Numbers of files with issues that are not named, because nothing of them is public or they are notices to persons.
 */
export interface UnnamedFiles {
  /** With errors, perhaps with warnings too. */
  errores: number;
  /** With warnings only. */
  avisos: number;
}

/** Everything that pages may show about issues of the content. */
export interface PublishedFaults {
  /** By file and line. */
  issues: readonly PublishedIssue[];
  /** By path. */
  heldBack: readonly HeldBackFile[];
  unnamed: UnnamedFiles;
}

export const NO_FAULTS: PublishedFaults = { issues: [], heldBack: [], unnamed: { errores: 0, avisos: 0 } };

/** «línea 4, dato «Fecha»»; empty for an issue of a whole file. */
export function placeInWords({ linea, etiqueta }: PublishedIssue): string {
  return [linea && `línea ${linea}`, etiqueta && `dato «${etiqueta}»`].filter(Boolean).join(", ");
}

/** An issue as a line of a to-do list. */
export function issueInWords(issue: PublishedIssue): string {
  const place = placeInWords(issue);
  const said = `${issue.problema} ${issue.remedio}`;
  return place ? `${place[0]?.toUpperCase()}${place.slice(1)}: ${said}` : said;
}

/** A sentence about the files with errors that are not named; empty when there are none. */
export function unnamedInWords({ errores }: UnnamedFiles): string {
  if (errores === 0) return "";
  return errores === 1
    ? "Hay un archivo con errores que no se nombra aquí, porque no se muestra en el sitio o es un aviso a una persona: lo ve quien construye el sitio."
    : `Hay ${errores} archivos con errores que no se nombran aquí, porque no se muestran en el sitio o son avisos a personas: los ve quien construye el sitio.`;
}
