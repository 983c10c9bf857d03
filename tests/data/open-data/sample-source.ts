import type { OpenDataSource } from "../../../scripts/data/open-data/dataset.ts";
import type { Site } from "../../../scripts/model/site.ts";
import { scorecard } from "../../../scripts/plan/scorecard.ts";
import { collectionIds } from "../../../scripts/schema/index.ts";
import { menus } from "../../../scripts/schema/legal-menus.ts";
import { signedOctober } from "../../helpers/sample-closings.ts";
import { exampleDocument, sampleDocument } from "../../helpers/sample-documents.ts";
import { sampleSite } from "../../helpers/sample-site.ts";

const common = { resumen: "Un documento de muestra para los datos abiertos.", dependencia: "hacienda" };

export const decreto = sampleDocument(
  "documentos",
  "decreto-012",
  {
    ...common,
    titulo: "Decreto 012 de 2026",
    fecha_publicacion: "2026-02-03",
    tipo: "decreto",
    numero: "012",
    vigencia: 2026,
    transparencia: "2.1",
    archivo: "/media/decreto-012.pdf",
  },
  { body: "Por el cual se fija el calendario.", updated: "2026-02-03" },
);

export const edicto = sampleDocument("documentos", "edicto-persona-de-ejemplo", {
  ...common,
  titulo: "Edicto para Persona de Ejemplo",
  fecha_publicacion: "2026-11-20",
  tipo: "Edicto",
  vence: "2026-12-20",
});

/** The collections of which the small municipality of the tests has no document. */
const bare = collectionIds.filter((id) => sampleSite()[id].length === 0);

/** The small municipality of the tests with a document in every collection, and what is measured of it. */
export function sampleSource(overrides: Partial<Site> = {}): OpenDataSource {
  const site = sampleSite({
    ...Object.fromEntries(bare.map((id) => [id, [exampleDocument(id)]])),
    documentos: [edicto, decreto],
    cierres: [signedOctober],
    participacion: [
      sampleDocument("participacion", "cancha-o-parque", {
        ...common,
        titulo: "¿Cancha o parque?",
        mecanismo: "consulta",
        abre: "2026-11-01",
        cierra: "2026-11-30",
        como_participar: "Llene la hoja de la ventanilla única.",
      }),
    ],
    agenda: [
      sampleDocument("agenda", "jornada-de-vacunacion", {
        ...common,
        titulo: "Jornada de vacunación",
        fecha: "2026-12-05",
        hora: "08:00",
        lugar: "Puesto de salud",
      }),
    ],
    entidades: [
      sampleDocument("entidades", "gobernacion", {
        ...common,
        titulo: "Gobernación del Chocó",
        nivel: "departamental",
        fecha: "2026-03-12",
      }),
    ],
    comite: [sampleDocument("comite", "alcalde", { ...common, titulo: "Alcalde municipal", orden: 1 })],
    menus: menus.parse({
      transparencia: [
        {
          numero: "2",
          nombre: "Normativa",
          items: [
            { numero: "2.1", nombre: "Normativa de la entidad" },
            { numero: "2.10", nombre: "Proyectos de norma", justificacion: "No hay proyectos en este momento." },
          ],
        },
      ],
    }),
    ...overrides,
  });
  return { site, scorecard: scorecard({ site, past: [] }) };
}
