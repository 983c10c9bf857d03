import { join } from "node:path";
import { writePages } from "./eleventy/write-pages.ts";
import { ROOT_OPTION, readOptions, rootOf } from "./io/arguments.ts";
import { now as clock } from "./io/clock.ts";
import { outputFolder, replaceFolder, writeFiles } from "./io/output.ts";
import { writeSearchIndex } from "./io/search-index.ts";
import { progress, runCommand, styleFor } from "./io/terminal.ts";
import { loadContent } from "./load-content.ts";
import { completeSite } from "./site.ts";
import { formatText, summary } from "./validation/format.ts";
import { hasErrors } from "./validation/issue.ts";

runCommand(async () => {
  const options = readOptions({ ...ROOT_OPTION, output: { type: "string" } });
  const started = performance.now();
  const root = rootOf(options);
  const output = options.output === undefined ? join(root, "_site") : outputFolder(root, options.output);
  const steps = progress(process.stderr);
  const now = clock() / 1000;

  steps.show("Contenido");
  const content = await loadContent({ root, now });
  steps.clear();
  process.stdout.write(formatText(content.issues, content.texts, styleFor(process.stdout)));
  console.log(summary(content.issues, content.documents));
  if (hasErrors(content.issues)) {
    console.log("El sitio no se construyó: corrija los errores. Lo que estaba publicado sigue igual.");
    return 1;
  }

  const loaded = await completeSite(content, { now, onProgress: steps.show });
  let found = 0;
  await replaceFolder(output, async (draft) => {
    steps.show("Páginas");
    await writePages(loaded, draft);
    writeFiles(draft, loaded.files);
    steps.show("Índice de búsqueda");
    found = await writeSearchIndex(draft);
  });
  steps.clear();
  const { site } = loaded;
  for (const aviso of site.report.historial.avisos) console.log(aviso);
  const seconds = ((performance.now() - started) / 1000).toLocaleString("es-CO", { maximumFractionDigits: 1 });
  console.log(`Sitio construido en ${output}: ${site.addresses.size} páginas, ${found} en el buscador, ${seconds} s.`);
  return 0;
});
