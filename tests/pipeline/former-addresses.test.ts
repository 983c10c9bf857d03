import { beforeAll, describe, expect, it } from "vitest";
import { history } from "../../scripts/demo/repository/history.ts";
import { type BuiltSite, build } from "../../scripts/development/built-site.ts";
import { atEnd } from "../helpers/at-end.ts";
import { doc, minimalContent, noticia, tramite } from "../helpers/documents.ts";
import { ALL_HOSTS, describeHosts, SERVERS } from "../helpers/hosts.ts";
import { tempFolder } from "../helpers/temp-folder.ts";
import { filesWith, pagesOf, textOf } from "./published.ts";

const NOW = "2026-11-20T12:00:00-05:00";
const at = (day: string) => `2026-${day}T10:00:00-05:00`;

const edicto = doc({
  titulo: "Edicto de Fulano",
  resumen: "Se notifica la resolución a la persona interesada.",
  dependencia: "secretaria-general",
  tipo: "edicto",
  fecha_publicacion: "2026-03-05",
  vence: "2026-04-05",
});

/** A year of a municipality that renames, removes and reuses. */
function aYear() {
  const repo = history();
  const commit = (day: string, files: Record<string, string | null>) => repo.commit("Cambio", { at: at(day), files });
  commit("01-10", {
    ...minimalContent(),
    "content/tramites/a.md": tramite({ titulo: "Permiso de feria" }),
    "content/tramites/reusada.md": tramite({ titulo: "El primero que estuvo aquí" }),
    "content/tramites/ida.md": tramite({ titulo: "Ida y vuelta" }),
    "content/noticias/borrada.md": noticia({ titulo: "Noticia que se borró", fecha: "2026-01-10" }),
    "content/noticias/vencida.md": noticia({ titulo: "Noticia que venció", fecha: "2026-01-10", vence: "2026-05-31" }),
    "content/noticias/programada.md": noticia({ titulo: "Nadie la vio nunca", fecha: "2026-06-01" }),
    "content/noticias/borrador.md": noticia({ titulo: "Noticia que volvió a borrador", fecha: "2026-01-10" }),
    "content/documentos/edicto-de-fulano.md": edicto,
  });
  const move = (day: string, from: string, to: string, text: string) => commit(day, { [from]: null, [to]: text });
  const feria = tramite({ titulo: "Permiso de feria" });
  move("02-10", "content/tramites/a.md", "content/tramites/b.md", feria);
  move("03-10", "content/tramites/b.md", "content/tramites/c.md", feria);
  move("03-11", "content/tramites/ida.md", "content/tramites/vuelta.md", tramite({ titulo: "Ida y vuelta" }));
  move("03-12", "content/tramites/vuelta.md", "content/tramites/ida.md", tramite({ titulo: "Ida y vuelta" }));
  commit("04-10", { "content/noticias/borrada.md": null, "content/noticias/programada.md": null });
  commit("04-11", {
    "content/noticias/borrador.md": noticia({ titulo: "Noticia que volvió a borrador", borrador: true }),
  });
  move(
    "05-10",
    "content/tramites/reusada.md",
    "content/tramites/mudada.md",
    tramite({ titulo: "El primero que estuvo aquí" }),
  );
  commit("05-11", { "content/tramites/reusada.md": tramite({ titulo: "El segundo, que también se fue" }) });
  commit("06-10", {
    "content/tramites/reusada.md": null,
    "content/retirados.yaml":
      "retirados:\n" +
      "  - direccion: /noticias/borrada/\n    motivo: El plazo terminó.\n    en_su_lugar: /tramites/c/\n" +
      "  - direccion: /noticias/del-sitio-anterior/\n    motivo: Era del sitio anterior.\n" +
      EARLIER.map(([direccion, , en_su_lugar]) => line({ direccion, en_su_lugar })).join("") +
      EARLIER_GONE.map(([direccion, motivo]) => line({ direccion, motivo })).join("") +
      line({ direccion: "/Espera.aspx", en_su_lugar: "/noticias/borrador/" }) +
      line({ direccion: "/Nunca.aspx", en_su_lugar: "/noticias/nunca-fue/" }),
  });
  return repo;
}

/** JSON is YAML. */
const line = (item: object) => `  - ${JSON.stringify(item)}\n`;

