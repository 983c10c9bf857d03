import jsonld from "jsonld";
import { describe, expect, it, test } from "vitest";
import { catalog } from "../../../scripts/data/open-data/catalog.ts";
import { publishedDatasets } from "../../../scripts/data/open-data/files.ts";
import { DATASET_IDS } from "../../../scripts/pages/files.ts";
import { sampleSource } from "./sample-source.ts";

const DCAT = "http://www.w3.org/ns/dcat#";
const DCT = "http://purl.org/dc/terms/";
const XSD = "http://www.w3.org/2001/XMLSchema#";

type Node = Record<string, { "@id"?: string; "@value"?: string; "@type"?: string; "@language"?: string }[]> & {
  "@id": string;
  "@type": string[];
};

const source = sampleSource();
const published = publishedDatasets(source);
const printed = JSON.parse(JSON.stringify(catalog(source.site, published)));
const nodes = await flattened(printed);
const datasets = nodesOf("Dataset");
const distributions = nodesOf("Distribution");
const [root] = nodesOf("Catalog") as [Node];

test("the catalogue expands without fetching anything: its context is its own", () => {
  expect(nodes.length).toBeGreaterThan(DATASET_IDS.length * 3);
  const terms = nodes.flatMap((node) => Object.keys(node)).filter((term) => !term.startsWith("@"));
  expect(terms.filter((term) => !/^https?:\/\//.test(term))).toEqual([]);
});

test("no value of the catalogue is blank", () => {
  const values = nodes.flatMap((node) => Object.values(node).flat() as (string | object)[]);
  const blank = values.filter((value) => typeof value === "object" && Object.values(value).some((part) => part === ""));
  expect(blank).toEqual([]);
});

test("every address in it is absolute", () => {
  const ids = nodes.flatMap((node) => [node["@id"], ...Object.values(node).flat().flatMap(idOf)]);
  expect(ids.filter((id) => !/^(?:https?:\/\/|mailto:|_:)/.test(id))).toEqual([]);
});

describe("the catalogue", () => {
  it("has its title, publisher, place, date, language and licence", () => {
    expect(root).toMatchObject({
      "@id": "https://sanjacinto.example/datos/#catalogo",
      [`${DCT}title`]: [{ "@value": "Datos abiertos de San Jacinto de las Lomas", "@language": "es" }],
      [`${DCT}description`]: [{ "@language": "es", "@value": expect.stringContaining("ficticio") }],
      [`${DCT}issued`]: [{ "@value": "2026-10-02", "@type": `${XSD}date` }],
      [`${DCT}modified`]: [{ "@value": "2026-11-22", "@type": `${XSD}date` }],
      [`${DCT}language`]: [{ "@id": "http://id.loc.gov/vocabulary/iso639-1/es" }],
      [`${DCT}license`]: [{ "@id": "https://creativecommons.org/licenses/by/4.0/" }],
    });
  });

  it("names its publisher as an agent, and its place by the DIVIPOLA code", () => {
    expect(referred(root, `${DCT}publisher`)).toMatchObject({
      "@type": ["http://xmlns.com/foaf/0.1/Agent", "http://www.w3.org/ns/org#FormalOrganization"],
      "http://xmlns.com/foaf/0.1/name": [{ "@value": "Alcaldía de San Jacinto de las Lomas" }],
    });
    expect(referred(root, `${DCT}spatial`)).toMatchObject({
      "@type": [`${DCT}Location`],
      [`${DCT}identifier`]: [{ "@value": "27999" }],
    });
  });

  it("has every dataset", () => {
    expect(root[`${DCAT}dataset`]?.map((each) => each["@id"])).toEqual(
      DATASET_IDS.map((id) => `https://sanjacinto.example/datos/${id}/#datos`),
    );
  });
});

describe.each(datasets.map((node) => [node["@id"], node] as const))("%s", (_, node) => {
  it("has everything that portals require of a dataset", () => {
    expect(
      missing(node, ["title", "description", "identifier", "publisher", "license", "language", "spatial"]),
    ).toEqual([]);
    expect(node[`${DCT}accrualPeriodicity`]?.[0]?.["@id"]).toMatch(
      /^http:\/\/publications\.europa\.eu\/resource\/authority\/frequency\/[A-Z]+$/,
    );
    expect(node[`${DCAT}keyword`]?.length).toBeGreaterThan(1);
    expect(node[`${DCAT}landingPage`]?.[0]?.["@id"]).toBe(node[`${DCT}identifier`]?.[0]?.["@value"]);
    expect(node[`${DCAT}distribution`]).toHaveLength(2);
    expect(node[`${DCAT}contactPoint`]).toHaveLength(1);
  });

  it("has dates only if they are known", () => {
    const days = [...(node[`${DCT}issued`] ?? []), ...(node[`${DCT}modified`] ?? [])];
    expect(
      days.filter((day) => day["@type"] !== `${XSD}date` || !/^\d{4}-\d\d-\d\d$/.test(day["@value"] ?? "")),
    ).toEqual([]);
  });
});

test("every distribution has its address, format, size and data dictionary", () => {
  const files = published.flatMap(({ csv, json }) => [csv, json]);
  expect(distributions).toHaveLength(files.length);
  for (const { url, bytes } of files) {
    const address = `https://sanjacinto.example${url}`;
    const format = url.endsWith(".csv") ? "CSV" : "JSON";
    const node = distributions.find((each) => each[`${DCAT}downloadURL`]?.[0]?.["@id"] === address);
    expect(node).toMatchObject({
      [`${DCAT}accessURL`]: [{ "@id": address.replace(/\.\w+$/, "/") }],
      [`${DCAT}mediaType`]: [
        {
          "@id": `https://www.iana.org/assignments/media-types/${format === "CSV" ? "text/csv" : "application/json"}`,
        },
      ],
      [`${DCAT}byteSize`]: [{ "@value": String(bytes), "@type": `${XSD}nonNegativeInteger` }],
      [`${DCT}format`]: [{ "@id": `http://publications.europa.eu/resource/authority/file-type/${format}` }],
      [`${DCT}license`]: [{ "@id": "https://creativecommons.org/licenses/by/4.0/" }],
    });
    const described = node?.[`${DCT}conformsTo`]?.map((each) => each["@id"]);
    expect(described).toContain(address.replace(/\.\w+$/, "-diccionario.csv"));
  }
});

test("a municipality without an e-mail address has a catalogue without a contact", () => {
  const { site, ...rest } = source;
  const silent = { ...site, municipio: { ...site.municipio, correo: undefined, ficticio: false } };
  const text = JSON.stringify(catalog(silent, publishedDatasets({ ...rest, site: silent })));
  expect(text).not.toContain("dcat:contactPoint");
  expect(text).not.toContain("ficticio");
});

/** Every node once, its terms written out. Whatever it would have to fetch makes it fail. */
async function flattened(document: object): Promise<Node[]> {
  const documentLoader = async (url: string) => {
    throw new Error(`asked for ${url}`);
  };
  return (await jsonld.flatten(document, undefined, { documentLoader })) as unknown as Node[];
}

function nodesOf(type: string): Node[] {
  return nodes.filter((node) => node["@type"]?.includes(DCAT + type));
}

function referred(node: Node, term: string): Node | undefined {
  return nodes.find((each) => each["@id"] === node[term]?.[0]?.["@id"]);
}

function missing(node: Node, terms: readonly string[]): string[] {
  return terms.filter((term) => !node[DCT + term]?.length);
}

function idOf(value: unknown): string[] {
  const id = typeof value === "object" && value !== null && "@id" in value ? value["@id"] : undefined;
  return typeof id === "string" ? [id] : [];
}
