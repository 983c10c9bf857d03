import { mediaOf } from "../schema/document-path.ts";
import { publicFrom } from "../schema/visibility.ts";
import type { Day } from "../time/dates.ts";
import { decode } from "../validation/decode.ts";
import { documentPathOf, validateDocument } from "../validation/document.ts";
import { hasErrors } from "../validation/issue.ts";

/** A file that a commit changed: what it was and what it became; absent where it was not there. */
export interface PushedFile {
  /** From the folder of the municipality; one that lies outside begins with `../`. */
  path: string;
  before?: Uint8Array;
  after?: Uint8Array;
}

/** Why a push is to be published: `cambia` can wait for the next one, and the others not. */
export interface PublicChange {
  kind: "cambia" | "retira" | "urgente";
  path: string;
}

export interface PushedChangesInput {
  files: readonly PushedFile[];
  /** The texts under `content/` as they are now, by path. */
  texts: ReadonlyMap<string, string>;
  today: Day;
}

/**
 * What of the pushed files citizens may see or miss. Drafts, documents that wait for their day, photos and files that only these
 * name, and papers of the repository are nothing; whatever is not surely that is something, errors too.
 */
export function publicChanges({ files, texts, today }: PushedChangesInput): PublicChange[] {
  const others = [...texts].filter(([path, text]) => stateOf(path, new TextEncoder().encode(text), today) !== "hidden");
  const shown = others.map(([, text]) => text.replaceAll("\\", ""));
  return files
    .filter(({ path }) => !isPaper(path))
    .flatMap((file): PublicChange[] => {
      const kind = mediaOf(file.path) === undefined ? kindOf(file, today) : kindOfMedia(file, shown);
      return kind ? [{ kind, path: file.path }] : [];
    });
}

function kindOf({ path, before, after }: PushedFile, today: Day): PublicChange["kind"] | undefined {
  const [was, is] = [before, after].map((bytes) => stateOf(path, bytes, today));
  if (was === "urgent" || is === "urgent") return "urgente";
  if (is === "shown") return "cambia";
  return was === "hidden" ? undefined : "retira";
}

const kindOfMedia = ({ path, after }: PushedFile, texts: readonly string[]) =>
  isNamed(path, texts) ? (after ? "cambia" : "retira") : undefined;

/** What is written for people in a repository and is not on the site; both guides are, in the generator's own. */
const PAPERS =
  /^(?:docs\/(?!GUIA\.md$|ENCENDER\.md$|editor\/)|tests?\/|\.github\/|\.vscode\/|content\/plantillas\/|(?:content\/)?(?:README|LEEME)\.md$|(?:CHANGELOG|CONTRIBUTING|SECURITY)\.md$|LICENSE$|\.editorconfig$|\.gitignore$)/;
const isPaper = (path: string) => PAPERS.test(path);

/** Whether a text names a file; one whose name could be written in other ways might be. */
function isNamed(path: string, texts: readonly string[]): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return !/^[a-z0-9.-]+$/.test(name) || texts.some((text) => text.includes(name));
}

/** `hidden`: no citizen reads anything of it, nor has before its day. */
function stateOf(path: string, bytes: Uint8Array | undefined, today: Day): "hidden" | "urgent" | "shown" {
  if (bytes === undefined) return "hidden";
  const document = documentPathOf(path);
  if (!document) return "shown";
  const decoded = decode(path, bytes);
  if ("issue" in decoded) return "shown";
  const { read, issues } = validateDocument(document, decoded.text);
  if (!read) return "shown";
  const { value, collection } = read;
  if (value.urgente === true) return "urgent";
  if (hasErrors(issues)) return "shown";
  const waits = !("etapa" in value) && (publicFrom(collection, value) ?? today) > today;
  return value.borrador === true || waits ? "hidden" : "shown";
}
