import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readOwnFiles } from "../../scripts/disk/own-files.ts";
import { PROJECT } from "../../scripts/disk/paths.ts";
import { ANSWERING } from "../../scripts/starter/answering.ts";
import { OWN_FILES, starterFiles } from "../../scripts/starter/files.ts";

/*
 * This repository is a town's too, older than the command that writes a new one. What a town fills in may differ; the form in
 * which it does may not. What must differ is said in each test.
 */

const town = { nombre: "El Cantón del San Pablo", departamento: "Chocó", codigo_dane: "27135", month: "2026-12" };
const made = starterFiles({ town, dependency: { spec: "^1.0.0" }, engines: {}, own: readOwnFiles() });
const own = (path: string) => readFileSync(join(PROJECT, path), "utf8");
const starter = (path: string) => made[path] ?? expect.unreachable(path);

/** The comments that explain, without the data that wait in one. */
const explanations = (yaml: string) => yaml.split("\n").filter((line) => /^#(?! *(?:- )?[a-z_]+:(?: |$))/.test(line));
/** The keys of a front matter, those that wait in a comment too. */
const keys = (document: string) =>
  [...(document.split("---\n")[1] ?? "").matchAll(/^(?:# )?([a-z_]+):/gm)].map(([, key]) => key);

describe("the repository that the command makes for the town of this one", () => {
  it("has the same settings of git, npm, Node and the host", () => {
    const same = OWN_FILES.filter((path) => !path.startsWith(".github/"));
    expect(same.map(starter)).toEqual(same.map(own));
  });

  it("ignores nothing that is kept here", () => {
    expect(own(".gitignore").split("\n")).toEqual(expect.arrayContaining(starter(".gitignore").split("\n")));
  });

  it("validates the content with the same workflow, which here tests the generator too", () => {
    const path = ".github/workflows/ci.yml";
    const [here, there] = [parse(own(path)), parse(starter(path))];
    expect(there).toEqual({ ...here, jobs: { content: here.jobs.content } });
  });

  it("has the same commands, which here run from the sources", () => {
    const here = JSON.parse(own("package.json")).scripts;
    for (const [name, script] of Object.entries<string>(JSON.parse(starter("package.json")).scripts)) {
      expect(here[name]).toBe(script.replace(/^sitio/, "node scripts/run.js"));
    }
  });

  it("explains the town's data in the same words, in the same order; here, where the goal of the channels comes from as well", () => {
    const path = "content/municipio.yaml";
    const added =
      "# El plan de acción de 2008 fija la meta: actualizar el sitio 3 veces al mes, con un responsable por cada canal.";
    expect(explanations(own(path)).filter((line) => line !== added)).toEqual(explanations(starter(path)));
  });

  it("says the same of the town, as far as it is known of any; the offices and first months of its channels are its own", () => {
    const [here, there] = [own, starter].map((read) => parse(read("content/municipio.yaml")));
    expect(here).toMatchObject({
      ...there,
      canales: there.canales.map(({ responsable, desde, ...canal }: Record<string, unknown>) => canal),
    });
  });

  it("has offices of the same form, whose texts are the town's own", () => {
    const offices = Object.keys(made).filter(
      (path) => path.startsWith("content/dependencias/") && existsSync(join(PROJECT, path)),
    );
    expect(offices).toHaveLength(6);
    expect(offices.map((path) => keys(own(path)))).toEqual(offices.map((path) => keys(starter(path))));
  });

  it("measures the same with the plan, whose words, days and offices here are those of 2008", () => {
    const [here, there] = [own, starter].map((read) =>
      parse(read("content/plan.yaml")).acciones.map(
        (accion: { id: string; indicadores: Record<string, unknown>[] }) => ({
          id: accion.id,
          indicadores: accion.indicadores.map(({ nombre, ...measured }) => measured),
        }),
      ),
    );
    expect(here).toEqual(there);
  });

  it.each(["transparencia", "obligaciones"] as const)("proposes for %s the offices that answer here", (id) => {
    const answers = new Map(
      itemsOf(parse(own(`content/${id}.yaml`))).map((each) => [each.numero ?? each.id, each.responsable]),
    );
    for (const [name, office] of Object.entries(ANSWERING[id]))
      expect([name, answers.get(name)]).toEqual([name, office]);
  });

  it("names nothing of this town in another's", () => {
    const other = starterFiles({
      town: { nombre: "San Ejemplo", departamento: "Ejemplo", codigo_dane: "99999", month: "2026-12" },
      dependency: { spec: "^1.0.0" },
      engines: {},
      own: readOwnFiles(),
    });
    expect(Object.values(other).join("\n")).not.toMatch(/cant[oó]n|managr|choc[oó]|27135|2008|gel-?t/i);
  });
});

it("the offices that the starter names are those that it writes", () => {
  const named = itemsOf({
    ...parse(starter("content/municipio.yaml")),
    plan: parse(starter("content/plan.yaml")).acciones,
  });
  const offices = [
    ...named.map(({ responsable }) => responsable),
    ...Object.values(ANSWERING).flatMap((each) => Object.values(each)),
  ];
  const written = Object.keys(made).flatMap((path) => /^content\/dependencias\/(.+)\.md$/.exec(path)?.[1] ?? []);
  expect(written).toEqual(expect.arrayContaining([...new Set(offices.filter(Boolean))]));
});

it("every file of the generator's own that a town gets is there", () => {
  expect(readdirSync(PROJECT)).toEqual(expect.arrayContaining(OWN_FILES.map((path) => path.split("/")[0])));
});

type Item = Record<string, string>;

/** Every group in the lists of a value, and in the lists of those. */
function itemsOf(value: Record<string, unknown>): Item[] {
  const lists = Object.values(value).filter((each): each is Record<string, unknown>[] => Array.isArray(each));
  const groups = lists.flat().filter((each) => typeof each === "object");
  return groups.flatMap((each) => [each as Item, ...itemsOf(each)]);
}
