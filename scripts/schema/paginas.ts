import { z } from "zod";
import { defineCollection } from "./collection.ts";
import { commonFields, dependenciaField } from "./common.ts";
import { field } from "./field.ts";

export const paginas = defineCollection({
  id: "paginas",
  singular: "página",
  title: "Documentos y páginas",
  description: "Documentos del comité y páginas informativas del municipio.",
  empty: "Todavía no hay documentos ni páginas publicadas.",
  icon: "article",
  schema: z.strictObject({
    ...commonFields,
    ...dependenciaField,
    orden: field(z.number().int().min(0).max(9999).optional(), {
      label: "Orden",
      help: "Lugar en la lista: los números menores van primero.",
      example: "orden: 10",
      readable: false,
    }),
  }),
  rules: [],
  order: [{ by: "orden" }],
});
