import { describe, expect, it } from "vitest";
import { build } from "../../scripts/development/built-site.ts";
import { dependencia, municipioYaml, noticia, tramite } from "../helpers/documents.ts";
import { type Changes, lastValidOf, municipality, NOW, SLIP } from "../helpers/last-valid.ts";
import { filesWith, pagesOf } from "./published.ts";
import { documento, FULANA, NEWS, PAPER, SHEET } from "./withdrawn.ts";

const MENUS = "content/transparencia.yaml";
const ONE_POINT = 'transparencia:\n  - numero: "1"\n    nombre: Normativa\n';

describe("withdrawn documents do not come back", () => {
  const WITHDRAWN: [what: string, why: string, archivo: string, ...commits: Changes[]][] = [
    [
      "an item that was removed and comes back broken",
      "removed",
      NEWS,
      { [NEWS]: noticia() },
      { [NEWS]: null },
      { [NEWS]: noticia(SLIP) },
    ],
    [
      "a draft beside an unknown key",
      "withdrawn",
      NEWS,
      { [NEWS]: noticia() },
      { [NEWS]: noticia({ borrador: true, ...SLIP }) },
    ],
    [
      "a draft, and broken later",
      "withdrawn",
      NEWS,
      { [NEWS]: noticia() },
      { [NEWS]: noticia({ borrador: true }) },
      { [NEWS]: noticia({ borrador: true, ...SLIP }) },
    ],
    [
      "a broken draft, cut off later",
      "withdrawn",
      NEWS,
      { [NEWS]: noticia() },
      { [NEWS]: noticia({ borrador: true, ...SLIP }) },
      { [NEWS]: "---\ntitulo: Jor" },
    ],
    [
      "a draft in Latin-1",
      "withdrawn",
      NEWS,
      { [NEWS]: noticia() },
      { [NEWS]: Buffer.from(noticia({ titulo: "Vacunación", borrador: true }), "latin1") },
    ],
    [
      "an embargo moved ahead, with a slip",
      "not-yet",
      NEWS,
      { [NEWS]: noticia() },
      { [NEWS]: noticia({ fecha: "2026-12-01", ...SLIP }) },
    ],
    [
      "an embargo that cannot be read",
      "unreadable",
      NEWS,
      { [NEWS]: noticia() },
      { [NEWS]: noticia({ fecha: "2026-12-1" }) },
    ],
    [
      "an embargo of its own, moved back with a slip",
      "not-yet",
      NEWS,
      { [NEWS]: noticia({ fecha: "2026-12-01" }) },
      { [NEWS]: noticia(SLIP) },
    ],
    [
      "an end moved back, with a slip",
      "expired",
      NEWS,
      { [NEWS]: noticia() },
      { [NEWS]: noticia({ vence: "2026-04-09", ...SLIP }) },
    ],
    [
      "an end that cannot be read",
      "unreadable",
      NEWS,
      { [NEWS]: noticia() },
      { [NEWS]: noticia({ vence: "2026-12-1" }) },
    ],
    ["an end of its own", "expired", NEWS, { [NEWS]: noticia({ vence: "2026-04-09" }) }, { [NEWS]: noticia(SLIP) }],
    [
      "a document's day",
      "not-yet",
      PAPER,
      { [PAPER]: documento({}, "Texto.") },
      { [PAPER]: documento({ fecha_publicacion: "2026-12-01", ...SLIP }, "Texto.") },
    ],
    [
      "a sheet taken back to an earlier stage",
      "withdrawn",
      SHEET,
      { [SHEET]: tramite() },
      { [SHEET]: tramite({ etapa: "revisado", ...SLIP }) },
    ],
    [
      "a document that is a notice to a person now",
      "personal",
      PAPER,
      { [PAPER]: documento({}, "Texto.") },
      { [PAPER]: documento({ tipo: "edicto" }, "Texto.") },
    ],
    [
      "a name taken out with a slip",
      "people-removed",
      NEWS,
      { [NEWS]: noticia({}, FULANA) },
      { [NEWS]: noticia(SLIP, "Ganó una vecina.") },
    ],
    [
      "a name in the title, taken out with a slip",
      "people-removed",
      NEWS,
      { [NEWS]: noticia({ titulo: "Homenaje a Fulana Pérez" }) },
      { [NEWS]: noticia(SLIP) },
    ],
    [
      "a name taken out in Latin-1",
      "people-removed",
      NEWS,
      { [NEWS]: noticia({}, FULANA) },
      { [NEWS]: Buffer.from(noticia({}, "Ganó."), "latin1") },
    ],
    [
      "a telephone taken out with a slip",
      "people-removed",
      NEWS,
      { [NEWS]: noticia({}, "Llame al 310 555 0100.") },
      { [NEWS]: noticia(SLIP, "Llame.") },
    ],
    [
      "a name taken out of a data file with a slip",
      "people-removed",
      MENUS,
      { [MENUS]: `${ONE_POINT}    justificacion: Lo está reuniendo Fulana Pérez.\n` },
      { [MENUS]: `${ONE_POINT}    justificacion: Lo está reuniendo la oficina.\n    lugar: x\n` },
    ],
    ["a new draft with an error", "withdrawn", NEWS, {}, { [NEWS]: noticia({ borrador: true, ...SLIP }) }],
  ];

  it.each(WITHDRAWN)("%s", async (_, why, archivo, first, ...then) => {
    const lastValid = await lastValidOf(await municipality(first, ...then));
    const held = lastValid?.heldBack.find((file) => file.archivo === archivo);
    expect(held).toMatchObject({ why, shown: undefined });
    const shown = lastValid?.content.entries.find((entry) => entry.archivo === archivo);
    // A sheet stays in the inventory.
    if (archivo === SHEET) expect(shown?.data).toMatchObject({ etapa: "revisado" });
    else expect(shown).toBeUndefined();
  });

  it("a list of withdrawn pages keeps its entries and those that its broken text added", async () => {
    const list = (...names: string[]) =>
      `retirados:\n${names.map((name) => `  - direccion: /noticias/${name}/\n`).join("")}`;
    const file = "content/retirados.yaml";
    const broken = [
      `${list("una", "otra")}lugar: x\n`,
      list("una", "otra").replace("- direccion: /noticias/otra/", "-direccion: [\n  - direccion: /noticias/otra/"),
      `<<<<<<< HEAD\n${list("una")}=======\n${list("otra")}>>>>>>> otra\n`,
    ];
    for (const text of broken) {
      const lastValid = await lastValidOf(await municipality({ [file]: list("una", "vieja") }, { [file]: text }));
      const kept = lastValid?.content.data.retirados?.retirados.map(({ direccion }) => direccion);
      expect(kept).toEqual(["/noticias/una/", "/noticias/vieja/", "/noticias/otra/"]);
    }
  });
});

