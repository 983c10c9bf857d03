import { expect, it } from "vitest";
import { inOrder } from "../../scripts/eleventy/rendered-pages.ts";

const LAYOUTS = {
  "/noticias/": { inputPath: "./layouts/pages/noticias.11ty.tsx" },
  "/tramites/b/": { inputPath: "./layouts/tramite.11ty.tsx" },
  "/tramites/a/": { inputPath: "./layouts/tramite.11ty.tsx" },
  "/noticias/feria/": { inputPath: "./layouts/noticia.11ty.tsx" },
};
const IN_ORDER = ["/noticias/feria/", "/tramites/a/", "/tramites/b/", "/noticias/"];

it.each([
  ["one order", LAYOUTS],
  ["the contrary one", Object.fromEntries(Object.entries(LAYOUTS).reverse())],
])("the pages of documents are expected first, in the same order when the disk lists layouts in %s", (_, layouts) => {
  expect(inOrder(layouts)).toEqual(IN_ORDER);
});
