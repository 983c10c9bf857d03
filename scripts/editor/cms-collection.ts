import type { CollectionFile, EntryCollection, StandardField, ViewFilter, ViewGroup } from "@sveltia/cms";
import { z } from "zod";
import type { Collection } from "../schema/collection.ts";
import { dataFilePath } from "../schema/content-files.ts";
import { fieldMeta, unwrap } from "../schema/field.ts";
import { type CollectionId, type DataFileId, dataFileIds, dataFiles, has } from "../schema/index.ts";
import { capitalize } from "../words/spanish.ts";
import { cmsFields } from "./cms-field.ts";
import { BODY, DATA_FORMAT, DOCUMENT_FORMAT, listedFormat, SOURCE } from "./document-format.ts";
import { inFormOrder } from "./form-order.ts";
import { EDITOR_ICONS } from "./icons.ts";
import { listedTexts } from "./union-forms.ts";

/** An office as the lists of the editor can be narrowed to it. */
export interface Office {
  slug: string;
  titulo: string;
}

interface CollectionOptions {
  collection: Collection<CollectionId>;
  /** Whether somebody looks at a change before it is published. */
  isReviewed: boolean;
  offices: readonly Office[];
}

/** One folder of `content/` as the editor shows it. */
export function cmsCollection({ collection, isReviewed, offices }: CollectionOptions): EntryCollection {
  const { id, singular, title, description, schema, rules, publicFrom } = collection;
  const fields = cmsFields(schema, rules).map((field) => (field.name === publicFrom ? beginsToday(field) : field));
  return {
    name: id,
    label: title,
    label_singular: capitalize(singular),
    description,
    icon: collection.icon,
    folder: `content/${id}`,
    extension: "md",
    format: listedTexts(collection) ? listedFormat(id) : DOCUMENT_FORMAT,
    create: true,
    identifier_field: "titulo",
    slug: "{{titulo}}",
    summary: summaryOf(collection),
    sortable_fields: sortableFields(collection),
    view_filters: viewFilters(schema, offices),
    view_groups: viewGroups(schema),
    preview_path: `${id}/{{slug}}/`,
    ...(has(id, "preview") ? { editor: { preview: true } } : {}),
    publish_mode: isReviewed ? "editorial_workflow" : "simple",
    fields: [...inFormOrder(fields, BODY_FIELD), SOURCE_FIELD],
  };
}

/** A data file of `content/` as the editor shows it. */
export function cmsDataFile(id: DataFileId): CollectionFile {
  const { label, preview_path } = DATA_FILES[id];
  return {
    name: id,
    label,
    icon: EDITOR_ICONS[id],
    file: dataFilePath(id),
    format: DATA_FORMAT,
    preview_path,
    fields: cmsFields(dataFiles[id]),
  };
}

/** What the editor calls a data file, by its path; `undefined` for any other file. */
export function dataFileLabel(archivo: string): string | undefined {
  const id = dataFileIds.find((each) => dataFilePath(each) === archivo);
  return id && DATA_FILES[id].label;
}

const DATA_FILES: Record<DataFileId, { label: string; preview_path: string }> = {
  municipio: { label: "Datos del municipio", preview_path: "" },
  plan: { label: "Plan de acción", preview_path: "plan/" },
  criterios: { label: "Criterios de gobierno en línea", preview_path: "plan/criterios/" },
  transparencia: { label: "Menús de transparencia", preview_path: "transparencia/" },
  obligaciones: { label: "Obligaciones de publicar", preview_path: "plan/obligaciones/" },
  retirados: { label: "Páginas retiradas", preview_path: "" },
};

/** The day by which a list is in order, if there is one: the editor shows the newest first. */
function dayOf({ schema, order = [] }: Collection): string | undefined {
  const [first] = order;
  return datesOf(schema).find((key) => key === first?.by);
}

function summaryOf(collection: Collection): string {
  const day = dayOf(collection);
  const draft = "{{borrador | ternary(' (borrador)', '')}}";
  return `${day ? `{{${day}}} · ` : ""}{{titulo}}${draft}`;
}

function sortableFields(collection: Collection): EntryCollection["sortable_fields"] {
  const { schema } = collection;
  const fields = ["titulo", ...datesOf(schema), ...("orden" in schema.shape ? ["orden"] : [])];
  const newest = dayOf(collection);
  return {
    fields,
    default: newest ? { field: newest, direction: "descending" } : { field: "titulo", direction: "ascending" },
  };
}

const datesOf = (schema: z.ZodObject) => keysOf(schema, (field) => field instanceof z.ZodISODate);

function viewFilters(schema: z.ZodObject, offices: readonly Office[]): ViewFilter[] {
  const stages: ViewFilter[] = optionsOf(schema, "etapa").map(([value, name]) => ({
    name: `etapa-${value}`,
    label: `Etapa: ${name}`,
    field: "etapa",
    eq: value,
  }));
  const owners: ViewFilter[] = offices.map(({ slug, titulo }) => ({
    name: `dependencia-${slug}`,
    label: titulo,
    field: "dependencia",
    eq: slug,
  }));
  return [
    { name: "borradores", label: "Borradores", field: "borrador", eq: true },
    ...stages,
    ...("dependencia" in schema.shape ? owners : []),
  ];
}

function viewGroups(schema: z.ZodObject): ViewGroup[] {
  const choices = keysOf(schema, (field) => field instanceof z.ZodEnum);
  return ["dependencia", ...choices]
    .filter((key) => key in schema.shape)
    .map((field) => ({ name: field, label: labelOf(schema, field), field }));
}

function keysOf(schema: z.ZodObject, has: (field: z.ZodType) => boolean): string[] {
  return Object.entries(schema.shape as Record<string, z.ZodType>)
    .filter(([, field]) => has(unwrap(field)))
    .map(([key]) => key);
}

const metaIn = (schema: z.ZodObject, key: string) => {
  const field = (schema.shape as Record<string, z.ZodType>)[key];
  return field && fieldMeta(field);
};
const labelOf = (schema: z.ZodObject, key: string) => metaIn(schema, key)?.label ?? key;
const optionsOf = (schema: z.ZodObject, key: string) => Object.entries(metaIn(schema, key)?.options ?? {});

/** Whoever writes a new document most often writes it today. */
const beginsToday = (field: StandardField) => ({ ...field, default: "{{now}}" }) as StandardField;

/** Only what our Markdown shows: no HTML and no code; tables and notes at the foot can be written in the plain text. */
const BODY_FIELD: StandardField = {
  name: BODY,
  label: "Texto",
  hint: "Lo que se lee en la página, debajo de los datos. Use títulos para que sea fácil encontrar cada cosa.",
  widget: "richtext",
  required: false,
  buttons: [
    "bold",
    "italic",
    "strikethrough",
    "link",
    "heading-two",
    "heading-three",
    "heading-four",
    "quote",
    "bulleted-list",
    "numbered-list",
  ],
  editor_components: ["image"],
  modes: ["rich_text", "raw"],
  linked_images: false,
  use_emoji_autocomplete: false,
};

/** Named only so that it is emptied in a copy of a document: the copy has not the comments of another. */
const SOURCE_FIELD: StandardField = { name: SOURCE, widget: "hidden" };
