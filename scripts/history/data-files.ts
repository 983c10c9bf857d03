import { MUNICIPIO_FILE } from "../schema/content-files.ts";
import { parseYaml } from "../validation/yaml.ts";
import type { MainLineCommit } from "./main-line.ts";

/** git's names for all contents that a file has had on the main line, oldest first. */
export function blobsAt(path: string, line: readonly MainLineCommit[]): string[] {
  return line.flatMap(({ changes }) =>
    changes.flatMap((change) => (change.path === path && change.blob ? [change.blob] : [])),
  );
}

/** The texts that a file has had on the main line, newest first, even if the file is gone. */
export function textsAt(
  path: string,
  line: readonly MainLineCommit[],
  texts: ReadonlyMap<string, string>,
): readonly string[] {
  return blobsAt(path, line)
    .reverse()
    .flatMap((blob) => texts.get(blob) ?? []);
}

/** Every picture that was ever the escudo of the municipality, which all pages show. */
export function escudosIn(line: readonly MainLineCommit[], texts: ReadonlyMap<string, string>): string[] {
  return [...new Set(textsAt(MUNICIPIO_FILE, line, texts))].flatMap((text) => {
    const escudo = parseYaml(MUNICIPIO_FILE, text, 1).value?.escudo;
    return typeof escudo === "string" ? [escudo] : [];
  });
}
