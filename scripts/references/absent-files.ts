import { z } from "zod";
import { type Rule, requirementsOf } from "../schema/collection.ts";
import { isRequired, unwrap } from "../schema/field.ts";
import { collections, type DataFileId, type DataFiles, dataFiles } from "../schema/index.ts";
import type { Entry } from "../validation/document.ts";
import { mediaIn } from "./documents.ts";
import { isMedia } from "./missing.ts";

/** Whether a file may be named although it is not published. */
export type IsAbsent = (address: string) => boolean;

/**
 * A document without its absent files: fields that name one are removed, with the description of a picture, and so are list
 * items that are meaningless without their file. The body needs no change: pages show links to absent files as text.
 *
 * @returns `undefined` when the document is invalid without one of them
 */
export function withoutFiles(entry: Entry, isAbsent: IsAbsent): Entry | undefined {
  if (!mediaIn(entry.value).some(isAbsent)) return entry;
  const { schema, rules } = collections[entry.collection];
  const left = without(schema, entry.value, isAbsent);
  if (!isGroup(left)) return undefined;
  const removed = Object.keys(entry.value).filter((key) => !(key in left));
  if (removed.some((key) => requirementsOf(key, rules).length > 0)) return undefined;
  const value = Object.fromEntries(Object.entries(left).filter(([key]) => !describesOnly(removed, key, rules)));
  const { success, data } = schema.safeParse(value);
  return success ? ({ ...entry, value, data } as Entry) : undefined;
}

/** A data file without its absent files; unchanged when it is invalid without one. */
export function dataWithoutFiles<Id extends DataFileId>(
  id: Id,
  data: DataFiles[Id],
  isAbsent: IsAbsent,
): DataFiles[Id] {
  const parsed = dataFiles[id].safeParse(without(dataFiles[id], data, isAbsent));
  return parsed.success ? (parsed.data as DataFiles[Id]) : data;
}

/** What citizens see of a document that names absent files, in a sentence. */
export function shownWithoutInWords(absent: readonly string[]): string {
  return `El sitio lo muestra sin ${absent.join(", ")}: no hay un archivo sin errores en esa dirección.`;
}

/** Whether a field is required only by one that was removed, as the description of a picture is. */
function describesOnly(removed: readonly string[], key: string, rules: readonly Rule[]): boolean {
  return requirementsOf(key, rules).some(
    ({ when }) => "is" in when && when.is === "present" && removed.includes(when.field),
  );
}

/** A value without the absent files; `undefined` when nothing of it can stay. */
function without(wrapped: z.ZodType, value: unknown, isAbsent: IsAbsent): unknown {
  const schema = unwrap(wrapped);
  if (isMedia(value)) return isAbsent(value) ? undefined : value;
  if (schema instanceof z.ZodUnion) {
    const option = (schema.options as z.ZodType[]).find((each) => each.safeParse(value).success);
    return option ? without(option, value, isAbsent) : value;
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const items = value.map((item) => without(schema.element as z.ZodType, item, isAbsent));
    const left = items.filter((item) => item !== undefined);
    return left.length === 0 && items.length > 0 ? undefined : left;
  }
  if (!(schema instanceof z.ZodObject) || !isGroup(value)) return value;
  const shape: Record<string, z.ZodType> = schema.shape;
  const fields = Object.entries(value).map(([key, inner]): [string, unknown] => {
    const field = shape[key];
    return [key, field ? without(field, inner, isAbsent) : inner];
  });
  const gone = fields.filter(([key, inner]) => inner === undefined && value[key] !== undefined);
  if (gone.some(([key]) => isRequired(shape[key] as z.ZodType))) return undefined;
  return Object.fromEntries(fields.filter(([, inner]) => inner !== undefined));
}

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
