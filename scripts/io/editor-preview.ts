import { join } from "node:path";
import { build } from "esbuild";
import { PREVIEW_FILES } from "../editor/preview.ts";
import { licences } from "./licences.ts";
import type { OutputFile } from "./output.ts";
import { PROJECT } from "./paths.ts";

/** The layouts that the editor shows previews with, as a module for the browser, and the licences of what is in it. */
export async function buildPreviewProgram(): Promise<OutputFile[]> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: PROJECT,
    entryPoints: [join("layouts", "preview", "preview.tsx")],
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    logLevel: "silent",
  });
  return [
    { url: PREVIEW_FILES.script, content: outputFiles[0]?.text ?? "" },
    { url: PREVIEW_FILES.licences, content: licences(metafile) },
  ];
}
