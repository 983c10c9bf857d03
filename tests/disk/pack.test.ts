import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { CACHE_FOLDER } from "../../scripts/disk/cache.ts";
import { hashText } from "../../scripts/disk/hash.ts";
import { NewPack, openPack } from "../../scripts/disk/pack.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

const NOTES = { "/b/": { from: "1" }, "/a/": { from: "2" }, "/": {} };
const TEXTS = { "/b/": "dos líneas\nde texto", "/a/": "", "/": "la portada" };

/** The name of a pack that nobody else has, with texts in it. */
async function packed(names = Object.keys(TEXTS)): Promise<string> {
  const name = `prueba${hashText(await tempFolder())}-pack`;
  const pack = new NewPack(name, "1");
  for (const [each, text] of Object.entries(TEXTS))
    pack.add(each, Buffer.from(text), NOTES[each as keyof typeof NOTES]);
  pack.finish(names);
  return name;
}

const contentOf = (name: string, version = "1") => {
  const pack = openPack<object>(name, version);
  const texts = [...pack.notes].map(([each, note]) => [each, note, pack.read(each)?.toString()]);
  pack.close();
  return texts;
};

const filesOf = (name: string) => readdirSync(CACHE_FOLDER).filter((file) => file.startsWith(name));

it("has its texts with their notes, in the order in which they were named at last", async () => {
  expect(contentOf(await packed(["/", "/b/", "/never/"]))).toEqual([
    ["/", {}, TEXTS["/"]],
    ["/b/", NOTES["/b/"], TEXTS["/b/"]],
  ]);
});

it("is empty for another version, and when there is none", async () => {
  expect(contentOf(await packed(), "2")).toEqual([]);
  expect(contentOf("prueba-que-no-existe", "1")).toEqual([]);
});

it("appears when it is finished, and one that is not leaves nothing", async () => {
  const name = await packed();
  const next = new NewPack(name, "1");
  next.add("/c/", Buffer.from("nuevo"), {});
  expect(contentOf(name)).toHaveLength(3);
  expect(filesOf(name)).toHaveLength(2);
  next.close();
  expect(filesOf(name)).toEqual([`${name}.pack`]);
});

it("gives no text that is damaged, wherever the damage is", async () => {
  const name = await packed();
  const path = join(CACHE_FOLDER, `${name}.pack`);
  const whole = readFileSync(path);
  const right = new Map(Object.entries(TEXTS));
  for (let at = 0; at < whole.length; at += 7) {
    const damaged = Buffer.from(whole);
    damaged[at] = (damaged[at] ?? 0) ^ 1;
    for (const bytes of [damaged, whole.subarray(0, at)]) {
      writeFileSync(path, bytes);
      for (const [each, , text] of contentOf(name)) {
        if (right.has(String(each))) expect([undefined, right.get(String(each))]).toContain(text);
      }
    }
  }
});
