import { z } from "zod";
import { defineCollection } from "./collection.ts";
import { fichaFields, fichaRules } from "./ficha.ts";

export const servicios = defineCollection({
  id: "servicios",
  singular: "servicio",
  title: "Servicios",
  description: "Lo que la alcaldía ofrece a la comunidad.",
  schema: z.strictObject(fichaFields),
  rules: fichaRules,
});
