import { longDate } from "../../scripts/time/spanish.ts";

/** A day in words that machines can read too. */
export function Day({ value }: { value: string }) {
  return <time dateTime={value}>{longDate(value)}</time>;
}
