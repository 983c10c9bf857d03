import { z } from "zod";
import { field, numeral, slug, text } from "./field.ts";

/** A day of any year, `MM-DD`; 29 February would not exist in most. */
const DAY_OF_YEAR =
  /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))$/;
const dayOfYear = () => z.string().regex(DAY_OF_YEAR);

const plazo = z.strictObject({
  periodo: field(text(3, 80), {
    label: "Periodo",
    help: "De qué es el documento que se debe.",
    example: "periodo: primer trimestre",
  }),
  abre: field(dayOfYear(), {
    label: "Abre",
    help: "Desde qué día (MM-DD) lo que se publique vale para este plazo.",
    example: 'abre: "04-01"',
  }),
  vence: field(dayOfYear(), {
    label: "Vence",
    help: "Último día (MM-DD) para publicarlo. Si es anterior a «abre», es del año siguiente.",
    example: 'vence: "04-30"',
  }),
});

const obligacion = z.strictObject({
  id: field(slug(), { label: "Identificador", help: "Nombre corto.", example: "id: plan-de-accion" }),
  nombre: field(text(5, 200), {
    label: "Nombre",
    help: "Qué hay que publicar.",
    example: "nombre: Plan de acción del año",
  }),
  norma: field(text(3, 300).optional(), {
    label: "Norma",
    help: "Ley o decreto que lo pide.",
    example: "norma: Ley 1474 de 2011, artículo 74",
  }),
  transparencia: field(numeral(), {
    label: "Numeral de transparencia",
    help: "Numeral en el que se publica, entre comillas. La obligación se da por hecha con un documento de ese numeral.",
    hint: "Numeral en el que se publica. La obligación se da por hecha con un documento de ese numeral.",
    example: 'transparencia: "4.3"',
  }),
  responsable: field(text(1, 100), {
    label: "Dependencia responsable",
    help: "Dependencia que lo debe: el nombre de su archivo en `content/dependencias`, sin `.md`.",
    hint: "La dependencia que lo debe.",
    example: "responsable: planeacion",
    refersTo: "dependencia",
  }),
  desde: field(z.number().int().min(2000).max(2200), {
    label: "Desde",
    help: "Primer año cuyos plazos se cuentan: el año en que vencen, aunque abran el anterior.",
    example: "desde: 2027",
  }),
  plazos: field(z.array(plazo).min(1).max(12), {
    label: "Plazos",
    help: "Las fechas de cada año.",
    itemLabel: "plazo",
    example: 'plazos:\n  - periodo: año\n    abre: "12-01"\n    vence: "01-31"',
  }),
});

/** `content/obligaciones.yaml`: what the law says must be published, and by when. */
export const obligaciones = z.strictObject({
  obligaciones: field(z.array(obligacion).max(100), {
    label: "Obligaciones",
    help: "Lo que se debe publicar cada año, con sus fechas.",
    itemLabel: "obligación",
    example: 'obligaciones:\n  - id: plan-de-accion\n    nombre: Plan de acción del año\n    transparencia: "4.3"',
  }),
});

export type Obligacion = z.output<typeof obligaciones>["obligaciones"][number];
