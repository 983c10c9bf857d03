import { existsSync } from "node:fs";
import { join } from "node:path";
import { rootOf } from "../command-line/arguments.ts";
import { now } from "../command-line/clock.ts";
import { UsageError } from "../command-line/errors.ts";
import { readForgotten } from "../disk/forgotten.ts";
import { fingerprint } from "../disk/hash.ts";
import { readBytes } from "../disk/read-content.ts";
import { writeContent } from "../disk/write-content.ts";
import { documentTemplate } from "../editor/template.ts";
import { addressOf } from "../model/addresses.ts";
import { ownerOf } from "../pages/families.ts";
import { forgottenIssues } from "../references/forgotten.ts";
import { dataFilePath } from "../schema/content-files.ts";
import { type CollectionId, collectionIds, collections } from "../schema/index.ts";
import { DEFAULT_TIME_ZONE } from "../schema/municipio.ts";
import { slugify } from "../schema/slug.ts";
import { dayOf } from "../time/dates.ts";
import { type DocumentPath, validateDataFile, validateDocument } from "../validation/document.ts";
import { isError, issue } from "../validation/issue.ts";
import { nearest } from "../validation/nearest.ts";

interface Options {
  root?: string;
  seccion?: string;
  titulo?: string;
  plantillas?: boolean;
  /** All words, the section and the title among them. */
  _: readonly string[];
}

/**
 * Writes a new draft of a collection, with every field explained; or one without a title for each collection, for people
 * who copy it by hand.
 */
export async function writeDraft(options: Options): Promise<number> {
  const root = rootOf(options);
  if (options.plantillas) writeTemplates(root);
  else writeNew(root, options);
  return 0;
}

function writeNew(root: string, { _: [kind, ...words] }: Options): void {
  // A title without its quotation marks arrives as several words.
  const titulo = words.join(" ").trim();
  if (!kind || !titulo) {
    throw new UsageError('Escriba qué es y su título, por ejemplo: npm run new -- tramite "Certificado de residencia"');
  }
  const id = collectionNamed(kind, titulo);
  const slug = slugify(titulo);
  if (!slug) throw new UsageError(`El título «${titulo}» no tiene letras ni números para el nombre del archivo.`);
  const archivo = `content/${id}/${slug}.md`;
  if (existsSync(join(root, archivo))) throw new UsageError(`Ya existe ${archivo}: ábralo, o escriba otro título.`);
  const text = documentTemplate(collections[id], { titulo, today: dayOf(now() / 1000, timeZoneOf(root)) });
  refuseFaults({ archivo, collection: id, slug }, text, root);
  writeContent(root, archivo, text);
  console.log(
    [
      `Se escribió ${archivo}`,
      "Ahora:",
      "  1. Ábralo, llene los datos obligatorios y escriba el texto debajo de la segunda línea ---.",
      `  2. Revíselo con: npm run validate -- ${archivo}`,
      "  3. Cuando esté listo, quite la línea «borrador: true» para que se publique.",
    ].join("\n"),
  );
}

/** A new draft never stops the next build: whatever would be an error of it is told before it is written. */
function refuseFaults(path: DocumentPath, text: string, root: string): void {
  const url = addressOf(path.collection, path.slug);
  const owner = ownerOf(url)?.inWords;
  const [fault] = [
    ...validateDocument(path, text).issues,
    ...(owner ? [issue("direccion-repetida", path, { url, otro: owner })] : []),
    ...forgottenIssues([path], readForgotten(root), fingerprint),
  ].filter(isError);
  if (fault) throw new UsageError(`No se escribió nada: ${fault.mensaje} Escriba otro título.`);
}

/** The municipality's, by which all its dates are read, unless its file does not say. */
function timeZoneOf(root: string): string {
  const archivo = dataFilePath("municipio");
  const bytes = readBytes(root, archivo);
  if ("razon" in bytes) return DEFAULT_TIME_ZONE;
  return validateDataFile("municipio", archivo, bytes.toString("utf8")).data?.zona_horaria ?? DEFAULT_TIME_ZONE;
}

function writeTemplates(root: string): void {
  for (const id of collectionIds) writeContent(root, `content/plantillas/${id}.md`, documentTemplate(collections[id]));
  console.log("Se escribieron las plantillas en content/plantillas: copie la de su sección y llénela.");
}

/** The collection that a person means by «tramite», «trámite» or «tramites». */
function collectionNamed(kind: string, titulo: string): CollectionId {
  const names = new Map(collectionIds.flatMap((id) => [[id, id] as const, [slugify(collections[id].singular), id]]));
  const found = names.get(slugify(kind));
  if (found) return found;
  const singulars = collectionIds.map((id) => slugify(collections[id].singular));
  const near = nearest(kind, singulars) ?? nearest(kind, collectionIds);
  const advice = near
    ? `Escriba: npm run new -- ${near} "${titulo}"`
    : `Escriba una de estas: ${collectionIds.join(", ")}.`;
  throw new UsageError(`«${kind}» no es una sección del sitio. ${advice}`);
}
