import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { parse, stringify } from "yaml";
import { git } from "../../scripts/demo/repository/fast-import.ts";
import { DEMO_NOW, writeDemo } from "../../scripts/demo/write-demo.ts";
import { writeTree } from "../../scripts/development/built-site.ts";
import { filesUnder } from "../../scripts/disk/files.ts";
import { loadContent } from "../../scripts/load/content.ts";
import { DATA_FILES } from "../../scripts/schema/content-files.ts";
import { isCollectionId } from "../../scripts/schema/index.ts";
import { validateDataFile, validateDocument } from "../../scripts/validation/document.ts";
import { splitFrontMatter } from "../../scripts/validation/front-matter.ts";
import { hasErrors, type Issue } from "../../scripts/validation/issue.ts";

/** Texts of our own making that run, close, calculate or deceive where somebody forgets to write them as text. */
export const PAYLOADS = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(2)>',
  "'><svg/onload=alert(3)>",
  "</title></script><script>alert(4)</script>",
  "]]><x:script xmlns:x='h'>alert(5)</x:script>",
  '" autofocus onfocus=alert(6) x="',
  "' style=position:fixed onmouseover='alert(7)",
  "javascript:alert(8)//",
  "<a href=javascript:alert(9)>pulse</a>",
  "<iframe srcdoc='<script>alert(10)</script>'>",
  "--><!--<img src=x onerror=alert(11)>",
  "</textarea></style><style>*{display:none}",
  "<math><mtext><img src=x onerror=alert(12)>",
  "<base href=//evil.example><meta http-equiv=refresh>",
  "{{constructor.constructor('alert(13)')()}}",
  "$ {alert(14)}#{7*7}<%= 7*7 %>{% include x %}",
  "&lt;img src=x onerror=alert(15)&gt;&#60;script&#62;",
  "\\u003cscript\\u003ealert(16)\\x3c/script>",
  '=HYPERLINK("http://evil.example";"x")',
  "+1+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  "\\\\evil.example\\x ;DTSTART:1 \\n BEGIN:VALARM",
  "__proto__ constructor toString 'hasOwnProperty'",
] as const;

const BODY = `${PAYLOADS.join("\n\n")}

## Título <img src=x onerror=alert(20)> {#x onclick=alert(21)}

| <script>alert(22)</script> | \`<svg onload=alert(23)>\` |
| --- | --: |
| '><svg/onload=alert(24)> | [uno "dos"](https://example.org/?q="><script>alert(25)</script> "><img src=x onerror=alert(26)>") |

\`\`\`html"><script>alert(27)</script>
<script>alert(28)</script>
\`\`\`

[referencia]: https://example.org/ "título\\"onmouseover=alert(29)"
[otra][referencia], <https://example.org/"onclick=alert(30)>, una nota[^n"><script>alert(31)</script>] y otra^[<img src=x onerror=alert(32)>].
`;

/** Names that no document may have; each would be told on the committee's pages. */
export const HOSTILE_NAMES = [
  "<img src=x onerror=alert(40)>.md",
  "\"onclick='alert(41)'.md",
  "a\nb::error::c.md",
  "\u001b[31mrojo.md",
  "$(touch ejecutado).md",
  "%2e%2e%2f..%2fa.md",
  "\u202efdp.md",
];

/**
 * The demo with its two years of history, in which then every text of every field of every collection and data file that
 * may be any text is an attack, every photo carries some in its data, and files lie beside them that no site publishes.
 * @returns how many fields of each file of one kind were attacked, `noticias.titulo`, and the moment to build it at, in seconds
 */
export async function writeHostileDemo(root: string): Promise<{ attacked: Map<string, number>; now: number }> {
  await writeDemo(root);
  const files = textFiles(root).map((archivo) => new Attacked(root, archivo));
  for (const file of files) file.write();
  // What a text points at must be there: those that are no free texts get their own back.
  for (let round = 0; round < 5; round++) {
    const { issues } = await loadContent({ root, now: DEMO_NOW });
    const faults = issues.filter(({ gravedad }) => gravedad === "error");
    for (const file of files) file.restore(faults.filter(({ archivo }) => archivo === file.archivo));
  }
  for (const name of readdirSync(join(root, "content/media")).filter((name) => name.endsWith(".jpg"))) {
    const path = join(root, "content/media", name);
    const data = { IFD0: { ImageDescription: PAYLOADS[0], Artist: PAYLOADS[1], Copyright: PAYLOADS[3] } };
    writeFileSync(path, await sharp(readFileSync(path)).withExif(data).withXmp(`<x>${PAYLOADS[0]}</x>`).toBuffer());
  }
  await commit(root);
  const broken = Object.fromEntries(HOSTILE_NAMES.map((name) => [`content/noticias/${name}`, "---\ntitulo: a\n---\n"]));
  const keys = PAYLOADS.map((payload) => `${JSON.stringify(payload)}: ${JSON.stringify(payload)}`).join("\n");
  await writeTree(root, { ...broken, "content/noticias/claves.md": `---\n${keys}\n---\n` });
  await commit(root);
  const attacked = new Map<string, number>();
  for (const field of files.flatMap((file) => file.fields())) attacked.set(field, (attacked.get(field) ?? 0) + 1);
  return { attacked, now: Math.ceil(Date.now() / 1000) + 60 };
}

