import { mkdir, rename, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { writeTree } from "../../scripts/development/built-site.ts";
import { start } from "../../scripts/development/run.ts";
import { minimalContent, noticia } from "../helpers/documents.ts";
import { NOW, ownFolders } from "./judged.ts";

const ownFolder = await ownFolders();

it("prints the address, rebuilds at every change, survives errors and a folder that is moved away", async () => {
  const root = await ownFolder();
  await writeTree(root, minimalContent());
  const port = await freePort();
  const child = start("start", root, { now: NOW, args: ["--port", String(port)] });
  onTestFinished(() => void child.kill());
  let said = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const address = /Sitio en http:\/\/localhost:(\d+)\/ — se actualiza solo/;
  await expect.poll(() => said, WAIT).toMatch(address);
  // It takes one of the next when another program was quicker to take this one.
  const taken = Number(address.exec(said)?.[1]);
  expect([taken >= port, taken < port + 10]).toEqual([true, true]);
  const page = async (path: string) => (await fetch(`http://localhost:${taken}${path}`)).text();

  await mkdir(join(root, "content/noticias"));
  await writeFile(join(root, "content/noticias/a.md"), noticia());
  await expect.poll(() => page("/noticias/a/"), WAIT).toContain("Jornada de vacunación");

  await writeFile(join(root, "content/noticias/a.md"), noticia({ titulo: undefined }));
  await expect.poll(() => said, WAIT).toContain("Se sigue mostrando la versión anterior.");
  expect(await page("/noticias/a/")).toContain("Jornada de vacunación");

  await rename(join(root, "content"), join(root, "lejos"));
  await writeFile(join(root, "lejos/noticias/a.md"), noticia({ titulo: "Jornada corregida" }));
  await rename(join(root, "lejos"), join(root, "content"));
  await expect.poll(() => page("/noticias/a/"), WAIT).toContain("Jornada corregida");
});

const WAIT = { timeout: 30_000, interval: 200 };

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}
