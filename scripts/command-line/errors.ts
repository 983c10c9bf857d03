/** A fault of the program or its surroundings that the person at the terminal can read: one line, in Spanish. */
export class ProjectError extends Error {
  override name = "ProjectError";
}

/** The command was called in a way it does not know. */
export class UsageError extends ProjectError {
  override name = "UsageError";
}

/** A word that the command has no use for. */
export class NotUnderstoodError extends UsageError {
  constructor(readonly word: string) {
    super(`No se entiende «${word}».`);
  }
}

/** Content has errors: the site cannot be built. The issues have already been told one by one. */
export class ContentError extends ProjectError {
  override name = "ContentError";
}

/** Files could not be written, or a tool that writes them failed. */
export class BuildError extends ProjectError {
  override name = "BuildError";
}

/** What the person at the terminal can do about faults of the machine, by the names that the system gives them. */
const OF_THE_MACHINE: Readonly<Record<string, string>> = {
  ENOSPC: "No queda espacio en el disco: libere espacio y ejecute el comando de nuevo.",
  EDQUOT: "No queda espacio en el disco para este usuario: libere espacio y ejecute el comando de nuevo.",
  EROFS: "El disco es de solo lectura: use una carpeta en la que se pueda escribir.",
};

/** The same of a file or folder, which each names. They are said of what nobody foresaw: who did knows more. */
const OF_A_PATH: Readonly<Record<string, (path: string) => string>> = {
  spawn: (path) => `En este computador no se encontró el programa «${path}»: instálelo y abra de nuevo la terminal.`,
  ENOENT: (path) => `No se encontró «${path}», o ahí no se puede escribir.`,
  ENOTDIR: (path) => `«${path}» no es una carpeta, o está dentro de algo que no lo es.`,
  EISDIR: (path) => `«${path}» es una carpeta y debía ser un archivo.`,
  EEXIST: (path) => `«${path}» ya existe: escoja otro nombre.`,
  ENAMETOOLONG: (path) => `El sistema no acepta un nombre tan largo: «${path}».`,
  ELOOP: (path) => `«${path}» es un enlace que lleva a sí mismo.`,
  EBUSY: (path) => `Otro programa tiene abierto «${path}»: ciérrelo y ejecute el comando de nuevo.`,
  EIO: (path) => `El disco falla al leer o escribir «${path}».`,
};

/** The codes of what permissions forbid; Windows tells so of a file that is open, too. */
const FORBIDDEN = ["EACCES", "EPERM"];
const OR_OPEN = process.platform === "win32" ? ", u otro programa lo tiene abierto" : "";

/** How other programs tell what the system says of a disk. */
const IN_WORDS: readonly (readonly [words: RegExp, code: string])[] = [
  [/no space left on device|os error 28|out of diskspace/i, "ENOSPC"],
  [/read-only file system/i, "EROFS"],
];

/** An error as one line for the person at the terminal, in Spanish. */
export function errorLine(error: unknown): string {
  const fault = error instanceof Error ? error : new Error(String(error));
  const { code = "", path, syscall = "" } = systemFault(fault);
  const known = OF_THE_MACHINE[code];
  if (known) return known;
  if (path && FORBIDDEN.includes(code)) return `Los permisos no dejan trabajar en «${path}»${OR_OPEN}.`;
  const ofPath = OF_A_PATH[code === "ENOENT" && syscall.startsWith("spawn") ? "spawn" : code];
  if (path && ofPath && !(fault instanceof ProjectError)) return ofPath(path);
  const [line = ""] = fault.message.split("\n");
  return fault instanceof ProjectError ? line : `Falla inesperada: ${line}`;
}

/** What the system said below an error that others were made of. */
function systemFault(error: unknown): Pick<NodeJS.ErrnoException, "code" | "path" | "syscall"> {
  if (!(error instanceof Error)) return {};
  const told = IN_WORDS.find(([words]) => words.test(error.message));
  if (told) return { code: told[1] };
  const { code, path, syscall, cause, originalError } = error as NodeJS.ErrnoException & { originalError?: unknown };
  return code ? { code, path, syscall } : systemFault(cause ?? originalError);
}
