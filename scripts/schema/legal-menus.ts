import { z } from "zod";
import { field, isOneLine, numeral, prose, text } from "./field.ts";

/** An address of this site, or of another one where the law sends the citizen. */
const destino = () =>
  z
    .string()
    .regex(/^(?:\/(?:[a-z0-9/-]+\/)?|https?:\/\/\S+)$/)
    .refine(isOneLine);

const numeralFields = {
  numero: field(numeral(), {
    label: "Número",
    help: "Número del punto en el Anexo 2 de la Resolución 1519 de 2020, entre comillas.",
    hint: "Número del punto en el Anexo 2 de la Resolución 1519 de 2020.",
    example: 'numero: "4.3"',
  }),
  nombre: field(text(3, 300), { label: "Nombre", help: "Nombre del punto.", example: "nombre: Plan de acción" }),
  destino: field(destino().optional(), {
    label: "Destino",
    help: "Dirección donde está publicado, cuando no es una lista de documentos.",
    example: "destino: /dependencias/",
  }),
  responsable: field(text(1, 100).optional(), {
    label: "Dependencia responsable",
    help: "Dependencia que lo publica: el nombre de su archivo en `content/dependencias`, sin `.md`.",
    hint: "La dependencia que lo publica.",
    example: "responsable: planeacion",
    refersTo: "dependencia",
  }),
  justificacion: field(prose(10, 600).optional(), {
    label: "Justificación",
    help: "Por qué no hay nada publicado todavía.",
    example: "justificacion: La oficina está reuniendo los documentos.",
  }),
  no_aplica: field(prose(10, 600).optional(), {
    label: "No aplica",
    help: "Por qué este punto no le corresponde al municipio.",
    example: "no_aplica: El municipio no expide este tipo de normas.",
  }),
};

const item = z.strictObject({
  ...numeralFields,
  grupo: field(text(3, 120).optional(), {
    label: "Grupo",
    help: "Título que reúne varios puntos seguidos.",
    example: "grupo: Normativa de la entidad",
  }),
});

const section = z.strictObject({
  ...numeralFields,
  items: field(z.array(item).max(60).default([]), {
    label: "Puntos",
    help: "Los puntos de la sección.",
    itemLabel: "punto",
    example: 'items:\n  - numero: "4.3"\n    nombre: Plan de acción',
  }),
});

const menu = (title: string, example: string) =>
  field(z.array(section).max(30).default([]), {
    label: title,
    help: `Los puntos del menú ${title}, con su número.`,
    itemLabel: "punto",
    example,
  });

/** `content/transparencia.yaml`: the three menus that Resolución MinTIC 1519 de 2020, Anexo 2, fixes. */
export const menus = z.strictObject({
  transparencia: menu("Transparencia", 'transparencia:\n  - numero: "1"\n    nombre: Información de la entidad'),
  atencion: menu("Atención y servicios", 'atencion:\n  - numero: "1"\n    nombre: Trámites'),
  participa: menu("Participa", 'participa:\n  - numero: "1"\n    nombre: Consulta ciudadana'),
});

export type Menus = z.output<typeof menus>;
export type MenuId = keyof Menus;
export type MenuSection = Menus[MenuId][number];
export type MenuItem = MenuSection["items"][number];
