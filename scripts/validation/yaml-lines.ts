import { stringify } from "yaml";
import type { Path } from "./schema-path.ts";

/** A value under its key, or as an item of its list, as it is written in YAML: the lines to paste. */
export function yamlLines(path: Path, value: unknown): string[] {
  const step = path.at(-1);
  const written = typeof step === "number" ? [value] : { [String(step)]: value };
  // The list or the mapping of the step itself stays a block.
  const style = fitsOneLine(value) ? inOneLine(value) : undefined;
  const text =
    style === undefined
      ? stringify(written, OPTIONS)
      : `${stringify(written, OPTIONS).split(/(?<=^-|:)\s/, 1)[0]} ${style}`;
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
