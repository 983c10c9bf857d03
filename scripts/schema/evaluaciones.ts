import { z } from "zod";
import { address, day, field, slug, text } from "./field.ts";

const resultado = z.strictObject({
  fase: field(slug(), {
    label: "Fase",
    help: "El id de la fase en `content/criterios.yaml`.",
    hint: "El identificador de la fase.",
    example: "fase: informacion",
  }),
  alcanzados: field(z.number().int().min(0).max(1000), {
    label: "Criterios alcanzados",
    help: "Cuántos criterios de la fase encontró cumplidos.",
    example: "alcanzados: 12",
  }),
  de: field(z.number().int().min(1).max(1000), {
    label: "De cuántos",
    help: "Cuántos criterios de la fase se evaluaron.",
    example: "de: 20",
  }),
});

/** An evaluation that somebody made of the phases: what the plan calls «realizar evaluaciones». */
const evaluacion = z.strictObject({
  fecha: field(day(), {
    label: "Fecha",
    help: "Día de la evaluación, como AAAA-MM-DD.",
    example: "fecha: 2026-08-20",
  }),
  evaluador: field(text(3, 160), {
    label: "Evaluador",
    help: "El cargo o la entidad que evaluó, nunca el nombre de una persona.",
    example: "evaluador: Oficina de Control Interno",
  }),
  resultados: field(z.array(resultado).min(1).max(12), {
    label: "Resultados",
    help: "Lo que encontró en cada fase.",
    itemLabel: "resultado",
    example: "resultados:\n  - fase: informacion\n    alcanzados: 12\n    de: 20",
  }),
  documento: field(address().optional(), {
    label: "Documento",
    help: "Dirección del informe: una página o un archivo de este sitio, o un enlace que empiece por https://",
    example: "documento: /documentos/evaluacion-2026/",
  }),
});

export const evaluaciones = field(z.array(evaluacion).max(100).default([]), {
  label: "Evaluaciones",
  help: "Las evaluaciones de las fases que alguien hizo, con su fecha. Salen al lado de lo que mide el sitio.",
  itemLabel: "evaluación",
  example:
    "evaluaciones:\n  - fecha: 2026-08-20\n    evaluador: Oficina de Control Interno\n    resultados:\n      - fase: informacion\n        alcanzados: 12\n        de: 20",
});
