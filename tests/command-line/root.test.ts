import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rootOf } from "../../scripts/command-line/arguments.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

describe("the folder of a municipality", () => {
  it("is the one that holds content/, whatever is in it", async () => {
    const folder = await tempFolder();
    await mkdir(join(folder, "content"));
    expect(rootOf({ root: folder })).toBe(folder);
  });

  it("is missing where there is no content/", async () => {
    const folder = await tempFolder();
    expect(() => rootOf({ root: folder })).toThrow(
      `En «${folder}» no hay una carpeta content/. Vaya a la carpeta del municipio, o escríbala después de --root.`,
    );
    expect(() => rootOf({ root: join(folder, "nada") })).toThrow(`No existe la carpeta «${join(folder, "nada")}».`);
  });

  it("is told from a folder inside of it", async () => {
    const town = await tempFolder();
    await mkdir(join(town, "content", "noticias", "2026"), { recursive: true });
    await writeFile(join(town, "content", "municipio.yaml"), "");
    const inside = join(town, "content", "noticias", "2026");
    expect(() => rootOf({ root: inside })).toThrow(
      `En «${inside}» no hay una carpeta content/. La que está en «${town}» es la de un municipio: vaya a esa carpeta, o escriba --root "${town}".`,
    );
  });
});
