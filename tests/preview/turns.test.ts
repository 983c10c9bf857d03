import { expect, it } from "vitest";
import { mayBeginAgain } from "../../scripts/preview/turns.ts";

it.each`
  waited     | lastTook  | again    | why
  ${1_000}   | ${3_000}  | ${true}  | ${"somebody saves twice in a row"}
  ${19_000}  | ${3_000}  | ${true}  | ${"somebody keeps saving"}
  ${21_000}  | ${3_000}  | ${false} | ${"the lists have waited for long"}
  ${90_000}  | ${70_000} | ${true}  | ${"a build takes long"}
  ${150_000} | ${70_000} | ${false} | ${"a build takes long, and the lists have waited for two"}
`("a build is begun again ($again) when $why", ({ waited, lastTook, again }) => {
  expect(mayBeginAgain({ now: 1_000_000, waitingSince: 1_000_000 - waited, lastTook })).toBe(again);
});
