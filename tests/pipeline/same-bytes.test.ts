import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { git } from "../../scripts/demo/repository/fast-import.ts";
import { type BuiltSite, build, builtDemo } from "../../scripts/development/built-site.ts";
import { PROJECT } from "../../scripts/disk/paths.ts";
import { buildOnSmallDisk, canHaveDisks } from "../helpers/small-disk.ts";
import { tempFolder } from "../helpers/temp-folder.ts";
import { filesWith, hashesOf, jsonOf, textOf } from "./published.ts";
import { builtSmallSite } from "./small-site.ts";

let demo: BuiltSite;
beforeAll(async () => {
  demo = await builtDemo();
});

describe("two builds of one commit at one moment", () => {
  it("write the same bytes in another folder, time zone and language", async () => {
    const dir = await tempFolder();
    await git(dir, "clone", "--quiet", demo.root, "copia");
    const { generado } = jsonOf(demo.output, "informe/frecuencia.json");
    const env = { TZ: "Asia/Tokyo", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" };
    const other = await build(join(dir, "copia"), { now: generado, env });
    expect([other.status, other.stderr]).toEqual([0, ""]);
    expect(hashesOf(other.output)).toEqual(hashesOf(demo.output));
  });

  it.skipIf(!canHaveDisks())("and on another file system, which lists files in another order", async () => {
    const after = await tempFolder();
    const { generado: now } = jsonOf(demo.output, "informe/frecuencia.json");
    const { status, stderr } = await buildOnSmallDisk({ root: demo.root, freeKilobytes: 200_000, after, now });
    expect([status, stderr]).toEqual([0, ""]);
    expect(hashesOf(join(after, "_site"))).toEqual(hashesOf(demo.output));
  });
});

describe("another municipality", () => {
  it("can replace content/, and no page, feed or data file mentions the first one", async () => {
    const first = parse(textOf(PROJECT, "content/municipio.yaml"));
    const names = ["nombre", "capital", "codigo_dane", "sitio", "telefono", "correo", "direccion", "nit"];
    const known = names.map((name) => first[name]).filter(Boolean);
    expect(known).toContain("El Cantón del San Pablo");
    const { output } = await builtSmallSite();
    for (const word of [...known, "San Pablo", "Managrú", "Chocó", "canton", "San Ficticio"]) {
      expect([word, filesWith(output, word)]).toEqual([word, []]);
    }
  });

  it("nor does any source file of the generator", () => {
    const words = ["San Pablo", "Managrú", "27135"];
    const sources = ["scripts", "layouts"].flatMap((folder) =>
      words.flatMap((word) => filesWith(join(PROJECT, folder), word).map((path) => `${folder}/${path}: ${word}`)),
    );
    // The list of the DANE has every municipality.
    const isOfAll = (found: string) => found.startsWith("scripts/starter/divipola.csv: ");
    expect(sources.filter((found) => !isOfAll(found))).toEqual([]);
  });
});
