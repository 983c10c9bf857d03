import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { BuildError, errorLine } from "../../scripts/command-line/errors.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

/** What a function throws. */
function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was thrown.");
}

const MISSING = "/no-hay/programa";
const system = (code: string, path?: string) => Object.assign(new Error(`${code}: in English`), { code, path });
/** What is thrown when a program says this and fails. */
const saidBy = (words: string) => {
  const program = `console.error(${JSON.stringify(words)}); process.exitCode = 128`;
  return thrownBy(() => execFileSync(process.execPath, ["-e", program], { stdio: "pipe" }));
};

it.each([
  [system("ENOSPC"), "No queda espacio en el disco: libere espacio y ejecute el comando de nuevo."],
  [new BuildError("No se construyó.", { cause: system("ENOSPC") }), "No queda espacio en el disco: libere espacio"],
  [saidBy("fatal: write error. Out of diskspace"), "No queda espacio en el disco: libere espacio"],
  [system("EROFS", "/sitio"), "El disco es de solo lectura: use una carpeta en la que se pueda escribir."],
  [saidBy("fatal: cannot mkdir x: Read-only file system"), "El disco es de solo lectura:"],
  [system("EACCES", "/sitio"), "Los permisos no dejan trabajar en «/sitio»."],
  [system("EBUSY", "/sitio"), "Otro programa tiene abierto «/sitio»"],
  [system("ENAMETOOLONG", "/sitio"), "El sistema no acepta un nombre tan largo: «/sitio»."],
  [thrownBy(() => readFileSync("/no-hay/nada")), "No se encontró «/no-hay/nada»"],
  [spawnSync(MISSING).error, `En este computador no se encontró el programa «${MISSING}»`],
  // Whoever foresaw it knows more.
  [new BuildError("El mes no se cerró.", { cause: system("ENOENT", "/sitio") }), "El mes no se cerró."],
  [new Error("one\ntwo"), "Falla inesperada: one"],
])("%s is told in one line of Spanish", (error, line) => {
  expect(errorLine(error)).toMatch(/^[^\n]+$/);
  expect(errorLine(error).slice(0, line.length)).toBe(line);
});

// Windows says of both what it says of a missing folder.
it.skipIf(process.platform === "win32")(
  "a file that is in the way of a folder, and a folder in the place of a file, are named",
  async () => {
    const folder = await tempFolder();
    writeFileSync(join(folder, "archivo"), "");
    expect(errorLine(thrownBy(() => mkdirSync(join(folder, "archivo", "x"))))).toMatch(/^«.*» no es una carpeta/);
    expect(errorLine(thrownBy(() => writeFileSync(folder, "")))).toMatch(/^«.*» es una carpeta/);
  },
);
