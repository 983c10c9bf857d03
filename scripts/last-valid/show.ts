import type { CollectionId } from "../schema/index.ts";
import { isPersonalNotice } from "../schema/personal-notice.ts";
import { isExpired, isWithheld, publicFrom, type Visibility } from "../schema/visibility.ts";
import { type DocumentPath, type Entry, validateDocument } from "../validation/document.ts";
import { splitFrontMatter } from "../validation/front-matter.ts";
import { parseYaml } from "../validation/yaml.ts";
import type { WhyNotShown } from "./held-back.ts";
import type { Intent } from "./intent.ts";

interface Shown {
  /** The text that is published; `null` for none. A sheet that is not `publicado` yet stays in the inventory. */
  content: string | null;
  /** Why citizens can read nothing of it; absent when they can. */
  why?: WhyNotShown;
}

/**
 * How an earlier version is published, given the intent of its later texts: neither before its own date nor before theirs,
 * until the expiry date that they set, at the earlier of both stages.
 * @param text of a version without errors
 */
export function shownWith(document: DocumentPath, text: string, intent: Intent, today: string): Shown {
  if ("why" in intent) return { content: null, why: intent.why };
  const entry = validateDocument(document, text).entry;
  if (!entry) return { content: null, why: "no-valid-version" };
  if (intent.isPersonal && !isPersonalNotice(document.collection, entry.value))
    return { content: null, why: "personal" };

  const { collection } = document;
  const own: Visibility = entry.data;
  const { vence = own.vence, etapa } = intent.values;
  const why = hidden(collection, { ...own, vence }, today) ?? whyHidden(collection, intent, today);
  if (why) return { content: why === "withdrawn" ? inventoryText(entry, text, etapa) : null, why };
  if (vence === own.vence || typeof vence !== "string") return { content: text };
  const dated = withValues(text, { vence });
  if (isRight(document, dated)) return { content: dated };
  return isExpired(collection, own, today) ? { content: null, why: "expired" } : { content: text };
}

/** Why a document with this intent may not be read; `undefined` when the intent does not forbid it. */
export function whyHidden(collection: CollectionId, intent: Intent, today: string): WhyNotShown | undefined {
  return "why" in intent ? intent.why : hidden(collection, { etapa: "publicado", ...intent.values }, today);
}

function hidden(collection: CollectionId, data: Visibility, today: string): WhyNotShown | undefined {
  if (isWithheld(collection, data)) return "withdrawn";
  if ((publicFrom(collection, data) ?? today) > today) return "not-yet";
  return isExpired(collection, data, today) ? "expired" : undefined;
}

/** The text of an unpublished sheet for the inventory; `null` for a draft or any other document. */
function inventoryText({ data, ...document }: Entry, text: string, etapa: string | undefined): string | null {
  if (data.borrador || !("etapa" in data)) return null;
  if (data.etapa !== "publicado") return text;
  const staged = withValues(text, { etapa: etapa ?? "publicado" });
  return isRight(document, staged) ? staged : null;
}

const isRight = (document: DocumentPath, text: string) => validateDocument(document, text).entry !== undefined;

/** A document without errors, with other values for some keys of its front matter, each on a line of its own. */
function withValues(text: string, values: Readonly<Record<string, string>>): string {
  const cut = splitFrontMatter("", text);
  if ("issue" in cut) return text;
  const { matter, matterLine } = cut.split;
  const yaml = parseYaml("", matter, matterLine);
  const lines = text.split("\n");
  const added: string[] = [];
  for (const [key, value] of Object.entries(values)) {
    const line = `${key}: ${value}`;
    if (key in (yaml.value ?? {})) lines[yaml.locate([key]).linea - 1] = line;
    else added.push(line);
  }
  lines.splice(matterLine - 1, 0, ...added);
  return lines.join("\n");
}
