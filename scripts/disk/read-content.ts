import { type Dirent, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ListedFile } from "../validation/listing.ts";

/** Every file and symbolic link under `content/`, sorted by name. Links are listed, never followed. */
export function listContent(root: string): ListedFile[] {
  const top = lstatSync(join(root, "content"), { throwIfNoEntry: false });
  return top?.isSymbolicLink() ? [{ archivo: "content", kind: "symlink", bytes: 0 }] : listFolder(root, "content");
}

/** Addresses of all files under `content/media/`, with valid names or not. */
export function listMedia(root: string): string[] {
  return listFolder(root, "content/media").flatMap(({ archivo, kind }) =>
    kind === "file" ? [archivo.slice("content".length)] : [],
  );
}

function listFolder(root: string, folder: string): ListedFile[] {
  const entries = entriesOf(join(root, folder));
  if ("razon" in entries) return [{ archivo: folder, kind: "unreadable", bytes: 0, ...entries }];
  return entries.flatMap((entry) => {
    const archivo = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return listFolder(root, archivo);
    if (entry.isSymbolicLink()) return [{ archivo, kind: "symlink" as const, bytes: 0 }];
    if (!entry.isFile()) return [{ archivo, kind: "other" as const, bytes: 0 }];
    return [{ archivo, kind: "file" as const, bytes: lstatSync(join(root, archivo)).size }];
  });
}

function entriesOf(folder: string): Dirent[] | { razon: string } {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return codeOf(error) === "ENOENT" ? [] : { razon: reasonOf(error) };
  }
}

/** The bytes of a file, or the reason in words why they cannot be read. */
export function readBytes(root: string, archivo: string): Buffer | { razon: string } {
  try {
    return readFileSync(join(root, archivo));
  } catch (error) {
    return { razon: reasonOf(error) };
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error);

/** https://nodejs.org/api/errors.html#common-system-errors */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: "sus permisos no lo dejan leer",
  EPERM: "sus permisos no lo dejan leer",
  EISDIR: "es una carpeta",
  ENOENT: "no existe",
  EIO: "el disco falla",
};

const reasonOf = (error: unknown) => REASONS[codeOf(error)] ?? codeOf(error);
