import { afterAll, describe, expect, it } from "vitest";
import { history } from "../../scripts/demo/repository/history.ts";
import { loadScorecard } from "../../scripts/load/site.ts";
import { publishedIndicators } from "../../scripts/plan/present/published.ts";
import { dependencia, doc, type FrontMatter, municipioYaml, servicio, tramite } from "../helpers/documents.ts";
import { seconds } from "../helpers/report.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

const entidad = (data: FrontMatter) =>
  doc({
    titulo: "Entidad aliada",
    resumen: "Una entidad con la que trabaja la alcaldía.",
    dependencia: "secretaria-general",
    nivel: "local",
    ...data,
  });

/** What happened month by month, and the figures that a person reckons from it with a pencil. */
const h = history();
h.commit("Enero: dos trámites, uno publicado", {
  at: "2026-01-10T10:00:00-05:00",
  files: {
    "content/municipio.yaml": municipioYaml(),
    "content/dependencias/secretaria-general.md": dependencia(),
    "content/tramites/uno.md": tramite({ titulo: "Trámite uno" }),
    "content/tramites/dos.md": tramite({ titulo: "Trámite dos", etapa: "identificado" }),
    "content/tramites/oculto.md": tramite({ titulo: "Trámite en borrador", borrador: true }),
    "content/entidades/a.md": entidad({ fecha: "2025-12-01" }),
  },
});
h.commit("Marzo: el segundo se publica y se hace en línea; llega un servicio", {
  at: "2026-03-31T23:30:00-05:00",
  files: {
    "content/tramites/dos.md": tramite({
      titulo: "Trámite dos",
      nivel_en_linea: "total",
      enlace: "https://www.gov.co/",
    }),
    "content/servicios/uno.md": servicio({ titulo: "Servicio uno", etapa: "levantado" }),
    "content/entidades/b.md": entidad({ titulo: "Segunda entidad", fecha: "2026-03-01" }),
    "content/entidades/c.md": entidad({ titulo: "Tercera entidad", fecha: "2026-02-01", nivel: "nacional" }),
  },
});
h.commit("Abril: un trámite más, la secretaria y su correo; se retira una entidad", {
  at: "2026-04-02T08:00:00-05:00",
  files: {
    "content/tramites/tres.md": tramite({ titulo: "Trámite tres", etapa: "revisado" }),
    "content/dependencias/secretaria-general.md": dependencia({
      nombre_responsable: "Persona de Prueba",
      correo: "general@san-ejemplo.example",
    }),
    "content/entidades/c.md": null,
  },
});

const root = await tempFolder(afterAll);
await h.write(root);
const scorecard = await loadScorecard({ root, now: seconds("2026-04-15T12:00:00-05:00") });
const evidence = new Map(scorecard.indicadores.map(({ id, evidencia }) => [id, evidencia.url]));
const published = publishedIndicators(scorecard.indicadores);

function indicator(id: string) {
  const found = published.find((each) => each.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
}

describe("the course of an indicator, from the content at the end of each month", () => {
  it.each([
    ["tramites-publicados", [50, 50, 100, 66.67]],
    ["tramites-automatizados", [0, 0, 50, 33.33]],
    ["servicios-publicados", [null, null, 0, 0]],
    ["entidades-locales", [0, 0, 1, 1]],
    ["entidades-nacionales", [0, 0, 1, 0]],
    ["funcionarios-publicados", [0, 0, 0, 100]],
    ["fase-informacion", [null, null, null, null]],
    ["frecuencia-noticias", [0, 0, 0, 0]],
  ])("of %s is %j from January to April", (id, values) => {
    expect(indicator(id).serie).toEqual(
      ["2026-01", "2026-02", "2026-03", "2026-04"].map((mes, index) => ({ mes, valor: values[index] })),
    );
  });
});

describe("today's value", () => {
  it.each([
    ["tramites-publicados", 66.67, 2, 3, "no_cumple", ["Trámite tres"]],
    ["tramites-automatizados", 33.33, 1, 3, "no_cumple", ["Trámite tres", "Trámite uno"]],
    ["servicios-publicados", 0, 0, 1, "no_cumple", ["Servicio uno"]],
    ["servicios-automatizados", 0, 0, 1, "no_cumple", ["Servicio uno"]],
    ["entidades-locales", 1, 1, null, "en_curso", []],
    ["entidades-departamentales", 0, 0, null, "en_curso", []],
    ["fase-democracia", null, 0, 0, "sin_datos", []],
    ["funcionarios-publicados", 100, 1, 1, "cumple", []],
    ["comite-documento", 0, 0, 1, "no_cumple", ["Documento que conforma el comité"]],
    ["comite-socializacion", 0, 0, null, "en_curso", []],
    ["frecuencia-noticias", 0, 0, null, "en_curso", []],
  ])(
    "of %s is %j (%j of %j), %s, and what is missing has a name",
    (id, valor, numerador, denominador, estado, faltan) => {
      expect(indicator(id)).toMatchObject({ valor, numerador, denominador, estado, faltan });
    },
  );

  it("has its action, goal and unit", () => {
    expect(indicator("entidades-locales")).toMatchObject({
      accion: "Trabajo con otras entidades",
      indicador: "Entidades locales vinculadas en el año",
      meta: 3,
      unidad: "entidades_al_ano",
    });
  });

  it.each([
    ["tramites-publicados", "on its page", "/tramites/inventario/"],
    ["frecuencia-noticias", "in its part of a page", "/informe/#canal-noticias"],
    ["fase-informacion", "on the page as a whole while there is none", "/plan/criterios/"],
  ])("of %s can be checked %s", (id, _where, url) => {
    expect(evidence.get(id)).toBe(url);
  });

  it("has no other indicators than those of the plan, in its order", () => {
    expect(published.map(({ id }) => id)).toEqual([
      "frecuencia-noticias",
      "servicios-publicados",
      "servicios-automatizados",
      "tramites-publicados",
      "tramites-automatizados",
      "entidades-locales",
      "entidades-departamentales",
      "entidades-nacionales",
      "fase-informacion",
      "fase-interaccion",
      "fase-transaccion",
      "fase-transformacion",
      "fase-democracia",
      "funcionarios-publicados",
      "comite-documento",
      "comite-socializacion",
    ]);
  });
});
