import { z } from "zod";
import { defineCollection } from "./collection.ts";
import { commonFields, dependenciaField } from "./common.ts";
import { day, field, text } from "./field.ts";

export const comite = defineCollection({
  id: "comite",
  singular: "integrante del comité",
  title: "Integrantes del comité",
  description: "Los cargos que forman el comité y lo que hace cada uno en él.",
  empty: "Todavía no se han publicado los cargos que lo forman.",
  icon: "groups",
  schema: z.strictObject({
    ...commonFields,
    ...dependenciaField,
    rol: field(text(3, 120).optional(), {
      label: "Papel en el comité",
      help: "Qué hace este cargo en el comité.",
      example: "rol: Preside el comité",
    }),
    nombre: field(text(3, 120).optional(), {
      label: "Nombre de quien ocupa el cargo",
      help: "Solo si ocupa el cargo hoy.",
      example: "nombre: Nombre y apellidos",
    }),
    desde: field(day().optional(), {
      label: "Desde",
      help: "Día desde el que este cargo forma parte del comité.",
      example: "desde: 2026-02-10",
    }),
    orden: field(z.number().int().min(0).max(9999).optional(), {
      label: "Orden",
      help: "Lugar en la lista: los números menores van primero.",
      example: "orden: 10",
      readable: false,
    }),
  }),
  rules: [],
  order: [{ by: "orden" }],
  has: ["list"],
});
