import { beforeAll, describe, expect, it, test } from "vitest";
import { history } from "../../scripts/demo/repository/history.ts";
import { type BuiltSite, build } from "../../scripts/development/built-site.ts";
import { atEnd } from "../helpers/at-end.ts";
import { doc, minimalContent, municipioYaml } from "../helpers/documents.ts";
import { describeHosts, SERVERS } from "../helpers/hosts.ts";
import { samplePdf } from "../helpers/pdf.ts";
import { tempFolder } from "../helpers/temp-folder.ts";
import { filesOf, filesWith, pagesOf, searchFragments, textOf } from "./published.ts";

const canal = (id: string) => ({ id, nombre: id, carpeta: id, responsable: "secretaria-general", desde: "2026-01" });
const MENUS =
  "transparencia:\n  - numero: '4'\n    nombre: Planeación\n    items:\n      - {numero: '4.3', nombre: Planes}\n      - {numero: '4.4', nombre: Notificaciones}\n";
const OBLIGATIONS =
  "obligaciones:\n  - id: avisos\n    nombre: Notificaciones del año\n    transparencia: '4.4'\n    responsable: secretaria-general\n    desde: 2026\n    plazos:\n      - {periodo: año, abre: '01-01', vence: '12-31'}\n";

/** What is written of a notice: the name of nobody, as one word that stands nowhere else. */
const named = (word: string, data: object) => ({
  titulo: `Aviso para ${word} de Tal`,
  resumen: `Se notifica la resolución a ${word}, que no se encontró.`,
  dependencia: "secretaria-general",
  fecha_publicacion: "2026-03-05",
  vence: "2026-04-05",
  transparencia: "4.4",
  archivo: `/media/${word}.pdf`,
  palabras_clave: [word],
  ...data,
});
const text = (word: string, data: object) =>
  doc(named(word, data), `Se notifica a ${word}. [Anexo](/media/${word}-anexo.pdf).`);

/** Every way of being a notice, by the word that stands for the name in it. */
const NOTICES: Record<string, object> = {
  fulanouno: { tipo: "Edicto emplazatorio" },
  fulanodos: { tipo: "Edicto No. 12" },
  fulanotres: { tipo: "Notificación por edicto" },
  fulanocuatro: { tipo: "Citación para notificación personal" },
  fulanocinco: { tipo: "mandamientos de pago", comite: "otro" },
  fulanoseis: { tipo: "resolución", a_persona: true, titulo: "Resolución 12 sobre fulanoseis" },
  fulanosiete: { tipo: "resolución", titulo: "Notificación por aviso a fulanosiete" },
  fulanoocho: { titulo: "Edicto de fulanoocho" },
};

/** Documents that became a notice, or were one once: their words, and what they said before and after. */
const CHANGED: Record<string, [before: object, after: object]> = {
  menganouno: [{ tipo: "documento", titulo: "Resolución sobre menganouno" }, { tipo: "edicto" }],
  menganodos: [{ titulo: "Resolución sobre menganodos" }, { a_persona: true, titulo: "Resolución 45" }],
  menganotres: [
    { tipo: "edicto", titulo: "Edicto de menganotres" },
    { tipo: "resolución", titulo: "Resolución 46" },
  ],
};

const forAll = doc({
  ...named("paratodos", { titulo: "Aviso de licitación paratodos", tipo: "aviso de licitación", a_persona: false }),
  transparencia: "4.3",
});

