import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { type Header, parseAllHeaders } from "@netlify/headers-parser";
import { isFolder } from "../../disk/make-folder.ts";
import { PROJECT } from "../../disk/paths.ts";
import { TYPES } from "../../serve/types.ts";

export interface Server {
  /** `http://127.0.0.1:41234`, without final slash. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves a folder on a free local port as Netlify would: `index.html` of folders, `404.html`, and the headers that
 * Netlify's own parser finds in `netlify.toml` and in the folder's `_headers`.
 */
export async function serve(folder: string): Promise<Server> {
  const rules = await headerRules(folder);
  const server = createServer((request, response) => {
    answer(folder, rules, request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** @throws the first error that Netlify finds in the rules */
export async function headerRules(folder: string): Promise<Header[]> {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [join(folder, "_headers")],
    netlifyConfigPath: join(PROJECT, "netlify.toml"),
    configHeaders: undefined,
    minimal: false,
  });
  if (errors[0]) throw errors[0];
  return headers as Header[];
}

async function answer(
  folder: string,
  rules: readonly Header[],
  { url = "/" }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, search } = new URL(url, "http://localhost");
  const path = join(folder, normalize(decodeURIComponent(pathname)));
  if (!pathname.endsWith("/") && isFolder(path)) {
    response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    return;
  }
  const file = pathname.endsWith("/") ? join(path, "index.html") : path;
  const [status, shown] = existsSync(file) ? [200, file] : [404, join(folder, "404.html")];
  const headers = {
    "Content-Type": TYPES[extname(shown)] ?? "application/octet-stream",
    ...Object.assign({}, ...rules.filter(({ forRegExp }) => forRegExp.test(pathname)).map(({ values }) => values)),
  };
  const body = await readFile(shown);
  response.writeHead(status, headers).end(body);
}
