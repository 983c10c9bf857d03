import { readFileSync } from "node:fs";
import type { CmsConfig, CollectionFile, EntryCollection, FileCollection } from "@sveltia/cms";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { z } from "zod";
import { cmsConfig } from "../../scripts/editor/cms-config.ts";
import { cmsFields } from "../../scripts/editor/cms-field.ts";
import { documentFormat } from "../../scripts/editor/document-format.ts";
import { withLists } from "../../scripts/editor/listed-texts.ts";
import { editorSettings } from "../../scripts/editor/settings.ts";
import { toForm, toFormWithin } from "../../scripts/editor/two-forms.ts";
import { listedTextsByCollection, twoFormsByKey, twoFormsInDataFiles } from "../../scripts/editor/union-forms.ts";
import { addressOf } from "../../scripts/model/addresses.ts";
import { type Collection, requirementsOf } from "../../scripts/schema/collection.ts";
import { field, fieldMeta, text, unwrap } from "../../scripts/schema/field.ts";
import { type CollectionId, collections, dataFileIds, dataFiles, isCollectionId } from "../../scripts/schema/index.ts";
import { municipio } from "../../scripts/schema/municipio.ts";
import { validateDataFile, validateDocument } from "../../scripts/validation/document.ts";
import type { Issue } from "../../scripts/validation/issue.ts";
import { type AnyField, anyFields, formData, objections } from "./config-values.ts";
import { schemaData, schemaKeys } from "./schema-values.ts";

const config = cmsConfig({
  municipio: { nombre: "San Ejemplo", escudo: "/media/escudo.png" },
  repo: "alcaldia/sitio",
  branch: "main",
  siteUrl: "https://san-ejemplo.example",
  domain: "san-ejemplo.netlify.app",
  reviewed: ["noticias"],
  offices: [{ slug: "secretaria-general", titulo: "Secretaría General" }],
});
const all: readonly Collection<CollectionId>[] = Object.values(collections);
const shown = (config.collections ?? []) as (EntryCollection | FileCollection)[];
const collectionOf = (id: string) => shown.find(({ name }) => name === id) as EntryCollection;
const files = (shown.find((each) => "files" in each) as FileCollection).files;
const fileOf = (id: string) => files.find(({ name }) => name === id) as CollectionFile;

/** What somebody sees of a document. */
const shownFields = (id: string) =>
  anyFields(collectionOf(id).fields).filter(({ widget }) => widget !== "hidden" && widget !== "otros_datos");

/** Every form of the editor, with the schema that judges what is written in it. */
const forms = [
  ...all.map(({ id, schema }) => ({ id, schema: schema as z.ZodObject, fields: shownFields(id) })),
  ...dataFileIds.map((id) => ({ id, schema: dataFiles[id] as z.ZodObject, fields: anyFields(fileOf(id).fields) })),
];

/** Every field of a form, nested ones too, by its dotted key; what only says which form a value has has no key. */
function configKeys(fields: readonly AnyField[], at = ""): [path: string, field: AnyField][] {
  return fields.flatMap((field) => {
    const path = `${at}${field.name}`;
    const types = (field.types ?? []).flatMap((type) =>
      (type.fields ?? []).flatMap((inner) => (inner.name === type.name ? (inner.fields ?? []) : [inner])),
    );
    return [[path, field] as [string, AnyField], ...configKeys([...(field.fields ?? []), ...types], `${path}.`)];
  });
}

