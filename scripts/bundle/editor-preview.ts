import { join } from "node:path";
import { build } from "esbuild";
import { PREVIEW_FILES } from "../editor/preview.ts";
import type { OutputFile } from "../output/output.ts";
import { BROWSER_MODULE, licences } from "./browser-module.ts";

/** The layouts of the previews in the editor, bundled for the browser, with the licences of their packages. */
export async function buildPreviewProgram(): Promise<OutputFile[]> {
  const { outputFiles, metafile } = await build({
    ...BROWSER_MODULE,
    entryPoints: [join("layouts", "preview", "preview.tsx")],
    write: false,
  });
  return [
    { url: PREVIEW_FILES.script, content: outputFiles[0]?.text ?? "" },
    { url: PREVIEW_FILES.licences, content: licences(metafile) },
  ];
}
