import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type History, history } from "../../scripts/demo/repository/history.ts";
import { minimalContent, municipioYaml, noticia } from "../helpers/documents.ts";
import { logLines, monthOf, reportOf, reportOfFolder } from "../helpers/report.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

const NOW = "2026-05-20T12:00:00-05:00";
const path = (name: string) => `content/noticias/${name}.md`;

function started(files = {}): History {
  const h = history();
  h.commit("Comienzo", { at: "2026-01-10T09:00:00-05:00", files: { ...minimalContent(), ...files } });
  return h;
}

describe("the day of an update", () => {
  it("is the day in the municipality, not in UTC", async () => {
    const h = started();
    h.commit("Tarde", { at: "2026-03-01T03:30:00+00:00", files: { [path("a")]: noticia({ fecha: "2026-02-28" }) } });
    const report = await reportOf(h, NOW);
    expect(report.actualizaciones[0]?.fecha).toBe("2026-02-28T22:30:00-05:00");
    expect(monthOf(report, "2026-02")).toBe("1 días, 1 actualizaciones, no_cumple");
  });

  it("follows the time zone of municipio.yaml", async () => {
    const h = started({ "content/municipio.yaml": municipioYaml({ zona_horaria: "Pacific/Auckland" }) });
    h.commit("Tarde", { at: "2026-03-01T03:30:00+00:00", files: { [path("a")]: noticia({ fecha: "2026-02-28" }) } });
    expect(logLines(await reportOf(h, NOW))).toEqual(["2026-03-01 nuevo a"]);
  });

  it("is when it was committed to the main line, not when it was written", async () => {
    const h = started();
    h.commit("Escrita en marzo", {
      at: "2026-04-03T10:00:00-05:00",
      authoredAt: "2026-03-20T10:00:00-05:00",
      files: { [path("a")]: noticia() },
    });
    expect(logLines(await reportOf(h, NOW))).toEqual(["2026-04-03 nuevo a"]);
  });
});

describe("branches and merges", () => {
  it("counts a reviewed branch once, on the day of its merge", async () => {
    const h = started();
    const base = h.head();
    h.commit("Primera versión", {
      at: "2026-02-20T10:00:00-05:00",
      branch: "revision",
      parents: [base],
      files: { [path("a")]: noticia({}, "uno") },
    });
    h.commit("Segunda versión", {
      at: "2026-02-25T10:00:00-05:00",
      branch: "revision",
      files: { [path("a")]: noticia({}, "dos") },
    });
    h.merge("Merge pull request #3 from municipio/revision", { at: "2026-04-02T10:00:00-05:00", from: "revision" });
    expect(logLines(await reportOf(h, NOW))).toEqual(["2026-04-02 nuevo a"]);
  });

  it.each(["Merge branch 'main' of https://example.org/sitio", "Merge remote-tracking branch 'origin/main'"])(
    "does not re-date what others published because of a pull merge: «%s»",
    async (message) => {
      const h = started();
      const base = h.head();
      h.commit("De otra oficina", {
        at: "2026-03-06T10:00:00-05:00",
        branch: "origin",
        parents: [base],
        files: { [path("otra")]: noticia() },
      });
      h.commit("Mía, sin publicar", {
        at: "2026-03-04T10:00:00-05:00",
        files: { [path("mia")]: noticia({ titulo: "La mía" }) },
      });
      const parents = [h.head("main"), h.head("origin")];
      h.merge(message, { at: "2026-04-09T10:00:00-05:00", parents });
      expect(logLines(await reportOf(h, NOW))).toEqual(["2026-03-06 nuevo otra", "2026-04-09 nuevo mia"]);
    },
  );

  it("ignores the commits in .git-blame-ignore-revs", async () => {
    const h = started({ [path("a")]: noticia(), [path("b")]: noticia({ titulo: "La otra" }) });
    const mass = h.commit("Corrección masiva", {
      at: "2026-04-02T10:00:00-05:00",
      files: { [path("a")]: noticia({ titulo: "Corregida" }), [path("b")]: noticia({ titulo: "La otra corregida" }) },
    });
    h.commit("Cambio verdadero", {
      at: "2026-04-20T10:00:00-05:00",
      files: { [path("a")]: noticia({ titulo: "Corregida" }, "Nuevo.") },
    });
    const { dir, hashOf } = await h.write(await tempFolder());
    writeFileSync(join(dir, ".git-blame-ignore-revs"), `# Corrección masiva\n${hashOf(mass)}\n`);
    expect(logLines(await reportOfFolder(dir, NOW)).filter((line) => line.includes("actualizado"))).toEqual([
      "2026-04-20 actualizado a",
    ]);
  });
});

