import { expect, it } from "vitest";
import { type MovedFilesInput, movedFiles } from "../../scripts/gate/moved-files.ts";

const A = "/media/a.pdf";
const B = "/media/b.pdf";

const input: MovedFilesInput = {
  moves: { to: new Map([[A, B]]), known: new Set([A, B]) },
  openFiles: new Set([A, B]),
  personalFiles: new Set(),
  published: new Set([B]),
  isForgotten: () => false,
};

it.each<[what: string, change: Partial<MovedFilesInput>, leads: boolean]>([
  ["that could be opened leads to where its file is published", {}, true],
  ["leads nowhere while its file is not published", { published: new Set() }, false],
  ["that was never public is left out", { openFiles: new Set([B]) }, false],
  ["that a notice to a person used is left out", { personalFiles: new Set([A]) }, false],
  ["does not lead to what a notice to a person named", { personalFiles: new Set([B]) }, false],
  ["that is forgotten is left out", { isForgotten: (address) => address === A }, false],
  ["does not lead to one that is forgotten", { isForgotten: (address) => address === B }, false],
])("an address %s", (_, change, leads) => {
  expect(movedFiles({ ...input, ...change })).toEqual(leads ? [{ from: A, to: B }] : []);
});
