import type { Content } from "../../../scripts/demo/repository/fast-import.ts";
import { collectionIds } from "../../../scripts/schema/index.ts";
import { type Condition, FAULTS, type Life, type Step, type Version } from "./life.ts";
import type { Words } from "./words.ts";

const write = (is: Condition, more: Partial<Version> = {}): Step => ({ does: "write", is, words: "new", ...more });
const edit = (is: Condition, more: Partial<Version> = {}): Step => write(is, { words: "some", ...more });
const WAIT: Step = { does: "wait" };
const DELETE: Step = { does: "delete" };
const RENAME: Step = { does: "rename" };

const news = (...steps: Step[]): Life => ({ collection: "noticias", steps });
const paper = (...steps: Step[]): Life => ({ collection: "documentos", steps });
const sheet = (...steps: Step[]): Life => ({ collection: "tramites", steps });
const notice = (name: string, ...steps: Step[]): Life => ({ ...paper(...steps), notice: name });

/** Every state that a strict build takes, and what it may have been before. */
export const RIGHT: readonly Life[] = [
  ...collectionIds.map((collection): Life => ({ collection, steps: [write("public")] })),
  ...collectionIds.map((collection): Life => ({ collection, steps: [write("draft", { data: "numbers" })] })),
  ...[news, paper].flatMap((of) => [
    of(write("scheduled", { data: "numbers" })),
    of(write("expired")),
    of(write("arrived")),
    of(write("public"), write("scheduled")),
    of(write("scheduled"), write("public")),
  ]),
  sheet(write("sheet", { data: "numbers" })),
  sheet(write("draft"), write("sheet")),
  sheet(write("public"), write("sheet")),
  sheet(write("sheet"), write("draft")),
  { collection: "servicios", steps: [write("sheet"), write("public")] },
  news(write("public"), write("public", { data: "numbers" })),
  news(write("public"), edit("public")),
  news(write("public"), write("draft")),
  news(write("public"), write("draft"), write("public")),
  news(write("public", { fault: "missing key" }), write("draft")),
  news(write("draft"), DELETE),
  news(write("public"), DELETE),
  news(write("public"), DELETE, write("public")),
  news(write("public"), write("draft"), DELETE),
  news(write("public"), RENAME),
  news(write("draft"), RENAME),
  news(write("draft"), RENAME, write("public")),
  news(write("public"), RENAME, DELETE),
  news(write("public"), { does: "rename files" }),
  paper(write("public"), { does: "rename files" }),
  notice("edicto", write("public"), { does: "rename files" }),
  news(write("draft"), { does: "rename files" }),
  news(write("public", { fault: "unknown key" }), write("public")),
  news(write("public"), write("public", { fault: "unknown key", data: "name" }), write("public")),
  news(write("public"), write("public", { fault: "bad YAML" }), write("draft")),
  { collection: "dependencias", steps: [write("public"), DELETE] },
  notice("edicto", write("public")),
  notice("Edicto emplazatorio", write("public")),
  notice("Edicto No. 12", write("public"), write("draft")),
  notice("Citación para notificación personal", write("public"), DELETE),
  notice("Notificación por edicto", write("public"), RENAME),
  notice("aviso", write("expired")),
  notice("edicto", write("scheduled")),
];

/** States in which the content has errors, or had them under older rules. */
export const BROKEN: readonly Life[] = [
  ...FAULTS.flatMap((fault) => [
    news(write("public", { fault, data: "numbers" })),
    news(write("public"), write("public", { fault })),
    news(write("public"), write("draft", { fault })),
    news(write("public"), DELETE, write("public", { fault })),
    news(write("draft"), write("draft", { fault })),
    { collection: "paginas", steps: [write("public"), write("public", { fault })] } satisfies Life,
    // An office is named in every line of the log that is its own.
    { collection: "dependencias", steps: [write("draft"), write("public", { fault })] } satisfies Life,
  ]),
  ...collectionIds.map((collection): Life => ({ collection, steps: [write("public", { fault: "unknown key" })] })),
  news(write("public"), edit("scheduled", { fault: "unknown key" })),
  paper(write("public"), edit("expired", { fault: "unknown key" })),
  paper(write("public"), edit("public", { fault: "mistyped day" })),
  ...[news, paper].map((of) => of(write("expired", { fault: "unknown key" }))),
  paper(
    edit("scheduled"),
    edit("expired", { fault: "mistyped day" }),
    { does: "rename", fault: "unknown key" },
    write("expired", { fault: "missing key", data: "name" }),
    { does: "rename", fault: "unknown key" },
  ),
  news(write("public", { data: "numbers" }), edit("public", { fault: "unknown key" })),
  news(write("public", { data: "name" }), edit("public", { fault: "unknown key" })),
  news(write("public", { data: "name" }), edit("public", { fault: "bad YAML" })),
  news(write("public", { data: "numbers" }), edit("public", { fault: "unknown key", data: "numbers" })),
  ...FAULTS.filter((fault) => fault !== "mistyped day").map((fault) =>
    news(write("public"), { does: "rename", fault }),
  ),
  news(write("public", { data: "name" }), { does: "rename", fault: "bad YAML" }),
  news(write("public"), DELETE, write("public"), write("public", { fault: "unknown key" })),
  news(write("draft", { data: "name" }), write("public", { fault: "bad YAML" })),
  sheet(write("sheet"), write("sheet", { fault: "unknown key" })),
  sheet(write("sheet", { fault: "unknown key" })),
  news(write("public"), { does: "delete files" }),
  paper(write("public"), { does: "delete files" }),
  notice("edicto", write("public", { fault: "unknown key" })),
  notice("edicto", write("public"), write("public", { fault: "unknown key" })),
  notice("Edicto emplazatorio", write("public"), write("public", { fault: "bad YAML" })),
  notice("edicto", write("public"), DELETE, write("public", { fault: "missing key" })),
  notice("edicto", write("draft"), WAIT, write("draft", { fault: "unknown key" })),
];

/** Files of which nothing may be published: with names that no document may have, of kinds that are none, never right. */
export function strays(words: Words): Record<string, Content> {
  const hidden = (place: string) => words.plant({ kind: "hidden", place, bearer: "a stray file" });
  const text = () => `---\ntitulo: ${hidden("title")}\n---\n\nUn texto ${hidden("text")}.\n`;
  return {
    [`content/noticias/Mi ${hidden("file name with a space")}.md`]: text(),
    [`content/${hidden("folder")}/a.md`]: text(),
    [`content/media/${hidden("name of a program")}.exe`]: hidden("text of a program"),
    [`content/noticias/${hidden("name of a file beside the news")}.txt`]: hidden("text beside the news"),
    "content/plan.yaml": `titulo: ${hidden("title of a plan")}\n${hidden("key of a plan")}: ${hidden("value of a plan")}\n`,
  };
}

/** Files for people, beside the content: they are no faults, and are published nowhere. */
export function forPeople(words: Words): Record<string, Content> {
  const hidden = (place: string) => words.plant({ kind: "hidden", place, bearer: "a file for people" });
  return {
    "content/LEEME.md": hidden("text for people"),
    [`content/plantillas/${hidden("name of a template")}.md`]: hidden("text of a template"),
    [`content/media/${hidden("name of a file that nobody names")}.txt`]: hidden("text of a file that nobody names"),
    [`notas-${hidden("name of a file outside of the content")}.md`]: hidden("text outside of the content"),
  };
}