function aYear() {
  const repo = history();
  const path = (word: string) => `content/documentos/aviso-de-${word}.md`;
  const commit = (day: string, files: Record<string, string | Buffer | null>) =>
    repo.commit("Cambio", { at: `2026-${day}T10:00:00-05:00`, files });
  const words = ["paratodos", ...Object.keys(NOTICES), ...Object.keys(CHANGED)];
  commit("03-05", {
    ...minimalContent(),
    "content/municipio.yaml": municipioYaml({ canales: [canal("documentos")], editor: { repo: "alcaldia/sitio" } }),
    "content/transparencia.yaml": MENUS,
    "content/obligaciones.yaml": OBLIGATIONS,
    ...Object.fromEntries(
      words.flatMap((word) => [
        [`content/media/${word}.pdf`, samplePdf("x")],
        [`content/media/${word}-anexo.pdf`, samplePdf("y")],
      ]),
    ),
    [path("paratodos")]: forAll,
    ...Object.fromEntries(Object.entries(NOTICES).map(([word, data]) => [path(word), text(word, data)])),
    ...Object.fromEntries(Object.entries(CHANGED).map(([word, [before]]) => [path(word), text(word, before)])),
    // At first a document like others, which somebody removes and writes again as what it is.
    "content/documentos/zutano.md": text("zutano", { titulo: "Resolución de zutano" }),
  });
  commit(
    "03-06",
    Object.fromEntries(Object.entries(CHANGED).map(([word, [, after]]) => [path(word), text(word, after)])),
  );
  commit("03-07", { "content/documentos/zutano.md": null });
  commit("03-08", {
    "content/documentos/zutano.md": text("zutano", { tipo: "edicto", archivo: undefined }),
    "content/media/zutano.pdf": samplePdf("x"),
    "content/media/zutano-anexo.pdf": samplePdf("y"),
  });
  // What moves with a word of its own in its new name must not lead there, nor stay behind.
  commit("03-09", {
    [path("fulanouno")]: null,
    "content/documentos/fulanouno-otra-vez.md": text("fulanouno", NOTICES.fulanouno ?? {}),
  });
  return repo;
}

const WORDS = [...Object.keys(NOTICES), ...Object.keys(CHANGED), "zutano"];
/** Those that are notices in what is public: the last of `CHANGED` is not any more. */
const PUBLIC = WORDS.filter((word) => word !== "menganotres");

let root: string;
let during: BuiltSite;
let after: BuiltSite;
beforeAll(async () => {
  const repo = aYear();
  root = (await repo.write(await tempFolder(atEnd))).dir;
  const first = await build(root, { now: "2026-04-01T12:00:00-05:00" });
  expect([first.status, first.stderr]).toEqual([0, ""]);
  during = first;
  const expired = (await aYear().write(await tempFolder(atEnd))).dir;
  after = await build(expired, { now: "2026-04-06T12:00:00-05:00" });
  expect([after.status, after.stderr]).toEqual([0, ""]);
}, 300_000);

const NOINDEX = '<meta name="robots" content="noindex">';

