import type { Content } from "../../../scripts/demo/repository/fast-import.ts";
import { history } from "../../../scripts/demo/repository/history.ts";
import { collectionIds, collections } from "../../../scripts/schema/index.ts";
import { dependencia, type FrontMatter, municipioYaml, pagina } from "../../helpers/documents.ts";
import { DAY_OF_STEP, type Life } from "./life.ts";
import { ToldLife } from "./told-life.ts";
import { Words } from "./words.ts";

/** A municipality on the disk, with what is known of its words. */
export interface Town {
  root: string;
  words: Words;
  lives: readonly ToldLife[];
}

/** Documents beside those that are looked at: so many that the others may all go without the whole site looking lost. */
const OTHERS = 16;

/**
 * Writes a municipality in whose history each life takes one step a commit. Every commit has words in its message, and in
 * the name and mail of its author; one of them comes from a branch.
 * @param strays files beside the documents, by path, of which nothing may be published; they come with the last commit
 */
export async function writeTown(
  root: string,
  lives: readonly Life[],
  strays: (words: Words) => Record<string, Content> = () => ({}),
): Promise<Town> {
  const words = new Words();
  const hidden = (place: string) => words.plant({ kind: "hidden", place, bearer: "the repository" });
  const toldLives = lives.map((life) => new ToldLife(life, words));
  const h = history();
  const at = (step: number) => `${DAY_OF_STEP[step]}T10:00:00-05:00`;
  const who = () => ({ name: hidden("author's name"), email: `${hidden("author's mail")}@example.org` });
  const commit = (step: number, files: Record<string, Content>, more = {}) =>
    h.commit(hidden("message"), { at: at(step), files, author: who(), ...more });
  commit(0, townHall(hidden));
  const steps = Math.max(...lives.map(({ steps }) => steps.length));
  for (let step = 0; step < steps; step++) {
    const changes = await Promise.all(toldLives.map((life) => life.take(life.life.steps[step] ?? { does: "wait" })));
    const files = Object.assign(
      {},
      ...changes,
      step === steps - 1 ? { ...strays(words), ...pageOfLinks(toldLives) } : {},
    );
    if (step !== 1) commit(step, files);
    else {
      const branch = hidden("branch");
      commit(step, files, { branch, parents: [h.head()] });
      h.merge(`Merge branch '${branch}'`, { at: at(step), from: branch, author: who() });
    }
  }
  await h.write(root);
  return { root, words, lives: toldLives };
}

/** The page that links to every document that is there, public or not, except notices to persons. */
const PAGE_OF_LINKS = "paginas/enlaces";

/** Its file, for the documents that there are now: the validator warns of those that are not public. */
export function pageOfLinks(lives: readonly ToldLife[]): Record<string, string> {
  const linked = lives.filter(({ life, present }) => present && !life.notice);
  const links = linked.map(({ life, slug }) => `- [un enlace](/${life.collection}/${slug}/)\n`);
  return { [`content/${PAGE_OF_LINKS}.md`]: pagina({ titulo: "Enlaces" }, links.join("")) };
}

/** Its data, in which every collection is a channel: the report tells the updates of those alone. */
export function municipality(data: FrontMatter = {}): string {
  const canales = collectionIds.map((id) => ({
    id,
    nombre: collections[id].title,
    carpeta: id,
    responsable: "secretaria-general",
    desde: "2026-03",
  }));
  return municipioYaml({ canales, ...data });
}

/** The municipality, its one office and its menus, which are public, with comments that are not. */
function townHall(hidden: (place: string) => string): Record<string, string> {
  const comment = () => `# ${hidden("comment in a data file")}\n`;
  const points = '  - numero: "1"\n    nombre: Un punto\n';
  const others = Array.from({ length: OTHERS }, (_, index) => [
    `content/paginas/otra-${index}.md`,
    pagina({ titulo: `Otra página ${index}` }, `Un texto que no cambia, el ${index}.`),
  ]);
  return {
    "content/municipio.yaml": comment() + municipality(),
    "content/transparencia.yaml": `${comment()}transparencia:\n${points}participa:\n${points}`,
    "content/dependencias/secretaria-general.md": dependencia(),
    ...Object.fromEntries(others),
  };
}
