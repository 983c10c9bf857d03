import { dirname, join } from "node:path";
import { filesUnder } from "../disk/files.ts";
import { IS_SOURCE, PROJECT } from "../disk/paths.ts";
import { PROGRAM_ADDRESS } from "../editor/addresses.ts";
import type { OutputFile } from "../output/output.ts";

/** What of the editor is the same for every municipality. */
export interface EditorPrograms {
  /** The address of the module that starts it. */
  script: string;
  files: OutputFile[];
}

/** Where the package has these files, each at its address. It is packed with them, and so without the packages that they are made of. */
export const PACKED = "editor";

/** The program of the editor, that of its previews and that of its rules, bundled from their sources or as the package brings them. */
export async function editorPrograms(): Promise<EditorPrograms> {
  const files = IS_SOURCE ? await bundled() : packed(join(PROJECT, PACKED));
  const script = files.find(({ url }) => dirname(url) === PROGRAM_ADDRESS && /\/editor-\w+\.js$/.test(url));
  return { script: script?.url ?? "", files };
}

async function bundled(): Promise<OutputFile[]> {
  const [{ buildEditor }, { buildPreviewProgram, buildCheckProgram }] = await Promise.all([
    import("./editor-bundle.ts"),
    import("./editor-parts.ts"),
  ]);
  return [...(await buildEditor()), ...(await buildPreviewProgram()), ...(await buildCheckProgram())];
}

function packed(folder: string): OutputFile[] {
  return filesUnder(folder).map((name) => ({ url: `/${name}`, path: join(folder, name) }));
}
