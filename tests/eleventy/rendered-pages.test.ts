import { expect, it } from "vitest";
import { searchable } from "../../scripts/eleventy/rendered-pages.ts";

const LAYOUTS = {
  "/plan/": { inputPath: "./layouts/pages/plan.11ty.tsx" },
  "/noticias/": { inputPath: "./layouts/pages/noticias.11ty.tsx" },
  "/tramites/b/": { inputPath: "./layouts/tramite.11ty.tsx" },
  "/tramites/a/": { inputPath: "./layouts/tramite.11ty.tsx" },
  "/noticias/feria/": { inputPath: "./layouts/noticia.11ty.tsx" },
};
const IN_ORDER = ["/noticias/feria/", "/tramites/a/", "/tramites/b/", "/plan/"];

it.each([
  ["one order", LAYOUTS],
  ["the contrary one", Object.fromEntries(Object.entries(LAYOUTS).reverse())],
])(
  "the pages that are searched are expected, documents first, in the same order when the disk lists layouts in %s",
  (_, layouts) => {
    expect(searchable(layouts)).toEqual(IN_ORDER);
  },
);
