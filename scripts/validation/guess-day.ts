import { z } from "zod";
import { fold } from "../schema/slug.ts";

const MONTHS = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"];
const FORMS = [
  /^(?<year>\d{4})[/.\-–—]?(?<month>\d{1,2})[/.\-–—]?(?<day>\d{1,2})(?:[T ].*)?$/,
  /^(?<day>\d{1,2})[/.\-–—](?<month>\d{1,2})[/.\-–—](?<year>\d{4}|\d{2})$/,
  /^(?<day>\d{1,2})(?: de)? (?<word>[a-z]{3})[a-z]*\.?(?: del?)? (?<year>\d{4})$/,
];

/** A day that was written in another format, «20 de noviembre de 2026» or 20/11/26, as `AAAA-MM-DD`. */
export function guessDay(written: string): string | undefined {
  const parts = FORMS.map((form) => form.exec(fold(written.trim()))?.groups).find(Boolean);
  if (!parts) return undefined;
  const { year = "", month, word = "", day = "" } = parts;
  const number = month ?? String(MONTHS.indexOf(word) + 1);
  const guess = `${year.padStart(4, "20")}-${number.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return z.iso.date().safeParse(guess).success ? guess : undefined;
}
