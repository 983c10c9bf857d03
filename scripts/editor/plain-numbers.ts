type Data = Readonly<Record<string, unknown>>;

/** The numbers that may stand where a text may stand too, by key. */
export type NumbersByKey = Readonly<Record<string, { minimum: number; maximum: number }>>;

/**
 * What a form says with numbers where a document has them: the form has one line for both, and a year that nobody changed
 * would come back in quotes. A text that the document had in quotes, «"12"», stays a text.
 * @param old what the document said
 */
export function withNumbers(numbers: NumbersByKey, data: Data, old: Data): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const limits = numbers[key];
      const isNumber = limits && typeof value === "string" && value !== old[key] && PLAIN.test(value);
      const isWithin = isNumber && Number(value) >= limits.minimum && Number(value) <= limits.maximum;
      return [key, isWithin ? Number(value) : value];
    }),
  );
}

/** A zero before other digits means something: «012» is the name of a document. */
const PLAIN = /^(?:0|[1-9]\d*)$/;
