import { afterAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { MinutesPage } from "../../layouts/pages/plan-acta.11ty.tsx";
import { history } from "../../scripts/demo/repository/history.ts";
import { loadMeasured } from "../../scripts/load/site.ts";
import { DEFAULT_PLAN } from "../../scripts/plan/default-plan.ts";
import type { Task } from "../../scripts/plan/tasks/task.ts";
import { dependencia, doc, type FrontMatter, municipioYaml, tramite } from "../helpers/documents.ts";
import { below } from "../helpers/read-page.ts";
import { seconds } from "../helpers/report.ts";
import { sampleSite } from "../helpers/sample-site.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

/** What the clerks of a small town write, kept in git; each of these days is read as a build of that day reads it. */
const h = history();
const OWN = { dependencia: "secretaria-general" };

const acuerdo = (titulo: string, data: FrontMatter) =>
  doc({ titulo, resumen: "Lo que el comité decidió que se haga.", ...OWN, ...data });
const acta = (titulo: string, fecha_publicacion: string) =>
  doc({ titulo, resumen: "Lo que se trató en la reunión.", ...OWN, fecha_publicacion, comite: "acta" });
const planYaml = (actividad: FrontMatter) => {
  const acciones = DEFAULT_PLAN.acciones.map((accion) =>
    accion.id === "tramites"
      ? { ...accion, responsable: "secretaria-general", actividades: [{ texto: "Levantar las fichas", ...actividad }] }
      : accion,
  );
  return stringify({ titulo: DEFAULT_PLAN.titulo, acciones });
};

/** A task of what the clerks write here: an agreement, an activity of the plan, a sheet to publish. */
const isOfTheStory = ({ clase, archivo = "" }: Task) =>
  /acuerdos|plan\.yaml/.test(archivo) || (clase === "publicar" && archivo.includes("tramites"));

/** The town on a day, after what was committed until then. */
async function on(day: string) {
  const root = await tempFolder(afterAll);
  await h.write(root);
  const { content, scorecard } = await loadMeasured({ root, now: seconds(`${day}T12:00:00-05:00`) });
  const sheet = <MinutesPage site={{ ...sampleSite(), ...content }} scorecard={scorecard} />;
  const tasks = scorecard.pendientes.get("secretaria-general") ?? [];
  return {
    tasks: tasks.filter(isOfTheStory).map(({ clase, titulo }) => `${clase}: ${titulo}`),
    under: (heading: string) => below(sheet, heading).replaceAll("\u00a0", " "),
  };
}

h.commit("Febrero: el sitio, el plan y lo que se acordó en la reunión del 3", {
  at: "2026-02-04T10:00:00-05:00",
  files: {
    "content/municipio.yaml": municipioYaml(),
    "content/plan.yaml": planYaml({ hasta: "2026-03-20" }),
    "content/dependencias/secretaria-general.md": dependencia({
      nombre_responsable: "Persona de Prueba",
      telefono: "+57 604 555 0101",
      correo: "general@san-ejemplo.example",
      direccion: "Palacio municipal",
      horario: "Lunes, 8 a. m.",
    }),
    "content/tramites/rifas.md": tramite({ titulo: "Permiso de rifas", etapa: "revisado" }),
    "content/acuerdos/telefonos.md": acuerdo("Reunir los teléfonos", {
      fecha: "2026-02-03",
      para_cuando: "2026-02-27",
    }),
  },
});
const march = await on("2026-03-03");

h.commit("Reunión del 3 de marzo: su acta, y lo que se acordó", {
  at: "2026-03-05T10:00:00-05:00",
  files: {
    "content/documentos/acta-marzo.md": acta("Acta de marzo", "2026-03-05"),
    "content/acuerdos/telefonos.md": acuerdo("Reunir los teléfonos", {
      fecha: "2026-02-03",
      para_cuando: "2026-02-27",
      cumplido: "2026-03-02",
    }),
    "content/acuerdos/horarios.md": acuerdo("Publicar los horarios", {
      fecha: "2026-03-03",
      para_cuando: "2026-03-31",
      acta: "acta-marzo",
    }),
    "content/acuerdos/veredas.md": acuerdo("Visitar las veredas", {
      fecha: "2026-03-03",
      para_cuando: "2026-04-30",
      acta: "acta-marzo",
    }),
  },
});
h.commit("La ficha se publica y la actividad está hecha", {
  at: "2026-03-18T10:00:00-05:00",
  files: {
    "content/tramites/rifas.md": tramite({ titulo: "Permiso de rifas" }),
    "content/plan.yaml": planYaml({ estado: "hecha", fecha: "2026-03-18", evidencia: "/tramites/rifas/" }),
  },
});
const endOfMarch = await on("2026-03-25");

h.commit("Los horarios ya se publicaron", {
  at: "2026-03-30T10:00:00-05:00",
  files: {
    "content/acuerdos/horarios.md": acuerdo("Publicar los horarios", {
      fecha: "2026-03-03",
      para_cuando: "2026-03-31",
      cumplido: "2026-03-30",
      acta: "acta-marzo",
    }),
  },
});
const april = await on("2026-04-07");

describe("the meeting of March", () => {
  it("begins with what the office owes: what is late first, then what is due, then what can be published", () => {
    expect(march.tasks).toEqual([
      "vencido: Reunir los teléfonos",
      "completar: Levantar las fichas",
      "publicar: Permiso de rifas",
    ]);
    expect(march.under("Qué sigue")).toContain("✗ Venció el 27 de febrero de 2026. Reunir los teléfonos.");
  });

  it("goes through what February agreed", () => {
    expect(march.under("Acuerdos de la reunión anterior")).toContain(
      "1 Reunir los teléfonos Secretaría General 27 de febrero de 2026 ✗ vencido ☐ sí ☐ no",
    );
  });
});

describe("what the clerks write during March", () => {
  it("takes the tasks away, and the new agreements are tasks by their days", () => {
    expect(endOfMarch.tasks).toEqual(["completar: Publicar los horarios", "completar: Visitar las veredas"]);
  });

  it("is what the sheet says has changed", () => {
    expect(endOfMarch.under("Qué cambió")).toMatch(
      /Desde el 25 de febrero de 2026 se publicaron \d páginas nuevas, .*Documentos publicados: Acta de marzo\./,
    );
    expect(endOfMarch.under("Qué cambió")).toContain("trámites publicados en el sitio: +100 % (va en 1 de 1).");
  });
});

describe("the meeting of April", () => {
  it("lists what March agreed, the open one first and the one that is done with its day, beside the signed minutes", () => {
    expect(april.under("Acuerdos de la reunión anterior")).toBe(
      [
        "Los de la última reunión y los que siguen abiertos. Marque si se hicieron N.º Qué Quién Para cuándo ¿Hecho?",
        "1 Visitar las veredas Secretaría General 30 de abril de 2026 ☐ sí ☐ no",
        "2 Publicar los horarios Secretaría General 31 de marzo de 2026 ✓ cumplido el 30 de marzo de 2026",
        "Acta firmada: Acta de marzo.",
      ].join(" "),
    );
    expect(april.under("Acuerdos de la reunión anterior")).not.toContain("teléfonos");
  });

  it("has no task left but the open agreement, and an empty table for what is agreed today", () => {
    expect(april.tasks).toEqual(["completar: Visitar las veredas"]);
    expect(april.under("Acuerdos de hoy")).toContain("1 2 3 4 5 6");
  });
});