it("a removed office stays removed, and documents that refer to it are published without an office", async () => {
  const office = "content/dependencias/salud.md";
  const by = { dependencia: "salud" };
  const canal = { id: "noticias", nombre: "Noticias", carpeta: "noticias", responsable: "salud", desde: "2026-01" };
  const root = await municipality(
    {
      "content/municipio.yaml": municipioYaml({ canales: [canal] }),
      [office]: dependencia({ titulo: "Oficina Plantada", responsable: "Planta del cargo" }, "Texto plantado."),
      [NEWS]: noticia(by),
      [SHEET]: tramite(by),
      [PAPER]: documento(by, "Texto."),
    },
    { [office]: null },
  );
  const site = await build(root, { now: NOW, args: ["--keep-last-valid"] });
  expect([site.status, site.stderr]).toEqual([0, ""]);
  const pages = pagesOf(site.output);
  for (const url of ["/noticias/jornada/", "/tramites/certificado/", "/documentos/papel/", "/informe/"])
    expect(pages.get(url), url).toBeDefined();
  // What says that the office is gone has its title.
  expect(filesWith(site.output, "Plantada")).toEqual(["retirado/dependencias/salud/index.html"]);
  expect([...filesWith(site.output, "plantado"), ...filesWith(site.output, "Planta del cargo")]).toEqual([]);
  const links = [...pages].filter(([, html]) => /href="[^"]*\/(?:dependencias|pendientes)\/salud\//.test(html));
  expect(links.map(([url]) => url).filter((url) => !url.startsWith("/retirado/"))).toEqual([]);
});
