import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type History, history, type Mark } from "../../scripts/demo/repository/history.ts";
import { THIS_VERSION } from "../../scripts/disk/this-generator.ts";
import { loadMeasured } from "../../scripts/load/site.ts";
import type { SignedReading } from "../../scripts/plan/closings.ts";
import { closingText } from "../../scripts/plan/present/closing-file.ts";
import { channelDifference, indicatorDifference, reasonInWords } from "../../scripts/plan/present/closing-words.ts";
import type { Cierre } from "../../scripts/schema/cierres.ts";
import { minimalContent, municipioYaml, noticia, tramite } from "../helpers/documents.ts";
import { seconds } from "../helpers/report.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

const NOW = "2026-05-20T12:00:00-05:00";
const at = (day: string) => `2026-${day}T10:00:00-05:00`;
const first = noticia({ titulo: "Primera noticia", fecha: "2026-03-01" });

/** March: two days with an update, and one of two trámites published. The last commit is what the committee signs. */
function march(): { repo: History; signed: Mark } {
  const repo = history();
  repo.commit("Comienzo", {
    at: at("03-02"),
    files: {
      ...minimalContent(),
      "content/tramites/uno.md": tramite({ titulo: "Trámite uno" }),
      "content/tramites/dos.md": tramite({ titulo: "Trámite dos", etapa: "levantado" }),
      "content/noticias/una.md": first,
    },
  });
  const signed = repo.commit("Otra", {
    at: at("03-20"),
    files: { "content/noticias/dos.md": noticia({ titulo: "Segunda noticia", fecha: "2026-03-20" }) },
  });
  return { repo, signed };
}

/** What the committee signed of it. */
const SIGNED: Omit<Cierre, "commit"> = {
  mes: "2026-03",
  cerrado: "2026-04-01",
  version: THIS_VERSION,
  canales: [{ id: "noticias", nombre: "Noticias", meta: 3, dias: 2, actualizaciones: 2, estado: "no_cumple" }],
  indicadores: [
    {
      id: "tramites-publicados",
      nombre: "Trámites publicados",
      valor: 50,
      numerador: 1,
      denominador: 2,
      meta: 100,
      unidad: "porcentaje",
    },
  ],
};

/** The signed month, as a site of that history reads it in May. */
async function read(repo: History, signed: Mark | string, changes: Partial<Cierre> = {}): Promise<SignedReading> {
  const { dir, hashOf } = await repo.write(await tempFolder());
  const commit = typeof signed === "string" ? signed : hashOf(signed);
  await mkdir(join(dir, "content/cierres"), { recursive: true });
  await writeFile(join(dir, "content/cierres/2026-03.yaml"), closingText({ ...SIGNED, commit, ...changes }));
  const { scorecard } = await loadMeasured({ root: dir, now: seconds(NOW) });
  const [reading] = scorecard.cierres;
  if (!reading) throw new Error("Nothing is signed.");
  return reading;
}

/** Its differences and their reasons, in the words of the pages. */
const told = ({ canales, indicadores }: SignedReading) =>
  [
    ...canales.all.filter(({ differs }) => differs).map(channelDifference),
    ...canales.reasons.map(reasonInWords),
    ...indicadores.all.filter(({ differs }) => differs).map(indicatorDifference),
    ...indicadores.reasons.map(reasonInWords),
  ].map((line) => line.replaceAll("\u00a0", " "));

it("a signed month whose figures are read as they were signed has nothing to tell", async () => {
  const { repo, signed } = march();
  repo.commit("Abril", {
    at: at("04-10"),
    files: {
      "content/noticias/abril.md": noticia({ titulo: "Noticia de abril", fecha: "2026-04-10" }),
      "content/tramites/dos.md": tramite({ titulo: "Trámite dos" }),
    },
  });
  const reading = await read(repo, signed);
  expect(reading).toMatchObject({ isReadable: true, month: { place: "there", late: [], lateCommits: 0 } });
  expect(told(reading)).toEqual([]);
});

