import { z } from "zod";
import { defineCollection } from "./collection.ts";
import { fichaFields, fichaRules } from "./ficha.ts";

export const tramites = defineCollection({
  id: "tramites",
  singular: "trámite",
  title: "Trámites",
  description: "Lo que usted debe hacer ante la alcaldía para obtener un derecho o cumplir un deber.",
  empty: "Todavía no hay trámites publicados.",
  icon: "assignment",
  schema: z.strictObject(fichaFields),
  rules: fichaRules,
  has: ["inventory", "preview", "list"],
});
