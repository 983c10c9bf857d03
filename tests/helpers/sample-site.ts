import type { ResponsiveImage } from "../../scripts/images/image.ts";
import { generatedAddresses } from "../../scripts/model/addresses.ts";
import { NO_FAULTS } from "../../scripts/model/faults.ts";
import { EMPTY_MENUS } from "../../scripts/model/legal-menus.ts";
import { documentsOf, updatesPages } from "../../scripts/model/lists.ts";
import type { DocumentLists, Site } from "../../scripts/model/site.ts";
import { collectionIds } from "../../scripts/schema/index.ts";
import { municipio } from "../../scripts/schema/municipio.ts";
import {
  sampleDependencias,
  sampleNoticias,
  samplePaginas,
  sampleServicios,
  sampleSheet,
  sampleTramites,
} from "./sample-documents.ts";
import { sampleReport } from "./sample-report.ts";

/** A small fictional municipality with an example of everything, as plain data. `overrides` replace whole keys. */
export function sampleSite(overrides: Partial<Site> = {}): Site {
  const site: Site = {
    ...noDocuments,
    municipio: municipio.parse({
      nombre: "San Jacinto de las Lomas",
      departamento: "Chocó",
      codigo_dane: "27999",
      ficticio: true,
      color: "#0b5d3b",
      nit: "899999999-1",
      direccion: "Palacio municipal, calle 3 con carrera 2",
      horario: "Lunes a viernes, 8 a. m. a 12 m. y 2 p. m. a 6 p. m.",
      telefono: "+57 604 555 0100",
      correo: "contacto@sanjacinto.example",
      canales: [
        {
          id: "noticias",
          nombre: "Noticias",
          carpeta: "noticias",
          responsable: "secretaria-general",
          desde: "2026-01",
        },
        { id: "tramites", nombre: "Trámites", carpeta: "tramites", responsable: "hacienda", desde: "2026-06" },
      ],
    }),
    baseUrl: "https://sanjacinto.example",
    now: "2026-11-22T09:30:00-05:00",
    today: "2026-11-22",
    unseen: { borradores: 0, programados: 0, vencidos: 0 },
    noticias: sampleNoticias,
    servicios: sampleServicios.filter(({ data }) => data.etapa === "publicado"),
    tramites: sampleTramites.filter(({ data }) => data.etapa === "publicado"),
    inventory: [...sampleTramites, ...sampleServicios]
      .filter(({ data }) => data.etapa !== "publicado")
      .map(({ collection, slug, data }) => sampleSheet(collection, slug, data)),
    dependencias: sampleDependencias,
    paginas: samplePaginas,
    menus: EMPTY_MENUS,
    cierres: [],
    obligaciones: [],
    faults: NO_FAULTS,
    former: { moved: [], gone: [] },
    addresses: new Set(),
    images: new Map([["/media/jornada.jpg", sampleImage]]),
    files: new Map([["/media/solicitud.pdf", { bytes: 48_211, pages: 2 }]]),
    assets: {
      styles: {
        base: "body{margin:0}",
        home: ".hero{margin:0}",
        ficha: ".glance{margin:0}",
        find: ".filter{margin:0}",
        forms: ".field{margin:0}",
        report: ".month{inline-size:100%}",
        plan: ".course{inline-size:100%}",
        paper: ".ruled{display:block}",
      },
      searchScript: "/assets/buscar.js",
      filterScript: "/assets/filtrar.js",
      printScript: "/assets/imprimir.js",
      icon: "/assets/icono.svg",
      policy: "default-src 'none'",
    },
    report: sampleReport,
    ...overrides,
  };
  return overrides.addresses ? site : { ...site, addresses: addressesOf(site) };
}

const noDocuments = Object.fromEntries(collectionIds.map((id) => [id, []])) as unknown as DocumentLists;

const sampleImage: ResponsiveImage = {
  url: "/media/jornada.jpg",
  width: 1200,
  height: 800,
  webp: [
    { url: "/img/jornada-400.webp", width: 400 },
    { url: "/img/jornada-800.webp", width: 800 },
  ],
  fallback: [{ url: "/img/jornada-800.jpg", width: 800 }],
  shared: { url: "/img/jornada-compartir.jpg", width: 800, height: 533 },
};

function addressesOf(site: Site): Set<string> {
  const offices = site.dependencias.map(({ slug }) => slug);
  return new Set([
    ...generatedAddresses({ ...site, offices }),
    ...[...documentsOf(site), ...updatesPages(site)].map(({ url }) => url),
  ]);
}
