import { type CollectionId, collectionIds, collections } from "../schema/index.ts";
import { definePages, type PageEntry } from "./define.ts";

/** The page that lists the documents of a collection, as its schema describes it. */
const list = (id: CollectionId) => ({
  url: `/${id}/`,
  title: collections[id].title,
  summary: collections[id].description,
  parent: "home" as const,
});

/** A view of the sheets of a collection other than A–Z. */
const view = <Id extends "tramites" | "servicios">(id: Id, slug: string, title: string, summary: string) => ({
  url: `/${id}/${slug}/`,
  title,
  summary,
  parent: id,
});

const policy = (slug: string, title: string, summary: string) => ({
  url: `/politicas/${slug}/`,
  title,
  summary,
  parent: "politicas" as const,
});

/**
 * Every page that the generator always makes, defined once, in the order of the main menu and its sections. Permalinks,
 * breadcrumbs, menus, the site map, the set of existing addresses and the pages that tests visit derive from it.
 */
export const PAGES = definePages({
  home: {
    url: "/",
    title: "Trámites, servicios y noticias",
    summary: "Trámites, servicios, noticias y dependencias de la alcaldía.",
    name: "Inicio",
    menus: { main: {} },
  },
  mapaDelSitio: {
    url: "/mapa-del-sitio/",
    title: "Mapa del sitio",
    summary: "Todas las secciones del sitio y lo que hay en cada una.",
    parent: "home",
    menus: { footer: {}, search: {} },
  },

  transparencia: {
    url: "/transparencia/",
    title: "Transparencia y acceso a la información pública",
    summary: "Lo que la alcaldía publica sobre sí misma, para que cualquier persona lo pueda consultar.",
    name: "Transparencia",
    parent: "home",
    menus: { main: {}, siteMap: {} },
  },
  documentos: {
    ...list("documentos"),
    section: "transparencia",
    numbered: "la lista de documentos",
    menus: { siteMap: {}, transparencia: {} },
  },
  avisosAPersonas: {
    url: "/documentos/avisos-a-personas/",
    title: "Avisos a personas",
    summary:
      "Edictos, citaciones, notificaciones y cobros que la alcaldía debe publicar. Cada uno se ve hasta el día que dice, y ningún buscador de internet los guarda.",
    parent: "documentos",
    noindex: true,
    numbered: "la lista de documentos",
    menus: { siteMap: {} },
  },
  paginas: { ...list("paginas"), section: "transparencia", menus: { siteMap: {}, transparencia: {} } },
  plan: {
    url: "/plan/",
    title: "Plan de acción",
    summary: "Cada acción del plan con su meta, el valor de hoy, su curso, lo que falta y quién responde.",
    parent: "transparencia",
    searchKind: "Informe",
    menus: {
      footer: {},
      transparencia: { title: "El plan de acción y cómo va" },
      participa: {
        title: "Vigilar el plan de acción",
        summary: "Qué prometió la alcaldía, qué ha cumplido y qué le falta a cada oficina.",
      },
    },
  },
  acta: {
    url: "/plan/acta/",
    title: "Hoja para la reunión del comité",
    summary: "Las cifras del mes, lo que cambió y lo que sigue, para imprimir y firmar en la reunión del comité.",
    parent: "plan",
    noindex: true,
    menus: { plan: {} },
  },
  pendientes: {
    url: "/plan/pendientes/",
    title: "Pendientes de cada dependencia",
    summary: "Lo que a cada oficina le falta publicar, completar, revisar o corregir en el sitio.",
    crumb: "Pendientes",
    parent: "plan",
    noindex: true,
    menus: { plan: {} },
  },
  obligaciones: {
    url: "/plan/obligaciones/",
    title: "Obligaciones con fecha",
    summary: "Lo que la ley pide publicar cada año, hasta cuándo, y cómo va.",
    parent: "plan",
    menus: { plan: {} },
  },
  criterios: {
    url: "/plan/criterios/",
    title: "Criterios de las fases, uno por uno",
    summary: "Qué debe tener el sitio en cada fase, si lo tiene, dónde se ve y cómo se comprobó.",
    name: "Criterios de las fases",
    parent: "plan",
    menus: { plan: {} },
  },
  ita: {
    url: "/transparencia/ita/",
    title: "Cuadro de evidencias para el índice ITA",
    summary: "Qué está publicado de cada punto de la Resolución 1519 de 2020, dónde, desde cuándo, o por qué no.",
    parent: "transparencia",
    menus: { siteMap: {} },
  },
  informe: {
    url: "/informe/",
    title: "Informe de frecuencia de actualización",
    summary: "Cada cuánto se actualiza cada canal del sitio, con su responsable, frente a la meta de cada mes.",
    name: "Informe de actualización",
    crumb: "Informe",
    parent: "home",
    section: "transparencia",
    menus: {
      footer: {},
      siteMap: {},
      transparencia: {},
      participa: {
        title: "Vigilar el sitio",
        summary: "Mire cada cuánto actualiza su parte del sitio cada oficina, y pregunte por lo que falta.",
      },
    },
  },
  actualizaciones: {
    url: "/informe/actualizaciones/",
    title: "Registro de actualizaciones",
    summary: "Qué cambió, cuándo y qué dependencia lo publicó.",
    parent: "informe",
    noindex: true,
    numbered: "el registro de actualizaciones",
  },
  datos: {
    url: "/datos/",
    title: "Datos abiertos",
    summary: "Lo que publica este sitio, en archivos que cualquier persona puede descargar y volver a usar.",
    parent: "transparencia",
    menus: { footer: {}, siteMap: {}, transparencia: {} },
  },
  comite: {
    ...list("comite"),
    title: "Comité de gobierno en línea",
    summary: "Quiénes lo forman, qué ha decidido y qué le entrega a la próxima administración.",
    name: "Comité",
    section: "transparencia",
    menus: { siteMap: {}, transparencia: {} },
  },
  acuerdos: { ...list("acuerdos"), parent: "comite", menus: { siteMap: {} } },
  entidades: { ...list("entidades"), section: "transparencia", menus: { siteMap: {} } },

  atencion: {
    url: "/atencion/",
    title: "Atención y servicios a la ciudadanía",
    summary: "Trámites, servicios, y cómo preguntar, pedir, quejarse o denunciar.",
    name: "Atención y servicios",
    parent: "home",
    menus: { main: { title: "Atención" }, siteMap: {} },
  },
  pqrsd: {
    url: "/atencion/pqrsd/",
    title: "Peticiones, quejas, reclamos, sugerencias y denuncias",
    summary: "Cómo presentarlas, cuánto tiempo tiene la alcaldía para responder y qué hacer si no responde.",
    crumb: "PQRSD",
    parent: "atencion",
    searchKind: "Atención",
    menus: {
      siteMap: {},
      participa: {
        title: "Preguntar, proponer o denunciar",
        summary: "Los canales de atención y los plazos que da la ley para responderle.",
      },
    },
  },
  pqrsdFormulario: {
    url: "/atencion/pqrsd/formulario/",
    title: "Hoja para presentar una petición, queja, reclamo, sugerencia o denuncia",
    summary: "Imprímala, llénela a mano y entréguela en la alcaldía. Pida que le firmen la copia con fecha y hora.",
    parent: "pqrsd",
  },
  pqrsdGracias: {
    url: "/atencion/pqrsd/gracias/",
    title: "Su mensaje se envió",
    summary: "La alcaldía lo recibe en su buzón de peticiones, quejas, reclamos, sugerencias y denuncias.",
    parent: "pqrsd",
    noindex: true,
  },
  tramitesPorNecesidad: view(
    "tramites",
    "que-quiero-hacer",
    "Trámites: ¿qué quiere hacer?",
    "Los trámites según lo que usted necesita.",
  ),
  tramitesPorDependencia: {
    ...view(
      "tramites",
      "por-dependencia",
      "Trámites por dependencia",
      "Los trámites según la dependencia que responde por cada uno.",
    ),
    menus: { search: {} },
  },
  tramitesInventario: view(
    "tramites",
    "inventario",
    "Inventario de trámites",
    "Todos los trámites y la etapa en que va cada uno.",
  ),
  servicios: {
    ...list("servicios"),
    section: "atencion",
    menus: { search: { title: "Servicios de la A a la Z" } },
  },
  serviciosPorNecesidad: view(
    "servicios",
    "que-quiero-hacer",
    "Servicios: ¿qué quiere hacer?",
    "Los servicios según lo que usted necesita.",
  ),
  serviciosPorDependencia: view(
    "servicios",
    "por-dependencia",
    "Servicios por dependencia",
    "Los servicios según la dependencia que responde por cada uno.",
  ),
  serviciosInventario: view(
    "servicios",
    "inventario",
    "Inventario de servicios",
    "Todos los servicios y la etapa en que va cada uno.",
  ),

  participa: {
    url: "/participa/",
    title: "Participa",
    summary: "Maneras de opinar, proponer y vigilar lo que hace la alcaldía.",
    parent: "home",
    menus: { main: {}, siteMap: {} },
  },
  participacion: {
    ...list("participacion"),
    parent: "participa",
    menus: { siteMap: {} },
  },
  agenda: {
    ...list("agenda"),
    section: "participa",
    menus: { siteMap: {}, participa: {} },
  },

  tramites: {
    ...list("tramites"),
    menus: { main: {}, search: { title: "Trámites de la A a la Z" } },
  },
  noticias: { ...list("noticias"), numbered: "la lista de noticias", menus: { main: {} } },
  dependencias: { ...list("dependencias"), menus: { main: {}, transparencia: {}, search: {} } },

  buscar: {
    url: "/buscar/",
    title: "Buscar",
    summary: "Busque trámites, servicios, noticias y dependencias.",
    parent: "home",
    menus: { siteMap: {} },
  },
  politicas: {
    url: "/politicas/",
    title: "Políticas del sitio",
    summary: "Cómo funciona este sitio, qué hace con sus datos y qué puede hacer usted con lo que encuentra aquí.",
    crumb: "Políticas",
    parent: "home",
    section: "transparencia",
  },
  terminos: policy("terminos", "Términos y condiciones", "Qué puede esperar de este sitio y qué no."),
  privacidad: policy(
    "privacidad",
    "Privacidad y datos personales",
    "Qué datos suyos usa este sitio y qué derechos tiene usted.",
  ),
  derechosDeAutor: policy("derechos-de-autor", "Derechos de autor", "Qué puede copiar y compartir, y cómo."),
  cookies: policy("cookies", "Cookies", "Este sitio no usa ninguna."),
  accesibilidad: policy(
    "accesibilidad",
    "Accesibilidad",
    "Qué se hace para que todas las personas puedan usar este sitio.",
  ),

  notFound: {
    url: "/404.html",
    title: "Página no encontrada",
    summary: "Esta dirección no existe. Puede que la página haya cambiado de lugar o que ya no esté vigente.",
    noindex: true,
  },
  editor: {
    url: "/admin/",
    title: "Editor",
    summary: "Para escribir en el sitio desde el navegador.",
    noindex: true,
    forStaff: true,
  },
  estado: {
    url: "/admin/estado/",
    title: "Estado del contenido",
    summary: "Lo que la última construcción del sitio encontró en cada documento.",
    noindex: true,
    forStaff: true,
  },
  guia: {
    url: "/admin/guia/",
    title: "Guía para quienes escriben en el sitio",
    summary: "Cómo se escribe cada clase de documento.",
    noindex: true,
    forStaff: true,
  },
  encender: {
    url: "/admin/encender/",
    title: "Encender el editor",
    summary: "Cómo se configura el editor del sitio, paso a paso, para quien lo administra.",
    noindex: true,
    forStaff: true,
  },
});

export type PageId = keyof typeof PAGES;
export type SitePage = PageEntry<PageId>;

/** The lists of the collections that the table does not name stand under Transparencia. */
const listPages = Object.fromEntries(
  collectionIds.map((id): [string, SitePage] => {
    const named: Partial<Record<CollectionId, SitePage>> = PAGES;
    return [id, named[id] ?? { ...list(id), section: "transparencia", menus: { siteMap: {} } }];
  }),
) as Record<CollectionId, SitePage>;

/** The page that lists the documents of a collection. */
export const listPageOf = (id: CollectionId): SitePage => listPages[id];

/** Every page of the table, and the default lists of the collections without one. */
export const allPages: readonly SitePage[] = [
  ...new Set([...Object.values<SitePage>(PAGES), ...Object.values(listPages)]),
];
