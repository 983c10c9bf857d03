import { mkdir, writeFile } from "node:fs/promises";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { Shown } from "../../scripts/preview/shown.ts";
import { isOwnName, pathOf, servePreview } from "../../scripts/serve/server.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

const page = (words: string) => `<!doctype html>\n<html lang="es-CO"><head></head><body>${words}</body></html>\n`;

/** A server over a small site, and what it answers to a path exactly as it is written. */
async function served(port = 23_400) {
  const folder = join(await tempFolder(), "_site");
  await mkdir(join(folder, "noticias/a"), { recursive: true });
  await writeFile(join(folder, "index.html"), page("Inicio"));
  await writeFile(join(folder, "404.html"), page("No se encontró"));
  await writeFile(join(folder, "noticias/a/index.html"), page("Jornada"));
  await writeFile(join(folder, "robots.txt"), "User-agent: *\n");
  await writeFile(join(folder, "..", "secreto.txt"), "secreto");
  const shown = new Shown();
  const server = await servePreview({ folder, shown, port, host: "localhost" });
  onTestFinished(server.close);
  const get = (path: string, method = "GET", headers = {}) =>
    new Promise<{ status?: number; location?: string; body: string }>((done, fail) => {
      const asked = request({ host: "127.0.0.1", port: server.port, path, method, headers }, (response) => {
        let body = "";
        response.setEncoding("utf8").on("data", (text: string) => {
          body += text;
        });
        response.on("end", () => done({ status: response.statusCode, location: response.headers.location, body }));
      });
      asked.on("error", fail).end();
    });
  return { shown, server, get };
}

describe("the server of a preview", () => {
  it("serves pages and files of the site, sends folders to their page, and shows the page for what is not there", async () => {
    const { get } = await served();
    expect((await get("/")).body).toContain("Inicio");
    expect(await get("/robots.txt")).toMatchObject({ status: 200, body: "User-agent: *\n" });
    expect(await get("/noticias/a?x=1")).toMatchObject({ status: 301, location: "/noticias/a/?x=1" });
    const missing = await get("/no-hay/");
    expect([missing.status, missing.body.includes("No se encontró")]).toEqual([404, true]);
    expect(await get("/", "HEAD")).toMatchObject({ status: 200, body: "" });
    expect(await get("/", "POST")).toMatchObject({ status: 405 });
  });

  it.each([
    "/%",
    "/%00",
    "/../secreto.txt",
    "/%2e%2e/secreto.txt",
    "/..%5csecreto.txt",
    "//otro.example/%",
    "//",
    "http://[",
    "/%c0%af",
  ])("answers %s with the page for what is not there, and goes on", async (path) => {
    const { get } = await served();
    const { status, body } = await get(path);
    expect([status, body.includes("secreto")]).toEqual([404, false]);
    expect((await get("/")).status).toBe(200);
  });

  it("shows nothing to a page of another site whose name leads here", async () => {
    const { get } = await served();
    for (const path of ["/", "/robots.txt", "/.vista/cambios?pagina=/"]) {
      const { status, body } = await get(path, "GET", { Host: "otro.example:8080" });
      expect([status, body]).toEqual([403, expect.stringContaining("ábralo con localhost")]);
    }
  });

  it("shows what was saved since the site was built, and that a document is gone", async () => {
    const { get, shown } = await served();
    shown.putPage("/noticias/a/", page("Corregida"), 1);
    shown.putPage("/noticias/nueva/", page("Nueva"), 1);
    expect((await get("/noticias/a/")).body).toContain("Corregida");
    expect((await get("/noticias/nueva")).location).toBe("/noticias/nueva/");
    shown.putPage("/noticias/a/", undefined, 2);
    expect((await get("/noticias/a/")).status).toBe(404);
  });

  it("shows the errors of a document that has no page yet at its address", async () => {
    const { get, shown } = await served();
    const archivo = "content/noticias/rota.md";
    const fault = { archivo, linea: 3, columna: 1, mensaje: "Falta.", sugerencia: "Escriba.", renglon: "" };
    shown.putFaults(archivo, [fault], 1);
    expect(await get("/noticias/rota")).toMatchObject({ status: 301 });
    const { body } = await get("/noticias/rota/");
    expect([body.includes("línea 3"), body.includes("No se encontró")]).toEqual([true, false]);
  });

  it("tells a browser that its page is another by now, at once when it was late", async () => {
    const { get, shown, server } = await served();
    const version = /data-version="(\w+)"/.exec((await get("/noticias/a/")).body)?.[1];
    const events = await fetch(`http://127.0.0.1:${server.port}/.vista/cambios?pagina=/noticias/a/&version=${version}`);
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
    let heard = "";
    const hear = async () => {
      heard += (await reader?.read())?.value ?? "";
    };
    await hear();
    shown.putPage("/", page("Otra"), 1);
    server.changed();
    shown.putPage("/noticias/a/", page("Corregida"), 1);
    server.changed();
    await expect.poll(() => hear().then(() => heard)).toContain("event: otra");
    await reader?.cancel();
    const late = await fetch(`http://127.0.0.1:${server.port}/.vista/cambios?pagina=/noticias/a/&version=${version}`);
    const lateReader = late.body?.pipeThrough(new TextDecoderStream()).getReader();
    let said = "";
    while (!said.includes("otra")) said += (await lateReader?.read())?.value ?? "";
    await lateReader?.cancel();
  });

  it("takes the next port when one is in use, and says so in Spanish when none of ten is free", async () => {
    const taken = await Promise.all(
      Array.from({ length: 10 }, (_, index) => {
        const other = createServer().listen(23_500 + index, "127.0.0.1");
        onTestFinished(() => void other.close());
        return new Promise((done) => other.once("listening", () => done((other.address() as AddressInfo).port)));
      }),
    );
    expect(taken).toHaveLength(10);
    await expect(served(23_500)).rejects.toThrow("Los puertos 23500 a 23509 están ocupados: escoja otro con --port.");
    expect((await served(23_505)).server.port).toBe(23_510);
  });
});

it.each([
  ["/", "/"],
  ["/media/a%C3%B1o.pdf", "/media/año.pdf"],
  ["/%", undefined],
  ["/../x", undefined],
])("the path of %s is %s", (written, path) => {
  expect(pathOf(written)).toBe(path);
});

it.each([
  ["localhost:8080", "localhost", true],
  ["LOCALHOST", "localhost", true],
  ["sitio.localhost:8080", "localhost", true],
  ["127.0.0.1:8080", "localhost", true],
  ["[::1]:8080", "localhost", true],
  ["192.168.1.7:8080", "0.0.0.0", true],
  ["[fe80::7]:8080", "::", true],
  ["Alcaldia-PC:8080", "0.0.0.0", true],
  ["alcaldia-pc.local:8080", "192.168.1.7", true],
  ["vista.sanjacinto.example", "vista.sanjacinto.example", true],
  ["alcaldia-pc:8080", "localhost", false],
  ["otro.example:8080", "localhost", false],
  ["otro.example:8080", "0.0.0.0", false],
  ["localhost.otro.example", "localhost", false],
  ["127.0.0.1.otro.example", "0.0.0.0", false],
  ["notlocalhost", "localhost", false],
  ["", "localhost", false],
  ["[", "localhost", false],
  [undefined, "localhost", false],
])("a request for «%s», where it listens at %s, is for this computer: %s", (asked, listening, isOwn) => {
  expect(isOwnName(asked, listening, "Alcaldia-PC")).toBe(isOwn);
});
