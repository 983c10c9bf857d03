import { z } from "zod";
import { defineCollection } from "./collection.ts";
import { commonFields, dependenciaField } from "./common.ts";
import { field } from "./field.ts";
import { COLLECTION_TITLES } from "./names.ts";

export const paginas = defineCollection({
  id: "paginas",
  singular: "página",
  title: COLLECTION_TITLES.paginas,
  description: "Documentos del comité y páginas informativas del municipio.",
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
});