/** As written in the list, and as a browser asks for it. */
const EARLIER: readonly (readonly [written: string, asked: string, to: string])[] = [
  ["/Noticias.aspx", "/Noticias.aspx", "/tramites/c/"],
  ["/ver.php?id=3", "/ver.php?id=3", "/tramites/c/"],
  ["/ver.php?id=3&lang=es", "/ver.php?lang=es&x=1&id=3", "/tramites/ida/"],
  ["/ver.php", "/ver.php?id=33", "/"],
  ["/?p=123", "/?p=123", "/tramites/c/"],
  ["/index.php?option=com_content&id=12:la-feria", "/index.php?id=12:la-feria&option=com_content", "/tramites/ida/"],
  ["/index.php?buscar=Trámites", "/index.php?buscar=Tr%C3%A1mites", "/tramites/ida/"],
  ["/Gestión/ver.aspx?tema=Recreación", "/Gesti%c3%b3n/ver.aspx?tema=Recreaci%c3%b3n", "/tramites/c/"],
  ["/acción/", "/acci%c3%b3n/", "/tramites/c/"],
  ["/wp-content/uploads/2020/01/Plan_de_Acción.PDF", "/wp-content/uploads/2020/01/Plan_de_Acci%C3%B3n.PDF", "/"],
  ["/Documentos%20varios/Plan%20(1).pdf", "/Documentos%20varios/Plan%20%281%29.pdf", "/tramites/c/"],
  ["/2020/01/la-feria/", "/2020/01/la-feria", "/tramites/c/"],
  ["/Alcaldía/El%20$alcalde;'x'+y,z@w:v", "/Alcald%C3%ADa/El%20%24alcalde%3B%27x%27%2By%2Cz%40w%3Av", "/tramites/c/"],
];

const EARLIER_GONE: readonly (readonly [written: string, motivo: string])[] = [
  ["/Contratos.aspx", "Los contratos están en el SECOP."],
  ["/docs/Acta%20No.%201.pdf", "Esa acta se corrigió."],
  ["/ver.php?id=9", "La noticia era falsa."],
];

let site: BuiltSite;
beforeAll(async () => {
  const { dir } = await aYear().write(await tempFolder(atEnd));
  site = await build(dir, { now: NOW });
  expect([site.status, site.stderr]).toEqual([0, ""]);
});

const MOVED = [
  ["/tramites/a/", "/tramites/c/"],
  ["/tramites/b/", "/tramites/c/"],
  ["/tramites/vuelta/", "/tramites/ida/"],
] as const;

const quoted = (text: string) => text.replaceAll("+", "\\+");

const GONE = [
  ["/noticias/borrada/", "«Noticia que se borró»", "10 de abril de 2026"],
  ["/noticias/vencida/", "«Noticia que venció»", "31 de mayo de 2026"],
  ["/noticias/borrador/", "«Noticia que volvió a borrador»", "11 de abril de 2026"],
  ["/tramites/reusada/", "«El segundo, que también se fue»", "10 de junio de 2026"],
  ["/noticias/del-sitio-anterior/", "Era del sitio anterior.", ""],
] as const;

describeHosts(
  "on %s",
  ALL_HOSTS,
  () => site.output,
  (host) => {
    it.each(MOVED)("%s leads to %s, with and without its final slash", async (from, to) => {
      for (const path of [from, from.slice(0, -1)]) {
        expect(await host(path)).toMatchObject({ status: 301, location: to });
      }
    });

    it.each(GONE)("%s answers 410, with its title and since when it is gone", async (path, titulo, since) => {
      for (const form of [path, path.slice(0, -1)]) {
        const { status, body } = await host(form);
        expect(status).toBe(410);
        expect(body).toContain("Esta página ya no está publicada");
        expect(body).toContain(titulo);
        expect(body).toContain(since);
      }
    });

    it.each(EARLIER)("%s of an earlier site, asked as %s, leads to %s", async (_written, asked, to) => {
      expect(await host(asked)).toMatchObject({ status: 301, location: to });
    });

    it.each(EARLIER_GONE)("%s of an earlier site answers 410, with the reason", async (asked, motivo) => {
      const { status, body } = await host(asked);
      expect([status, body.includes(motivo)]).toEqual([410, true]);
    });

    it.each(["/tramites/c/", "/tramites/ida/", "/tramites/mudada/", "/", "/?p=1234", "/?utm=p=123"])(
      "%s is there",
      async (path) => {
        expect((await host(path)).status).toBe(200);
      },
    );

    it.each([
      ["what nobody could ever read", "/noticias/programada/"],
      ["a notice to a person, whose address names somebody", "/documentos/edicto-de-fulano/"],
      ["what never was", "/nunca/fue/"],
      ["what leads to a page that is not public yet", "/Espera.aspx"],
      ["what leads to a page that is not there", "/Nunca.aspx"],
      ["another query of what has no page without one", "/index.php?id=4"],
    ])("%s answers 404 with the site's own page", async (__, path) => {
      const { status, body } = await host(path);
      expect(status).toBe(404);
      expect(body).toContain("Página no encontrada");
    });
  },
);

