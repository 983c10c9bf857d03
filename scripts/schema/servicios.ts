import { z } from "zod";
import { defineCollection } from "./collection.ts";
import { fichaFields, fichaRules } from "./ficha.ts";
import { COLLECTION_TITLES } from "./names.ts";

export const servicios = defineCollection({
  id: "servicios",
  singular: "servicio",
  title: COLLECTION_TITLES.servicios,
  description: "Lo que la alcaldía ofrece a la comunidad.",
  schema: z.strictObject(fichaFields),
  rules: fichaRules,
});
