import { hashText } from "../../disk/hash.ts";
import { factsOf, frontMatterReader } from "../../history/facts.ts";
import { sketchOf } from "../../history/renames.ts";
import { countFootnotes, MAX_FOOTNOTES } from "../../markdown/parser.ts";
import { renderMarkdown } from "../../markdown/render.ts";
import { dataFileIssues } from "../../references/data-files.ts";
import { referenceIssues } from "../../references/documents.ts";
import { targetsOf } from "../../references/targets.ts";
import { clarityLimits } from "../../schema/claridad.ts";
import type { DataFileId } from "../../schema/index.ts";
import { LIMITS } from "../../schema/limits.ts";
import { decode } from "../../validation/decode.ts";
import { validateDataFile, validateDocument } from "../../validation/document.ts";
import type { Issue } from "../../validation/issue.ts";
import { personalDataIssues } from "../../validation/personal-data.ts";

const ARCHIVO = "content/noticias/a.md";
/** A thousand documents and photos as link targets; the texts link to none of them. */
const TARGETS = targetsOf({
  paths: numbers((number) => ({ archivo: ARCHIVO, collection: "noticias", slug: `noticia-${number}` })),
  entries: [],
  media: { files: numbers((number) => `/media/foto-${number}.jpg`), images: [] },
  data: {},
  today: "2026-01-01",
});
const EMPTY_SITE = { addresses: new Set<string>(), images: new Map(), files: new Map() };

/** Runs every step of a build on the text of a noticia; returns the issues of the validator. */
export function readBody(body: string): Issue[] {
  const head = "titulo: Una noticia\nresumen: Un resumen de veinte caracteres.\ndependencia: a\nfecha: 2026-01-01";
  const issues = readDocument(`---\n${head}\n---\n\n${body}`);
  if (countFootnotes(body) <= MAX_FOOTNOTES)
    renderMarkdown(EMPTY_SITE, { url: "/noticias/a/", body }, { picture: () => "" });
  return issues;
}

/** The same for front matter of up to the longest accepted length. */
export function readFrontMatter(matter: string): Issue[] {
  return readDocument(`---\n${matter.slice(0, LIMITS.frontMatterLength - 10)}\n---\n\nTexto.\n`);
}

/** The same for a data file. */
export function readData(id: DataFileId, text: string): Issue[] {
  const archivo = `content/${id}.yaml`;
  const { value, locate, issues } = validateDataFile(id, archivo, text);
  return [...issues, ...dataFileIssues({ id, archivo, value, locate }, TARGETS)];
}

function numbers<T>(make: (number: number) => T): T[] {
  return Array.from({ length: 1000 }, (_, number) => make(number));
}

function readDocument(written: string): Issue[] {
  const decoded = decode(ARCHIVO, new TextEncoder().encode(written));
  if ("issue" in decoded) return [decoded.issue];
  const { text } = decoded;
  const path = { archivo: ARCHIVO, collection: "noticias", slug: "a" } as const;
  const { read, issues } = validateDocument(path, text, { clarity: clarityLimits({}) });
  const reader = { hash: hashText, read: frontMatterReader() };
  factsOf("noticias", text, reader);
  sketchOf("noticias", text, reader.read);
  if (!read) return issues;
  return [...issues, ...referenceIssues(read, TARGETS), ...personalDataIssues(read, text, new Set())];
}
