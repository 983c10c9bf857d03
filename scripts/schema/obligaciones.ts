import { z } from "zod";
import { field, numeral, overriding, prose, slug, text } from "./field.ts";

/** A day of any year, `MM-DD`; 29 February would not exist in most. */
const DAY_OF_YEAR =
  /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))$/;
const dayOfYear = () => z.string().regex(DAY_OF_YEAR);

const year = () => z.number().int().min(2000).max(2200);

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

export const obligacion = z.strictObject({
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
    help: "Numeral en el que se publica, entre comillas. La obligación se da por hecha con un documento de ese numeral; si otra lo comparte, con el que la nombre en «obligacion».",
    hint: "Numeral en el que se publica. La obligación se da por hecha con un documento de ese numeral; si otra lo comparte, con el que la nombre.",
    example: 'transparencia: "4.3"',
  }),
  responsable: field(text(1, 100).optional(), {
    label: "Dependencia responsable",
    help: "Dependencia que lo debe: el nombre de su archivo en `content/dependencias`, sin `.md`.",
    hint: "La dependencia que lo debe.",
    example: "responsable: planeacion",
    refersTo: "dependencia",
  }),
  desde: field(year(), {
    label: "Desde",
    help: "Primer año cuyos plazos se cuentan: el año en que vencen, aunque abran el anterior.",
    example: "desde: 2027",
  }),
  dia: field(z.enum(["norma", "alcaldia"]).optional(), {
    label: "Quién fija el día",
    help: "`norma` si el día está en la norma, `alcaldia` si la norma no lo dice y lo escogió la alcaldía.",
    hint: "Diga si el día está en la norma, o si la norma no lo dice y lo escogió la alcaldía.",
    options: { norma: "La norma", alcaldia: "La alcaldía" },
    example: "dia: norma",
  }),
  cuando: field(prose(5, 200).optional(), {
    label: "Cuándo",
    help: "Cuándo se debe, si no es en un día de cada año.",
    example: "cuando: Dentro de los diez días siguientes a la sanción de cada acuerdo.",
  }),
  nota: field(prose(5, 600).optional(), {
    label: "Nota",
    help: "Qué más pide la norma, o qué falta por verificar.",
    example: "nota: Los cambios del presupuesto también se publican.",
  }),
  no_aplica: field(prose(10, 600).optional(), {
    label: "No aplica",
    help: "Por qué esta obligación no le corresponde al municipio.",
    example: "no_aplica: El municipio no cobra tributos propios.",
  }),
  plazos: field(z.array(plazo).max(12).default([]), {
    label: "Plazos",
    help: "Las fechas de cada año. Sin ellas, escriba «cuando».",
    itemLabel: "plazo",
    example: 'plazos:\n  - periodo: año\n    abre: "12-01"\n    vence: "01-31"',
  }),
});

/** What the law says must be published, and by when, complete. */
export const obligaciones = z.strictObject({ obligaciones: z.array(obligacion).max(100) });

/** `content/obligaciones.yaml`: what the municipality says of the generator's obligations, and those of its own. */
export const townObligaciones = z.strictObject({
  responsable: field(text(1, 100).optional(), {
    label: "Dependencia responsable",
    help: "Dependencia que responde por las obligaciones que no dicen otra: el nombre de su archivo en `content/dependencias`, sin `.md`.",
    hint: "La dependencia que responde por las obligaciones que no dicen otra.",
    example: "responsable: secretaria-general",
    refersTo: "dependencia",
  }),
  desde: field(year().optional(), {
    label: "Desde",
    help: "Primer año cuyos plazos se cuentan, en las obligaciones que no dicen otro.",
    example: "desde: 2027",
  }),
  obligaciones: field(z.array(overriding(obligacion, "id")).max(100).default([]), {
    label: "Obligaciones",
    help: "Lo que el municipio dice de cada obligación. Las de la ley ya están: basta su identificador y lo que cambia. Una propia se escribe completa.",
    itemLabel: "obligación",
    example: "obligaciones:\n  - id: plan-de-accion\n    responsable: planeacion",
  }),
});

export type Obligacion = z.output<typeof obligacion>;
