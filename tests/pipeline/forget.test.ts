import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Content } from "../../scripts/demo/repository/fast-import.ts";
import { history } from "../../scripts/demo/repository/history.ts";
import { type BuiltSite, build, writeTree } from "../../scripts/development/built-site.ts";
import { type Outcome, run } from "../../scripts/development/run.ts";
import { fingerprint } from "../../scripts/disk/hash.ts";
import type { FrequencyReport } from "../../scripts/report/report.ts";
import { atEnd } from "../helpers/at-end.ts";
import { minimalContent, municipioYaml, noticia, pagina } from "../helpers/documents.ts";
import { samplePdf } from "../helpers/pdf.ts";
import { reportOfFolder } from "../helpers/report.ts";
import { tempFolder } from "../helpers/temp-folder.ts";
import { filesWith, jsonOf, pagesOf } from "./published.ts";

const NOW = "2026-05-20T12:00:00-05:00";
const TEXT =
  "La alcaldía publica aquí lo que decidió la junta, con la fecha y el lugar en que cada quien puede reclamar.";
const news = (titulo: string, data = {}) => noticia({ titulo, fecha: "2026-02-20", ...data }, TEXT);
const path = (slug: string) => `content/noticias/${slug}.md`;

/** The reason of a page that is gone names who was in it; so does the file for another page's successor. */
const RETIRADOS = `# Lo que se retira
retirados:
  - direccion: /noticias/zulema-quintero/
    motivo: Zulema Quintero pidió que se retirara.
  - direccion: /noticias/vieja/
    motivo: Ya pasó la fecha.
`;

/** Each document has a citizen of its own, who may be nowhere at the end. */
function aYear() {
  const repo = history();
  let day = 1;
  const commit = (files: Record<string, Content>) =>
    repo.commit("Cambio", { at: `2026-03-${String(day++).padStart(2, "0")}T10:00:00-05:00`, files });
  commit({
    ...minimalContent(),
    "content/municipio.yaml": municipioYaml({ editor: { repo: "alcaldia/sitio" } }),
    [path("zulema-quintero")]: news("Multa a Zulema Quintero"),
    [path("beca")]: news("Beca para Wenceslao Urdaneta"),
    [path("sancion")]: news("Sanción a Yolima Vanegas"),
    [path("xiomara-lugo")]: news("Premio a Xiomara Lugo"),
    [path("wilmer-ortega")]: news("Queja de Wilmer Ortega"),
    [path("traslado")]: news("Traslado de un puesto"),
    [path("vieja")]: news("Jornada que ya pasó"),
    "content/media/ficha-nubia-cely.pdf": samplePdf("Nubia"),
    "content/paginas/fichas.md": pagina({}, "Lea [la ficha](/media/ficha-nubia-cely.pdf)."),
  });
  commit({ [path("zulema-quintero")]: news("Multa a Zulema Quintero, con recurso") });
  commit({ [path("zulema-quintero")]: null, [path("vieja")]: null, "content/retirados.yaml": RETIRADOS });
  commit({ [path("beca")]: news("Beca para un estudiante") });
  commit({ [path("sancion")]: news("Sanción a Kasandra Yepes", { borrador: true }) });
  commit({ [path("xiomara-lugo")]: null, [path("premio")]: news("Premio a una docente") });
  commit({ [path("wilmer-ortega")]: null, [path("caso-ortega")]: news("Queja de Wilmer Ortega") });
  commit({ [path("caso-ortega")]: null });
  commit({ [path("traslado")]: null, [path("traslado-de-hermelinda")]: news("Traslado", { borrador: true }) });
  commit({ "content/media/ficha-nubia-cely.pdf": null, "content/paginas/fichas.md": pagina({}, "Ya no hay ficha.") });
  return repo;
}

const FORGOTTEN = [
  "/noticias/zulema-quintero/",
  "https://san-ejemplo.example/noticias/xiomara-lugo",
  "content/noticias/wilmer-ortega.md",
  "/media/ficha-nubia-cely.pdf",
];

