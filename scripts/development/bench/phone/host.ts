import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { hashBytes } from "../../../disk/hash.ts";
import { type Server, serve } from "../../browser/serve.ts";
import { allowLinkedStyles, linkStyles } from "./linked-styles.ts";

/** How pages get their style sheets: inline in the head, as the site is built, or as linked files. */
export type Delivery = "inline" | "linked";

/** How a host compresses text: Chromium accepts Brotli over HTTPS and from this computer. */
export type Encoding = "gzip" | "br";

interface HostOptions {
  /** Default: inline. */
  delivery?: Delivery;
  /** Default: gzip, the least that hosts do. */
  encoding?: Encoding;
}

/** The address of a page with one line of text: the lower bound for all others. */
export const EMPTY_PAGE = "/pagina-vacia";

// The icon keeps the browser from asking for `/favicon.ico`.
const EMPTY_HTML = `<!doctype html>
<html lang="es">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Vacía</title><link rel="icon" href="data:,"></head>
<body><p>Una línea de texto.</p></body>
</html>
`;

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

/** How files are named that were compressed ahead. */
const ENDINGS: Record<Encoding, string> = { gzip: "gz", br: "br" };
const TEXT = /^(?:text\/|image\/svg|application\/(?:json|xml|wasm))/;
const IMMUTABLE = "public, max-age=31536000, immutable";

/**
 * Serves a built site on a free local port with the headers of a host, and compresses text as hosts do: each file once,
 * so that no visit waits for it; a file that was compressed ahead is sent as it is. Plain HTTP/1.1: HTTP/2 compresses the
 * headers too.
 */
export async function openHost(
  folder: string,
  { delivery = "inline", encoding = "gzip" }: HostOptions = {},
): Promise<Server> {
  const site = await serve(folder);
  const answers = new Map<string, Promise<Answer>>([[EMPTY_PAGE, textAnswer(EMPTY_HTML, "text/html; charset=utf-8")]]);

  const answer = (url: string) => {
    const known = answers.get(url) ?? read(url);
    answers.set(url, known);
    return known;
  };

  async function read(url: string): Promise<Answer> {
    const response = await fetch(site.origin + url);
    const headers = headersOf(response.headers);
    const body = new Uint8Array(await response.arrayBuffer());
    const isPage = headers["content-type"]?.startsWith("text/html") ?? false;
    const original = { status: response.status, headers, body };
    const ahead = await fetch(`${site.origin}${url.split("?")[0]}.${ENDINGS[encoding]}`);
    if (ahead.ok) return encoded(original, new Uint8Array(await ahead.arrayBuffer()), encoding);
    return compressed(isPage && delivery === "linked" ? link(original) : original, encoding);
  }

  /** The page with linked style sheets; from now on the server has those files too. */
  function link({ status, headers, body }: Answer): Answer {
    const { html, sheets } = linkStyles(new TextDecoder().decode(body), styleAddress);
    for (const [address, css] of sheets) {
      answers.set(address, textAnswer(css, "text/css; charset=utf-8", { "cache-control": IMMUTABLE }));
    }
    const policy = allowLinkedStyles(headers["content-security-policy"] ?? "");
    return { status, headers: { ...headers, "content-security-policy": policy }, body: new TextEncoder().encode(html) };
  }

  const server = createServer((request, response) => {
    answer(request.url ?? "/").then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await site.close();
    },
  };
}

const styleAddress = (css: string) => `/recursos/estilos.${hashBytes(Buffer.from(css)).slice(0, 8)}.css`;

/** The headers of the file, without those of the connection. */
function headersOf(headers: Headers): Record<string, string> {
  const ofConnection = ["connection", "content-length", "date", "keep-alive", "transfer-encoding"];
  return Object.fromEntries([...headers].filter(([name]) => !ofConnection.includes(name)));
}

function textAnswer(text: string, type: string, more: Record<string, string> = {}): Promise<Answer> {
  const body = new TextEncoder().encode(text);
  return compressed({ status: 200, headers: { "content-type": type, ...more }, body }, "gzip");
}

/** As hosts compress while somebody waits. */
const COMPRESS = {
  gzip: promisify(gzip),
  br: (body: Uint8Array) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
};

async function compressed(answer: Answer, encoding: Encoding): Promise<Answer> {
  if (!TEXT.test(answer.headers["content-type"] ?? "")) return answer;
  return encoded(answer, await COMPRESS[encoding](answer.body), encoding);
}

function encoded({ status, headers }: Answer, body: Uint8Array, encoding: Encoding): Answer {
  return { status, headers: { ...headers, "content-encoding": encoding }, body };
}
