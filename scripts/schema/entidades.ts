import { z } from "zod";
import { defineCollection } from "./collection.ts";
import { commonFields, dependenciaField } from "./common.ts";
import { day, field, mediaPath, text, webUrl } from "./field.ts";

/** How far an entity reaches: the plan sets a goal for each. */
export const NIVELES_DE_ENTIDAD = ["local", "departamental", "nacional"] as const;

const NIVEL_NAMES: Record<(typeof NIVELES_DE_ENTIDAD)[number], string> = {
  local: "Local",
  departamental: "Departamental",
  nacional: "Nacional",
};

export const entidades = defineCollection({
  id: "entidades",
  singular: "entidad",
  title: "Entidades aliadas",
  description: "Las entidades con las que trabaja la alcaldía, y el acuerdo que tiene con cada una.",
  empty: "Todavía no se ha publicado ningún acuerdo con otra entidad.",
  icon: "handshake",
  schema: z.strictObject({
    ...commonFields,
    ...dependenciaField,
    nivel: field(z.enum(NIVELES_DE_ENTIDAD), {
      label: "Nivel",
      help: "De qué nivel es la entidad: local, departamental o nacional.",
      hint: "De qué nivel es la entidad.",
      options: NIVEL_NAMES,
      example: "nivel: departamental",
      measured: "value",
    }),
    fecha: field(day(), {
      label: "Fecha del acuerdo",
      help: "Día en que se firmó el acuerdo, como AAAA-MM-DD. La entidad cuenta en ese año.",
      example: "fecha: 2026-03-12",
      measured: "value",
    }),
    vence: field(day().optional(), {
      label: "Fin del acuerdo",
      help: "Último día del acuerdo. La página sigue después, y dice que el acuerdo terminó.",
      example: "vence: 2027-12-31",
    }),
    acuerdo: field(text(3, 120).optional(), {
      label: "Clase de acuerdo",
      help: "Qué se firmó: convenio interadministrativo, memorando, acta de compromiso…",
      example: "acuerdo: Convenio interadministrativo",
    }),
    documento: field(mediaPath().optional(), {
      label: "Documento del acuerdo",
      help: "El acuerdo firmado, guardado en `content/media`.",
      hint: "El acuerdo firmado.",
      example: "documento: /media/convenio-con-la-gobernacion.pdf",
      refersTo: "file",
    }),
    sitio: field(webUrl().optional(), {
      label: "Sitio de la entidad",
      help: "Dirección web de la entidad.",
      example: "sitio: https://www.entidad.gov.co",
      refersTo: "link",
    }),
  }),
  rules: [{ notBefore: { field: "vence", start: "fecha" } }],
  order: [{ by: "fecha", descending: true }],
});
