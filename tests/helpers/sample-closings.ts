import type { SignedMonth } from "../../scripts/model/closings.ts";

/**
 * October of the sample report as it was signed: a day less than is read today in «Noticias», because of an update that came
 * later, and one of the two trámites that had a page.
 */
export const signedOctober: SignedMonth = {
  mes: "2026-10",
  cerrado: "2026-11-03",
  commit: "ab".repeat(20),
  version: "0.1.0",
  canales: [
    { id: "noticias", nombre: "Noticias", meta: 3, dias: 2, actualizaciones: 3, estado: "no_cumple" },
    { id: "tramites", nombre: "Trámites", meta: 3, dias: 2, actualizaciones: 3, estado: "no_cumple" },
  ],
  indicadores: [
    {
      id: "tramites-publicados",
      nombre: "Porcentaje de trámites publicados en el sitio",
      valor: 50,
      numerador: 1,
      denominador: 2,
      meta: 100,
      unidad: "porcentaje",
    },
  ],
  place: "there",
  late: [
    {
      fecha: "2026-10-30T18:00:00-05:00",
      canal: "noticias",
      dependencia: "secretaria-general",
      tipo: "nuevo",
      titulo: "<b>Feria</b> de octubre",
      url: "/noticias/feria-de-octubre/",
      archivo: "content/noticias/feria-de-octubre.md",
      commit: "cd".repeat(20),
    },
  ],
  lateCommits: 1,
};
