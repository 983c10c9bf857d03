import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { isIP } from "node:net";
import { hostname } from "node:os";
import { extname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { BuildError } from "../command-line/errors.ts";
import { hashBytes, sha256Base64 } from "../disk/hash.ts";
import { PAGES } from "../pages/pages.ts";
import { dressed, RELOAD_CODE, RELOAD_EVENTS, RELOAD_SCRIPT } from "../preview/dressed.ts";
import { areExplainedAt } from "../preview/faults.ts";
import { PANEL_STYLES } from "../preview/panel.tsx";
import type { Shown } from "../preview/shown.ts";
import { TYPES } from "./types.ts";

interface ServerOptions {
  /** The folder of the site that was built last. */
  folder: string;
  /** What is shown over it. */
  shown: Shown;
  /** The first port to try. */
  port: number;
  /** The name or address to listen at. */
  host: string;
}

export interface PreviewServer {
  /** The port that it got. */
  port: number;
  /** Loads again what browsers show, where it is another page by now. */
  changed(): void;
  close(): void;
}

/** How many ports are tried, one after the other. */
const TRIES = 10;

const STYLE_HASH = sha256Base64(PANEL_STYLES);

/** Serves a site, and over it what was saved since it was built. @throws BuildError when no port is free */
export async function servePreview({ folder, shown, port: first, host }: ServerOptions): Promise<PreviewServer> {
  const listeners = new Set<Listener>();
  const tell = async (listener: Listener) => {
    const { version } = await pageFor(listener.url);
    if (version !== listener.version) listener.response.write("event: otra\ndata:\n\n");
  };
  const pageFor = (url: string) => pageAt(url, folder, shown);
  const server = createServer((request, response) => {
    const { method, url = "/", headers } = request;
    if (!isOwnName(headers.host, host)) return void send(response, 403, TEXT, `${NOT_OURS}\n`);
    const written = `http://localhost${url}`;
    const address = new URL(URL.canParse(written) ? written : `http://localhost${NOWHERE}`);
    const asked = pathOf(address.pathname);
    if (method !== "GET" && method !== "HEAD") return void send(response, 405, TEXT, "Solo se puede leer.\n");
    if (address.pathname === RELOAD_SCRIPT) return void send(response, 200, TYPES[".js"], RELOAD_CODE);
    if (address.pathname === RELOAD_EVENTS) return listen(request, response, address.searchParams);
    answer(asked, address, response).catch((error) => {
      if (response.headersSent) response.destroy();
      else send(response, 500, TEXT, `No se pudo leer: ${error instanceof Error ? error.message : error}\n`);
    });
  });

  function listen(request: IncomingMessage, response: ServerResponse, asked: URLSearchParams): void {
    response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    response.write("retry: 500\n\n");
    const url = pathOf(asked.get("pagina") ?? "/") ?? "/";
    const listener = { url, version: asked.get("version") ?? "", response };
    listeners.add(listener);
    request.on("close", () => listeners.delete(listener));
    void tell(listener).catch(() => {});
  }

  async function answer(asked: string | undefined, { pathname, search }: URL, response: ServerResponse): Promise<void> {
    if (asked !== undefined && !asked.endsWith("/")) {
      const file = await fileAt(asked, folder, shown);
      if (file) return send(response, 200, TYPES[extname(asked)] ?? "application/octet-stream", file);
      if (await hasPage(`${asked}/`, folder, shown)) {
        response.writeHead(301, { Location: `${pathname}/${search}`, "Cache-Control": "no-store" }).end();
        return;
      }
    }
    const { status, body } = await pageFor(asked ?? NOWHERE);
    send(response, status, TYPES[".html"], body);
  }

  const port = await listenAt(server, first, host);
  return {
    port,
    changed: () => listeners.forEach((listener) => void tell(listener).catch(() => {})),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

interface Listener {
  url: string;
  /** Of the page that its browser shows. */
  version: string;
  response: ServerResponse;
}

/** «localhost» may be the other address first, and programs that were told this one would not find it. */
const LOOPBACK = "127.0.0.1";
const TEXT = TYPES[".txt"];
/** An address at which no site has a page. */
const NOWHERE = "/.vista/";

/** Said in the place of a page, to a browser that found this server by a name that is not its own. */
const NOT_OURS =
  "Este sitio no se muestra con ese nombre: ábralo con localhost o con el número (la dirección IP) de este computador.";

/**
 * Whether the host that a request names is this computer. Another site can let its own name lead here, and its pages could then
 * read, as their own, what is not published yet. It cannot do so with a number, nor with the names that this computer has.
 * @param asked the header `Host`, with or without a port
 * @param listening the name or address at which the server listens
 */
export function isOwnName(asked: string | undefined, listening: string, computer = hostname()): boolean {
  const written = `http://${asked}`;
  if (asked === undefined || !URL.canParse(written)) return false;
  const name = new URL(written).hostname;
  const own = [listening, ...(listening === "localhost" ? [] : [computer, `${computer}.local`])];
  return (
    isIP(name.replace(/^\[|\]$/g, "")) > 0 ||
    /(?:^|\.)localhost$/.test(name) ||
    own.some((each) => each.toLowerCase() === name)
  );
}

/** The path that an address asks for; `undefined` when it is none: «/%», or one that leads out of the site. */
export function pathOf(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname);
    const isOutside = /[\0\\]|\/\//.test(path) || path.split("/").includes("..");
    return isOutside || !path.startsWith("/") ? undefined : path;
  } catch {
    return undefined;
  }
}

/** The page at an address as it is served, dressed, and what it is known by. */
async function pageAt(
  url: string,
  folder: string,
  shown: Shown,
): Promise<{ status: number; body: string; version: string }> {
  const over = shown.page(url);
  const own = over ? over.html : await readBuilt(join(folder, htmlPath(url)), folder);
  const { here } = shown.faultsAt(url);
  const isMissing = own === undefined;
  const explains = isMissing && areExplainedAt(url, here);
  const html = isMissing && !explains ? await readBuilt(join(folder, PAGES.notFound.url), folder) : own;
  const input = { url, html: html?.toString(), styleHash: STYLE_HASH };
  const version = hashBytes(Buffer.from(dressed({ ...input, version: "" }, shown))).slice(0, 16);
  return { status: isMissing ? 404 : 200, body: dressed({ ...input, version }, shown), version };
}

const htmlPath = (url: string) => (url.endsWith("/") ? `${url}index.html` : url);

async function hasPage(url: string, folder: string, shown: Shown): Promise<boolean> {
  const over = shown.page(url);
  if (over) return over.html !== undefined;
  return (
    (await readBuilt(join(folder, htmlPath(url)), folder)) !== undefined ||
    areExplainedAt(url, shown.faultsAt(url).here)
  );
}

/** A file of the site that is not shown as a page. */
async function fileAt(url: string, folder: string, shown: Shown): Promise<Buffer | string | undefined> {
  const over = shown.file(url);
  if (over) return "path" in over ? readBuilt(over.path, folder) : over.content;
  return url.endsWith(".html") ? undefined : readBuilt(join(folder, url), folder);
}

/** A file of the site; `undefined` when it is not there. While a new site takes the place of the old one, it waits. */
async function readBuilt(path: string, folder: string): Promise<Buffer | undefined> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await readFile(path);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EISDIR" || code === "ENAMETOOLONG") return undefined;
      if (code !== "ENOENT" && code !== "ENOTDIR") throw error;
      if (attempt === 20 || (await isThere(folder))) return undefined;
      await pause(50);
    }
  }
}

