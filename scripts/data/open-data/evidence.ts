import { absolute } from "../address.ts";
import { column, type Table } from "./dataset.ts";

/** The evidence table of the ITA index. */
export const ita: Table = {
  title: "Tabla de evidencias del ITA",
  description: "Qué hay publicado de cada punto del menú de transparencia, dónde está, o por qué no está.",
  keywords: ["ITA", "transparencia", "Ley 1712 de 2014", "Resolución 1519 de 2020"],
  accrualPeriodicity: "DAILY",
  columns: [
    column("numeral", {
      title: "Numeral",
      description: "Número del punto en el Anexo 2 de la Resolución MinTIC 1519 de 2020.",
      example: "4.3",
    }),
    column("nombre", { title: "Nombre", description: "Nombre del punto.", example: "Plan de acción" }),
    column("seccion", {
      title: "Sección",
      description: "Sección del menú a la que pertenece el punto. Vacía si el punto es una sección entera.",
      required: false,
      example: "Planeación, presupuesto e informes",
    }),
    column("dependencia", {
      title: "Dependencia responsable",
      description: "Identificador de la dependencia que lo publica.",
      required: false,
      example: "planeacion",
    }),
    column("respuesta", {
      title: "Respuesta",
      description: "Si está publicado. N-A significa que no aplica.",
      values: ["SI", "NO", "N-A"],
      example: "SI",
    }),
    column("direccion", {
      title: "Dirección",
      description: "Dónde está publicado.",
      type: "dirección web",
      required: false,
      example: "https://www.municipio.gov.co/transparencia/4-3/",
    }),
    column("ultima_publicacion", {
      title: "Última publicación",
      description: "Día de la publicación más reciente, si se sabe.",
      type: "fecha",
      required: false,
      example: "2026-01-30",
    }),
    column("razon", {
      title: "Razón",
      description: "Por qué no está publicado o por qué no aplica.",
      required: false,
      example: "La oficina está reuniendo los documentos.",
    }),
  ],
  rowsOf: ({ site, scorecard }) =>
    scorecard.ita.map(({ point, respuesta, direccion, ultima, razon }) => ({
      numeral: point.numero,
      nombre: point.nombre,
      seccion: point.section?.nombre,
      dependencia: point.responsable,
      respuesta,
      direccion: direccion?.startsWith("/") ? absolute(site, direccion) : direccion,
      ultima_publicacion: ultima,
      razon,
    })),
};
