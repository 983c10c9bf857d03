import { type Issue, issue } from "./issue.ts";
import type { Judged } from "./schema-issues.ts";
import { acceptsText, dotted, type Path, schemaAt } from "./schema-path.ts";

// A value below one has no thousands: `0.125` is a decimal.
const THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+$/;

/** Issues of numbers with the thousands separator of Colombia, `5.000`: YAML parses the point as a decimal one, and 5 would be published. */
export function thousandsIssues({ archivo, value, yaml }: Judged): Issue[] {
  return numberPaths(value).flatMap((path) => {
    const valor = yaml.sourceOf(path) ?? "";
    if (!THOUSANDS.test(valor)) return [];
    const campo = String(path.at(-1));
    const place = { archivo, campo: dotted(path), ...yaml.locate(path) };
    return [issue("puntos-de-miles", place, { campo, valor, linea: `${campo}: ${valor.replaceAll(".", "")}` })];
  });
}

/** Issues of `012` where a text is as good as a number: YAML parses it as the number 12, and another decree would be published. */
export function lostZeroIssues({ archivo, schema, value, yaml }: Judged): Issue[] {
  return numberPaths(value).flatMap((path) => {
    const valor = yaml.sourceOf(path) ?? "";
    const isTaken = schemaAt(schema, path)?.safeParse(Number(valor)).success;
    if (!/^0\d+$/.test(valor) || !isTaken || !acceptsText(schema, path, valor)) return [];
    const campo = String(path.at(-1));
    const place = { archivo, campo: dotted(path), ...yaml.locate(path) };
    return [issue("numero-sin-comillas", place, { campo, valor, linea: `${campo}: "${valor}"` })];
  });
}

function numberPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value === "number") return [path];
  if (typeof value !== "object" || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) => numberPaths(inner, [...path, isList ? Number(key) : key]));
}