describe("the editor's configuration", () => {
  it("satisfies the schema that Sveltia CMS publishes, also as JSON", () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const official = JSON.parse(readFileSync("node_modules/@sveltia/cms/schema/sveltia-cms.json", "utf8"));
    const validate = ajv.compile(official);
    validate(JSON.parse(JSON.stringify(config)));
    expect(validate.errors ?? []).toEqual([]);
  });

  it("has every collection and every data file, in the order of the schema", () => {
    expect(shown.map(({ name }) => name)).toEqual([...Object.keys(collections), "datos"]);
    expect(files.map(({ file }) => file)).toEqual(dataFileIds.map((id) => `content/${id}.yaml`));
    expect(shown.every(({ label, description, icon }) => label && description && icon)).toBe(true);
  });

  it.each(all.map(({ id }) => id))("%s: the folder, the address and the name of a file are the site's", (id) => {
    const { folder, preview_path, slug, extension, format, create, identifier_field } = collectionOf(id);
    expect({ folder, preview_path, slug, extension, format, create, identifier_field }).toEqual({
      folder: `content/${id}`,
      preview_path: addressOf(id, "{{slug}}").slice(1),
      slug: "{{titulo}}",
      extension: "md",
      format: id === "documentos" ? "documentos-frontmatter" : "yaml-frontmatter",
      create: true,
      identifier_field: "titulo",
    });
  });

  it("enables a preview only where the site's own layouts render it", () => {
    expect(config.editor).toEqual({ preview: false });
    const previewed = shown.filter((each) => "editor" in each && each.editor?.preview);
    expect(previewed.map(({ name }) => name).sort()).toEqual(["noticias", "servicios", "tramites"]);
  });

  it("requires a review for the configured collections only", () => {
    expect(shown.filter(({ publish_mode }) => publish_mode === "editorial_workflow").map(({ name }) => name)).toEqual([
      "noticias",
    ]);
  });

  it("resizes photos and rejects what the validator would reject", () => {
    const { media_libraries, media_folder, public_folder } = config;
    expect([media_folder, public_folder]).toEqual(["content/media", "/media"]);
    expect(media_libraries?.default).toEqual({
      config: {
        max_file_size: 25_000_000,
        slugify_filename: true,
        transformations: { raster_image: { format: "webp", quality: 80, width: 1600, height: 1600 } },
      },
    });
  });

  it("shows the escudo, and without one the site's own icon", () => {
    const options = { repo: "a/b", branch: "rama", reviewed: [], icon: "/recursos/icono.svg" } as const;
    expect(config.logo).toEqual({ src: "/media/escudo.png" });
    expect(cmsConfig({ ...options, municipio: { nombre: "X" } }).logo).toEqual({ src: "/recursos/icono.svg" });
  });

  it("offers the photos of every telephone", () => {
    const { accept } = anyFields(collectionOf("noticias").fields).find(({ name }) => name === "imagen") ?? {};
    expect(accept).toBe(".jpg,.jpeg,.png,.webp,.heic,.heif");
  });

  it.each([
    [
      "noticias",
      "titulo resumen imagen imagen_alt body dependencia fecha __otros borrador palabras_clave revisado vence urgente",
    ],
    ["agenda", "titulo resumen body dependencia fecha hora fecha_fin hora_fin lugar tipo __otros borrador"],
    ["documentos", "titulo resumen dependencia fecha_publicacion tipo tipo_otro a_persona numero fecha_expedicion"],
  ])("asks in %s first for what the page says, and last for what is seldom used", (id, wanted) => {
    const names = anyFields(collectionOf(id).fields).map(({ name }) => name);
    expect(names.join(" ").startsWith(wanted)).toBe(true);
  });

  it("has the address of the GitHub server only if it is not the default", () => {
    const options = { municipio: { nombre: "X" }, repo: "a/b", branch: "rama", reviewed: [] } as const;
    const plain = cmsConfig(options).backend as Record<string, unknown>;
    expect(Object.keys(plain)).toEqual(["name", "repo", "branch", "commit_messages"]);
    const other = cmsConfig({
      ...options,
      apiRoot: "http://127.0.0.1:1",
      signInUrl: "http://127.0.0.1:2",
    }) as CmsConfig;
    expect(other.backend).toMatchObject({ api_root: "http://127.0.0.1:1", base_url: "http://127.0.0.1:2" });
  });

  it.each([
    ["the escudo", { nombre: "X", escudo: "/media/escudo.png" }, "/media/escudo.png"],
    ["without one the icon of the site, never its maker's", { nombre: "X" }, "/recursos/icono.svg"],
  ])("shows %s", (_what, municipio, src) => {
    const options = { municipio, repo: "a/b", branch: "main", reviewed: [] };
    expect(cmsConfig({ ...options, icon: "/recursos/icono.svg" }).logo).toEqual({ src });
  });

  it("asks the town's own service who signs in, if it has one", () => {
    const editor = municipio.shape.editor.parse({ repo: "a/b", ingreso: "https://ingreso.example" });
    const settings = editorSettings({ editor }, {});
    expect(settings && cmsConfig({ ...settings, municipio: { nombre: "X" } }).backend).toMatchObject({
      base_url: "https://ingreso.example",
    });
  });

  it("narrows a list by office, by stage and to the drafts", () => {
    const names = (id: CollectionId) => (collectionOf(id).view_filters as { name?: string }[]).map(({ name }) => name);
    expect(names("tramites")).toEqual([
      "borradores",
      "etapa-identificado",
      "etapa-levantado",
      "etapa-revisado",
      "etapa-publicado",
      "dependencia-secretaria-general",
    ]);
    expect(names("dependencias")).toEqual(["borradores"]);
  });

  it("uses only existing fields in its lists", () => {
    const wrong = all.flatMap(({ id }) => {
      const collection = collectionOf(id);
      const keys = new Set(anyFields(collection.fields).map(({ name }) => name));
      const { fields, default: first } = collection.sortable_fields as { fields: string[]; default: { field: string } };
      const filters = [...(collection.view_filters as { field: string }[]), ...(collection.view_groups as [])];
      const tags = [...`${collection.summary}`.matchAll(/\{\{(\w+)/g)].map(([, tag = ""]) => tag);
      return [...fields, first.field, ...tags, ...filters.map(({ field }) => field)].filter((key) => !keys.has(key));
    });
    expect(wrong).toEqual([]);
  });

  it("starts a news item and a document with today's date, and never turns a published document into a draft", () => {
    const initial = (id: string, key: string) =>
      anyFields(collectionOf(id).fields).find(({ name }) => name === key)?.default;
    expect([initial("noticias", "fecha"), initial("documentos", "fecha_publicacion")]).toEqual(["{{now}}", "{{now}}"]);
    expect(initial("agenda", "fecha")).toBeUndefined();
    // The editor fills in what a document lacks: `true` would take every document that is opened off the site.
    expect(all.map(({ id }) => initial(id, "borrador"))).toEqual(all.map(() => false));
  });
});

describe.each(forms)("the form of $id", ({ id, schema, fields }) => {
  const keys = configKeys(fields);

  it("has a field for every key of the schema, except those for the file only", () => {
    const wanted = schemaKeys(schema).filter(({ isFileOnly }) => !isFileOnly);
    const ofForm = wanted.flatMap(({ path }) => (path in (LISTED[id] ?? {}) ? [path, `${path}_otro`] : [path]));
    expect(
      keys
        .map(([path]) => path)
        .filter((path) => path !== "body")
        .sort(),
    ).toEqual(ofForm.sort());
  });

  it("has a label for each, and a hint without YAML", () => {
    const bare = keys.filter(([, field]) => !field.label || (field.hint !== undefined && !field.hint));
    expect(bare.map(([path]) => path)).toEqual([]);
    const files = keys.filter(([, { hint }]) => /`|\.md|comillas|content\/|línea\./.test(hint ?? ""));
    expect(files.map(([path, { hint }]) => `${path}: ${hint}`)).toEqual([]);
  });

  it("offers the values that the schema allows, with readable labels", () => {
    const wrong = schemaKeys(schema).flatMap(({ path, field: source, isFileOnly }) => {
      const inner = unwrap(source);
      const choice = inner instanceof z.ZodArray ? unwrap(inner.element as z.ZodType) : inner;
      if (!(choice instanceof z.ZodEnum) || isFileOnly) return [];
      const options = keys.find(([key]) => key === path)?.[1].options ?? [];
      const named = options.every(
        ({ value, label }) => /^[A-ZÁÉÍÓÚ]/.test(label) && !/_/.test(label) && label !== value,
      );
      const same = JSON.stringify(options.map(({ value }) => value)) === JSON.stringify(choice.options);
      return named && same ? [] : [path];
    });
    // What these are called is what they are.
    expect(wrong).toEqual([]);
  });

  it("uses only widgets that the editor has, and refers only to collections that it shows", () => {
    expect(keys.filter(([, { widget }]) => !WIDGETS.has(widget ?? "string")).map(([path]) => path)).toEqual([]);
    const targets = keys.flatMap(([, { collection }]) => (collection ? [collection] : []));
    expect(targets.filter((target) => !collectionOf(target))).toEqual([]);
    const offices = schemaKeys(schema).filter(({ field: source }) => fieldMeta(source)?.refersTo === "dependencia");
    const chosen = keys.filter(([, { collection }]) => collection === "dependencias").map(([path]) => path);
    expect(chosen).toEqual(offices.map(({ path }) => path));
  });

  it("reports an invalid value in Spanish, with an example", () => {
    const said = keys.flatMap(([path, { pattern }]) => (pattern ? [`${path}: ${pattern[1]}`] : []));
    expect(said.filter((each) => !/: Así no es válido\. Escríbalo de esta forma: \S/.test(each))).toEqual([]);
  });

  it("accepts what the schema accepts", () => {
    const [forms, inData] = [twoFormsByKey(), twoFormsInDataFiles()];
    fc.assert(
      fc.property(schemaData(schema), (data) => {
        fc.pre(schema.safeParse(data).success);
        const form = id in dataFiles ? toFormWithin(inData, data) : withLists(LISTED[id] ?? {}, toForm(forms, data));
        expect(objections(fields, form)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("requires nothing that the validator rejects", () => {
    fc.assert(
      fc.property(formData(fields.filter(({ name }) => name !== "body")), (data) => {
        expect(objections(fields, { ...data })).toEqual([]);
        expect(faultsOf(id, data)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

const LISTED = listedTextsByCollection();

/** What the validator says of a form's data, written as the editor writes it. */
function judged(id: string, data: Record<string, unknown>): Issue[] {
  if (id in dataFiles)
    return validateDataFile(id as "plan", `content/${id}.yaml`, stringify(data, { lineWidth: 0 })).issues;
  const path = { archivo: `content/${id}/x.md`, collection: id as CollectionId, slug: "x" };
  const format = documentFormat({ forms: twoFormsByKey(), defaults: {}, listed: LISTED[id] });
  return validateDocument(path, format.toFile({ ...data, body: "Un párrafo." })).issues;
}

/** Faults that a single field can have; those between fields are not the editor's to know. */
function faultsOf(id: string, data: Record<string, unknown>): Issue[] {
  const rules = isCollectionId(id) ? collections[id].rules : [];
  const isBetween = ({ codigo, campo }: Issue) =>
    ["fechas-al-reves", "mas-que-el-total"].includes(codigo) ||
    (codigo === "falta-campo" && requirementsOf(campo, rules).length > 0);
  return judged(id, data).filter((each) => each.gravedad === "error" && !isBetween(each));
}

const WIDGETS = new Set([
  ..."boolean datetime file image list numero object relation richtext select string text".split(" "),
]);

describe("the hints", () => {
  const hint = (id: CollectionId, key: string) =>
    anyFields(collectionOf(id).fields).find(({ name }) => name === key)?.hint;

  it.each([
    ["noticias", "imagen_alt", "Obligatorio si se llena «Imagen»."],
    ["noticias", "vence", "Obligatorio si «Urgente» está encendido. No puede ser anterior a «Fecha»."],
    ["tramites", "requisitos", "Obligatorio si «Etapa» es «Publicado»."],
    ["tramites", "enlace", "Obligatorio si «Nivel en línea» es «Una parte por internet» o «Todo por internet»."],
    ["agenda", "hora", "Obligatorio si se llena «Hora final»."],
    [
      "documentos",
      "vence",
      "Obligatorio si es un aviso a una persona. No puede ser anterior a «Fecha de publicación».",
    ],
  ] as const)("of %s.%s name the case", (id, key, said) => {
    expect(hint(id, key)?.endsWith(said)).toBe(true);
  });

  it("mention every rule between fields at the field that it requires", () => {
    const silent = all.flatMap(({ id, rules }) =>
      rules.flatMap((rule) => {
        const asked =
          "require" in rule ? rule.require : [("notBefore" in rule ? rule.notBefore : rule.notMoreThan).field];
        return asked
          .filter((key) => !/Obligatorio si|No puede ser (?:anterior|más)/.test(hint(id, key) ?? ""))
          .map((key) => `${id}.${key}`);
      }),
    );
    expect(silent).toEqual([]);
  });

  it("show the value of an example, not its line", () => {
    expect(hint("noticias", "titulo")).toBe(
      "El nombre con el que la gente lo busca, de 5 a 120 caracteres, sin mayúsculas sostenidas. Ejemplo: «Certificado de residencia».",
    );
    expect(hint("noticias", "dependencia")).not.toContain("Ejemplo");
  });

  it("have addresses without quotes, which the editor would include in the link", () => {
    expect(hint("participacion", "enlace")).toContain("Ejemplo: https://www.gov.co/.");
    const hints = forms.flatMap(({ fields }) => configKeys(fields).map(([, field]) => field.hint ?? ""));
    expect(hints.filter((each) => /https?:\/\/[^\s»]+»/.test(each))).toEqual([]);
  });
});

describe("the type of a document", () => {
  const fieldOf = (key: string) => anyFields(collectionOf("documentos").fields).find(({ name }) => name === key);

  it("is chosen from a list of the usual ones, whose last is «Otro», which has a field of its own", () => {
    const { widget, required, options = [] } = fieldOf("tipo") ?? {};
    expect([widget, required]).toEqual(["select", false]);
    expect(options.map(({ value }) => value)).toEqual(
      expect.arrayContaining([
        "acuerdo",
        "decreto",
        "resolución",
        "edicto",
        "aviso",
        "citación",
        "mandamiento de pago",
      ]),
    );
    expect(options.at(-1)).toEqual({ value: "otro", label: "Otro" });
    expect(fieldOf("tipo_otro")).toMatchObject({ label: "Otro tipo", required: false, minlength: 3, maxlength: 60 });
  });

  it("has yes, no or empty for notices to persons: a switch would mean no for every edict", () => {
    expect(fieldOf("a_persona")).toMatchObject({
      widget: "select",
      required: false,
      options: [
        { value: true, label: "Sí, es para una persona" },
        { value: false, label: "No, es para todos" },
      ],
    });
    expect(fieldOf("a_persona")?.default).toBeUndefined();
  });
});

describe("what the forms leave out", () => {
  it("is what could take down the site or the editor, change the figures of past months, or restore forgotten documents", () => {
    const hidden = forms.flatMap(({ id, schema }) =>
      schemaKeys(schema).flatMap(({ path, isFileOnly }) =>
        isFileOnly && !path.includes(".") ? [`${id}.${path}`] : [],
      ),
    );
    expect(hidden).toEqual([
      "municipio.zona_horaria",
      "municipio.ficticio",
      "municipio.acepto_retirar_hasta",
      "municipio.editor",
      "municipio.historial",
      "retirados.olvidados",
    ]);
  });

  it("includes no field by accident: one without a description or a widget is an error", () => {
    expect(() => cmsFields(z.strictObject({ nuevo: text() }))).toThrow(
      "The field «nuevo» has no label for the editor.",
    );
    const meta = { label: "Momento", help: "Cuándo.", example: "momento: 1" };
    expect(() => cmsFields(z.strictObject({ momento: field(z.bigint(), meta) }))).toThrow(
      "The editor has no field for «momento» (bigint).",
    );
  });
});
