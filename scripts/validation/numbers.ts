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

/** Below it, an amount of pesos was most often written with the point of thousands. */
const LEAST_PRICE = 100;
/** How many times the other charges of a document an amount must be to look like a slip: a whole group of zeros. */
const OUT_OF_PROPORTION = 1000;

/** Warnings of charges in pesos that look like a slip of zeros: below $ 100, or a thousand times the others of the document. */
export function priceIssues({ archivo, value, yaml }: Judged): Issue[] {
  const prices = pricesIn(value);
  return prices.flatMap(({ path, pesos }) => {
    const campo = String(path.at(-1));
    const place = { archivo, campo: dotted(path), ...yaml.locate(path) };
    if (THOUSANDS.test(yaml.sourceOf(path) ?? "")) return [];
    if (pesos > 0 && pesos < LEAST_PRICE) {
      return [issue("precio-muy-bajo", place, { campo, pesos, linea: `${campo}: ${Math.round(pesos * 1000)}` })];
    }
    const others = prices.filter((other) => other.path !== path && other.pesos > 0).map((other) => other.pesos);
    const largest = Math.max(...others);
    const isFarAbove = others.length > 0 && pesos >= largest * OUT_OF_PROPORTION;
    return isFarAbove ? [issue("precio-desproporcionado", place, { campo, pesos, otro: largest })] : [];
  });
}

/** The amounts that stand beside «unidad: COP», and what the municipality says that the units of the law are worth. */
function pricesIn(value: unknown): { path: Path; pesos: number }[] {
  return numberPaths(value).flatMap((path) => {
    const beside = path
      .slice(0, -1)
      .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[String(key)], value);
    const { unidad, [String(path.at(-1))]: pesos } = beside as Record<string, unknown>;
    const isInPesos = unidad === "COP" || (path[0] === "valores" && path.at(-1) === "valor");
    return isInPesos && typeof pesos === "number" ? [{ path, pesos }] : [];
  });
}

function numberPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value === "number") return [path];
  if (typeof value !== "object" || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) => numberPaths(inner, [...path, isList ? Number(key) : key]));
}
