import { type Plan, plan } from "../schema/plan.ts";

/** The six lines of the territorial e-government strategy, for a municipality that has not written its own plan yet. */
export const DEFAULT_PLAN: Plan = plan.parse({
  titulo: "Plan de acción de Gobierno en Línea",
  nota: "El municipio no ha escrito su plan en content/plan.yaml: estas son las acciones y las metas de costumbre.",
  acciones: [
    {
      id: "actualizacion",
      titulo: "Actualización del sitio web",
      indicadores: [{ clase: "frecuencia", nombre: "Frecuencia de actualización del sitio web" }],
    },
    {
      id: "servicios",
      titulo: "Servicios publicados y automatizados",
      indicadores: [
        { clase: "servicios-publicados", nombre: "Porcentaje de servicios publicados en el sitio", meta: 100 },
        { clase: "servicios-automatizados", nombre: "Porcentaje de servicios automatizados", meta: 100 },
      ],
    },
    {
      id: "tramites",
      titulo: "Trámites publicados y automatizados",
      indicadores: [
        { clase: "tramites-publicados", nombre: "Porcentaje de trámites publicados en el sitio", meta: 100 },
        { clase: "tramites-automatizados", nombre: "Porcentaje de trámites automatizados", meta: 100 },
      ],
    },
    {
      id: "entidades",
      titulo: "Trabajo con otras entidades",
      indicadores: [
        { clase: "entidades-locales", nombre: "Entidades locales vinculadas en el año", meta: 3 },
        { clase: "entidades-departamentales", nombre: "Entidades departamentales vinculadas en el año", meta: 2 },
        { clase: "entidades-nacionales", nombre: "Entidades nacionales vinculadas en el año", meta: 1 },
      ],
    },
    {
      id: "fases",
      titulo: "Avance en las cinco fases",
      indicadores: [
        ["informacion", "información"],
        ["interaccion", "interacción"],
        ["transaccion", "transacción"],
        ["transformacion", "transformación"],
        ["democracia", "democracia"],
      ].map(([fase, nombre]) => ({
        clase: "fase",
        fase,
        nombre: `Porcentaje de criterios alcanzados en la fase de ${nombre}`,
        meta: 100,
      })),
    },
    {
      id: "comite",
      titulo: "Comité y empalme",
      indicadores: [
        { clase: "funcionarios-publicados", nombre: "Porcentaje de funcionarios con su información", meta: 100 },
        { clase: "comite-documento", nombre: "Documento del comité publicado", meta: 100 },
        { clase: "comite-socializacion", nombre: "Eventos de socialización en el año", meta: 1 },
      ],
    },
  ],
});
