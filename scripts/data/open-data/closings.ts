import type { Compared, SignedChannel, SignedIndicator, SignedReading } from "../../plan/closings.ts";
import { UNIDADES } from "../../schema/indicators.ts";
import { column, type Row, type Table } from "./dataset.ts";

/** A row for each figure of each month that the committee signed, beside the same figure as it is read today. */
export const cierres: Table = {
  title: "Meses firmados",
  description:
    "Las cifras de cada mes que firmó el comité, de los canales del informe y de los indicadores del plan, al lado de las mismas cifras como se leen hoy.",
  keywords: ["cierres", "frecuencia de actualización", "indicadores", "plan de acción"],
  accrualPeriodicity: "DAILY",
  columns: [
    column("mes", { title: "Mes", description: "Como AAAA-MM.", type: "mes", example: "2026-10" }),
    column("cerrado", {
      title: "Cerrado",
      description: "Día en que se cerró el mes.",
      type: "fecha",
      example: "2026-11-04",
    }),
    column("commit", {
      title: "Confirmación",
      description: "Identificador, en el historial de git, de la versión del contenido que se firmó.",
      example: "3f2b9c1d4e5a60718293a4b5c6d7e8f901234567",
    }),
    column("version", {
      title: "Versión",
      description: "Versión del generador con la que se firmó.",
      example: "0.1.0",
    }),
    column("clase", {
      title: "Clase",
      description: "Si es un canal del informe o un indicador del plan.",
      values: ["canal", "indicador"],
      example: "canal",
    }),
    column("id", { title: "Identificador", description: "Nombre corto de lo que se cuenta.", example: "noticias" }),
    column("nombre", { title: "Nombre", description: "El nombre que tenía.", example: "Noticias" }),
    column("firmado", {
      title: "Firmado",
      description: "La cifra firmada: de un canal, los días con actualización. Vacía si no se sabía.",
      type: "número",
      required: false,
      example: 4,
    }),
    column("hoy", {
      title: "Hoy",
      description: "La misma cifra como se lee hoy. Vacía si hoy no se puede leer.",
      type: "número",
      required: false,
      example: 5,
    }),
    column("difieren", {
      title: "Difieren",
      description:
        "Si lo que se lee hoy es distinto, también en la meta o en lo que se contó. Vacío si no se puede leer.",
      type: "verdadero o falso",
      required: false,
      example: true,
    }),
    column("meta", { title: "Meta", description: "La meta que se firmó.", type: "número", example: 3 }),
    column("unidad", {
      title: "Unidad",
      description: "En qué se cuentan la cifra y la meta.",
      values: Object.keys(UNIDADES),
      example: "dias_al_mes",
    }),
    column("actualizaciones", {
      title: "Actualizaciones",
      description: "De un canal, cuántas se firmaron.",
      type: "número",
      required: false,
      example: 6,
    }),
    column("numerador", {
      title: "Numerador",
      description: "De un indicador, cuántos se contaron.",
      type: "número",
      required: false,
      example: 9,
    }),
    column("denominador", {
      title: "Denominador",
      description: "De un porcentaje, de cuántos.",
      type: "número",
      required: false,
      example: 14,
    }),
  ],
  rowsOf: ({ scorecard }) => scorecard.cierres.flatMap(rowsOfMonth),
};

function rowsOfMonth({ month, isReadable, canales, indicadores }: SignedReading): Row[] {
  const { mes, cerrado, commit, version } = month;
  const common = ({ firmado, differs }: Compared<SignedChannel | SignedIndicator>, clase: string) => ({
    ...{ mes, cerrado, commit, version, clase },
    id: firmado.id,
    nombre: firmado.nombre,
    meta: firmado.meta,
    difieren: isReadable ? differs : undefined,
  });
  return [
    ...canales.all.map((pair) => ({
      ...common(pair, "canal"),
      firmado: pair.firmado.dias,
      hoy: pair.hoy?.dias,
      unidad: "dias_al_mes",
      actualizaciones: pair.firmado.actualizaciones,
    })),
    ...indicadores.all.map((pair) => ({
      ...common(pair, "indicador"),
      firmado: pair.firmado.valor,
      hoy: pair.hoy?.valor,
      unidad: pair.firmado.unidad,
      numerador: pair.firmado.numerador,
      denominador: pair.firmado.denominador,
    })),
  ];
}
