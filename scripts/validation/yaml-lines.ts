import { stringify } from "yaml";
import type { Path } from "./schema-path.ts";

/** A value under its key, or as an item of its list, as it is written in YAML: the lines to paste. */
export function yamlLines(path: Path, value: unknown): string[] {
  const step = path.at(-1);
  const isItem = typeof step === "number";
  const text = fitsOneLine(value)
    ? `${isItem ? "-" : `${String(step)}:`} ${inOneLine(value)}`
    : stringify(isItem ? [value] : { [String(step)]: value }, OPTIONS);
  return text.trimEnd().split("\n");
}

const OPTIONS = { lineWidth: 0, flowCollectionPadding: false } as const;
const inOneLine = (value: unknown) => stringify(value, { ...OPTIONS, collectionStyle: "flow" }).trimEnd();

/** Characters of the longest value that is easily read in one line with others. */
const MAX_SHORT = 30;

const fitsOneLine = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  Object.values(value).every((item) => String(item).length <= MAX_SHORT && typeof item !== "object");
