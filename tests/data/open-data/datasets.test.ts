import { describe, expect, it, test } from "vitest";
import { collectionDataset } from "../../../scripts/data/open-data/collections.ts";
import type { Dataset, OpenDataSource } from "../../../scripts/data/open-data/dataset.ts";
import { datasetsOf } from "../../../scripts/data/open-data/datasets.ts";
import { assembleContent } from "../../../scripts/model/assemble.ts";
import type { Document, Documento, Site } from "../../../scripts/model/site.ts";
import { DATASET_IDS, type DatasetId } from "../../../scripts/pages/files.ts";
import { scorecard } from "../../../scripts/plan/scorecard.ts";
import { fieldMeta } from "../../../scripts/schema/field.ts";
import { collectionIds, collections } from "../../../scripts/schema/index.ts";
import { sampleDocument } from "../../helpers/sample-documents.ts";
import { sampleReport } from "../../helpers/sample-report.ts";
import { throughGate } from "../../helpers/through-gate.ts";
import { measured, planState } from "../../plan/state.ts";
import { decreto, edicto, sampleSource } from "./sample-source.ts";

const source = sampleSource();
const all = datasetsOf(source);

function dataset(id: DatasetId, from: OpenDataSource = source): Dataset {
  return datasetsOf(from).find((each) => each.id === id) as Dataset;
}

test("there is a dataset for every collection and every measurement", () => {
  expect(all.map(({ id }) => id)).toEqual([...DATASET_IDS]);
  expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining(collectionIds));
});

