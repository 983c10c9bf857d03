import type { Site } from "../../model/site.ts";
import { PAGES } from "../../pages/pages.ts";
import { absolute } from "../address.ts";
import { type Frequency, publisherOf } from "./dataset.ts";
import { type DataFile, FICTION, LICENCE, type PublishedDataset } from "./files.ts";

/** The JSON-LD context, inside the catalogue so that its readers need to fetch nothing else. */
const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  org: "http://www.w3.org/ns/org#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  "dct:title": { "@language": "es" },
  "dct:description": { "@language": "es" },
  "dct:issued": { "@type": "xsd:date" },
  "dct:modified": { "@type": "xsd:date" },
  "dct:language": { "@type": "@id" },
  "dct:license": { "@type": "@id" },
  "dct:conformsTo": { "@type": "@id" },
  "dct:accrualPeriodicity": { "@type": "@id" },
  "dct:format": { "@type": "@id" },
  "dcat:keyword": { "@language": "es" },
  "dcat:landingPage": { "@type": "@id" },
  "dcat:accessURL": { "@type": "@id" },
  "dcat:downloadURL": { "@type": "@id" },
  "dcat:mediaType": { "@type": "@id" },
  "dcat:byteSize": { "@type": "xsd:nonNegativeInteger" },
  "foaf:name": { "@language": "es" },
  "foaf:homepage": { "@type": "@id" },
  "rdfs:label": { "@language": "es" },
  "vcard:fn": { "@language": "es" },
  "vcard:hasEmail": { "@type": "@id" },
} as const;

/** `catalogo.jsonld`: the datasets for portals that harvest them, as DCAT 3 (https://www.w3.org/TR/vocab-dcat-3/). */
export function catalog(site: Site, datasets: readonly PublishedDataset[]): object {
  const { nombre, ficticio } = site.municipio;
  const description = `Los datos que publica la alcaldía de ${nombre}, para descargarlos y volver a usarlos.`;
  return {
    "@context": CONTEXT,
    "@id": idOf(site, PAGES.datos.url, "catalogo"),
    "@type": "dcat:Catalog",
    "dct:title": `Datos abiertos de ${nombre}`,
    "dct:description": ficticio ? `${FICTION} ${description}` : description,
    "dct:publisher": publisher(site),
    "dct:issued": datasets.flatMap(({ issued }) => issued ?? []).sort()[0],
    "dct:modified": site.today,
    "dct:language": SPANISH,
    "dct:license": LICENCE.url,
    "dct:spatial": place(site),
    "dct:conformsTo": "https://www.w3.org/TR/vocab-dcat-3/",
    "foaf:homepage": absolute(site, PAGES.datos.url),
    "dcat:dataset": datasets.map((dataset) => datasetNode(dataset, site)),
  };
}

/** The Library of Congress's identifier of the language, as DCAT asks. */
const SPANISH = "http://id.loc.gov/vocabulary/iso639-1/es";

/** https://op.europa.eu/en/web/eu-vocabularies/dataset/-/resource?uri=http://publications.europa.eu/resource/dataset/frequency */
const FREQUENCIES: Record<Frequency, string> = {
  DAILY: "http://publications.europa.eu/resource/authority/frequency/DAILY",
  IRREG: "http://publications.europa.eu/resource/authority/frequency/IRREG",
};

function datasetNode(dataset: PublishedDataset, site: Site) {
  const { nombre, correo } = site.municipio;
  return {
    "@id": idOf(site, dataset.url, "datos"),
    "@type": "dcat:Dataset",
    "dct:identifier": absolute(site, dataset.url),
    "dct:title": `${dataset.title} de ${nombre}`,
    "dct:description": dataset.description,
    "dct:publisher": { "@id": publisherId(site) },
    "dcat:contactPoint": correo && contact(site, correo),
    "dcat:keyword": dataset.keywords,
    "dct:issued": dataset.issued,
    "dct:modified": dataset.modified,
    "dct:accrualPeriodicity": FREQUENCIES[dataset.accrualPeriodicity],
    "dct:language": SPANISH,
    "dct:license": LICENCE.url,
    "dct:spatial": { "@id": placeId(site) },
    "dcat:landingPage": absolute(site, dataset.url),
    "dcat:distribution": [distribution(dataset, "csv", site), distribution(dataset, "json", site)],
  };
}

const FORMATS = {
  csv: { mediaType: "text/csv", format: "CSV", conformsTo: ["https://www.rfc-editor.org/rfc/rfc4180"] },
  json: { mediaType: "application/json", format: "JSON", conformsTo: ["https://www.rfc-editor.org/rfc/rfc8259"] },
} as const;

function distribution(dataset: PublishedDataset, kind: keyof typeof FORMATS, site: Site) {
  const { mediaType, format, conformsTo } = FORMATS[kind];
  const { url, bytes }: DataFile = dataset[kind];
  return {
    "@id": idOf(site, dataset.url, kind),
    "@type": "dcat:Distribution",
    "dct:title": `${dataset.title} en ${format}`,
    "dct:license": LICENCE.url,
    "dct:format": `http://publications.europa.eu/resource/authority/file-type/${format}`,
    "dct:conformsTo": [...conformsTo, absolute(site, dataset.dictionary.url)],
    "dct:modified": dataset.modified,
    "dcat:accessURL": absolute(site, dataset.url),
    "dcat:downloadURL": absolute(site, url),
    "dcat:mediaType": `https://www.iana.org/assignments/media-types/${mediaType}`,
    "dcat:byteSize": String(bytes),
  };
}

function publisher(site: Site) {
  return {
    "@id": publisherId(site),
    "@type": ["foaf:Agent", "org:FormalOrganization"],
    "foaf:name": publisherOf(site),
    "foaf:homepage": absolute(site, "/"),
  };
}

function contact(site: Site, email: string) {
  return { "@type": "vcard:Organization", "vcard:fn": publisherOf(site), "vcard:hasEmail": `mailto:${email}` };
}

/** The municipality by its DIVIPOLA code. */
function place(site: Site) {
  const { nombre, departamento, codigo_dane } = site.municipio;
  return {
    "@id": placeId(site),
    "@type": "dct:Location",
    "dct:identifier": codigo_dane,
    "rdfs:label": `${nombre}, ${departamento}, Colombia`,
  };
}

const idOf = (site: Site, path: string, name: string) => `${absolute(site, path)}#${name}`;
const publisherId = (site: Site) => idOf(site, "/", "alcaldia");
const placeId = (site: Site) => idOf(site, "/", "municipio");
