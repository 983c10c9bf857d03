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

/** The codes of what permissions forbid. */
const FORBIDDEN = ["EACCES", "EPERM"];

/** How other programs tell that a disk is full. */
const FULL_DISK = /no space left on device|os error 28/i;

/** An error as one line for the person at the terminal, in Spanish. */
export function errorLine(error: unknown): string {
  const fault = error instanceof Error ? error : new Error(String(error));
  const { code = "", path } = systemFault(fault);
  const known = OF_THE_MACHINE[code];
  if (known) return known;
  if (path && FORBIDDEN.includes(code)) return `Los permisos no dejan trabajar en «${path}».`;
  const line = fault instanceof ProjectError ? fault.message : `Falla inesperada: ${fault.message}`;
  return line.split("\n")[0] ?? "";
}

/** What the system said below an error that others were made of. */
function systemFault(error: unknown): { code?: string; path?: string } {
  if (!(error instanceof Error)) return {};
  if (FULL_DISK.test(error.message)) return { code: "ENOSPC" };
  const { code, path, cause, originalError } = error as NodeJS.ErrnoException & { originalError?: unknown };
  return code ? { code, path } : systemFault(cause ?? originalError);
}
