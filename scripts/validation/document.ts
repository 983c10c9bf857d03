import type { z } from "zod";
import { type BodyLink, bodyLinks } from "../markdown/links.ts";
import { type CollectionData, type CollectionId, collections } from "../schema/index.ts";
import { type Municipio, municipio } from "../schema/municipio.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { hasErrors, type Issue } from "./issue.ts";
import { ruleIssues } from "./rules.ts";
import { type Judged, schemaIssues } from "./schema-issues.ts";
import { type ParsedYaml, parseYaml } from "./yaml.ts";

/** A document whose own text is right; what it points at is judged later, with all the others. */
export interface Entry<Id extends CollectionId = CollectionId> {
  archivo: string;
  collection: Id;
  slug: string;
  data: CollectionData[Id];
  body: string;
  bodyLine: number;
  /** Links and pictures of the body. */
  links: BodyLink[];
  /** The YAML, to find the place of a key again without keeping its tree in memory. */
  matter: { text: string; line: number };
}

/** A document's path, `content/tramites/x.md`, taken apart. */
export interface DocumentPath<Id extends CollectionId = CollectionId> {
  archivo: string;
  collection: Id;
  slug: string;
}

export interface JudgedDocument {
  /** There when the document had no error. */
  entry?: Entry;
  issues: Issue[];
  /** The text between the fences and what it says, once it could be read. */
  frontMatter?: { text: string; value: Record<string, unknown> };
}

/** Judges the text of one document by its collection's schema. */
export function validateDocument(path: DocumentPath, text: string): JudgedDocument {
  const { archivo, collection } = path;
  const cut = splitFrontMatter(archivo, text);
  if ("issue" in cut) return { issues: [cut.issue] };
  const { matter, matterLine, body, bodyLine } = cut.split;
  const { schema, rules } = collections[collection];
  const yaml = parseYaml(archivo, matter, matterLine);
  const { data, issues } = judge(archivo, yaml, schema, rules);
  const frontMatter = yaml.value && { text: matter, value: yaml.value };
  if (!data) return { issues, frontMatter };
  const links = bodyLinks(body);
  const entry = { ...path, data, body, bodyLine, links, matter: { text: matter, line: matterLine } } as Entry;
  return { entry, issues, frontMatter };
}

/** Judges `content/municipio.yaml`. */
export function validateMunicipio(archivo: string, text: string): { municipio?: Municipio; issues: Issue[] } {
  const { data, issues } = judge(archivo, parseYaml(archivo, text, 1), municipio, []);
  return { municipio: data as Municipio | undefined, issues };
}

function judge(archivo: string, yaml: ParsedYaml, schema: z.ZodObject, rules: Parameters<typeof ruleIssues>[0]) {
  if (!yaml.value) return { issues: yaml.issues };
  const value = withoutEmpty(yaml.value);
  const judged: Judged = { archivo, schema, value, yaml };
  const result = schema.safeParse(value);
  const issues = [
    ...yaml.issues,
    ...(result.success ? [] : schemaIssues(result.error.issues, judged)),
    ...ruleIssues(rules, judged),
  ];
  return { data: hasErrors(issues) ? undefined : result.data, issues };
}

/** A key with nothing after its colon says the same as no key. */
function withoutEmpty(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null));
}
