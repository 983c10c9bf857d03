import { z } from "zod";
import { field, isOneLine, numeral, overriding, prose, text } from "./field.ts";

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

export const item = z.strictObject({
  ...numeralFields,
  grupo: field(text(3, 120).optional(), {
    label: "Grupo",
    help: "Título que reúne varios puntos seguidos.",
    example: "grupo: Normativa de la entidad",
  }),
});

export const section = z.strictObject({
  ...numeralFields,
  items: z.array(item).max(60).default([]),
});

const menu = () => z.array(section).max(30).default([]);

/** The three menus that Resolución MinTIC 1519 de 2020, Anexo 2, fixes, complete. */
export const menus = z.strictObject({ transparencia: menu(), atencion: menu(), participa: menu() });

const townSection = overriding(
  section.extend({
    items: field(z.array(overriding(item, "numero")).max(60).default([]), {
      label: "Puntos",
      help: "Los puntos de la sección de los que el municipio dice algo, o que son propios.",
      itemLabel: "punto",
      example: 'items:\n  - numero: "4.3"\n    responsable: planeacion',
    }),
  }),
  "numero",
);

const townMenu = (title: string, example: string) =>
  field(z.array(townSection).max(30).default([]), {
    label: title,
    help: `Lo que el municipio dice de los puntos del menú ${title}. Los de la ley ya están: basta el número y lo que cambia. Uno propio se escribe completo.`,
    itemLabel: "punto",
    example,
  });

/** `content/transparencia.yaml`: what the municipality says of the points of the law's menus, and points of its own. */
export const townMenus = z.strictObject({
  responsable: field(text(1, 100).optional(), {
    label: "Dependencia responsable",
    help: "Dependencia que responde por los puntos de Transparencia que no dicen otra: el nombre de su archivo en `content/dependencias`, sin `.md`.",
    hint: "La dependencia que responde por los puntos de Transparencia que no dicen otra.",
    example: "responsable: secretaria-general",
    refersTo: "dependencia",
  }),
  transparencia: townMenu(
    "Transparencia",
    'transparencia:\n  - numero: "1"\n    items:\n      - numero: "1.1"\n        responsable: secretaria-general',
  ),
  atencion: townMenu("Atención y servicios", 'atencion:\n  - numero: "2"\n    destino: /atencion/'),
  participa: townMenu("Participa", 'participa:\n  - numero: "3"\n    nombre: Consulta ciudadana'),
});

export type Menus = z.output<typeof menus>;
export type MenuId = keyof Menus;
export type MenuSection = Menus[MenuId][number];
export type MenuItem = MenuSection["items"][number];
