import { z } from "zod";
import { defineCollection } from "./collection.ts";
import { commonFields } from "./common.ts";
import { field, text } from "./field.ts";

export const dependencias = defineCollection({
  id: "dependencias",
  singular: "dependencia",
  title: "Dependencias",
  description: "Las oficinas de la alcaldía: de qué responde cada una y cómo comunicarse.",
  empty: "Todavía no hay dependencias publicadas.",
  icon: "apartment",
  schema: z.strictObject({
    ...commonFields,
    responsable: field(text(3, 120), {
      label: "Cargo responsable",
      help: "El cargo que responde por la dependencia, no el nombre de la persona.",
      example: "responsable: Secretario General",
      measured: "value",
    }),
    nombre_responsable: field(text(3, 120).optional(), {
      label: "Nombre de quien ocupa el cargo",
      help: "Solo si ocupa el cargo hoy.",
      example: "nombre_responsable: Nombre y apellidos",
      measured: "presence",
    }),
    correo: field(z.email().optional(), {
      label: "Correo institucional",
      help: "El correo de la oficina, no el personal.",
      example: "correo: secretaria@municipio.gov.co",
      measured: "presence",
    }),
    telefono: field(text(5, 60).optional(), {
      label: "Teléfono",
      help: "Con indicativo, entre comillas.",
      hint: "Con indicativo.",
      example: 'telefono: "+57 604 123 4567"',
      measured: "presence",
    }),
    direccion: field(text(3, 200).optional(), {
      label: "Dirección",
      help: "Dónde queda la oficina.",
      example: "direccion: Palacio municipal, primer piso",
    }),
    horario: field(text(3, 200).optional(), {
      label: "Horario",
      help: "Días y horas de atención al público.",
      example: "horario: Lunes a viernes, 8 a. m. a 12 m. y 2 p. m. a 6 p. m.",
    }),
  }),
  rules: [],
});
