import { parse } from "yaml";
import type { z } from "zod";
import type {
  Dependencia,
  Document,
  InventorySheet,
  Noticia,
  Pagina,
  Servicio,
  Tramite,
} from "../../scripts/model/site.ts";
import { fieldMeta, isRequired } from "../../scripts/schema/field.ts";
import { type CollectionData, type CollectionId, collections } from "../../scripts/schema/index.ts";

interface SampleOptions {
  body?: string;
  /** Day of the last update; absent if it is not in the history. */
  updated?: string;
}

/** A document of the model, with front matter parsed by the schema of its collection. */
export function sampleDocument<Id extends CollectionId>(
  collection: Id,
  slug: string,
  frontMatter: Record<string, unknown>,
  { body = "", updated }: SampleOptions = {},
): Document<Id> {
  return {
    collection,
    slug,
    archivo: `content/${collection}/${slug}.md`,
    url: `/${collection}/${slug}/`,
    data: collections[collection].schema.parse(frontMatter) as CollectionData[Id],
    body,
    lastUpdate: updated ? { day: updated, moment: `${updated}T10:00:00-05:00`, commit: "0".repeat(40) } : undefined,
  };
}

/** A document made of the examples of the fields that it must have. */
export function exampleDocument<Id extends CollectionId>(collection: Id): Document<Id> {
  const fields = Object.values<z.ZodType>(collections[collection].schema.shape).filter(isRequired);
  const examples = fields.map((field) => parse(fieldMeta(field)?.example ?? ""));
  return sampleDocument(collection, "ejemplo", Object.assign({}, ...examples));
}

/** All that a sheet must say to be published. */
export const PUBLISHED_SHEET = {
  etapa: "publicado",
  requisitos: ["Ninguno"],
  costo: "gratuito",
  tiempo: "inmediato",
  resultado: "Un papel.",
  canales: ["presencial"],
};

/** A sheet without a page, for the inventory. */
export function sampleSheet(
  collection: InventorySheet["collection"],
  slug: string,
  { titulo, dependencia, etapa }: Pick<InventorySheet, "titulo" | "dependencia" | "etapa">,
): InventorySheet {
  const archivo = `content/${collection}/${slug}.md`;
  return { collection, archivo, slug, titulo, dependencia, etapa, palabras_clave: [] };
}

export const sampleDependencias: Dependencia[] = [
  sampleDocument(
    "dependencias",
    "hacienda",
    {
      titulo: "Secretaría de Hacienda",
      resumen: "Recauda los impuestos del municipio y responde por sus cuentas.",
      responsable: "Secretario de Hacienda",
      telefono: "+57 604 555 0102",
      direccion: "Palacio municipal, primer piso",
      horario: "Lunes a viernes, 8 a. m. a 12 m.",
    },
    { updated: "2026-10-03" },
  ),
  sampleDocument("dependencias", "secretaria-general", {
    titulo: "Secretaría General y de Gobierno",
    resumen: "Atiende a la ciudadanía, expide certificados y coordina el sitio web.",
    responsable: "Secretaria General",
    palabras_clave: ["ventanilla única"],
  }),
];

export const sampleNoticias: Noticia[] = [
  sampleDocument(
    "noticias",
    "alerta-por-creciente-del-rio",
    {
      titulo: "Alerta roja por creciente del río San Pablo: evacúe las orillas",
      resumen:
        "El río sigue subiendo. Si vive en la orilla, vaya al coliseo municipal: hay albergue, comida y atención.",
      dependencia: "secretaria-general",
      fecha: "2026-11-21",
      vence: "2026-11-30",
      urgente: true,
      imagen: "/media/jornada.jpg",
      imagen_alt: "El río San Pablo cubre el muelle y la calle primera",
    },
    { body: "## Qué hacer\n\n- Desconecte la luz.\n- Lleve agua y documentos.", updated: "2026-11-21" },
  ),
  sampleDocument(
    "noticias",
    "pague-el-predial-con-descuento",
    {
      titulo:
        "Hasta el 30 de noviembre puede pagar el impuesto predial unificado con descuento en la Secretaría de Hacienda municipal",
      resumen: "Quien pague el año completo recibe un descuento del diez por ciento.",
      dependencia: "hacienda",
      fecha: "2026-11-05",
    },
    { body: "El descuento se aplica en la ventanilla.", updated: "2026-11-06" },
  ),
  sampleDocument("noticias", "rendicion-de-cuentas-2025", {
    titulo: "Así fue la rendición de cuentas de 2025",
    resumen: "Más de doscientas personas preguntaron por las obras del municipio.",
    dependencia: "secretaria-general",
    fecha: "2025-12-18",
  }),
];

