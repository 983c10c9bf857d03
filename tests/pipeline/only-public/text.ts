import { stringify } from "yaml";
import type { CollectionId } from "../../../scripts/schema/index.ts";
import { fullFrontMatter, type WordAt } from "./full-document.ts";
import { type Condition, EMBARGO, type Fault, isSheet, type Life, SINCE_THEN, SOME_DAY, type Version } from "./life.ts";

/** The whole file of a version: a word in every free field, in every part of the text, in comments and in its slip. */
export function textOf({ collection, notice }: Life, { is, fault, data }: Version, wordAt: WordAt): string {
  const slip = fault === "link with spaces" ? `\nUn [enlace](${wordAt("hidden", fault)} y más).\n` : "";
  const text = bodyOf(wordAt, data) + slip;
  if (fault === "no front matter") return text;
  const front = {
    ...fullFrontMatter(collection, wordAt),
    ...common(collection, notice),
    ...readableWhen(collection, is),
  };
  const yaml = stringify(faulty(front, collection, fault, wordAt), { lineWidth: 0 });
  const written =
    fault === "bad YAML" ? yaml.replace("titulo: ", `titulo: ${wordAt("hidden", "slip in the YAML")}: `) : yaml;
  const comment = `# ${wordAt("hidden", "comment of the YAML")}\n`;
  const behind = `dependencia: secretaria-general # ${wordAt("hidden", "comment behind a value")}`;
  return `---\n${comment}${written.replace("dependencia: secretaria-general", behind)}---\n\n${text}`;
}

function common(collection: CollectionId, notice: string | undefined): object {
  const office = collection === "dependencias" ? {} : { dependencia: "secretaria-general" };
  if (collection !== "documentos") return office;
  return notice ? { ...office, tipo: notice, vence: SOME_DAY } : { ...office, comite: "acta" };
}

/** The keys by which a version says who may read it. */
function readableWhen(collection: CollectionId, is: Condition): object {
  const embargo = EMBARGO[collection];
  const stage = isSheet(collection) ? { etapa: is === "sheet" || is === "draft" ? "levantado" : "publicado" } : {};
  if (is === "draft") return { ...stage, borrador: true };
  if (embargo && is === "scheduled") return { ...UNTIL, [embargo]: SOME_DAY };
  if (embargo && is === "arrived") return { ...UNTIL, [embargo]: SINCE_THEN };
  if (embargo && is === "expired") return { vence: SINCE_THEN };
  return collection === "noticias" ? { ...UNTIL, urgente: true } : stage;
}

const UNTIL = { vence: SOME_DAY };

function faulty(front: Record<string, unknown>, collection: CollectionId, fault: Fault | undefined, wordAt: WordAt) {
  if (fault === "unknown key") {
    return { ...front, [wordAt("hidden", "unknown key")]: wordAt("hidden", "value of an unknown key") };
  }
  if (fault === "mistyped day") return { ...front, [EMBARGO[collection] ?? "revisado"]: "2026-12-1" };
  return fault === "missing key" ? { ...front, resumen: undefined } : front;
}

function bodyOf(wordAt: WordAt, data: Version["data"]): string {
  const body = (place: string) => wordAt("body", place);
  const loose = (place: string) => wordAt("loose", place);
  return `${body("heading alone")}.

Un texto ${wordAt("body", PARAGRAPH)}.

## Parte ${body("heading")}

[Lea ${body("link")}](https://${loose("address of a link")}.example/ "Un ${loose("title of a link")}") y una nota[^1].

![Se ve ${body("description of a photo")}](/media/${wordAt("photo name", "photo in the text")}.png)

[Baje ${body("words of a download")}](/media/${wordAt("download name", "download in the text")}.pdf)

| Tabla ${body("head of a table")} | b |
| --- | --- |
| \`${body("code")}\` | b |

<!-- un ${loose("HTML comment")} -->

Un <${loose("HTML tag")} x=y> al pasar.

#${loose("heading without a space")} al final
${data ? `\n${ownData(data, wordAt)}\n` : ""}
[^1]: Nota ${body("footnote")}.
`;
}

/** The one place that an edit with «some» new words changes. */
export const PARAGRAPH = "paragraph";

function ownData(data: NonNullable<Version["data"]>, wordAt: WordAt): string {
  if (data === "name") {
    const [name = "", surname = ""] = ["name", "surname"].map((place) => wordAt("datum", place));
    return `lo pide ${capital(name)} ${capital(surname)}, que vive aquí.`;
  }
  const [number, mobile, mail] = NUMBERS.map((place) => wordAt("datum", place));
  return `la persona con cédula ${number}, celular ${mobile}, correo ${mail}@gmail.com.`;
}

/** Places whose «word» is a number of ten digits. */
export const IDENTITY_NUMBER = "identity number";
export const MOBILE = "mobile phone";
const NUMBERS = [IDENTITY_NUMBER, MOBILE, "personal mail"];

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
