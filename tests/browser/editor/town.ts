import { execFileSync } from "node:child_process";
import { join } from "node:path";
import matter from "gray-matter";
import { expect } from "vitest";
import { history } from "../../../scripts/demo/repository/history.ts";
import { type BuiltSite, build, sharedSite } from "../../../scripts/development/built-site.ts";
import { loadContent } from "../../../scripts/load/content.ts";
import { atEnd } from "../../helpers/at-end.ts";
import { dependencia, minimalContent, municipioYaml, noticia, servicio, tramite } from "../../helpers/documents.ts";
import { type Editors, openEditors } from "../../helpers/editor.ts";
import { seconds } from "../../helpers/report.ts";
import { tempFolder } from "../../helpers/temp-folder.ts";

const OFFICES = {
  "secretaria-general": "Secretaría General",
  salud: "Secretaría de Salud",
  hacienda: "Secretaría de Hacienda",
};

/** The day on which people visit the town's editor, from nine in the evening there; elsewhere it is another day. */
export const TODAY = "2026-04-10";
const LATER = `${TODAY}T23:30:00-05:00`;

/** A municipality whose sheets of services somebody looks at before they are published. */
export function townContent(): Record<string, string> {
  const canal = (id: string, responsable: string) => ({ id, nombre: id, carpeta: id, responsable, desde: "2026-01" });
  return {
    ...minimalContent(),
    "content/municipio.yaml": municipioYaml({
      editor: { repo: "alcaldia/sitio", revision: ["servicios"] },
      canales: [canal("noticias", "secretaria-general"), canal("servicios", "salud")],
      telefono: "+57 604 555 0100",
      valores: [{ unidad: "UVT", anio: 2026, valor: 52_374 }],
    }),
    ...Object.fromEntries(
      Object.entries(OFFICES).map(([slug, titulo]) => [`content/dependencias/${slug}.md`, dependencia({ titulo })]),
    ),
    "content/noticias/jornada.md": noticia({ dependencia: "salud" }, "El puesto de salud abre a las siete."),
    "content/noticias/feria.md": noticia({ titulo: "Feria del pescado" }),
    "content/tramites/certificado.md": tramite(),
    "content/servicios/biblioteca.md": servicio(),
  };
}

/** Opens browsers on the editor of the town, built by the real command, over a repository of its own. */
export async function openTown(changes: Record<string, string> = {}): Promise<Editors> {
  const { output } = await builtTown();
  const repo = history();
  repo.commit("Primera", { at: "2026-03-06T10:00:00-05:00", files: { ...townContent(), ...changes } });
  const { dir } = await repo.write(join(await tempFolder(atEnd), "contenido"));
  return openEditors({ site: output, content: dir, now: `${TODAY}T21:00:00-05:00` });
}

function builtTown(): Promise<BuiltSite> {
  return sharedSite("town", async (root) => {
    const repo = history();
    repo.commit("Primera", { at: "2026-03-06T10:00:00-05:00", files: townContent() });
    await repo.write(root);
    return seconds(`${TODAY}T21:00:00-05:00`);
  });
}

/** A clone of what the editors' GitHub holds. */
async function checkout({ github }: Editors): Promise<string> {
  const folder = join(await tempFolder(atEnd), "sitio");
  execFileSync("git", ["clone", "--quiet", github.repository.dir, folder]);
  return folder;
}

/** Builds the site of what the editors' GitHub holds, on the same day. */
export async function publish(editors: Editors): Promise<BuiltSite> {
  const site = await build(await checkout(editors), { now: LATER });
  expect([site.status, site.stderr]).toEqual([0, ""]);
  return site;
}

/** Fails when the validator has anything against what the editors' GitHub holds. */
export async function expectValid(editors: Editors): Promise<void> {
  const { issues } = await loadContent({ root: await checkout(editors), now: seconds(LATER) });
  expect(issues).toEqual([]);
}

/** Letter and path of each file that a commit changed. */
export const committed = ({ github }: Editors, commit: string) =>
  github.repository.lines(["show", "--format=", "--name-status", commit]);

/** A document as a commit left it: its data and its text. */
export const documentAt = ({ github }: Editors, commit: string, path: string) =>
  matter(github.repository.git(["show", `${commit}:${path}`]));