const isThere = (folder: string) =>
  stat(folder).then(
    () => true,
    () => false,
  );

function send(response: ServerResponse, status: number, type: string | undefined, body: string | Buffer): void {
  const headers = { "Content-Type": type ?? "text/plain; charset=utf-8", "Content-Length": Buffer.byteLength(body) };
  response
    .writeHead(status, { ...headers, "Cache-Control": "no-store" })
    .end(response.req.method === "HEAD" ? "" : body);
}

async function listenAt(server: Server, first: number, host: string): Promise<number> {
  for (let port = first; port < first + TRIES && port <= 65535; port++) {
    const isFree = await new Promise<boolean>((done, fail) => {
      server.once("error", (error: NodeJS.ErrnoException) => {
        if (error.code === "EADDRINUSE" || error.code === "EACCES") done(false);
        else fail(new BuildError(`No se puede escuchar en «${host}»: ${error.message}`, { cause: error }));
      });
      server.listen(port, host === "localhost" ? LOOPBACK : host, () => done(true));
    });
    server.removeAllListeners("error");
    server.removeAllListeners("listening");
    if (isFree) return port;
  }
  throw new BuildError(
    `Los puertos ${first} a ${Math.min(first + TRIES - 1, 65535)} están ocupados: escoja otro con --port.`,
  );
}