/** Without what a line of the log calls its document. */
const figures = ({ actualizaciones, ...rest }: FrequencyReport) => ({
  ...rest,
  actualizaciones: actualizaciones.map(({ titulo: _t, url: _u, archivo: _a, ...line }) => line),
});

let root: string;
let before: FrequencyReport;
let said: Outcome;
let site: BuiltSite;
beforeAll(async () => {
  root = (await aYear().write(await tempFolder(atEnd))).dir;
  before = await reportOfFolder(root, NOW);
  said = await run("olvidar", root, { args: FORGOTTEN, now: NOW });
  site = await build(root, { now: NOW });
}, 600_000);

describe("npm run olvidar", () => {
  it("prints what it did, what else was removed, and what remains to be done", () => {
    expect([said.status, said.stderr]).toEqual([0, ""]);
    expect(said.stdout.split("\n").slice(0, 7)).toEqual([
      "Se olvidó /noticias/zulema-quintero/",
      "Se olvidó /noticias/xiomara-lugo/",
      "Se olvidó /noticias/wilmer-ortega/",
      "  y con ella /noticias/caso-ortega/, donde estuvo el mismo documento.",
      "Se olvidó /media/ficha-nubia-cely.pdf",
      "En content/retirados.yaml quedó una huella de cada dirección, no la dirección. Desde la próxima publicación el sitio no nombra",
      "lo que hubo ahí: ni título, ni dirección, ni archivo. Lo que se contó sigue contado, como «Documento retirado».",
    ]);
    expect(said.stdout).toContain("LEEME.md dice cómo quitarlo de ahí: «Si se publicó un dato personal».");
  });

  it("writes fingerprints, and removes the names from the file", async () => {
    const text = await readFile(join(root, "content/retirados.yaml"), "utf8");
    expect(text.replace(/[0-9a-f]{64}/g, "HUELLA")).toBe(
      [
        "# Lo que se retira",
        "retirados:",
        "  - direccion: /noticias/vieja/",
        "    motivo: Ya pasó la fecha.",
        "olvidados:",
        ...FORGOTTEN.map(() => "  - HUELLA"),
        "",
      ].join("\n"),
    );
  });
});

describe("after that the site", () => {
  it("is built without issues", () => {
    expect([site.status, site.stderr]).toEqual([0, ""]);
    expect(site.stdout).toContain("Todo en orden: 6 documentos revisados.");
  });

  it.each([
    ["deleted and forgotten", ["Zulema", "Quintero", "zulema", "quintero"]],
    ["corrected", ["Wenceslao", "Urdaneta"]],
    ["a draft with another title", ["Yolima", "Vanegas", "Kasandra", "Yepes"]],
    ["renamed, corrected and forgotten", ["Xiomara", "Lugo", "xiomara", "lugo"]],
    ["forgotten under an earlier name", ["Wilmer", "Ortega", "wilmer", "ortega"]],
    ["withdrawn and renamed at once", ["hermelinda"]],
    ["a file", ["Nubia", "nubia", "cely"]],
  ])("has the name of nobody who was in a document that is %s", (_how, words) => {
    expect(words.flatMap((word) => filesWith(site.output, word))).toEqual([]);
  });

  it("shows documents that still exist, under their new name and address", () => {
    const pages = pagesOf(site.output);
    expect(pages.get("/noticias/premio/")).toContain("Premio a una docente");
    const { actualizaciones }: FrequencyReport = jsonOf(site.output, "informe/frecuencia.json");
    expect(actualizaciones.filter(({ url }) => url === "/noticias/premio/")).toMatchObject([
      { tipo: "actualizado", titulo: "Premio a una docente", archivo: path("premio") },
      { tipo: "nuevo", titulo: "Premio a una docente", archivo: path("premio") },
    ]);
  });

  it("still has notices for other pages that are gone", () => {
    const gone = [...pagesOf(site.output).keys()].filter((url) => url.startsWith("/retirado/"));
    expect(gone).toEqual(["/retirado/noticias/sancion/", "/retirado/noticias/traslado/", "/retirado/noticias/vieja/"]);
  });

  it("counts as before", async () => {
    expect(before.actualizaciones.filter(({ titulo }) => titulo.includes("Zulema"))).toHaveLength(3);
    const published: FrequencyReport = jsonOf(site.output, "informe/frecuencia.json");
    expect(figures(published)).toEqual(figures(before));
    expect(await reportOfFolder(root, NOW)).toEqual(published);
    const lines = published.actualizaciones.filter(({ titulo }) => titulo === "Documento retirado");
    expect(lines.map(({ tipo, url, archivo }) => `${tipo} ${url} ${archivo}`).sort()).toEqual(
      [
        "actualizado  content/noticias/",
        "nuevo  content/noticias/",
        "nuevo  content/noticias/",
        "nuevo /noticias/sancion/ content/noticias/sancion.md",
        "nuevo /noticias/traslado/ content/noticias/traslado.md",
        "retirado  content/noticias/",
        "retirado  content/noticias/",
        "retirado /noticias/sancion/ content/noticias/sancion.md",
        "retirado /noticias/traslado/ content/noticias/traslado.md",
      ].sort(),
    );
  });
});

