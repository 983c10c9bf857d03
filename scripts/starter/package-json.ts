/** The commands that a town has as `npm run …`, so that what the guides say is the same in every town. */
const COMMANDS = ["start", "build", "validate", "new", "freshness", "plan", "olvidar", "verify", "actualizar"];

interface Town {
  /** «Iza, Boyacá». */
  municipio: string;
  /** What `sitio-municipal` is installed from: a version, or the address of a release. */
  generator: string;
}

/** The text of a town's `package.json`: one dependency, and its commands. */
export function townPackageJson({ municipio, generator }: Town): string {
  const content = {
    name: "sitio-web",
    private: true,
    description: `Sitio web de ${municipio}.`,
    scripts: Object.fromEntries(COMMANDS.map((name) => [name, `sitio ${name}`])),
    dependencies: { "sitio-municipal": generator },
    engines: { node: ">=20.19.0" },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
