import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formerAddresses } from "../../scripts/gate/former-addresses.ts";
import type { DocumentPast } from "../../scripts/history/tracked.ts";

const path = (slug: string) => `content/tramites/${slug}.md`;
const url = (slug: string) => `/tramites/${slug}/`;

function past(slugs: readonly string[], overrides: Partial<DocumentPast> = {}): DocumentPast {
  return {
    document: 0,
    collection: "tramites",
    titulo: slugs.join(" → "),
    isPersonal: false,
    values: { etapa: "publicado" },
    archivo: path(slugs.at(-1) ?? ""),
    readAt: new Map(slugs.map((slug, index) => [path(slug), `2026-01-${String(index + 10)}`])),
    ...overrides,
  };
}

const nothing = {
  pasts: [],
  retirados: [],
  addresses: new Set<string>(),
  heldBack: new Set<string>(),
  isForgotten: () => false,
};

it("a file with errors is not gone", () => {
  const pasts = [past(["rota"], { goneSince: "2026-02-01" })];
  expect(formerAddresses({ ...nothing, pasts }).gone.map((gone) => gone.url)).toEqual([url("rota")]);
  expect(formerAddresses({ ...nothing, pasts, heldBack: new Set([path("rota")]) }).gone).toEqual([]);
});

it.each([
  ["expired, when it went on the day after its last", "2026-02-01", "2026-01-31"],
  ["withdrawn, when it went before", "2026-01-20", undefined],
])("a document with a last day is told as %s", (_how, goneSince, expired) => {
  const pasts = [past(["feria"], { goneSince, values: { vence: "2026-01-31" } })];
  expect(formerAddresses({ ...nothing, pasts }).gone[0]?.expired).toBe(expired);
});

it("a file with errors has its former addresses while the site shows an earlier version of it", () => {
  const pasts = [past(["vieja", "nueva"])];
  const heldBack = new Set([path("nueva")]);
  const shown = formerAddresses({ ...nothing, pasts, heldBack, addresses: new Set([url("nueva")]) });
  expect(shown).toEqual({ moved: [{ from: url("vieja"), to: url("nueva") }], gone: [] });
  expect(formerAddresses({ ...nothing, pasts, heldBack })).toEqual({ moved: [], gone: [] });
});

it("a notice to a person leaves no former address, even if somebody gives a reason for one", () => {
  const pasts = [past(["edicto-de-fulano", "edicto"], { goneSince: "2026-02-01", isPersonal: true })];
  const retirados = [
    { direccion: url("edicto-de-fulano"), motivo: "El plazo terminó." },
    { direccion: url("edicto"), motivo: "El plazo terminó." },
    { direccion: "/del-sitio-anterior/", motivo: "Era del sitio anterior." },
  ];
  const { moved, gone } = formerAddresses({ ...nothing, pasts, retirados });
  expect([moved, gone.map((each) => each.url)]).toEqual([[], ["/del-sitio-anterior/"]]);
});

describe("a forgotten document leaves no trace", () => {
  const forgotten = (...slugs: string[]) => ({ isForgotten: (address: string) => slugs.map(url).includes(address) });
  const gone = past(["a", "b", "c"], { goneSince: "2026-02-01" });
  const here = past(["a", "b", "c"]);

  it.each(["a", "b", "c"])("a document that is gone has none of its addresses when %s is forgotten", (slug) => {
    expect(formerAddresses({ ...nothing, pasts: [gone], ...forgotten(slug) })).toEqual({ moved: [], gone: [] });
  });

  it("a document that still exists keeps its other redirects", () => {
    const { moved } = formerAddresses({ ...nothing, pasts: [here], addresses: new Set([url("c")]), ...forgotten("a") });
    expect(moved).toEqual([{ from: url("b"), to: url("c") }]);
  });

  it("the former addresses of a removed document do not redirect to another one at its last address", () => {
    const other = past(["c"], { titulo: "Otro" });
    const addresses = new Set([url("c")]);
    expect(formerAddresses({ ...nothing, pasts: [gone, other], addresses, ...forgotten("a") }).moved).toEqual([]);
  });

  it("the municipality's reason for an address is kept with it", () => {
    const retirados = [{ direccion: url("d"), motivo: "Ya no es necesario." }];
    expect(formerAddresses({ ...nothing, retirados, ...forgotten("d") }).gone).toEqual([]);
  });
});