describe("a document at a forgotten address", () => {
  it("is an error and is not published, even while retirados.yaml has an error", async () => {
    const retirados = await readFile(join(root, "content/retirados.yaml"), "utf8");
    await writeTree(root, {
      [path("zulema-quintero")]: news("Multa a Zulema Quintero"),
      "content/media/ficha-nubia-cely.pdf": samplePdf("Nubia"),
      "content/retirados.yaml": `${retirados}motivo: a: b\n`,
    });
    const judged = JSON.parse((await run("validate", root, { args: ["--format", "json"], now: NOW })).stdout);
    expect(judged.map((issue: { archivo: string; codigo: string }) => `${issue.archivo} ${issue.codigo}`)).toEqual([
      "content/media/ficha-nubia-cely.pdf direccion-olvidada",
      "content/noticias/zulema-quintero.md direccion-olvidada",
      "content/retirados.yaml yaml-dos-puntos",
    ]);
    expect((await build(root, { now: NOW })).status).toBe(1);
    const kept = await build(root, { now: NOW, args: ["--keep-last-valid"] });
    expect([kept.status, kept.stderr]).toEqual([0, ""]);
    for (const word of ["Quintero", "quintero", "Nubia", "nubia", "xiomara"])
      expect([word, filesWith(kept.output, word)]).toEqual([word, []]);

    await writeFile(join(root, "content/retirados.yaml"), retirados);
    await rm(join(root, path("zulema-quintero")));
    await rm(join(root, "content/media/ficha-nubia-cely.pdf"));
  }, 600_000);
});

