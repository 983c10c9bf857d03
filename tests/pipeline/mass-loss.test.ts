import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { history } from "../../scripts/demo/repository/history.ts";
import { build } from "../../scripts/development/built-site.ts";
import { minimalContent, municipioYaml, noticia } from "../helpers/documents.ts";
import { type Changes, NOW, SLIP } from "../helpers/last-valid.ts";
import { tempFolder } from "../helpers/temp-folder.ts";
import { pagesOf } from "./published.ts";

const path = (index: number) => `content/noticias/n${index}.md`;
const text = (index: number, data: object = {}) =>
  noticia({ titulo: `Noticia número ${index}`, ...data }, `Un texto con ${"abcdefghijklm".charAt(index).repeat(9)}.`);
const all = (make: (index: number) => string | null) =>
  Object.fromEntries(Array.from({ length: 12 }, (_, index) => [path(index), make(index)]));

/** Twelve news items, and what was done with them yesterday, commit by commit. */
async function municipality(...then: Changes[]): Promise<string> {
  const repo = history();
  repo.commit("Primera", {
    at: "2026-03-05T10:00:00-05:00",
    files: { ...minimalContent(), ...all((index) => text(index)) },
  });
  for (const files of then) repo.commit("Después", { at: "2026-04-09T10:00:00-05:00", files });
  return (await repo.write(await tempFolder())).dir;
}

const keepLastValid = (root: string) => build(root, { now: NOW, args: ["--keep-last-valid"] });
const STOPPED = "El sitio no se construyó: desaparecerían";

describe("npm run build -- --keep-last-valid stops", () => {
  const STOPS: [what: string, ...then: Changes[]][] = [
    ["when a folder was emptied", all(() => null)],
    ["when it was emptied and something has an error", { ...all(() => null), "content/paginas/mala.md": "" }],
    [
      "when a folder has a wrong name",
      {
        ...all(() => null),
        ...Object.fromEntries(
          Object.entries(all((index) => text(index))).map(([name, content]) => [
            name.replace("noticias", "noticia"),
            content,
          ]),
        ),
      },
    ],
    [
      "when all of it was removed",
      { ...all(() => null), ...Object.fromEntries(Object.keys(minimalContent()).map((name) => [name, null])) },
    ],
    ["when a slip withdraws them", all((index) => text(index, { fecha: "2026-3-5" }))],
  ];
  it.each(STOPS)("%s", async (_, ...then) => {
    const { status, stdout, stderr, output } = await keepLastValid(await municipality(...then));
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toContain(`${STOPPED} 1`);
    expect(stdout).toContain("content/noticias (12)");
    expect(() => pagesOf(output)).toThrow();
  });
});

describe("npm run build -- --keep-last-valid goes on", () => {
  const GOES_ON: [what: string, ...then: Changes[]][] = [
    ["when half of them are removed", Object.fromEntries(Object.entries(all(() => null)).slice(0, 6))],
    ["when all of them are drafts now", all((index) => text(index, { borrador: true }))],
    ["when all of them are drafts with an error", all((index) => text(index, { borrador: true, ...SLIP }))],
    ["when all of them have an error", all((index) => text(index, SLIP))],
    [
      "when all of them are renamed",
      {
        ...all(() => null),
        ...Object.fromEntries(
          Object.entries(all((index) => `${text(index)}\nY algo más.`)).map(([name, content]) => [
            name.replace(/n(?=\d)/, "otra-"),
            content,
          ]),
        ),
      },
    ],
    [
      "when the municipality accepts it until today",
      { ...all(() => null), "content/municipio.yaml": municipioYaml({ acepto_retirar_hasta: NOW.slice(0, 10) }) },
    ],
  ];
  it.each(GOES_ON)("%s", async (_, ...then) => {
    const { status, stdout } = await keepLastValid(await municipality(...then));
    expect(stdout).not.toContain(STOPPED);
    expect(status).toBe(0);
  });
});

it("the published site stays unchanged, and a build without the option has no such guard", async () => {
  const root = await municipality();
  expect((await keepLastValid(root)).status).toBe(0);
  await rm(join(root, "content/noticias"), { recursive: true });
  const stopped = await keepLastValid(root);
  expect(stopped.status).toBe(1);
  expect(pagesOf(stopped.output).get("/noticias/n0/")).toContain("Noticia número 0");
  await writeFile(join(root, "content/municipio.yaml"), municipioYaml({ acepto_retirar_hasta: "2026-04-09" }));
  expect((await keepLastValid(root)).status).toBe(1);
  expect((await build(root, { now: NOW })).status).toBe(0);
});