describe("a notice to a person, while it is public", () => {
  it("is on its own page, in the list of notices and at its legal item, always hidden from search engines", () => {
    for (const word of PUBLIC) {
      const pages = [...pagesOf(during.output)].filter(([url, html]) => url.includes(word) || html.includes(word));
      const allowed = ["/documentos/avisos-a-personas/", "/transparencia/4-4/", "/comite/"];
      const others = pages.filter(([url]) => !url.startsWith("/documentos/") && !allowed.includes(url));
      expect([word, others.map(([url]) => url)]).toEqual([word, []]);
      expect(pages.map(([url]) => url)).toEqual(expect.arrayContaining(allowed.slice(0, 2)));
      expect([word, pages.filter(([, html]) => !html.includes(NOINDEX)).map(([url]) => url)]).toEqual([word, []]);
    }
    expect(pagesOf(during.output).get("/comite/")).toContain("fulanocinco");
  });

  it("is in no feed, sitemap, search, dataset, log or redirect", () => {
    for (const word of PUBLIC) {
      const machines = filesWith(during.output, word).filter((path) => !path.endsWith(".html"));
      const isRule = (path: string) => ["_headers", "_nginx.conf", ".htaccess"].includes(path);
      const isFile = (path: string) => path.startsWith("media/") || path === "admin/vista-previa/datos.json";
      expect([word, machines.filter((path) => !isRule(path) && !isFile(path))]).toEqual([word, []]);
    }
    expect(textOf(during.output, "_redirects")).not.toMatch(/fulano|mengano|zutano/);
    expect(JSON.stringify(searchFragments(during.output))).not.toMatch(/fulano|mengano(?!tres)|zutano/);
  });

  it("has no name in the metadata for messaging applications", () => {
    for (const [url, html] of pagesOf(during.output)) {
      const shared = [...html.matchAll(/<meta [^>]*>|<script type="application\/ld\+json">.*?<\/script>/gs)].join("\n");
      expect([url, shared.match(/fulano\w+|mengano(?!tres)\w+|zutano/g)]).toEqual([url, null]);
    }
  });

  it("does not hide the list of other documents from search engines", () => {
    const list = pagesOf(during.output).get("/documentos/") ?? "";
    expect(list).not.toContain(NOINDEX);
    expect(list).toContain(`Avisos a personas (${PUBLIC.length})`);
    expect(list).toContain("Aviso de licitación paratodos");
    expect(pagesOf(during.output).get("/transparencia/4-3/")).not.toContain(NOINDEX);
  });

  it("is counted in the report without its name", () => {
    const { actualizaciones } = JSON.parse(textOf(during.output, "informe/frecuencia.json"));
    expect(new Set(actualizaciones.map(({ titulo }: { titulo: string }) => titulo))).toEqual(
      new Set(["Aviso a una persona", "Aviso de licitación paratodos"]),
    );
  });

  it("is on no page of the sitemap, and every page outside it has noindex", () => {
    const map = textOf(during.output, "sitemap.xml");
    const inMap = (url: string) => map.includes(`<loc>https://san-ejemplo.example${url}</loc>`);
    const pages = [...pagesOf(during.output)];
    expect(pages.filter(([url, html]) => inMap(url) && html.includes(NOINDEX)).map(([url]) => url)).toEqual([]);
    expect(inMap("/documentos/aviso-de-paratodos/")).toBe(true);
    expect(inMap("/documentos/")).toBe(true);
    expect(inMap("/transparencia/4-4/")).toBe(false);
  });
});

test("on Netlify the files of a notice are hidden from search engines, and other files are not", () => {
  const rules = textOf(during.output, "_headers");
  expect(rules).toContain("\n/media/fulanouno.pdf\n  X-Robots-Tag: noindex\n");
  expect(rules).toContain("\n/media/fulanosiete-anexo.pdf\n  X-Robots-Tag: noindex\n");
  expect(rules).not.toContain("paratodos");
});

describeHosts(
  "on %s",
  SERVERS,
  () => during.output,
  (host) => {
    const robotsTag = async (path: string) => (await host(path)).headers.get("X-Robots-Tag");

    it("the files of a notice are hidden from search engines, and other files are not", async () => {
      expect(await robotsTag("/media/fulanouno.pdf")).toBe("noindex");
      expect(await robotsTag("/media/fulanosiete-anexo.pdf")).toBe("noindex");
      expect(await robotsTag("/media/paratodos.pdf")).toBeNull();
      expect(await robotsTag("/documentos/")).toBeNull();
      expect(await robotsTag("/admin/")).toBe("noindex");
    });
  },
);

describe("a notice to a person, after its day", () => {
  it.each(WORDS)("%s is nowhere: no page, no address, no file name, no log", (word) => {
    expect(filesWith(after.output, word)).toEqual([]);
  });

  it("leaves no notice that it is gone, unlike other documents", () => {
    const gone = filesOf(after.output).filter((path) => path.startsWith("retirado/"));
    expect(gone).toEqual(["retirado/documentos/aviso-de-paratodos/index.html"]);
    expect(textOf(after.output, "_redirects")).toBe(
      "/documentos/aviso-de-paratodos/ /retirado/documentos/aviso-de-paratodos/ 410\n",
    );
  });

  it("stays counted", () => {
    const report = (site: BuiltSite) => JSON.parse(textOf(site.output, "informe/frecuencia.json"));
    expect(report(after).actualizaciones).toHaveLength(report(during).actualizaciones.length);
    expect(report(after).actualizaciones.length).toBeGreaterThan(WORDS.length);
  });
});
