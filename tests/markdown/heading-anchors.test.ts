import { expect, it } from "vitest";
import { renderMarkdown } from "../../scripts/markdown/render.ts";

const SITE = { addresses: new Set<string>(), images: new Map(), files: new Map() };
const idsOf = (body: string) =>
  [...renderMarkdown(SITE, { url: "/x/", body }, { picture: () => "" }).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

it.each([
  ["the place to which the page lets one skip", "# Contenido\n\n# Contenido", ["contenido-2", "contenido-3"]],
  ["a note", "# fn1\n\n# fnref1\n\nSí[^1].\n\n[^1]: No.", ["fn1-2", "fnref1-2", "fnref1", "fn1"]],
  ["another heading", "# Uno\n\n# Uno\n\n# Uno", ["uno", "uno-2", "uno-3"]],
  ["a table", "# Tabla 1\n\n| a |\n|---|\n| b |", ["tabla-1", "tabla-1-2"]],
])("a heading never takes the id of %s", (_what, body, ids) => expect(idsOf(body)).toEqual(ids));
