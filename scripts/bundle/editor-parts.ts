import { join } from "node:path";
import { build } from "esbuild";
import { CHECK_FILES } from "../editor/check-files.ts";
import { PREVIEW_FILES } from "../editor/preview.ts";
import type { OutputFile } from "../output/output.ts";
import { BROWSER_MODULE, licences, WITHOUT_ZOD_LANGUAGES } from "./browser-module.ts";

/** The layouts of the previews in the editor, bundled for the browser, with the licences of their packages. */
export const buildPreviewProgram = () => buildPart(join("layouts", "preview", "preview.tsx"), PREVIEW_FILES);

/** The rules by which the editor judges a document before it is saved, likewise. */
export const buildCheckProgram = () => buildPart(join("scripts", "checks", "program.ts"), CHECK_FILES);

async function buildPart(source: string, at: { script: string; licences: string }): Promise<OutputFile[]> {
  const { outputFiles, metafile } = await build({
    ...BROWSER_MODULE,
    entryPoints: [source],
    plugins: [WITHOUT_ZOD_LANGUAGES],
    write: false,
  });
  return [
    { url: at.script, content: outputFiles[0]?.text ?? "" },
    { url: at.licences, content: licences(metafile) },
  ];
}