describe("months", () => {
  const cases: [what: string, days: string[], march: string][] = [
    ["three different days meet a goal of three", ["03", "10", "28"], "3 días, 3 actualizaciones, cumple"],
    ["three updates on one day are one day", ["03", "03", "03"], "1 días, 3 actualizaciones, no_cumple"],
    ["a month without updates", [], "0 días, 0 actualizaciones, no_cumple"],
  ];
  it.each(cases)("%s", async (_what, days, march) => {
    const h = started();
    for (const [index, day] of days.entries()) {
      h.commit("Noticia", {
        at: `2026-03-${day}T1${index}:00:00-05:00`,
        files: { [path(`n${index}`)]: noticia({ titulo: `Noticia ${index}` }) },
      });
    }
    expect(monthOf(await reportOf(h, NOW), "2026-03")).toBe(march);
  });

  it("counts one document changed twice on one day once", async () => {
    const h = started();
    h.commit("Uno", {
      at: "2026-03-03T09:00:00-05:00",
      files: { [path("a")]: noticia({ fecha: "2026-03-03" }, "uno") },
    });
    h.commit("Dos", {
      at: "2026-03-03T15:00:00-05:00",
      files: { [path("a")]: noticia({ fecha: "2026-03-03" }, "dos") },
    });
    expect(monthOf(await reportOf(h, NOW), "2026-03")).toBe("1 días, 1 actualizaciones, no_cumple");
  });

  it("have no data before the history begins, and are open while they last", async () => {
    const h = started({
      "content/municipio.yaml": municipioYaml({
        canales: [
          { id: "n", nombre: "Noticias", carpeta: "noticias", responsable: "secretaria-general", desde: "2025-11" },
        ],
      }),
    });
    const report = await reportOf(h, NOW);
    expect(report.canales[0]?.meses.map(({ mes, estado }) => `${mes} ${estado}`)).toEqual([
      "2025-11 sin_datos",
      "2025-12 sin_datos",
      "2026-01 no_cumple",
      "2026-02 no_cumple",
      "2026-03 no_cumple",
      "2026-04 no_cumple",
      "2026-05 en_curso",
    ]);
    expect(report.canales[0]?.meses[0]).toEqual({
      mes: "2025-11",
      dias: null,
      actualizaciones: null,
      meta: 3,
      estado: "sin_datos",
    });
  });
});

describe("wrong clocks", () => {
  it("does not count a commit of the future before its date, and says so", async () => {
    const h = started();
    h.commit("Del futuro", { at: "2038-01-19T03:00:00+00:00", files: { [path("a")]: noticia() } });
    const report = await reportOf(h, NOW);
    expect(logLines(report)).toEqual([]);
    expect(report.historial.avisos).toEqual([
      "Hay 1 commit con fecha posterior a la de este informe: no se cuentan hasta que llegue su fecha.",
    ]);
  });

  it.each(["2038-01-19T03:00:00+00:00", "2026-05-15T10:00:00-05:00"])(
    "a clock that is ahead (%s) hides nothing that others publish later",
    async (ahead) => {
      const h = started();
      h.commit("Reloj adelantado", { at: ahead, files: { [path("a")]: noticia({ borrador: true }) } });
      const files = {
        [path("corta")]: noticia({ titulo: "Aviso corto", fecha: "2026-03-02", vence: "2026-03-10" }),
        [path("programada")]: noticia({ titulo: "Programada", fecha: "2026-03-15" }),
      };
      h.commit("Dos avisos", { at: "2026-03-02T10:00:00-05:00", files });
      h.commit("Otro", { at: "2026-03-20T10:00:00-05:00", files: { [path("otra")]: noticia({ titulo: "Otra" }) } });
      expect(logLines(await reportOf(h, NOW))).toEqual([
        "2026-03-02 nuevo corta",
        "2026-03-15 nuevo programada",
        "2026-03-20 nuevo otra",
      ]);
    },
  );

  it("says when a commit is older than the one before it", async () => {
    const h = started();
    h.commit("Reloj sin pila", {
      at: "2010-01-01T00:00:00-05:00",
      files: { [path("a")]: noticia({ fecha: "2009-12-31" }) },
    });
    const { historial } = await reportOf(h, NOW);
    expect(historial.avisos).toEqual([
      "Hay 1 commit con fecha anterior a la del cambio que les precede (quizá el reloj de un computador estaba mal): se cuentan en la fecha que dicen.",
    ]);
  });
});

it("publishes neither names nor e-mail addresses", async () => {
  const h = started();
  const author = { name: "Persona Privada", email: "persona@correo.example" };
  h.commit("Firmado por Persona Privada", {
    at: "2026-03-03T09:00:00-05:00",
    author,
    files: { [path("a")]: noticia() },
  });
  expect(JSON.stringify(await reportOf(h, NOW))).not.toMatch(/Persona Privada|persona@/);
});
