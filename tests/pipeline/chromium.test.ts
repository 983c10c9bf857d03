import { expect, it } from "vitest";
import { findChromium } from "../../scripts/development/browser/chromium.ts";

it("takes the browser that CHROMIUM_PATH names", () => {
  expect(findChromium({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
});

it("says so when CHROMIUM_PATH names nothing, and looks no further", () => {
  expect(() => findChromium({ CHROMIUM_PATH: "/no/hay" })).toThrow(
    "CHROMIUM_PATH dice «/no/hay», y ese archivo no existe.",
  );
});