describe("an address of an earlier site", () => {
  const addresses = new Set(["/", "/noticias/feria/"]);
  const files = new Set(["/media/plan.pdf"]);
  const of = (direccion: string, rest: object = {}) =>
    formerAddresses({
      ...nothing,
      addresses,
      files,
      retirados: [{ direccion, ...rest }],
      waiting: new Set(["/Espera.aspx"]),
    });

  it.each([
    ["/Feria.aspx", "/noticias/feria/"],
    ["/2020/feria/", "/noticias/feria/"],
    ["/Plan.PDF", "/media/plan.pdf"],
    ["/?p=3", "/"],
  ])("%s leads to %s when that is public", (from, to) => {
    expect(of(from, { en_su_lugar: to })).toEqual({ moved: [{ from, to }], gone: [] });
  });

  it.each([
    ["a page that is not public", "/Feria.aspx", { en_su_lugar: "/noticias/borrador/" }],
    ["a page that nobody may know", "/Espera.aspx", {}],
    ["itself, which is a page of this site", "/noticias/feria/", { en_su_lugar: "/" }],
    ["the home page from the editor", "/admin/", { en_su_lugar: "/" }],
  ])("does not lead to %s", (_what, from, rest) => expect(of(from, rest)).toEqual({ moved: [], gone: [] }));

  it("with a reason says it, and names what is in its place only when that is public", () => {
    const motivo = "Ya no se exige.";
    const notice = "/retirado/sitio_anterior/ver-php-id-3/";
    const gone = { url: "/ver.php?id=3", notice, motivo };
    expect(of(gone.url, { motivo, en_su_lugar: "/" }).gone).toEqual([{ ...gone, successor: "/" }]);
    expect(of(gone.url, { motivo, en_su_lugar: "/noticias/borrador/" }).gone).toEqual([gone]);
  });

  it("has a notice of its own, also where another one is spelled alike", () => {
    const retirados = ["/A.aspx", "/a.aspx", "/a_aspx"].map((direccion) => ({ direccion }));
    const notices = formerAddresses({ ...nothing, retirados }).gone.map(({ notice }) => notice);
    expect(new Set(notices.map((notice) => notice.toLowerCase())).size).toBe(3);
  });
});

it("for any history, no redirect leads to a redirect or a missing page, and none shadows a current page", () => {
  const slug = fc.constantFrom("a", "b", "c", "d", "e", "f");
  const lives = fc.array(fc.record({ slugs: fc.array(slug, { minLength: 1, maxLength: 6 }), stays: fc.boolean() }));
  fc.assert(
    fc.property(lives, (documents) => {
      const addresses = new Set<string>();
      const pasts = documents.map(({ slugs, stays }) => {
        const here = url(slugs.at(-1) ?? "");
        // Two documents cannot have one address.
        const isHere = stays && !addresses.has(here);
        if (isHere) addresses.add(here);
        return past(slugs, isHere ? {} : { goneSince: "2026-03-01" });
      });
      const { moved, gone } = formerAddresses({ ...nothing, pasts, addresses });
      const sources = [...moved.map(({ from }) => from), ...gone.map((each) => each.url)];
      expect(moved.filter(({ to }) => !addresses.has(to))).toEqual([]);
      expect(sources.filter((source) => addresses.has(source))).toEqual([]);
      const everRead = new Set(documents.flatMap(({ slugs }) => slugs.map(url)));
      expect(new Set([...sources, ...addresses])).toEqual(everRead);
      expect(sources.length).toBe(new Set(sources).size);
    }),
  );
});