const textFiles = (root: string) =>
  filesUnder(join(root, "content"))
    .filter((name) => /\.(?:md|yaml)$/.test(name))
    .map((name) => `content/${name}`);

async function commit(root: string): Promise<void> {
  const who = ["-c", `user.name=<script>alert(50)</script>`, "-c", "user.email=x@y.example"];
  await git(root, "add", "--all");
  await git(root, ...who, "commit", "--quiet", "--date", `${DEMO_NOW - 60} +0000`, "--message", PAYLOADS[0]);
}

type Path = readonly (string | number)[];

/** A file whose texts are replaced one by one, as long as its schema accepts it. */
class Attacked {
  readonly archivo: string;
  readonly #path: string;
  readonly #collection: string;
  readonly #slug: string;
  readonly #data: Record<string, unknown>;
  readonly #isDocument: boolean;
  readonly #own = new Map<string, { path: Path; value: string }>();

  constructor(root: string, archivo: string) {
    this.archivo = archivo;
    this.#path = join(root, archivo);
    const [, collection = "", ...rest] = archivo.split("/");
    this.#collection = collection.replace(/\.yaml$/, "");
    this.#slug = rest.join("/").replace(/\.md$/, "");
    this.#isDocument = archivo.endsWith(".md");
    const text = readFileSync(this.#path, "utf8");
    const cut = this.#isDocument ? splitFrontMatter(archivo, text) : undefined;
    this.#data = parse(cut && "split" in cut ? cut.split.matter : text);
    for (const [index, { path, value }] of leaves(this.#data).entries()) {
      this.#attack(path, value, index + archivo.length);
    }
  }

  /** The fields that are attacks now, `noticias.titulo`. */
  fields(): string[] {
    return [...this.#own.values()].map(({ path }) => {
      const names = path.filter((step) => typeof step === "string");
      return `${this.#collection}.${names.join(".")}`;
    });
  }

  write(): void {
    writeFileSync(this.#path, this.#text());
  }

  restore(faults: readonly Issue[]): void {
    for (const { campo } of faults) {
      for (const [key, { path, value }] of this.#own) {
        if (key !== campo && !key.startsWith(`${campo}.`)) continue;
        put(this.#data, path, value);
        this.#own.delete(key);
      }
    }
    if (faults.length > 0) this.write();
  }

  #attack(path: Path, value: string, turn: number): void {
    const fits = [0, 1, 2].map((more) => PAYLOADS[(turn + more) % PAYLOADS.length] ?? "");
    for (const text of [...fits, ...fits.map((payload) => `Un texto de veinte letras ${payload}`)]) {
      put(this.#data, path, text);
      if (!hasErrors(this.#issues())) {
        this.#own.set(path.join("."), { path, value });
        return;
      }
    }
    put(this.#data, path, value);
  }

  #text(): string {
    const yaml = stringify(this.#data, { lineWidth: 0 });
    return this.#isDocument ? `---\n${yaml}---\n\n${BODY}` : yaml;
  }

  #issues(): Issue[] {
    const yaml = stringify(this.#data, { lineWidth: 0 });
    const id = DATA_FILES.get(this.archivo);
    if (id) return validateDataFile(id, this.archivo, yaml).issues;
    if (!isCollectionId(this.#collection)) return [];
    const document = { archivo: this.archivo, collection: this.#collection, slug: this.#slug };
    return validateDocument(document, `---\n${yaml}---\n`).issues;
  }
}

/** Every text of a value, with the way to it. */
function leaves(value: unknown, path: Path = []): { path: Path; value: string }[] {
  if (typeof value === "string") return [{ path, value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function put(root: unknown, path: Path, value: string): void {
  const parent = path.slice(0, -1).reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], root);
  (parent as Record<string, unknown>)[path.at(-1) ?? ""] = value;
}