describeHosts(
  "the headers of %s",
  SERVERS,
  () => site.output,
  (host) => {
    it.each(["/", "/tramites/c/", "/noticias/borrada/", "/tramites/a/", "/nunca/fue/", "/informe/frecuencia.json"])(
      "forbid on %s whatever the site does not need",
      async (path) => {
        const { headers } = await host(path);
        expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
        expect(headers.get("content-security-policy")).not.toContain("unsafe-inline");
        expect(Object.fromEntries(headers)).toMatchObject({
          "x-content-type-options": "nosniff",
          "x-frame-options": "DENY",
          "referrer-policy": "strict-origin-when-cross-origin",
          "strict-transport-security": "max-age=31536000",
          "permissions-policy": "camera=(), geolocation=(), microphone=()",
          "cross-origin-opener-policy": "same-origin",
        });
        expect(headers.has("x-robots-tag")).toBe(false);
      },
    );

    it("let browsers cache files that never change, and no error in their place", async () => {
      const [script] = /\/recursos\/[\w.-]+/.exec(pagesOf(site.output).get("/buscar/") ?? "") ?? [];
      expect((await host(script ?? "")).headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect((await host("/recursos/todavia-no.js")).headers.get("cache-control") ?? "").not.toContain("immutable");
    });

    it.each(["/", "/tramites/c/", "/informe/frecuencia.json", "/pagefind/pagefind.js"])(
      "make browsers ask each time whether %s is still as it was",
      async (path) => {
        const { status, headers } = await host(path);
        expect([status, headers.get("cache-control")]).toEqual([200, "public, max-age=0, must-revalidate"]);
      },
    );

    it.each([
      ["/datos/catalogo.jsonld", "application/ld+json"],
      ["/informe/frecuencia.csv", "text/csv"],
      ["/agenda/agenda.ics", "text/calendar"],
    ])("say what %s is, and with which letters", async (path, type) => {
      const { status, headers } = await host(path);
      expect([status, headers.get("content-type")]).toEqual([
        200,
        expect.stringMatching(`^${quoted(type)}; ?charset=utf-8$`),
      ]);
    });

    it.each([
      "/tramites/c/",
      "/informe/frecuencia.json",
      "/datos/tramites-diccionario.csv",
      "/datos/catalogo.jsonld",
      "/pagefind/pagefind.js",
      "/retirado/noticias/borrada/",
      "/nunca/fue/",
    ])("come with %s compressed, for browsers that take it", async (path) => {
      const sent = async (encoding: string) => (await host(path, { "Accept-Encoding": encoding })).headers;
      const compressed = await sent("gzip");
      expect([compressed.get("content-encoding"), compressed.get("vary")]).toEqual([
        "gzip",
        expect.stringMatching(/accept-encoding/i),
      ]);
      expect((await sent("identity")).has("content-encoding")).toBe(false);
    });

    it.each(["gzip", "identity"])("say to a browser that has a page (%s) that it is as it was", async (encoding) => {
      const taken = { "Accept-Encoding": encoding };
      const { headers } = await host("/tramites/c/", taken);
      const asked = { ...taken, "If-None-Match": headers.get("etag") ?? "" };
      expect(await host("/tramites/c/", asked)).toMatchObject({ status: 304, body: "" });
    });

    it.each([
      "/_headers",
      "/_redirects",
      "/_nginx.conf",
      "/.htaccess",
      "/tramites/.oculto",
      "/recursos/",
      "/pagefind/",
      "/retirado/",
    ])("answer %s as what is not there, in Spanish", async (path) => {
      const { status, body } = await host(path);
      expect([status, body]).toEqual([404, expect.stringContaining("Página no encontrada")]);
    });

    it("lead from a folder without its slash to an address of the same site, whatever its name", async () => {
      expect(await host("/tramites")).toMatchObject({ status: 301, location: "/tramites/" });
    });
  },
);

describe("the notice for a page that is gone", () => {
  const page = (path: string) => textOf(site.output, `retirado${path}index.html`);

  it("has the reason, and where to go instead", () => {
    expect(page("/noticias/borrada/")).toContain("El plazo terminó.");
    expect(page("/noticias/borrada/")).toContain('En su lugar vea: <a href="/tramites/c/">Permiso de feria</a>');
    expect(page("/tramites/reusada/")).toContain('<a href="/tramites/">');
  });

  it("is hidden from search engines, the site's search and the sitemap", () => {
    expect(page("/noticias/borrada/")).toContain('<meta name="robots" content="noindex"');
    const naming = filesWith(site.output, "/retirado/");
    expect(naming.filter((path) => !/^(?:retirado\/|[_.])/.test(path))).toEqual([]);
  });

  it("does not exist for a notice to a person, whose title is nowhere", () => {
    expect(filesWith(site.output, "fulano")).toEqual([]);
    expect(filesWith(site.output, "Fulano")).toEqual([]);
  });
});
