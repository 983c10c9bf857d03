import { describe, expect, it } from "vitest";
import { logNames } from "../../scripts/gate/log-names.ts";
import type { DocumentPast } from "../../scripts/history/tracked.ts";
import type { Update } from "../../scripts/history/updates.ts";

const path = (slug: string) => `content/noticias/${slug}.md`;
const OLD = path("vieja");
const NEW = path("nueva");

/** A document that was renamed once, and its first update, under its old name. */
const past: DocumentPast = {
  document: 7,
  collection: "noticias",
  titulo: "Según la historia",
  isPersonal: false,
  values: {},
  archivo: NEW,
  readAt: new Map([
    [OLD, "2026-01-10"],
    [NEW, "2026-02-10"],
  ]),
};
const update: Update = {
  document: 7,
  seconds: 0,
  day: "2026-01-10",
  tipo: "nuevo",
  collection: "noticias",
  dependencia: "secretaria-general",
  archivo: OLD,
  commit: "c",
  isPersonal: false,
};
const NOBODY = { titulo: "Documento retirado", url: "", archivo: "content/noticias/" };

interface Case {
  of?: Partial<DocumentPast>;
  published?: ReadonlyMap<string, string>;
  heldBack?: ReadonlySet<string>;
  forgotten?: string;
}

function nameOf({ of = {}, published, heldBack, forgotten }: Case) {
  const isForgotten = (url: string) => url === forgotten;
  return logNames({ pasts: [{ ...past, ...of }], published, heldBack, isForgotten })(update);
}

describe("the title of a document in the log is", () => {
  it.each<[string, Case, object]>([
    [
      "by the title that the history gives it",
      {},
      { titulo: "Según la historia", url: "/noticias/nueva/", archivo: OLD },
    ],
    [
      "by the title that the site shows",
      { published: new Map([[NEW, "En el sitio"]]) },
      { titulo: "En el sitio", url: "/noticias/nueva/", archivo: OLD },
    ],
    ["by nothing that the site does not show", { published: new Map() }, NOBODY],
    [
      "by the last title that could be read, and the address of then, when it is gone",
      { of: { goneSince: "2026-03-01" }, published: new Map() },
      { titulo: "Según la historia", url: "/noticias/vieja/", archivo: OLD },
    ],
    [
      "by nothing when it is over by its date, and the version that says so waits to be mended",
      {
        of: { goneSince: "2026-03-01", values: { vence: "2026-02-28" } },
        published: new Map(),
        heldBack: new Set([NEW]),
      },
      NOBODY,
    ],
    [
      "by its last title when it was withdrawn, whatever waits to be mended",
      { of: { goneSince: "2026-03-01" }, published: new Map(), heldBack: new Set([NEW]) },
      { titulo: "Según la historia", url: "/noticias/vieja/", archivo: OLD },
    ],
    [
      "by no title when it is gone and the last one was corrected",
      { of: { goneSince: "2026-03-01", titulo: undefined } },
      { titulo: "Documento retirado", url: "/noticias/vieja/", archivo: OLD },
    ],
    [
      "by its new name alone when the old address is forgotten and it lives on",
      { forgotten: "/noticias/vieja/" },
      { titulo: "Según la historia", url: "/noticias/nueva/", archivo: NEW },
    ],
    [
      "by nothing when it is gone and an address of it is forgotten",
      { of: { goneSince: "2026-03-01" }, forgotten: "/noticias/vieja/" },
      NOBODY,
    ],
    [
      "by nothing when it is gone and another address of it is forgotten",
      { of: { goneSince: "2026-03-01" }, forgotten: "/noticias/nueva/" },
      NOBODY,
    ],
    [
      "by nothing while it is at a forgotten address",
      { published: new Map([[NEW, "En el sitio"]]), forgotten: "/noticias/nueva/" },
      NOBODY,
    ],
  ])("%s", (_how, past, name) => expect(nameOf(past)).toEqual(name));
});
