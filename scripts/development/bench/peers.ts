import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { filesUnder } from "../../disk/files.ts";
import { PHOTO_SIZES } from "../../images/image.ts";
import type { Command } from "./contest.ts";

/** Pagefind's own program, as its command starts it; `undefined` where it is not installed. */
export function pagefindProgram(): string | undefined {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const ending = platform === "windows" ? ".exe" : "";
  try {
    // The packages of the platforms are dependencies of pagefind, and found from there.
    const { resolve } = createRequire(import.meta.resolve("pagefind"));
    return resolve(`@pagefind/${platform}-${process.arch}/bin/pagefind_extended${ending}`);
  } catch {
    return undefined;
  }
}

/** The version of Hugo, `undefined` where there is none. */
export function hugoVersion(): string | undefined {
  try {
    return /v[\d.]+/.exec(execFileSync("hugo", ["version"], { encoding: "utf8" }))?.[0];
  } catch {
    return undefined;
  }
}

/** Indexes a folder as somebody would who has only Pagefind. */
export const pagefindCommand = (program: string, site: string, index: string): Command => ({
  program,
  args: ["--site", site, "--output-path", index, "--force-language", "es", "--quiet"],
});

export const hugoCommand = (folder: string): Command => ({
  program: "hugo",
  args: ["--source", folder, "--destination", join(folder, "public"), "--quiet"],
});

/** The sizes in which a photo of a document is made here: `PHOTO_SIZES`, and the file at its own address. */
const SIZES = [
  ...PHOTO_SIZES.webp.map((width) => `${width}x webp`),
  `${PHOTO_SIZES.fallback}x jpg`,
  `${Math.max(...PHOTO_SIZES.webp)}x jpg`,
];

/** The photo of a document in all sizes. Hugo remembers them, as we do, in its folder `resources`. */
const PHOTO = `{{ with .Params.imagen }}{{ $photo := resources.Get . }}{{ range slice ${SIZES.map((size) => `"${size}"`).join(" ")} }}<img src="{{ ($photo.Resize .).RelPermalink }}">{{ end }}{{ end }}`;

/**
 * Writes the same Markdown and photos as a site of Hugo. Its layouts are a page of ours around the text, so that its pages weigh as much; it
 * makes no report and no open data.
 * @param page HTML of a document of ours
 */
export function writeHugoSite(folder: string, content: string, page: string): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const start = page.indexOf("<main");
  const end = page.lastIndexOf("</main>");
  const around = (text: string) =>
    text.replaceAll("{{", "").replace(/<title>.*?<\/title>/, "<title>{{ .Title }}</title>");
  const body =
    '<main data-pagefind-body data-pagefind-filter="tipo:{{ .Section }}"><h1>{{ .Title }}</h1>{{ block "main" . }}{{ end }}';
  write(
    "config.toml",
    'baseURL = "https://example.org/"\ntitle = "Gran Ficticio"\nlanguageCode = "es"\npaginate = 50\n',
  );
  write("layouts/_default/baseof.html", around(page.slice(0, start)) + body + around(page.slice(end)));
  write(
    "layouts/_default/single.html",
    `{{ define "main" }}<p>{{ .Params.resumen }}</p>${PHOTO}{{ .Content }}{{ end }}`,
  );
  write(
    "layouts/_default/list.html",
    '{{ define "main" }}<ul>{{ range (.Paginate .Pages).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.resumen }}</li>{{ end }}</ul>{{ end }}',
  );
  for (const path of filesUnder(content).filter((each) => each.endsWith(".md")))
    write(`content/${path}`, hugoText(readFileSync(join(content, path), "utf8")));
  const media = join(content, "media");
  if (existsSync(media)) cpSync(media, join(folder, "assets", "media"), { recursive: true });
}

/** A document of ours as Hugo reads it: its title, summary and photo, and its text. */
export function hugoText(document: string): string {
  const [, matter = "", text = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(document) ?? [];
  const value = (key: string) => new RegExp(`^${key}: (.*)$`, "m").exec(matter)?.[1] ?? "";
  const photo = value("imagen") && `imagen: ${value("imagen")}\n`;
  return `---\ntitle: ${value("titulo")}\nresumen: ${value("resumen")}\n${photo}---\n${text}`;
}
