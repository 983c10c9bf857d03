import { expect, it } from "vitest";
import { writeTree } from "../../scripts/development/built-site.ts";
import { run } from "../../scripts/development/run.ts";
import { loadContent } from "../../scripts/load/content.ts";
import { minimalContent, noticia } from "../helpers/documents.ts";
import { tempFolder } from "../helpers/temp-folder.ts";
import { NOW } from "./judged.ts";

const HARD = "Una frase que tiene más de diez palabras y que por eso se avisa siempre que alguien la escribe.";

/** Documents of every kind of right and wrong, so many that threads judge most of them. */
const MANY = Object.fromEntries(
  Array.from({ length: 480 }, (_, number) => {
    const titulo = `Noticia ${number}`;
    const kinds = [
      noticia({ titulo }),
      noticia({ titulo, palabras_clave: ["río"] }, `${HARD} Vea [la otra](/noticias/n-${number + 6}/).`),
      noticia({ titulo, borrador: true, resumen: undefined }),
      noticia({ titulo, fecha: "ayer" }),
      noticia({ titulo, imagen: "/media/no-esta.jpg", imagen_alt: "El río" }),
      `---\ntitulo: ${titulo}: una\n---\n\nUn párrafo.\n`,
      `Sin encabezado ${number}.\n`,
    ];
    return [`content/noticias/n-${number}.md`, kinds[number % kinds.length] ?? ""];
  }),
);

it("many new documents are judged in threads as one by one", async () => {
  const root = await tempFolder();
  await writeTree(root, { ...minimalContent(), ...MANY });
  const { issues } = await loadContent({ root, now: Date.parse(NOW) / 1000 });
  expect(new Set(issues.map(({ codigo }) => codigo)).size).toBeGreaterThan(4);
  const env = { SITIO_CACHE: await tempFolder() };
  for (const what of ["new", "known"]) {
    const { stdout } = await run("validate", root, { now: NOW, args: ["--format", "json"], env });
    expect([what, JSON.parse(stdout)]).toEqual([what, issues]);
  }
});
