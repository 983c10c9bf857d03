import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, relative, resolve, sep } from "node:path";
import { rootOf } from "../command-line/arguments.ts";
import { now } from "../command-line/clock.ts";
import { NotUnderstoodError, UsageError } from "../command-line/errors.ts";
import { styleFor } from "../command-line/terminal.ts";
import { hasRemoteSetting } from "../git/repository.ts";
import { type Content, judgeOutside, loadContent } from "../load/content.ts";
import { MUNICIPIO_FILE } from "../schema/content-files.ts";
import { collectionIds, isCollectionId } from "../schema/index.ts";
import { mainLineNames } from "../schema/municipio.ts";
import { formatGithub, formatJson, formatText, summary } from "../validation/format.ts";
import { hasErrors, type Issue, issue, sortIssues } from "../validation/issue.ts";

interface Options {
  root?: string;
  archivo?: string;
  format: "text" | "json" | "github";
}

/** What is told: of everything, or of one file. */
type Judgement = Pick<Content, "issues" | "documents" | "texts">;

/**
 * Tells every fault of the content, or those of one file alone, which may also lie elsewhere in a folder with the name of a
 * collection.
 */
export async function validate(options: Options): Promise<number> {
  const root = rootOf(options);
  const file = options.archivo === undefined ? undefined : fileNamed(options.archivo, root);
  const content = withRepositories(await loadContent({ root, now: now() / 1000 }));
  const { issues, documents, texts } = file ? await judgementOf(file, content) : content;

  if (options.format === "json") process.stdout.write(formatJson(issues));
  else if (options.format === "github") process.stdout.write(formatGithub(issues));
  else {
    process.stdout.write(formatText(issues, texts, styleFor(process.stdout)));
    console.log(summary(issues, documents));
  }
  return hasErrors(issues) ? 1 : 0;
}

/**
 * Asks for the names of the repository where there is one elsewhere. It is asked here and not of all content, so that what is
 * published does not depend on the settings of a copy.
 */
function withRepositories(content: Content): Content {
  const { municipio } = content.data;
  const isAsked = municipio && mainLineNames(municipio).repositorios.length === 0 && hasRemoteSetting(content.root);
  if (!isAsked) return content;
  const asked = issue("sin-repositorios", { archivo: MUNICIPIO_FILE, campo: "historial.repositorios" });
  return { ...content, issues: sortIssues([...content.issues, asked]) };
}

interface NamedFile {
  /** As the person wrote it. */
  word: string;
  path: string;
}

/** A file named from the folder that holds `content/`, or from the one in which the command was called. */
function fileNamed(word: string, root: string): NamedFile {
  const paths = [resolve(root, word), resolve(word)].filter((path) => existsSync(path));
  const path = paths.find((each) => statSync(each).isFile());
  if (path) return { word, path };
  // A folder, or a word that was never meant for a file.
  if (paths.length > 0 || !/\.[a-z]+$/i.test(word)) throw new NotUnderstoodError(word);
  throw new UsageError(`No existe el archivo «${word}».`);
}

async function judgementOf({ word, path }: NamedFile, content: Content): Promise<Judgement> {
  const inside = relative(content.root, path).split(sep).join("/");
  if (inside.startsWith("content/")) return onlyOf(inside, content);
  const collection = basename(dirname(path));
  if (!path.endsWith(".md") || !isCollectionId(collection)) {
    throw new UsageError(
      `No se sabe de qué sección es «${word}»: póngalo en una carpeta con el nombre de la sección (${collectionIds.join(", ")}).`,
    );
  }
  const document = { archivo: word, collection, slug: basename(path, ".md") };
  const { issues, text } = await judgeOutside(document, readFileSync(path), content);
  return { issues, documents: 1, texts: new Map([[word, text]]) };
}

/** Every file of the content has either been read or something said of it, but for those that are for people. */
function onlyOf(archivo: string, { issues, texts, media }: Content): Judgement {
  const own: Issue[] = issues.filter((each) => each.archivo === archivo);
  const isKnown = own.length > 0 || texts.has(archivo) || media.some((each) => each.archivo === archivo);
  if (!isKnown) throw new UsageError(`«${archivo}» no se publica: el sitio no lo lee.`);
  return { issues: own, documents: 1, texts };
}