const certificado = sampleDocument(
  "tramites",
  "certificado-de-residencia",
  {
    titulo: "Certificado de residencia",
    resumen: "Documento que acredita que usted vive en el municipio.",
    dependencia: "secretaria-general",
    palabras_clave: ["carta de vecindad", "constancia de residencia"],
    revisado: "2026-11-20",
    etapa: "publicado",
    dirigido_a: "Personas mayores de edad que viven en el municipio",
    requisitos: [
      "Cédula de ciudadanía original",
      {
        nombre: "Solicitud firmada",
        detalle: "La puede escribir a mano o llenar el formulario.",
        formulario: "/media/solicitud.pdf",
      },
      { nombre: "Recibo de un servicio público", detalle: "De los últimos tres meses." },
    ],
    costo: [
      { concepto: "Estampilla municipal", valor: 45_300, unidad: "COP" },
      { concepto: "Certificado para empresas", valor: 1.5, unidad: "UVT" },
    ],
    tiempo: { cantidad: 3, unidad: "dias_habiles" },
    resultado: "Certificado de residencia firmado, válido por tres meses.",
    pasos: ["Reúna los documentos.", "Preséntelos en la ventanilla única.", "Reclame el certificado."],
    canales: ["presencial", "correo", "web"],
    puntos_atencion: [
      "Inspección de policía del corregimiento de Boca de Raspadura",
      {
        nombre: "Ventanilla única",
        direccion: "Palacio municipal, primer piso",
        horario: "Lunes a viernes, 8 a. m. a 12 m.",
      },
    ],
    nivel_en_linea: "parcial",
    enlace: "https://tramites.sanjacinto.example/residencia",
    seguimiento: "Con el número de radicado, en la ventanilla única.",
    formularios: ["/media/solicitud.pdf"],
    normativa: [
      { norma: "Ley 1755 de 2015", enlace: "https://www.funcionpublica.gov.co/ley-1755" },
      { norma: "Acuerdo municipal 012 de 2019" },
    ],
    codigo_suit: "12345",
  },
  { body: "Si no puede firmar, lleve a una persona que firme por usted.", updated: "2026-11-18" },
);

const rifas = sampleDocument("tramites", "autorizacion-para-rifas", {
  titulo: "Autorización para rifas",
  resumen: "Permiso para hacer una rifa dentro del municipio.",
  dependencia: "hacienda",
  etapa: "publicado",
  requisitos: ["Ninguno"],
  costo: "gratuito",
  tiempo: "inmediato",
  resultado: "Resolución de autorización.",
  canales: ["presencial"],
});

const predial = sampleDocument("tramites", "impuesto-predial-unificado", {
  titulo: "Impuesto predial unificado",
  resumen: "Pago anual que deben hacer los propietarios de predios del municipio.",
  dependencia: "hacienda",
  etapa: "identificado",
});

/** Two published sheets, one with every field and one with the minimum, and one in preparation; A–Z. */
export const sampleTramites: Tramite[] = [rifas, certificado, predial];

export const sampleServicios: Servicio[] = [
  sampleDocument(
    "servicios",
    "prestamo-de-escenarios-deportivos",
    {
      titulo: "Préstamo de escenarios deportivos",
      resumen: "La cancha y el coliseo, para que su comunidad entrene y compita.",
      dependencia: "secretaria-general",
      etapa: "publicado",
      requisitos: ["Carta con la fecha y la hora"],
      costo: "gratuito",
      tiempo: { cantidad: 1, unidad: "dias_calendario" },
      resultado: "Permiso de uso del escenario.",
      canales: ["presencial", "telefono"],
    },
    { updated: "2026-09-30" },
  ),
  sampleDocument("servicios", "biblioteca-municipal", {
    titulo: "Biblioteca municipal",
    resumen: "Préstamo de libros y sala de lectura para todas las edades.",
    dependencia: "secretaria-general",
    etapa: "levantado",
  }),
];

export const samplePaginas: Pagina[] = [
  sampleDocument(
    "paginas",
    "plan-de-accion",
    {
      titulo: "Plan de acción del comité de gobierno en línea",
      resumen: "Lo que el comité se propuso y cómo lo mide.",
      dependencia: "secretaria-general",
      orden: 1,
    },
    {
      body: "## Metas\n\nActualizar cada canal tres veces al mes.\n\n| Meta | Plazo |\n|---|---|\n| 3 veces | 6 meses |",
      updated: "2026-08-14",
    },
  ),
  sampleDocument("paginas", "politica-de-privacidad", {
    titulo: "Política de privacidad",
    resumen: "Qué datos suyos usa este sitio: ninguno.",
    dependencia: "secretaria-general",
  }),
];