describe("npm run olvidar refuses", () => {
  const TEXT_BEFORE = () => readFile(join(root, "content/retirados.yaml"), "utf8");

  it.each<[what: string, args: string[], said: string]>([
    ["no address", [], "Escriba la dirección, por ejemplo: npm run olvidar -- /noticias/nombre-del-archivo/"],
    [
      "what is no address of a document",
      ["/plan/"],
      "«/plan/» no es la dirección de un documento ni de un archivo: escríbala como /noticias/nombre-del-archivo/ o /media/nombre.pdf.",
    ],
    [
      "what is still there",
      ["/noticias/sancion/", "/noticias/beca/"],
      "No se olvidó nada: content/noticias/sancion.md está todavía. Bórrelo primero o, si debe seguir publicado, corríjalo y cámbiele el nombre.",
    ],
    [
      "what never was, with what was perhaps meant",
      ["/noticias/vieja/", "/noticias/trasaldo/"],
      "No se olvidó nada: en la historia no hay nada en /noticias/trasaldo/. ¿Quiso escribir /noticias/traslado/?",
    ],
    [
      "what never was, unlike all there is",
      ["/agenda/la-gran-fiesta-de-la-cosecha/"],
      "No se olvidó nada: en la historia no hay nada en /agenda/la-gran-fiesta-de-la-cosecha/. Revise la dirección.",
    ],
  ])("%s", async (_what, args, message) => {
    const text = await TEXT_BEFORE();
    const { status, stdout, stderr } = await run("olvidar", root, { args, now: NOW });
    expect([status, stdout, stderr]).toEqual([2, "", `${message}\n`]);
    expect(await TEXT_BEFORE()).toBe(text);
  });

  it("to add an address twice", async () => {
    const text = await TEXT_BEFORE();
    const { status, stdout } = await run("olvidar", root, { args: ["/noticias/zulema-quintero/"], now: NOW });
    expect([status, stdout]).toEqual([0, "/noticias/zulema-quintero/ ya estaba olvidada.\n"]);
    expect(await TEXT_BEFORE()).toBe(text);
  });

  it("no address that it cannot look up, but warns", async () => {
    const folder = await tempFolder();
    await writeTree(folder, minimalContent());
    const { status, stdout } = await run("olvidar", folder, { args: ["/noticias/ana/"], now: NOW });
    expect(status).toBe(0);
    expect(stdout).toContain(
      "Aviso: falta la historia de git y no se pudo comprobar que la dirección existió. Revísela.",
    );
    expect(await readFile(join(folder, "content/retirados.yaml"), "utf8")).toMatch(/^olvidados:\n {2}- [0-9a-f]{64}$/m);
  });
});

describe("forgotten documents stay so while their list", () => {
  const LIST = `olvidados:\n  - ${fingerprint("/noticias/zulema-quintero/")}\n`;
  const HALF = LIST.slice(0, -10);
  it.each<[how: string, list: string | undefined, committed?: string]>([
    ["is empty", ""],
    ["is gone", undefined],
    ["has half a fingerprint", HALF],
    ["is gone, and was committed with half a fingerprint", undefined, HALF],
  ])(
    "%s, on the site and in the report of npm run freshness",
    async (_how, list, committed) => {
      const repo = history();
      repo.commit("Publica", {
        at: "2026-03-01T10:00:00-05:00",
        files: { ...minimalContent(), [path("zulema-quintero")]: news("Multa a Zulema Quintero") },
      });
      repo.commit("Olvida", {
        at: "2026-03-02T10:00:00-05:00",
        files: { [path("zulema-quintero")]: null, "content/retirados.yaml": LIST },
      });
      if (committed)
        repo.commit("Daña", { at: "2026-03-03T10:00:00-05:00", files: { "content/retirados.yaml": committed } });
      const { dir } = await repo.write(await tempFolder());
      await rm(join(dir, "content/retirados.yaml"));
      if (list !== undefined) await writeFile(join(dir, "content/retirados.yaml"), list);
      const report = await run("freshness", dir, { now: NOW, args: ["--format", "json"] });
      expect([report.status, report.stdout.match(/uintero/g)]).toEqual([0, null]);
      const { status, output } = await build(dir, { now: NOW, args: ["--keep-last-valid"] });
      expect([status, filesWith(output, "uintero")]).toEqual([0, []]);
    },
    300_000,
  );
});

it("what is taken out of a list without errors is named again", async () => {
  const repo = history();
  const at = (day: number) => `2026-03-0${day}T10:00:00-05:00`;
  repo.commit("Publica", { at: at(1), files: { ...minimalContent(), [path("feria")]: news("Feria del café") } });
  const list = `olvidados:\n  - ${fingerprint("/noticias/feria/")}\n`;
  repo.commit("Olvida", { at: at(2), files: { [path("feria")]: null, "content/retirados.yaml": list } });
  repo.commit("Corrige", { at: at(3), files: { "content/retirados.yaml": "retirados: []\n" } });
  const { dir } = await repo.write(await tempFolder());
  const { actualizaciones } = await reportOfFolder(dir, NOW);
  expect(actualizaciones.map(({ titulo }) => titulo)).toContain("Feria del café");
});
