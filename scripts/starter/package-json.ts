import { slugify } from "../schema/slug.ts";

/** The commands that a town uses, as scripts of npm, so that what the guides say is the same in every town: `npm run build`. */
const COMMANDS = [
  "start",
  "build",
  "validate",
  "claridad",
  "new",
  "importar",
  "freshness",
  "plan",
  "cierre",
  "recordatorios",
  "olvidar",
  "cambios-publicos",
  "proximo-dia",
  "verify",
  "actualizar",
];

interface TownPackage {
  /** The name of the municipality. */
  nombre: string;
  /** What the generator is installed from: a version, or the address of a release. */
  spec: string;
  /** The versions of Node that the generator runs on. */
  engines: Readonly<Record<string, string>>;
}

/** The text of a town's `package.json`: one dependency, and its commands. */
export function townPackageJson({ nombre, spec, engines }: TownPackage): string {
  const content = {
    name: `sitio-de-${slugify(nombre)}`,
    private: true,
    description: `Sitio web de ${nombre}`,
    engines,
    scripts: Object.fromEntries(COMMANDS.map((name) => [name, `sitio ${name}`])),
    dependencies: { "sitio-municipal": spec },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
