import { type Dirent, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ListedFile } from "../validation/listing.ts";

/** Every file and link under `content/`, in the order of their names. Links are named, never followed. */
export function listContent(root: string): ListedFile[] {
  return listFolder(root, "content");
}

function listFolder(root: string, folder: string): ListedFile[] {
  return entriesOf(join(root, folder)).flatMap((entry) => {
    const archivo = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return listFolder(root, archivo);
    if (entry.isSymbolicLink()) return [{ archivo, kind: "symlink" as const, bytes: 0 }];
    if (!entry.isFile()) return [{ archivo, kind: "other" as const, bytes: 0 }];
    return [{ archivo, kind: "file" as const, bytes: lstatSync(join(root, archivo)).size }];
  });
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** The bytes of a file, or the reason why they cannot be read (`EACCES`, `EISDIR`…). */
export function readBytes(root: string, archivo: string): Buffer | { razon: string } {
  try {
    return readFileSync(join(root, archivo));
  } catch (error) {
    return { razon: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
}
