import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { render, SetupPage } from "../../layouts/pages/admin-encender.11ty.tsx";
import { SETUP_GUIDE } from "../../scripts/disk/paths.ts";
import { editorSettings } from "../../scripts/editor/settings.ts";
import { guidePictures } from "../../scripts/photos/guide-pictures.ts";
import { municipio } from "../../scripts/schema/municipio.ts";
import { mainOf } from "../helpers/read-page.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const text = readFileSync(SETUP_GUIDE, "utf8");
const { images } = await guidePictures();
const props = { site: sampleSite(), setupGuide: { text, images } };
const html = mainOf(<SetupPage {...props} />);

describe("the page that says how to switch the editor on", () => {
  it("is hidden from search engines", () => {
    expect(render(props)).toContain('<meta name="robots" content="noindex">');
  });

  it("leads to the editor and to the clerks' guide, and has its title once", () => {
    expect(html).toContain('<a href="/admin/">');
    expect(html).toContain('<a href="/admin/guia/">');
    expect(html.match(/Encender el editor/g)).toHaveLength(1);
  });

  it("shows every picture that it names, and describes it", () => {
    const named = [...text.matchAll(/!\[[^\]]+\]\(editor\/([a-z]+)\.webp\)/g)].map(([, name]) => name);
    const shown = [...html.matchAll(/<img src="\/admin\/guia\/([a-z]+)\.webp"[^>]*>/g)].map(([, name]) => name);
    expect(named).toEqual(["oauth", "netlify", "entrar", "token", "permiso", "lista", "previas"]);
    expect(shown).toEqual(named);
  });

  it("gives an example of `editor` that the validator accepts and the editor understands", () => {
    const [, example = ""] = /```yaml\n([\s\S]*?)```/.exec(text) ?? [];
    const editor = municipio.shape.editor.parse(parse(example).editor);
    expect(editorSettings({ editor }, {})).toMatchObject({ repo: "alcaldia-ejemplo/sitio", reviewed: ["documentos"] });
  });

  it("names every datum of `editor`", () => {
    const schema = municipio.shape.editor.unwrap();
    expect(Object.keys(schema.shape).filter((key) => !text.includes(`\`${key}`))).toEqual([]);
  });

  it("quotes the editor's messages as they are shown", () => {
    const strings = readFileSync("scripts/editor/es-CO.json", "utf8");
    const quoted = [...text.matchAll(/«((?:Se canceló|El token|Usted no tiene|Lo que escribió)[^»]*)»/g)];
    expect(quoted).toHaveLength(4);
    expect(quoted.filter(([, message = ""]) => !strings.includes(message))).toEqual([]);
  });
});
