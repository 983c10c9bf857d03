import { expect, it } from "vitest";
import { findChromium } from "../../scripts/development/browser/chromium.ts";

it("uses the browser at CHROMIUM_PATH", () => {
  expect(findChromium({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
});

it("fails if CHROMIUM_PATH does not exist, and looks no further", () => {
  expect(() => findChromium({ CHROMIUM_PATH: "/no/hay" })).toThrow(
    "CHROMIUM_PATH dice «/no/hay», y ese archivo no existe.",
  );
});
