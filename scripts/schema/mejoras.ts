import { z } from "zod";
import type { Rule } from "./collection.ts";
import { day, field, prose, text } from "./field.ts";

/** What was made simpler, by the kinds that the State tells apart (Ley 962 de 2005; Decreto Ley 2106 de 2019). */
export const TIPOS_DE_RACIONALIZACION = ["normativa", "administrativa", "tecnologica"] as const;

export const TIPO_DE_RACIONALIZACION_NAMES: Record<(typeof TIPOS_DE_RACIONALIZACION)[number], string> = {
  normativa: "Cambió una norma",
  administrativa: "Cambió la manera de hacerlo",
  tecnologica: "Se hace con tecnología",
};

const demanda = z.strictObject({
  solicitudes: field(z.number().int().min(0), {
    label: "Solicitudes en el año",
    help: "Cuántas veces se pidió en ese año, con números y sin puntos de miles.",
    example: "solicitudes: 840",
  }),
  anio: field(z.number().int().min(2000).max(2100), {
    label: "Año",
    help: "Año que se contó.",
    example: "anio: 2025",
  }),
  fuente: field(text(3, 200), {
    label: "Fuente",
    help: "De dónde sale el número: un registro, un libro, una planilla. Sin nombres de personas.",
    example: "fuente: Libro de radicación de la ventanilla única",
  }),
});

const mejora = z.strictObject({
  antes: field(prose(3, 300), {
    label: "Antes",
    help: "Cómo era antes: qué se pedía, cuánto tardaba o cuánto costaba.",
    example: "antes: Se pedían tres documentos.",
  }),
  despues: field(prose(3, 300), {
    label: "Ahora",
    help: "Cómo es ahora.",
    example: "despues: Basta la cédula.",
  }),
  fecha: field(day(), {
    label: "Desde cuándo",
    help: "Día desde el que se hace así, como AAAA-MM-DD.",
    hint: "Día desde el que se hace así.",
    example: "fecha: 2026-03-02",
  }),
  tipo: field(z.enum(TIPOS_DE_RACIONALIZACION).optional(), {
    label: "Clase de mejora",
    help: "Qué cambió: normativa, si cambió una norma; administrativa, si cambió la manera de hacerlo; tecnologica, si se hace con tecnología.",
    hint: "Qué fue lo que cambió.",
    options: TIPO_DE_RACIONALIZACION_NAMES,
    example: "tipo: administrativa",
  }),
});

/** What a sheet says of how much it is asked for, of what was made simpler, and of a time in which nobody attends to it. */
export const mejorasFields = {
  demanda: field(demanda.optional(), {
    label: "Cuántas personas lo piden",
    help: "Solicitudes en un año, con su fuente. Ordena el inventario; no sale en la página de la ficha.",
    example: "demanda: {solicitudes: 840, anio: 2025, fuente: Libro de radicación de la ventanilla única}",
    readable: false,
  }),
  racionalizacion: field(z.array(mejora).min(1).max(20).optional(), {
    label: "Qué se hizo más fácil",
    help: "Lo que la alcaldía simplificó: cómo era antes, cómo es ahora y desde qué día.",
    itemLabel: "mejora",
    example:
      "racionalizacion:\n  - antes: Se pedían tres documentos.\n    despues: Basta la cédula.\n    fecha: 2026-03-02",
  }),
  suspendido_hasta: field(day().optional(), {
    label: "Suspendido hasta",
    help: "Último día en que no se atiende, como AAAA-MM-DD. La página lo avisa hasta ese día, y la ficha sigue publicada.",
    hint: "Último día en que no se atiende. La página lo avisa hasta ese día, y la ficha sigue publicada.",
    example: "suspendido_hasta: 2026-12-03",
  }),
  motivo_de_suspension: field(prose(5, 300).optional(), {
    label: "Motivo de la suspensión",
    help: "Por qué no se atiende, y qué puede hacer la persona mientras tanto.",
    example: "motivo_de_suspension: La oficina cambia de sede. Lo urgente se recibe en la ventanilla única.",
  }),
};

/** A reason alone would be shown nowhere; a suspension is announced even before its reason is written. */
export const mejorasRules: readonly Rule[] = [
  { when: { field: "motivo_de_suspension", is: "present" }, require: ["suspendido_hasta"] },
];
