import { expect, it } from "vitest";
import { dependencyOf } from "../../scripts/starter/dependency.ts";

it.each([
  ["a registry that the lock file leaves out", undefined, { spec: "^1.2.3" }],
  ["a registry", "https://registry.npmjs.org/sitio-municipal/-/sitio-municipal-1.2.3.tgz", { spec: "^1.2.3" }],
  [
    "a file, which goes along",
    "file:../../paquetes/sitio-municipal-1.2.3.tgz",
    { spec: "file:sitio-municipal-1.2.3.tgz", tarball: "../../paquetes/sitio-municipal-1.2.3.tgz" },
  ],
  ["a folder, which others do not have", "file:../generador", { spec: "^1.2.3" }],
  [
    "a release",
    "https://git.example/releases/download/v1.2.3/sitio-municipal-1.2.3.tgz",
    { spec: "https://git.example/releases/download/v1.2.3/sitio-municipal-1.2.3.tgz" },
  ],
  ["a repository", "git+ssh://git@git.example/sitio.git#abc", { spec: "git+ssh://git@git.example/sitio.git#abc" }],
])("a town depends on the generator from %s", (_what, resolved, dependency) => {
  expect(dependencyOf("1.2.3", resolved)).toEqual(dependency);
});
