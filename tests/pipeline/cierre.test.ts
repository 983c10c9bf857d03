import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { git } from "../../scripts/demo/repository/fast-import.ts";
import { history } from "../../scripts/demo/repository/history.ts";
import { run } from "../../scripts/development/run.ts";
import { THIS_VERSION } from "../../scripts/disk/this-generator.ts";
import { minimalContent, noticia, tramite } from "../helpers/documents.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

const NOW = "2026-04-06T12:00:00-05:00";
const PLAN = `titulo: Plan de acción
acciones:
  - id: tramites
    titulo: Trámites
    indicadores:
      - {clase: frecuencia, nombre: Frecuencia}
      - {clase: tramites-publicados, nombre: "Trámites: publicados", meta: 100}
`;

/** Two days with an update in March, and one of two trámites published by its end; in April the other one is. */
function march() {
  const repo = history();
  repo.commit("Comienzo", {
    at: "2026-03-02T10:00:00-05:00",
    files: {
      ...minimalContent(),
      "content/plan.yaml": PLAN,
      "content/tramites/uno.md": tramite({ titulo: "Trámite uno" }),
      "content/tramites/dos.md": tramite({ titulo: "Trámite dos", etapa: "levantado" }),
      "content/noticias/una.md": noticia({ titulo: "Primera noticia" }),
    },
  });
  repo.commit("Segunda", {
    at: "2026-03-31T23:30:00-05:00",
    files: { "content/noticias/dos.md": noticia({ titulo: "Segunda noticia" }) },
  });
  repo.commit("Abril", {
    at: "2026-04-02T10:00:00-05:00",
    files: { "content/tramites/dos.md": tramite({ titulo: "Trámite dos" }) },
  });
  return repo;
}

const FILE = "content/cierres/2026-03.yaml";
const close = (root: string, month = "2026-03", now = NOW) => run("cierre", root, { args: [month], now });

