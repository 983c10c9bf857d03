import { expect, it } from "vitest";
import { publicChanges } from "../../scripts/deploys/pushed-changes.ts";
import { noticia, tramite } from "../helpers/documents.ts";

const TODAY = "2026-11-10";
const NEWS = "content/noticias/x.md";
const draft = (data = {}) => noticia({ borrador: true, ...data });
const scheduled = noticia({ fecha: "2026-11-20" });
const invalid = draft({ fecha: "mañana" });

type Case = [what: string, path: string, before: string | null, after: string | null, kind: string | undefined];
const cases: Case[] = [
  ["a new draft", NEWS, null, draft(), undefined],
  ["a draft that is written on", NEWS, draft(), draft({ titulo: "Otro título" }), undefined],
  ["a draft that is removed", NEWS, draft(), null, undefined],
  ["a draft that lacks what it must say", NEWS, null, "---\ntitulo: Sin nada más\nborrador: true\n---\n", undefined],
  ["a draft with errors, of which clerks are to read", NEWS, draft(), invalid, "cambia"],
  ["a document that waits for its day", NEWS, null, scheduled, undefined],
  ["a document that waited and is a draft now", NEWS, scheduled, draft(), undefined],
  ["a document that need not wait any more", NEWS, scheduled, noticia(), "cambia"],
  ["a document of today", NEWS, null, noticia({ fecha: TODAY }), "cambia"],
  ["a change of what is read", NEWS, noticia(), noticia({ titulo: "Otro título" }), "cambia"],
  ["a document that is removed", NEWS, noticia(), null, "retira"],
  ["a document that becomes a draft", NEWS, noticia(), draft(), "retira"],
  ["a document that is put off", NEWS, noticia(), scheduled, "retira"],
  ["an urgent news item", NEWS, null, noticia({ urgente: true, vence: "2026-11-12" }), "urgente"],
  ["an urgent draft", NEWS, null, draft({ urgente: true, vence: "2026-11-12" }), "urgente"],
  ["an alert that is over", NEWS, noticia({ urgente: true, vence: "2026-11-12" }), null, "urgente"],
  ["a sheet of the inventory", "content/tramites/x.md", null, tramite({ etapa: "levantado" }), "cambia"],
  ["a draft of a sheet", "content/tramites/x.md", null, tramite({ borrador: true }), undefined],
  ["what cannot be read", NEWS, null, "sin encabezado", "cambia"],
  ["the municipality", "content/municipio.yaml", "nombre: A", "nombre: B", "cambia"],
  ["what is forgotten", "content/retirados.yaml", null, "olvidados: []", "cambia"],
  ["a template", "content/plantillas/noticia.md", null, noticia(), undefined],
  ["the papers of the repository", "README.md", "a", "b", undefined],
  ["other papers", "docs/actas/una.md", "a", "b", undefined],
  ["a workflow", ".github/workflows/ci.yml", "a", "b", undefined],
  ["a guide that the site shows", "docs/GUIA.md", "a", "b", "cambia"],
  ["the version of the program", "package-lock.json", "a", "b", "cambia"],
  ["the rules of the host", "netlify.toml", "a", "b", "cambia"],
  ["commits to pass over", ".git-blame-ignore-revs", null, "a", "cambia"],
  ["a file outside of the municipality", "../otro.txt", null, "a", "cambia"],
  ["a photo that nothing names", "content/media/sola.jpg", null, "x", undefined],
  ["a photo that a draft names", "content/media/del-borrador.jpg", "x", "y", undefined],
  ["a photo that a page names", "content/media/vista.jpg", "x", "y", "cambia"],
  ["a photo that a page names with a sign before its line", "content/media/con-guion.jpg", "x", "y", "cambia"],
  ["a file that a page names and is removed", "content/media/vista.jpg", "x", null, "retira"],
  ["a photo whose name can be written in other ways", "content/media/foto_1.jpg", null, "x", "cambia"],
];

const texts = new Map([
  ["content/noticias/a.md", noticia({}, "![Río](/media/vista.jpg) y [otra](/media/con\\-guion.jpg)")],
  ["content/noticias/b.md", draft({ imagen: "/media/del-borrador.jpg", imagen_alt: "Río" })],
]);

it.each(cases)("%s", (_what, path, before, after, kind) => {
  const bytes = (text: string | null) => (text === null ? undefined : new TextEncoder().encode(text));
  const found = publicChanges({ files: [{ path, before: bytes(before), after: bytes(after) }], texts, today: TODAY });
  expect(found).toEqual(kind ? [{ kind, path }] : []);
});
