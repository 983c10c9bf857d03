import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Law, lawFiles } from "../law/law.ts";
import { readCache, writeCache } from "./cache.ts";
import { hashText } from "./hash.ts";
import { PROJECT } from "./paths.ts";
import { THIS_CODE } from "./this-generator.ts";

let read: Law | undefined;

/** What the generator has by itself of the law. It is read once; to parse its files takes longer than many commands. */
export function readLaw(): Law {
  read ??= remembered((["criterios", "transparencia", "obligaciones"] as const).map(textOf));
  return read;
}

function remembered(texts: readonly Text[]): Law {
  const version = THIS_CODE && hashText(JSON.stringify([THIS_CODE, texts]));
  const known = version ? readCache<unknown>("ley", version) : {};
  if (texts.every(({ name }) => name in known)) return known as Law;
  const law = Object.fromEntries(texts.map(({ name, text }) => [name, lawFiles[name].parse(parse(text))]));
  if (version) writeCache("ley", version, law);
  return law as Law;
}

interface Text {
  name: keyof Law;
  text: string;
}

const textOf = (name: keyof Law): Text => ({
  name,
  text: readFileSync(join(PROJECT, "scripts", "law", `${name}.yaml`), "utf8"),
});