it("what others had published and the signed copy lacked is listed, with its day, title and address", async () => {
  const { repo, signed } = march();
  const theirs = repo.commit("En la rama principal", {
    at: at("03-30"),
    files: {
      "content/noticias/tarde.md": noticia({ titulo: "Tercera noticia", fecha: "2026-03-30" }),
      "content/tramites/dos.md": tramite({ titulo: "Trámite dos" }),
    },
  });
  const closing = repo.commit("Cierre en una copia", {
    at: at("04-01"),
    branch: "copia",
    parents: [signed],
    files: { "content/LEEME.md": "Notas.\n" },
  });
  repo.merge("Merge branch 'main' of https://example.org/alcaldia/sitio", {
    at: "2026-04-01T11:00:00-05:00",
    parents: [closing, theirs],
  });
  const reading = await read(repo, signed);
  expect(told(reading)).toEqual([
    "Noticias: 2 días firmados, hoy se leen 3; 2 actualizaciones firmadas, hoy se leen 3.",
    "Después de la firma llegó 1 cambio de ese mes:",
    "Trámites publicados: se firmó 1 de 2; hoy se lee 2 de 2.",
    "Después de la firma llegó 1 cambio de ese mes:",
  ]);
  expect(reading.month.late).toMatchObject([
    { fecha: at("03-30"), titulo: "Tercera noticia", url: "/noticias/tarde/" },
  ]);
});

it("a rewritten history is told by the commit that is gone", async () => {
  const { repo } = march();
  repo.commit("Rehecha", {
    at: at("03-25"),
    files: { "content/noticias/una.md": noticia({ titulo: "Primera noticia", fecha: "2026-03-01" }, "Otro texto.") },
  });
  expect(told(await read(repo, "abc1234".padEnd(40, "0")))).toEqual([
    "Noticias: 2 días firmados, hoy se leen 3; 2 actualizaciones firmadas, hoy se leen 3.",
    "El historial se reescribió: el commit que se firmó (abc1234) ya no está.",
  ]);
});

it("a new version of the generator, a new goal and another way to count are told each for itself", async () => {
  const { repo, signed } = march();
  const canal = { id: "noticias", nombre: "Noticias", carpeta: "noticias", responsable: "secretaria-general" };
  const canales = [SIGNED.canales[0]].map((each) => ({ ...each, dias: 1 })) as Cierre["canales"];
  expect(told(await read(repo, signed, { canales, version: "0.0.9" }))).toEqual([
    "Noticias: 1 día firmado, hoy se leen 2.",
    `Se firmó con la versión 0.0.9 y hoy se lee con la ${THIS_VERSION}.`,
  ]);
  expect(told(await read(repo, signed, { canales }))).toEqual([
    "Noticias: 1 día firmado, hoy se leen 2.",
    "No llegó ningún cambio después: cambió la forma de contar (content/municipio.yaml, content/plan.yaml o .git-blame-ignore-revs).",
  ]);
  repo.commit("Otra meta y otro canal", {
    at: at("04-10"),
    files: {
      "content/municipio.yaml": municipioYaml({
        canales: [
          { ...canal, meta_mensual: 2, desde: "2026-01" },
          { ...canal, id: "tramites", nombre: "Trámites", carpeta: "tramites", desde: "2026-01" },
        ],
      }),
    },
  });
  expect(told(await read(repo, signed))).toEqual([
    "Noticias: meta firmada de 3 días, hoy de 2.",
    "Cambió la meta de Noticias (content/municipio.yaml).",
    "Cambió la lista de canales (content/municipio.yaml): hoy también cuenta Trámites.",
  ]);
});

it("a commit that is ignored since is another way to count", async () => {
  const { repo, signed } = march();
  const { hashOf } = await repo.write(await tempFolder());
  repo.commit("Pasa por alto la segunda", {
    at: at("04-02"),
    files: { ".git-blame-ignore-revs": `${hashOf(signed)}\n` },
  });
  expect(told(await read(repo, signed))).toEqual([
    "Noticias: 2 días firmados, hoy se lee 1; 2 actualizaciones firmadas, hoy se lee 1.",
    expect.stringContaining("cambió la forma de contar"),
  ]);
});

it("without the history of the month nothing is compared", async () => {
  const { repo, signed } = march();
  const reading = await read(repo, signed, { mes: "2026-03" });
  expect(reading.isReadable).toBe(true);
  const later = history();
  later.commit("Comienzo", { at: at("04-02"), files: { ...minimalContent(), "content/noticias/una.md": first } });
  const unread = await read(later, "f".repeat(40));
  expect(unread.isReadable).toBe(false);
  expect(told(unread)).toEqual([]);
});
