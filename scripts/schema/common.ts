import { z } from "zod";
import { day, field, prose, text } from "./field.ts";

/** The keys that every document has. */
export const commonFields = {
  titulo: field(text(5, 120), {
    label: "Título",
    help: "El nombre con el que la gente lo busca, de 5 a 120 caracteres, sin mayúsculas sostenidas.",
    example: "titulo: Certificado de residencia",
  }),
  resumen: field(prose(20, 300), {
    label: "Resumen",
    help: "Qué es y para qué sirve, en una o dos frases de 20 a 300 caracteres.",
    example: "resumen: Documento que acredita que usted vive en el municipio.",
  }),
  borrador: field(z.boolean().default(false), {
    label: "Borrador",
    help: "`true` mientras no deba publicarse; al quitar la línea, el documento se publica.",
    hint: "Enciéndalo mientras no deba publicarse. Al apagarlo, el documento se publica.",
    example: "borrador: true",
    readable: false,
    column: false,
    measured: "value",
  }),
  palabras_clave: field(z.array(text(1, 60)).max(30).default([]), {
    label: "Palabras clave",
    help: "Otros nombres con los que la gente lo busca.",
    example: "palabras_clave: [carta de vecindad, constancia de residencia]",
    itemLabel: "palabra clave",
    readable: false,
  }),
  revisado: field(day().optional(), {
    label: "Revisado",
    help: "Día en que alguien comprobó por última vez que todo sigue siendo cierto, como AAAA-MM-DD.",
    example: "revisado: 2026-11-20",
    readable: false,
  }),
};

/** The office that answers for a document: every collection has it, except the offices themselves. */
export const dependenciaField = {
  dependencia: field(text(1, 100), {
    label: "Dependencia responsable",
    help: "Nombre del archivo de la dependencia en `content/dependencias`, sin `.md`.",
    hint: "La dependencia que responde por lo que dice esta página.",
    example: "dependencia: secretaria-general",
    refersTo: "dependencia",
  }),
};
