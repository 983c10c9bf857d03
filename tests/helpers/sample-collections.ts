import type { Acuerdo, Documento, Entidad, Evento, Integrante, Participacion } from "../../scripts/model/site.ts";
import { menus } from "../../scripts/schema/legal-menus.ts";
import { sampleDocument } from "../helpers/sample-documents.ts";
import { sampleSite } from "../helpers/sample-site.ts";

export const OFFICE = { dependencia: "hacienda" };

export const documento = (slug: string, data: Record<string, unknown> = {}, body = ""): Documento =>
  sampleDocument(
    "documentos",
    slug,
    {
      titulo: `Documento ${slug}`,
      resumen: "Lo que la alcaldía decide y publica.",
      ...OFFICE,
      fecha_publicacion: "2026-11-03",
      ...data,
    },
    { body },
  );

export const evento = (slug: string, data: Record<string, unknown> = {}): Evento =>
  sampleDocument("agenda", slug, {
    titulo: `Evento ${slug}`,
    resumen: "Un encuentro abierto a toda la gente.",
    ...OFFICE,
    fecha: "2026-12-05",
    lugar: "Parque principal",
    ...data,
  });

export const espacio = (
  slug: string,
  abre: string,
  cierra: string,
  data: Record<string, unknown> = {},
): Participacion =>
  sampleDocument("participacion", slug, {
    titulo: `Consulta ${slug}`,
    resumen: "En qué quiere la gente que se gaste la plata.",
    ...OFFICE,
    mecanismo: "consulta",
    abre,
    cierra,
    como_participar: "Llene la hoja de la ventanilla única.",
    ...data,
  });

export const entidad = (data: Record<string, unknown> = {}): Entidad =>
  sampleDocument("entidades", "gobernacion", {
    titulo: "Gobernación del departamento",
    resumen: "Ayuda a la alcaldía con las vías y la salud.",
    ...OFFICE,
    nivel: "departamental",
    fecha: "2026-03-12",
    ...data,
  });

export const integrante = (slug: string, data: Record<string, unknown> = {}): Integrante =>
  sampleDocument("comite", slug, {
    titulo: `Cargo ${slug}`,
    resumen: "Forma parte del comité por su cargo.",
    ...OFFICE,
    ...data,
  });

export const acuerdo = (slug: string, data: Record<string, unknown> = {}): Acuerdo =>
  sampleDocument("acuerdos", slug, {
    titulo: `Acuerdo ${slug}`,
    resumen: "Lo que el comité decidió que se haga.",
    ...OFFICE,
    fecha: "2026-10-06",
    para_cuando: "2026-12-15",
    ...data,
  });

export const MENUS = menus.parse({
  transparencia: [
    {
      numero: "4",
      nombre: "Planeación, presupuesto e informes",
      items: [
        { numero: "4.1", nombre: "Presupuesto general" },
        { numero: "4.3", nombre: "Plan de acción" },
        { numero: "4.4", nombre: "Proyectos", justificacion: "La oficina los está reuniendo." },
        { numero: "4.5", nombre: "Ejercicio de la prensa", no_aplica: "El municipio no la regula." },
        { numero: "4.6", nombre: "Directorio", destino: "/dependencias/" },
        { numero: "4.7", nombre: "Agenda", destino: "/agenda/", justificacion: "Empieza en enero." },
        { numero: "4.8", nombre: "Contratos", destino: "https://www.colombiacompra.gov.co/secop" },
        { numero: "4.10", nombre: "Informes" },
      ],
    },
  ],
  participa: [{ numero: "3", nombre: "Consulta ciudadana" }],
});

export const decreto = documento("decreto", {
  titulo: "Decreto de horarios",
  tipo: "decreto",
  numero: "021",
  fecha_expedicion: "2026-10-30",
  vigencia: 2026,
  transparencia: "4.3",
  archivo: "/media/solicitud.pdf",
});
export const edicto = documento("edicto", { titulo: "Edicto de un predio", tipo: "EDICTO", vence: "2026-12-15" });
export const { municipio } = sampleSite();