describe("a month that is over", () => {
  let dir: string;
  let head: string;

  beforeAll(async () => {
    ({ dir } = await march().write(await tempFolder(afterAll)));
    head = (await git(dir, "rev-parse", "HEAD")).trim();
  });

  it("is written with the figures of its end, and the person is told what to do next", async () => {
    const { status, stdout, stderr } = await close(dir);
    expect([status, stderr]).toEqual([0, ""]);
    expect(
      stdout.replaceAll("\u00a0", " "),
    ).toBe(`Se escribió ${FILE}: las cifras de marzo de 2026, como las da el commit ${head.slice(0, 7)}.
Días con actualización de cada canal:
  ✗ Noticias: 2 (meta: 3)
Indicadores del plan, al 31 de marzo de 2026:
  Trámites: publicados: 1 de 2
Ahora:
  1. Guarde y envíe: git add ${FILE}, git commit -m "comité: cierre de marzo de 2026" y git push.
  2. Imprima el acta, en /plan/acta/ del sitio, y fírmenla.
  3. Cuando el acta firmada esté en content/documentos, escriba el nombre de su archivo en la clave «acta» de ${FILE}.
`);
    expect((await readFile(join(dir, FILE), "utf8")).replace(/^#.*\n/gm, "")).toBe(`mes: 2026-03
cerrado: 2026-04-06
commit: ${head}
version: ${THIS_VERSION}
canales:
  - id: noticias
    nombre: Noticias
    meta: 3
    dias: 2
    actualizaciones: 2
    estado: no_cumple
indicadores:
  - id: tramites-publicados
    nombre: "Trámites: publicados"
    valor: 50
    numerador: 1
    denominador: 2
    meta: 100
    unidad: porcentaje
`);
    expect(await readdir(join(dir, "content/cierres"))).toEqual(["2026-03.yaml"]);
  });

  it("is not signed twice, and says since when it is", async () => {
    expect(await close(dir)).toMatchObject({
      status: 2,
      stdout: "",
      stderr: `Marzo de 2026 ya está cerrado desde el 6 de abril de 2026. Para retirar el cierre, borre ${FILE} en un commit que diga por qué.\n`,
    });
  });

  it("is written with the same bytes again after it was withdrawn, and tells what is not saved in git", async () => {
    const before = await readFile(join(dir, FILE), "utf8");
    await rm(join(dir, FILE));
    await writeFile(join(dir, "content/noticias/tres.md"), noticia({ titulo: "Sin guardar" }));
    const { status, stdout } = await close(dir);
    expect(status).toBe(0);
    expect(stdout).toContain(
      "\nAviso: 1 archivo de content tiene cambios sin guardar en git, que no están en las cifras.\n",
    );
    expect(await readFile(join(dir, FILE), "utf8")).toBe(before);
    await rm(join(dir, "content/noticias/tres.md"));
  });

  it.each([
    ["no month", "marzo", "«marzo» no es un mes: escríbalo como AAAA-MM, por ejemplo npm run cierre -- 2026-03\n"],
    [
      "a month that there is not",
      "2026-13",
      "«2026-13» no es un mes: escríbalo como AAAA-MM, por ejemplo npm run cierre -- 2026-03\n",
    ],
    [
      "a month that is not over",
      "2026-04",
      "Abril de 2026 todavía no ha terminado: ciérrelo desde el 1 de mayo de 2026.\n",
    ],
    [
      "a month before the first",
      "2026-02",
      "De febrero de 2026 no hay cifras: el informe cuenta desde marzo de 2026.\n",
    ],
  ])("%s is refused in one line", async (_what, month, stderr) => {
    expect(await close(dir, month)).toMatchObject({ status: 2, stdout: "", stderr });
    expect(await readdir(join(dir, "content/cierres"))).toEqual(["2026-03.yaml"]);
  });

  it("content with errors is refused as a build refuses it", async () => {
    const { dir: broken } = await march().write(await tempFolder());
    await writeFile(join(broken, "content/noticias/una.md"), noticia({ titulo: "No" }));
    const { status, stdout } = await close(broken);
    expect(status).toBe(1);
    expect(stdout).toMatch(/El mes no se cerró: corrija los errores\.\n$/);
    expect(existsSync(join(broken, "content/cierres"))).toBe(false);
  });

  it("without the whole history nothing is signed", async () => {
    const shallow = await tempFolder();
    await git(".", "clone", "--quiet", "--depth=1", `file://${dir}`, shallow);
    await git(shallow, "remote", "remove", "origin");
    const bare = await tempFolder();
    await mkdir(join(bare, "content/dependencias"), { recursive: true });
    for (const [path, text] of Object.entries(minimalContent())) await writeFile(join(bare, path), text);
    for (const folder of [shallow, bare]) {
      const { status, stderr } = await close(folder);
      expect([status, stderr.split("\n").length]).toEqual([2, 2]);
      expect(stderr).toMatch(/^El mes no se cerró\. .*(?:copia superficial|no es un repositorio de git)/);
    }
  });
});

describe("files of signed months", () => {
  const closing = (mes: string, cerrado: string, more = "") =>
    `mes: ${mes}\ncerrado: ${cerrado}\ncommit: ${"ab".repeat(20)}\nversion: 0.1.0\n${more}canales: []\nindicadores: []\n`;

  it("are judged one by one, with the line of what is wrong", async () => {
    const repo = march();
    repo.commit("Cierres", {
      at: "2026-04-03T10:00:00-05:00",
      files: {
        "content/cierres/2026-03.yaml": closing("2026-03", "2026-04-03", "acta: acta-de-marzo\n"),
        "content/cierres/2026-02.yaml": closing("2026-03", "2026-04-03"),
        "content/cierres/2026-04.yaml": closing("2026-04", "2026-04-05"),
        "content/cierres/2026-01.yaml": closing("2026-01", "2026-06-01"),
        "content/cierres/2026-13.yaml": closing("2026-12", "2026-04-03"),
        "content/cierres/marzo.yaml": closing("2026-03", "2026-04-03"),
        "content/cierres/2025-12.yaml": closing("2025-12", "2026-04-03", "cifras: 3\n"),
      },
    });
    const { dir } = await repo.write(await tempFolder());
    const { status, stdout } = await run("validate", dir, { args: ["--format", "json"], now: NOW });
    const issues = JSON.parse(stdout) as { archivo: string; linea: number; codigo: string }[];
    expect(status).toBe(1);
    expect(
      issues.map(({ archivo, linea, codigo }) => `${archivo.slice("content/cierres/".length)}:${linea} ${codigo}`),
    ).toEqual([
      "2025-12.yaml:5 campo-desconocido",
      "2026-01.yaml:2 dia-por-venir",
      "2026-02.yaml:1 cierre-de-otro-mes",
      "2026-03.yaml:5 acta-inexistente",
      "2026-04.yaml:2 cierre-antes-de-tiempo",
      "2026-13.yaml:1 nombre-de-cierre",
      "marzo.yaml:1 nombre-de-cierre",
    ]);
  });

  it("with faults are shown as they were, or left out, and the rest of the site is as ever", async () => {
    const repo = march();
    const whole = closing("2026-03", "2026-04-03", "");
    repo.commit("Cierre", { at: "2026-04-03T10:00:00-05:00", files: { [FILE]: whole } });
    repo.commit("Con una falta", {
      at: "2026-04-04T10:00:00-05:00",
      files: {
        [FILE]: whole.replace("indicadores: []", "indicadores: no"),
        "content/cierres/2026-02.yaml": "mes: [\n",
      },
    });
    const { dir } = await repo.write(await tempFolder());
    const { status, stdout } = await run("build", dir, { args: ["--keep-last-valid"], now: NOW });
    expect([status, stdout]).toEqual([0, expect.stringContaining("Sitio construido")]);
    const page = await readFile(join(dir, "_site/informe/index.html"), "utf8");
    expect(page).toContain("1 mes firmado");
    expect(page).toContain("Marzo de 2026, firmado el 3 de abril de 2026");
    expect(await readFile(join(dir, "_site/datos/cierres.csv"), "utf8")).toContain("codigo_dane,mes,cerrado,commit");
  });
});
