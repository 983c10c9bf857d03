import { answeringFiles } from "./answering.ts";
import type { Dependency } from "./dependency.ts";
import { municipioFile, type NewTown } from "./municipio.ts";
import { officeFiles } from "./offices.ts";
import { townPackageJson } from "./package-json.ts";
import { townPage } from "./pages.ts";
import { leeme, readme } from "./papers.ts";
import { planFile } from "./plan.ts";
import { publishWorkflow } from "./publish-workflow.ts";

/** Files of the generator's own repository that a town has too, as they are there, by what they are called in it. */
export const OWN_FILES = [".gitattributes", ".npmrc", ".nvmrc", "netlify.toml", ".github/workflows/ci.yml"] as const;
export type OwnFiles = Readonly<Record<(typeof OWN_FILES)[number], string>>;

/** What a new town's repository is made of. */
export interface Starter {
  town: NewTown;
  dependency: Dependency;
  /** The versions of Node that the generator runs on. */
  engines: Readonly<Record<string, string>>;
  own: OwnFiles;
}

/** Every file of a new town's repository: its text, by its path. */
export function starterFiles({ town, dependency, engines, own }: Starter): Record<string, string> {
  const { ".github/workflows/ci.yml": workflow, ...asTheyAre } = own;
  return {
    ...asTheyAre,
    ".github/dependabot.yml": DEPENDABOT,
    ".github/workflows/ci.yml": contentWorkflow(workflow),
    ".github/workflows/publicar.yml": publishWorkflow(workflow),
    ".gitignore": GITIGNORE,
    "LEEME.md": leeme(town),
    "README.md": readme(town),
    "package.json": townPackageJson({ nombre: town.nombre, spec: dependency.spec, engines }),
    "content/municipio.yaml": municipioFile(town),
    "content/plan.yaml": planFile(),
    "content/paginas/el-municipio.md": townPage(town),
    ...officeFiles(),
    ...answeringFiles(),
  };
}

/** The generator's own workflow up to its second job: the first validates the content, and the others test the generator. */
function contentWorkflow(workflow: string): string {
  const [second] = workflow.slice(workflow.indexOf("\njobs:\n")).matchAll(/\n\n {2}\w+:\n/g);
  if (!second) throw new Error("The workflow has no second job.");
  return `${workflow.slice(0, workflow.indexOf("\njobs:\n") + second.index)}\n`;
}

const DEPENDABOT = `# Cada mes, GitHub propone las versiones nuevas del programa y de la revisión automática.
version: 2
updates:
  - package-ecosystem: npm
    directory: /
    schedule:
      interval: monthly
  - package-ecosystem: github-actions
    directory: /
    schedule:
      interval: monthly
`;

const GITIGNORE = `node_modules/
_site/
_site.*/
*.log
.DS_Store
`;
