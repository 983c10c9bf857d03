import { z } from "zod";
import { clock, month } from "../schema/field.ts";
import { fold } from "../schema/slug.ts";

const MONTHS = [
  ["enero"],
  ["febrero"],
  ["marzo"],
  ["abril"],
  ["mayo"],
  ["junio"],
  ["julio"],
  ["agosto"],
  ["septiembre", "setiembre"],
  ["octubre"],
  ["noviembre"],
  ["diciembre"],
];
/** The names of months, in lower case and without accents. */
export const MONTH_NAMES = MONTHS.flat();
const MARK = "[/.\\-–—]";
const DAYS = [
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  new RegExp(`^(?<year>\\d{4})${MARK}(?<month>\\d{1,2})${MARK}(?<day>\\d{1,2})(?:[T ].*)?$`, "i"),
  new RegExp(`^(?<day>\\d{1,2})${MARK}(?<month>\\d{1,2})${MARK}(?<year>\\d{4}|\\d{2})$`),
  /^(?<day>\d{1,2})(?:ro|º|°|o)?[ /.-](?:de )?(?<word>[a-z]{3,})\.?[ /.-](?:del? )?(?<year>\d{4})$/,
];
const WHOLE_MONTHS = [
  new RegExp(`^(?<year>\\d{4})${MARK}?(?<month>\\d{1,2})$`),
  new RegExp(`^(?<month>\\d{1,2})${MARK}(?<year>\\d{4})$`),
  /^(?<word>[a-z]{3,})\.?[ /.-](?:del? )?(?<year>\d{4})$/,
];

/** A day that was written in another format, «20 de noviembre de 2026» or 20/11/26, as `AAAA-MM-DD`. */
export function guessDay(written: string): string | undefined {
  const { year = "", day = "", ...parts } = partsOf(written, DAYS);
  const guess = `${year.padStart(4, "20")}-${numberOf(parts)}-${day.padStart(2, "0")}`;
  return z.iso.date().safeParse(guess).data;
}

/** A month that was written in another format, «noviembre de 2026» or 11/2026, as `AAAA-MM`. */
export function guessMonth(written: string): string | undefined {
  const { year = "", ...parts } = partsOf(written, WHOLE_MONTHS);
  return month().safeParse(`${year}-${numberOf(parts)}`).data;
}

/** A moment of the day that was written in another format, «8:00 a. m.» or «2 pm», as `HH:MM`. */
export function guessClock(written: string): string | undefined {
  const plain = fold(written.trim()).replace(/[\s.]/g, "");
  const {
    hour = "",
    minute = "00",
    half,
  } = /^(?<hour>\d{1,2})(?::(?<minute>\d{2}))?(?<half>am|pm|m)?$/.exec(plain)?.groups ?? {};
  // An hour alone may be of the morning or of the afternoon, and so may be midnight and noon.
  if (
    (half === undefined && !plain.includes(":")) ||
    (half === "am" && hour === "12") ||
    (half === "m" && hour !== "12")
  )
    return undefined;
  if (half !== undefined && (Number(hour) < 1 || Number(hour) > 12)) return undefined;
  const hours = half === "pm" && hour !== "12" ? Number(hour) + 12 : Number(hour);
  return clock().safeParse(`${String(hours).padStart(2, "0")}:${minute}`).data;
}

type Parts = Partial<Record<"year" | "month" | "word" | "day", string>>;

function partsOf(written: string, forms: readonly RegExp[]): Parts {
  const plain = fold(written.trim()).replace(/\s+/g, " ");
  return forms.map((form) => form.exec(plain)?.groups).find(Boolean) ?? {};
}

/** The number of a month with two digits, also from its name or the beginning of it. */
function numberOf({ month, word = "?" }: Parts): string {
  const named = MONTHS.findIndex((names) => names.some((name) => name.startsWith(word))) + 1;
  return (month ?? String(named)).padStart(2, "0");
}