describe.each(all.map((each) => [each.id, each] as const))("the dataset %s", (_, { title, description, ...each }) => {
  it("has its description, publisher and update frequency", () => {
    expect(title).toMatch(/^[A-ZÁÉÍÓÚ]/);
    expect(description).toMatch(/^[A-ZÁÉÍÓÚ].{19,}\.$/);
    expect(each.publisher).toBe("Alcaldía de San Jacinto de las Lomas");
    expect(each.keywords.length).toBeGreaterThan(1);
    expect(new Set(each.keywords).size).toBe(each.keywords.length);
    expect(["DAILY", "IRREG"]).toContain(each.accrualPeriodicity);
  });

  it("begins with the code of the municipality, as text", () => {
    expect(each.columns[0]?.name).toBe("codigo_dane");
    expect(each.rows.map(({ codigo_dane }) => codigo_dane)).toEqual(each.rows.map(() => "27999"));
  });

  it("has a label, a description and an example for every column, with a unique plain name", () => {
    const names = each.columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const column of each.columns) {
      expect(column.name).toMatch(/^[a-z]+(?:_[a-z]+)*$/);
      expect(column.title).toMatch(/^[A-ZÁÉÍÓÚ]/);
      expect(column.description).toMatch(/\S.*[^\s`]$/);
      expect(column.description).not.toContain("`");
      expect(column.type).not.toBe("");
      expect(column.example, column.name).toBeDefined();
    }
  });

  it("has rows without undescribed columns", () => {
    const names = new Set(each.columns.map(({ name }) => name));
    expect(each.rows.length).toBeGreaterThan(0);
    expect(each.rows.flatMap((row) => Object.keys(row).filter((name) => !names.has(name)))).toEqual([]);
  });

  it("has a value in every required column", () => {
    const required = each.columns.filter((column) => column.required).map(({ name }) => name);
    const blank = each.rows.flatMap((row) => required.filter((name) => (row[name] ?? "") === ""));
    expect(blank).toEqual([]);
  });

  it("has only allowed values in columns with a closed list", () => {
    const wrong = each.columns.flatMap(({ name, values }) =>
      values ? each.rows.flatMap((row) => row[name] ?? []).filter((value) => !values.includes(String(value))) : [],
    );
    expect(wrong).toEqual([]);
  });
});

describe("the columns of a collection", () => {
  it.each(collectionIds)("of %s are the fields of its schema, in their order, with their labels", (id) => {
    const fields = Object.entries(collections[id].schema.shape).filter(
      ([name]) => !["borrador", "a_persona", "acta"].includes(name),
    );
    const own = ["codigo_dane", "id", "url", "ultima_actualizacion", "texto"];
    const columns = dataset(id).columns.filter(({ name }) => !own.includes(name));
    expect(columns.map(({ name, title }) => [name, title])).toEqual(
      fields.map(([name, schema]) => [name, fieldMeta(schema)?.label]),
    );
  });

  it("have the type of their values", () => {
    const types = Object.fromEntries(dataset("tramites").columns.map(({ name, type }) => [name, type]));
    expect(types).toMatchObject({
      titulo: "texto",
      revisado: "fecha",
      requisitos: "lista",
      costo: "texto o lista",
      tiempo: "texto o objeto",
      enlace: "dirección web",
      url: "dirección web",
    });
    expect(dataset("noticias").columns.find(({ name }) => name === "urgente")?.type).toBe("verdadero o falso");
    expect(dataset("noticias").columns.find(({ name }) => name === "imagen")?.type).toBe("dirección web");
    expect(dataset("paginas").columns.find(({ name }) => name === "orden")?.type).toBe("número");
    expect(dataset("dependencias").columns.find(({ name }) => name === "correo")?.type).toBe("correo electrónico");
  });

  it("list every value of a closed list, also of one inside a list", () => {
    const values = Object.fromEntries(dataset("tramites").columns.map(({ name, values }) => [name, values]));
    expect(values.etapa).toEqual(["identificado", "levantado", "revisado", "publicado"]);
    expect(values.canales).toEqual(["presencial", "telefono", "correo", "web"]);
    expect(values.titulo).toBeUndefined();
  });

  it("name the dataset that an office refers to", () => {
    const dependencia = dataset("noticias").columns.find(({ name }) => name === "dependencia");
    expect(dependencia?.description).toContain("«Dependencias»");
    const offices = dataset("dependencias").rows.map(({ id }) => id);
    expect(offices).toEqual(expect.arrayContaining(dataset("noticias").rows.map((row) => row.dependencia)));
  });
});

describe("the rows of a collection", () => {
  it("have absolute addresses of their page and files, structured lists and objects, and the text", () => {
    const [row] = dataset("tramites").rows.filter(({ id }) => id === "certificado-de-residencia");
    expect(row).toMatchObject({
      url: "https://sanjacinto.example/tramites/certificado-de-residencia/",
      costo: [
        { concepto: "Estampilla municipal", valor: 45_300, unidad: "COP" },
        { concepto: "Certificado para empresas", valor: 1.5, unidad: "UVT" },
      ],
      tiempo: { cantidad: 3, unidad: "dias_habiles" },
      formularios: ["https://sanjacinto.example/media/solicitud.pdf"],
      ultima_actualizacion: "2026-11-18",
      texto: "Si no puede firmar, lleve a una persona que firme por usted.",
    });
    expect(JSON.stringify(dataset("tramites").rows)).not.toContain('"/media/');
    expect(dataset("documentos").rows[0]?.archivo).toBe("https://sanjacinto.example/media/decreto-012.pdf");
  });

  it("have only the inventory facts of a sheet that is not published", () => {
    const { site } = source;
    expect(site.inventory.length).toBeGreaterThan(0);
    for (const { collection, slug, titulo, dependencia, etapa } of site.inventory) {
      const row = dataset(collection).rows.find(({ id }) => id === slug);
      expect(row).toEqual({
        codigo_dane: "27999",
        id: slug,
        titulo,
        dependencia,
        etapa,
      });
    }
  });

  it("are those of public documents: no drafts, nothing scheduled or expired", () => {
    const resumen = "Un documento de muestra para los datos abiertos.";
    const about = { resumen, dependencia: "hacienda" };
    const site = assembled([
      sampleDocument("noticias", "borrador", { ...about, titulo: "Borrador", fecha: "2026-01-01", borrador: true }),
      sampleDocument("noticias", "futura", { ...about, titulo: "Futura", fecha: "2027-01-01" }),
      sampleDocument("noticias", "vencida", { ...about, titulo: "Vencida", fecha: "2026-01-01", vence: "2026-01-02" }),
      sampleDocument("noticias", "publica", { ...about, titulo: "Pública", fecha: "2026-01-01" }),
      sampleDocument("tramites", "borrador", { ...about, titulo: "Borrador", etapa: "levantado", borrador: true }),
      sampleDocument("tramites", "en-obra", { ...about, titulo: "En obra", etapa: "levantado" }),
    ]);
    expect(collectionDataset("noticias", site).rows.map(({ id }) => id)).toEqual(["publica"]);
    expect(collectionDataset("tramites", site).rows.map(({ id }) => id)).toEqual(["en-obra"]);
    expect(JSON.stringify(collectionIds.map((id) => collectionDataset(id, site)))).not.toMatch(
      /Borrador"|Futura|Vencida/,
    );
  });

  it("have no notice to a person", () => {
    expect(dataset("documentos").rows.map(({ id }) => id)).toEqual([decreto.slug]);
  });
});

describe("the log of updates", () => {
  const log = (document: Pick<Documento, "archivo" | "url">, titulo: string) => ({
    fecha: "2026-11-20T10:00:00-05:00",
    canal: "documentos",
    dependencia: "",
    tipo: "nuevo" as const,
    titulo,
    url: document.url,
    archivo: document.archivo,
    commit: "0".repeat(40),
  });
  const gone = { archivo: "content/documentos/aviso-a-fulano.md", url: "/documentos/aviso-a-fulano/" };
  const actualizaciones = [
    log(edicto, edicto.data.titulo),
    log(gone, "Aviso a Fulano de Tal"),
    log(decreto, decreto.data.titulo),
  ];
  const source = sampleSource({ report: { ...sampleReport, actualizaciones } });
  const { rows } = dataset("actualizaciones", source);

  it("counts notices to persons and documents that are gone, but does not name them", () => {
    expect(rows).toHaveLength(3);
    expect(rows.map(({ titulo }) => titulo)).toEqual([undefined, undefined, "Decreto 012 de 2026"]);
    expect(JSON.stringify(rows)).not.toMatch(/Fulano|fulano|Persona de Ejemplo|persona-de-ejemplo/);
    expect(rows[1]).toMatchObject({ fecha: "2026-11-20T10:00:00-05:00", tipo: "nuevo", commit: "0".repeat(40) });
  });

  it("links only to pages that exist", () => {
    const withheld = dataset("actualizaciones").rows.find(({ tipo }) => tipo === "retirado");
    expect(withheld).toMatchObject({ tipo: "retirado", canal: expect.any(String) });
    expect([withheld?.titulo, withheld?.url, withheld?.archivo]).toEqual([undefined, undefined, undefined]);
    const addresses = new Set(
      [...sampleSource().site.addresses].map((address) => `https://sanjacinto.example${address}`),
    );
    const links = dataset("actualizaciones").rows.flatMap(({ url }) => url ?? []);
    expect(links.filter((link) => !addresses.has(String(link)))).toEqual([]);
  });
});

describe("the measured datasets", () => {
  it("have a row for each month of each indicator; its state only for today", () => {
    const { rows } = dataset("indicadores");
    const { indicadores } = source.scorecard;
    expect(rows).toHaveLength(indicadores.flatMap(({ serie }) => serie).length);
    const tramites = rows.filter(({ indicador }) => indicador === "tramites-publicados");
    expect(tramites.at(-1)).toMatchObject({ mes: "2026-11", unidad: "porcentaje", estado: expect.any(String) });
    expect(rows.filter(({ mes, estado }) => mes !== "2026-11" && estado !== undefined)).toEqual([]);
  });

  it("have a row for each month of each channel, empty where there are no data", () => {
    const { rows } = dataset("frecuencia");
    expect(rows).toHaveLength(24);
    expect(rows[0]).toMatchObject({ canal: "noticias", mes: "2025-12", dias: null, estado: "sin_datos", meta: 3 });
    expect(rows[1]).toMatchObject({ canal: "noticias", mes: "2026-01", dias: 4, actualizaciones: 5 });
  });

  it("have a row for each signed figure, beside today's where the history tells it", () => {
    const past = [planState({ day: "2026-10-31", documents: [measured("tramites", "uno", { etapa: "publicado" })] })];
    const { site } = source;
    const { rows } = dataset("cierres", { site, scorecard: scorecard({ site, past }) });
    expect(rows).toMatchObject([
      { mes: "2026-10", clase: "canal", id: "noticias", firmado: 2, hoy: 3, difieren: true, actualizaciones: 3 },
      { mes: "2026-10", clase: "canal", id: "tramites", firmado: 2, hoy: 2, difieren: false },
      { clase: "indicador", id: "tramites-publicados", firmado: 50, hoy: 100, difieren: true, denominador: 2 },
    ]);
    expect(dataset("cierres").rows.map(({ hoy, difieren }) => [hoy, difieren])).toEqual(
      [1, 2, 3].map(() => [undefined, undefined]),
    );
  });

  it("have a row for each legal item, with the absolute address of its evidence", () => {
    const { rows } = dataset("ita");
    expect(rows).toMatchObject([
      {
        numeral: "2.1",
        seccion: "Normativa",
        respuesta: "SI",
        direccion: "https://sanjacinto.example/transparencia/2-1/",
        ultima_publicacion: "2026-02-03",
      },
      { numeral: "2.10", respuesta: "NO", razon: "No hay proyectos en este momento." },
    ]);
  });
});

describe("the days of a dataset", () => {
  it("are its first publication in the log and its last change", () => {
    expect(dataset("noticias")).toMatchObject({ issued: "2026-10-02", modified: "2026-11-21" });
  });

  it("are left out while unknown", () => {
    expect(dataset("comite")).toMatchObject({ issued: undefined, modified: undefined });
  });

  it("are today for daily measurements", () => {
    expect(dataset("ita").modified).toBe("2026-11-22");
  });
});

/** The site that the generator makes of some documents. */
function assembled(documents: readonly Document[]): Site {
  const { site } = source;
  const shown = throughGate(documents, site.today);
  return { ...site, ...assembleContent({ ...site, ...shown, data: {} }) };
}
