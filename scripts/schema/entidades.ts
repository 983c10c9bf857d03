import { z } from "zod";
import { type Condition, defineCollection, type Reason } from "./collection.ts";
import { commonFields, dependenciaField } from "./common.ts";
import { day, field, mediaPath, text, webUrl } from "./field.ts";

/** How far an entity reaches: the plan sets a goal for each. */
export const NIVELES_DE_ENTIDAD = ["local", "departamental", "nacional"] as const;
export type NivelDeEntidad = (typeof NIVELES_DE_ENTIDAD)[number];

const NIVEL_NAMES: Record<NivelDeEntidad, string> = {
  local: "Local",
  departamental: "Departamental",
  nacional: "Nacional",
};

/** Whether there is an agreement with an entity, or one is wanted. */
const ESTADOS_DE_ENTIDAD = ["vinculada", "por_vincular"] as const;

/** What is not said to be still to come has an agreement: so it was before there was an `estado`. */
const IS_LINKED: Condition = {
  words: "la entidad ya está vinculada",
  reason: ({ estado }): Reason | undefined => {
    if (estado === undefined) return { field: "fecha" };
    return estado === "vinculada" ? { field: "estado", because: "«estado» es vinculada" } : undefined;
  },
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
    estado: field(z.enum(ESTADOS_DE_ENTIDAD).default("vinculada"), {
      label: "Estado",
      help: "`vinculada` si ya hay acuerdo, o `por_vincular` si se quiere hacer uno. Si no se escribe, está vinculada.",
      hint: "Si ya hay acuerdo con la entidad, o se quiere hacer uno.",
      options: { vinculada: "Vinculada", por_vincular: "Por vincular" },
      example: "estado: vinculada",
      measured: "value",
    }),
    fecha: field(day().optional(), {
      label: "Fecha del acuerdo",
      help: "Día en que se firmó el acuerdo, como AAAA-MM-DD. La entidad cuenta en ese año.",
      example: "fecha: 2026-03-12",
      measured: "value",
    }),
    vence: field(day().optional(), {
      label: "Fin del acuerdo",
      help: "Último día del acuerdo. La página sigue después, y dice que el acuerdo terminó.",
      example: "vence: 2027-12-31",
      measured: "value",
    }),
    para_cuando: field(day().optional(), {
      label: "Para cuándo",
      help: "De una entidad por vincular: día en que debe estar firmado el acuerdo, como AAAA-MM-DD.",
      example: "para_cuando: 2027-03-31",
    }),
    publicara: field(z.array(text(3, 200)).max(20).optional(), {
      label: "Qué publicará",
      help: "Qué información da la entidad para publicar en este sitio, una por línea.",
      hint: "Qué información da la entidad para publicar en este sitio.",
      itemLabel: "información",
      example: "publicara:\n  - Horarios de los buses",
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
  rules: [{ when: IS_LINKED, require: ["fecha"] }, { notBefore: { field: "vence", start: "fecha" } }],
  order: [{ by: "fecha", descending: true }],
  has: ["list"],
});
