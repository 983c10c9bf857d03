import { slugify } from "../schema/slug.ts";

/** The commands that a town has as `npm run …`, so that what the guides say is the same in every town. */
const COMMANDS = ["start", "build", "validate", "new", "freshness", "plan", "olvidar", "verify", "actualizar"];

interface Town {
  nombre: string;
  /** What the generator is installed from: a version, the address of a release, or a file beside this one. */
  spec: string;
  /** The versions of Node that the generator runs on. */
  engines: Readonly<Record<string, string>>;
}

/** The text of a town's `package.json`: one dependency, and its commands. */
export function townPackageJson({ nombre, spec, engines }: Town): string {
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
