import { z } from "zod";
import { day, field, month, slug, text } from "./field.ts";
import { UNIDADES, type Unidad } from "./indicators.ts";

const amount = () => z.number().int().min(0).max(1_000_000);
const value = () => z.number().min(0).max(1_000_000);
/** An identifier of a channel or of an indicator. */
const id = () => slug().max(120);

const ids = {
  help: "Nombre corto, como estaba escrito cuando se firmó.",
  label: "Identificador",
};

const canal = z.strictObject({
  id: field(id(), { ...ids, example: "id: noticias" }),
  nombre: field(text(1, 200), {
    label: "Nombre",
    help: "El nombre que tenía el canal.",
    example: "nombre: Noticias",
  }),
  meta: field(amount(), {
    label: "Meta",
    help: "En cuántos días distintos del mes debía haber una actualización.",
    example: "meta: 3",
  }),
  dias: field(amount().nullable().default(null), {
    label: "Días",
    help: "Los días distintos con actualización. Vacío si no se sabía.",
    example: "dias: 4",
  }),
  actualizaciones: field(amount().nullable().default(null), {
    label: "Actualizaciones",
    help: "Cuántas hubo. Vacío si no se sabía.",
    example: "actualizaciones: 6",
  }),
  estado: field(z.enum(["cumple", "no_cumple", "sin_datos"]), {
    label: "Estado",
    help: "Si el mes cumplió su meta.",
    example: "estado: cumple",
  }),
});

const indicador = z.strictObject({
  id: field(id(), { ...ids, example: "id: tramites-publicados" }),
  nombre: field(text(1, 300), {
    label: "Nombre",
    help: "El nombre que tenía el indicador en el plan.",
    example: "nombre: Porcentaje de trámites publicados",
  }),
  valor: field(value().nullable().default(null), {
    label: "Valor",
    help: "El valor al final del mes. Vacío si no había nada que medir.",
    example: "valor: 64.29",
  }),
  numerador: field(amount().nullable().default(null), {
    label: "Numerador",
    help: "Cuántos se contaron.",
    example: "numerador: 9",
  }),
  denominador: field(amount().nullable().default(null), {
    label: "Denominador",
    help: "De un porcentaje, de cuántos.",
    example: "denominador: 14",
  }),
  meta: field(value(), { label: "Meta", help: "Lo que se quería alcanzar.", example: "meta: 100" }),
  unidad: field(z.enum(Object.keys(UNIDADES) as [Unidad, ...Unidad[]]), {
    label: "Unidad",
    help: "En qué se cuentan el valor y la meta.",
    example: "unidad: porcentaje",
  }),
});

/** `content/cierres/2026-03.yaml`: the figures of a month as the committee signed them. `sitio cierre` writes it. */
export const cierre = z.strictObject({
  mes: field(month(), {
    label: "Mes",
    help: "El mes que se cerró, como AAAA-MM: el mismo del nombre del archivo.",
    example: "mes: 2026-03",
  }),
  cerrado: field(day(), {
    label: "Cerrado",
    help: "Día en que se cerró, como AAAA-MM-DD.",
    example: "cerrado: 2026-04-06",
  }),
  commit: field(z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/), {
    label: "Commit",
    help: "El commit del que salen las cifras: cuarenta cifras y letras de la a a la f.",
    example: `commit: ${"0123456789abcdef".repeat(2)}01234567`,
  }),
  version: field(text(1, 40), {
    label: "Versión",
    help: "La versión del generador con la que se contó.",
    example: "version: 0.1.0",
  }),
  acta: field(slug().optional(), {
    label: "Acta firmada",
    help: "Nombre del archivo del acta en `content/documentos`, sin `.md`, cuando ya esté publicada.",
    example: "acta: acta-del-comite-abril-2026",
    choosesFrom: "documentos",
  }),
  canales: field(z.array(canal).max(100), {
    label: "Canales",
    help: "Las cifras de cada canal del informe en ese mes.",
    itemLabel: "canal",
    example:
      "canales:\n  - id: noticias\n    nombre: Noticias\n    meta: 3\n    dias: 4\n    actualizaciones: 6\n    estado: cumple",
  }),
  indicadores: field(z.array(indicador).max(500), {
    label: "Indicadores",
    help: "El valor de cada indicador del plan al final de ese mes.",
    itemLabel: "indicador",
    example:
      "indicadores:\n  - id: tramites-publicados\n    nombre: Trámites publicados\n    valor: 64.29\n    numerador: 9\n    denominador: 14\n    meta: 100\n    unidad: porcentaje",
  }),
});

/** A signed month. */
export type Cierre = z.output<typeof cierre>;
