import { z } from "zod";
import { defineCollection } from "./collection.ts";
import { commonFields, dependenciaField } from "./common.ts";
import { day, field, mediaPath, text } from "./field.ts";

export const noticias = defineCollection({
  id: "noticias",
  singular: "noticia",
  title: "Noticias",
  description: "Lo que pasa en el municipio y lo que hace la administración.",
  empty: "Todavía no hay noticias publicadas.",
  icon: "newspaper",
  schema: z.strictObject({
    ...commonFields,
    ...dependenciaField,
    fecha: field(day(), {
      label: "Fecha",
      help: "Día de la noticia, como AAAA-MM-DD. Si es un día futuro, se publica sola ese día.",
      example: "fecha: 2026-11-22",
      measured: "value",
    }),
    vence: field(day().optional(), {
      label: "Vence",
      help: "Último día en que debe verse. Al día siguiente la página desaparece sola.",
      example: "vence: 2026-12-15",
      measured: "value",
    }),
    imagen: field(mediaPath().optional(), {
      label: "Imagen",
      help: "Foto guardada en `content/media`, escrita desde `/media/`.",
      hint: "La foto que acompaña la noticia.",
      example: "imagen: /media/jornada-de-vacunacion.jpg",
      refersTo: "image",
    }),
    imagen_alt: field(text(3, 300).optional(), {
      label: "Descripción de la imagen",
      help: "Qué se ve en la foto, para quien no puede verla.",
      example: "imagen_alt: Fila de madres con sus hijos frente al puesto de salud",
    }),
    urgente: field(z.boolean().default(false), {
      label: "Urgente",
      help: "`true` para que aparezca como alerta en la página de inicio hasta el día de `vence`.",
      hint: "Enciéndalo para que aparezca como alerta en la página de inicio hasta el día de «Vence».",
      example: "urgente: true",
    }),
  }),
  rules: [
    { when: { field: "imagen", is: "present" }, require: ["imagen_alt"] },
    { when: { field: "urgente", is: [true] }, require: ["vence"] },
    { notBefore: { field: "vence", start: "fecha" } },
  ],
  publicFrom: "fecha",
  expires: true,
  order: [{ by: "fecha", descending: true }, { by: "slug" }],
  has: ["preview", "list"],
});
