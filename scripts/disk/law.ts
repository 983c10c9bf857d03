import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Law, lawFiles } from "../law/law.ts";
import { PROJECT } from "./paths.ts";

let read: Law | undefined;

/** What the generator has by itself of the law. It is read once. */
export function readLaw(): Law {
  read ??= {
    criterios: lawFiles.criterios.parse(fileOf("criterios")),
    transparencia: lawFiles.transparencia.parse(fileOf("transparencia")),
    obligaciones: lawFiles.obligaciones.parse(fileOf("obligaciones")),
  };
  return read;
}

function fileOf(name: keyof Law): unknown {
  return parse(readFileSync(join(PROJECT, "scripts", "law", `${name}.yaml`), "utf8"));
}
