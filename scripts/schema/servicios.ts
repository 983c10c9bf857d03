import { z } from "zod";
import { defineCollection } from "./collection.ts";
import { fichaFields, fichaRules } from "./ficha.ts";

export const servicios = defineCollection({
  id: "servicios",
  singular: "servicio",
  title: "Servicios",
  description: "Lo que la alcaldía ofrece a la comunidad.",
  empty: "Todavía no hay servicios publicados.",
  icon: "volunteer_activism",
  schema: z.strictObject(fichaFields),
  rules: fichaRules,
  has: ["inventory", "preview", "list"],
});
