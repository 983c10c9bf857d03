import { z } from "zod";
import { defineCollection } from "./collection.ts";
import { fichaFields, fichaRules } from "./ficha.ts";
import { COLLECTION_TITLES } from "./names.ts";

export const tramites = defineCollection({
  id: "tramites",
  singular: "trámite",
  title: COLLECTION_TITLES.tramites,
  description: "Lo que usted debe hacer ante la alcaldía para obtener un derecho o cumplir un deber.",
  schema: z.strictObject(fichaFields),
  rules: fichaRules,
});
