import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { rootOf } from "../command-line/arguments.ts";
import { now } from "../command-line/clock.ts";
import { UsageError } from "../command-line/errors.ts";
import { readBytes } from "../disk/read-content.ts";
import { documentTemplate } from "../editor/template.ts";
import { dataFilePath } from "../schema/content-files.ts";
import { type CollectionId, collectionIds, collections } from "../schema/index.ts";
import { DEFAULT_TIME_ZONE } from "../schema/municipio.ts";
import { slugify } from "../schema/slug.ts";
import { dayOf } from "../time/dates.ts";
import { validateDataFile } from "../validation/document.ts";
import { nearest } from "../validation/nearest.ts";

interface Options {
  root?: string;
  seccion?: string;
  titulo?: string;
  plantillas?: boolean;
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

function writeNew(root: string, { seccion: kind, titulo }: Options): void {
  if (!kind || !titulo) {
    throw new UsageError('Escriba qué es y su título, por ejemplo: npm run new -- tramite "Certificado de residencia"');
  }
  const id = collectionNamed(kind);
  const slug = slugify(titulo);
  if (!slug) throw new UsageError(`El título «${titulo}» no tiene letras ni números para el nombre del archivo.`);
  const archivo = `content/${id}/${slug}.md`;
  if (existsSync(join(root, archivo))) throw new UsageError(`Ya existe ${archivo}: ábralo, o escriba otro título.`);
  write(root, archivo, documentTemplate(collections[id], { titulo, today: dayOf(now() / 1000, timeZoneOf(root)) }));
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

/** The municipality's, by which all its dates are read, unless its file does not say. */
function timeZoneOf(root: string): string {
  const archivo = dataFilePath("municipio");
  const bytes = readBytes(root, archivo);
  if ("razon" in bytes) return DEFAULT_TIME_ZONE;
  return validateDataFile("municipio", archivo, bytes.toString("utf8")).data?.zona_horaria ?? DEFAULT_TIME_ZONE;
}

function writeTemplates(root: string): void {
  for (const id of collectionIds) write(root, `content/plantillas/${id}.md`, documentTemplate(collections[id]));
  console.log("Se escribieron las plantillas en content/plantillas: copie la de su sección y llénela.");
}

function write(root: string, archivo: string, text: string): void {
  mkdirSync(dirname(join(root, archivo)), { recursive: true });
  writeFileSync(join(root, archivo), text);
}

/** The collection that a person means by «tramite», «trámite» or «tramites». */
function collectionNamed(kind: string): CollectionId {
  const names = new Map(collectionIds.flatMap((id) => [[id, id] as const, [slugify(collections[id].singular), id]]));
  const found = names.get(slugify(kind));
  if (found) return found;
  const near = nearest(kind, names.keys());
  const advice = near ? `¿Quiso escribir «${near}»?` : `Escriba ${collectionIds.join(", ")}.`;
  throw new UsageError(`«${kind}» no es una sección del sitio. ${advice}`);
}
