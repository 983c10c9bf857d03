import type { z } from "zod";
import { plainText } from "../../markdown/plain-text.ts";
import { addressOf } from "../../model/addresses.ts";
import { sheetsOf } from "../../model/assemble.ts";
import type { Document, Site } from "../../model/site.ts";
import { MEDIA_PATH } from "../../schema/field.ts";
import { type CollectionId, type CollectionWith, collections, has } from "../../schema/index.ts";
import { isPersonalNotice } from "../../schema/personal-notice.ts";
import type { Day } from "../../time/dates.ts";
import { absolute } from "../address.ts";
import { columnsOf, hasColumn } from "./columns.ts";
import { type Column, column, type Dataset, daneColumn, publisherOf, type Row, type WordsOf } from "./dataset.ts";

/** The dataset of a collection: a row a document that citizens can read and, of the two inventories, a row a sheet. */
export function collectionDataset(id: CollectionId, site: Site, wordsOf: WordsOf = plainText): Dataset {
  const { title, singular, description } = collections[id];
  const documents = offered(id, site);
  return {
    id,
    title,
    description: has(id, "inventory") ? `${description} ${OF_THE_INVENTORY}` : description,
    publisher: publisherOf(site),
    keywords: [...new Set([title.toLocaleLowerCase("es-CO"), singular, site.municipio.nombre])],
    accrualPeriodicity: "IRREG",
    ...changes(id, site, documents),
    columns: columnsFor(id, site),
    rows: has(id, "inventory")
      ? inventoryRows(id, site, wordsOf)
      : documents.map((document) => rowOf(document, site, wordsOf)),
  };
}

const OF_THE_INVENTORY =
  "De las fichas que todavía no están publicadas solo se dan el título, la dependencia y la etapa.";

/** All that the public inventory says of a sheet before it is published. */
const INVENTORY_FIELDS: readonly string[] = ["titulo", "dependencia", "etapa"];

/** The documents without the notices that name a citizen: these come down on their day, and nobody may gather them. */
function offered(id: CollectionId, site: Site): Document[] {
  const documents: Document[] = site[id];
  return documents.filter(({ data }) => !isPersonalNotice(id, data));
}

function changes(id: CollectionId, { report }: Site, documents: readonly Document[]): { issued?: Day; modified?: Day } {
  const log = report.actualizaciones.filter(({ archivo }) => archivo.startsWith(`content/${id}/`));
  const logged = log.map(({ fecha }) => fecha.slice(0, 10));
  const days = [...logged, ...documents.flatMap(({ lastUpdate }) => lastUpdate?.day ?? [])].sort();
  return { issued: logged.at(-1), modified: days.at(-1) };
}

const EXAMPLE = "nombre-del-archivo";

function columnsFor(id: CollectionId, site: Site): Column[] {
  const ofSchema = columnsOf(collections[id].schema);
  const isAlwaysThere = (name: string) => !has(id, "inventory") || INVENTORY_FIELDS.includes(name);
  return [
    daneColumn(site),
    column("id", {
      title: "Identificador",
      description: "Nombre corto y único en este conjunto de datos. Por él se unen unos datos con otros.",
      example: EXAMPLE,
    }),
    column("url", {
      title: "Dirección",
      description: "Página de este sitio donde se puede leer.",
      type: "dirección web",
      required: !has(id, "inventory"),
      example: absolute(site, addressOf(id, EXAMPLE)),
    }),
    ...ofSchema.map((each) => ({
      ...each,
      required: each.required && isAlwaysThere(each.name),
      example: whole(site, each.example),
    })),
    column("ultima_actualizacion", {
      title: "Última actualización",
      description: "Último día en que cambió lo que se lee en su página, según el historial del sitio.",
      type: "fecha",
      required: false,
      example: site.today,
    }),
    column("texto", {
      title: "Texto",
      description: "Lo que se lee además de los campos, como texto sin formato.",
      required: false,
      example: "Qué hacer",
      onlyJson: true,
    }),
  ];
}

/** A row a sheet, with a page or without. */
function inventoryRows(id: CollectionWith<"inventory">, site: Site, wordsOf: WordsOf): Row[] {
  return sheetsOf(site, id).map(({ slug, titulo, dependencia, etapa, document }) =>
    document
      ? rowOf(document, site, wordsOf)
      : { ...idOf(slug, site), titulo, dependencia: dependencia || undefined, etapa },
  );
}

const idOf = (slug: string, { municipio }: Site) => ({ codigo_dane: municipio.codigo_dane, id: slug });

function rowOf(document: Document, site: Site, wordsOf: WordsOf): Row {
  const { collection, slug, url, data, body, lastUpdate } = document;
  const shape: Readonly<Record<string, z.ZodType>> = collections[collection].schema.shape;
  const fields = Object.entries(data).filter(([name, value]) => value !== "" && hasColumn(shape[name]));
  return {
    ...idOf(slug, site),
    url: absolute(site, url),
    ...Object.fromEntries(fields.map(([name, value]) => [name, whole(site, value)])),
    ultima_actualizacion: lastUpdate?.day,
    texto: wordsOf(body) || undefined,
  };
}

/** A value with the whole address of each file that it names: a table is read far from its site. */
function whole(site: Site, value: unknown): unknown {
  if (typeof value === "string") {
    return MEDIA_PATH.test(value) ? absolute(site, site.images.get(value)?.url ?? value) : value;
  }
  if (Array.isArray(value)) return value.map((each) => whole(site, each));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, whole(site, each)]));
}
