import { ESTADOS } from "../../report/words.ts";
import { column, type Table } from "./dataset.ts";

/** A row for each month of each channel of the update-frequency report. */
export const frecuencia: Table = {
  title: "Frecuencia de actualización",
  description: "En cuántos días de cada mes se actualizó cada parte del sitio, con su meta y la oficina que responde.",
  keywords: ["frecuencia de actualización", "transparencia activa"],
  accrualPeriodicity: "DAILY",
  columns: [
    column("canal", {
      title: "Canal",
      description: "Nombre corto de la parte del sitio que se cuenta.",
      example: "noticias",
    }),
    column("nombre", { title: "Nombre", description: "Nombre del canal en el informe.", example: "Noticias" }),
    column("dependencia", {
      title: "Dependencia responsable",
      description: "Identificador de la dependencia que responde por el canal.",
      example: "secretaria-general",
    }),
    column("mes", {
      title: "Mes",
      description: "Como AAAA-MM. El último es el que está en curso.",
      type: "mes",
      example: "2026-11",
    }),
    column("dias", {
      title: "Días",
      description: "Días distintos con alguna actualización. Vacío mientras no se sepa.",
      type: "número",
      required: false,
      example: 4,
    }),
    column("actualizaciones", {
      title: "Actualizaciones",
      description:
        "Cuántas hubo; las de un mismo contenido en un mismo día cuentan una vez. Vacío mientras no se sepa.",
      type: "número",
      required: false,
      example: 9,
    }),
    column("meta", {
      title: "Meta",
      description: "En cuántos días distintos debe haber una actualización.",
      type: "número",
      example: 3,
    }),
    column("estado", {
      title: "Estado",
      description: "Si el mes cumplió su meta.",
      values: Object.keys(ESTADOS),
      example: "cumple",
    }),
  ],
  rowsOf: ({ site }) =>
    site.report.canales.flatMap(({ id, nombre, responsable, meses }) =>
      meses.map((month) => ({ canal: id, nombre, dependencia: responsable, ...month })),
    ),
};
