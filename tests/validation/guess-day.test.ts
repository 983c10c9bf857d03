import { expect, it } from "vitest";
import { guessDay } from "../../scripts/validation/guess-day.ts";

it.each([
  ["20 de noviembre de 2026", "2026-11-20"],
  ["5 dic 2026", "2026-12-05"],
  ["20/11/26", "2026-11-20"],
  ["2026-11-20 8:00", "2026-11-20"],
  ["2026–11–20", "2026-11-20"],
  ["25/13/2026", undefined],
  ["mañana", undefined],
])("guesses the day of «%s»: %s", (written, day) => expect(guessDay(written)).toBe(day));
