import { GONE_FOLDER, goneElsewhereUrl } from "../model/addresses.ts";
import type { FormerAddresses } from "../model/former-addresses.ts";
import { type Answer, type FormerPath, formerPaths, queryPattern } from "./former.ts";
import {
  ASK_EACH_TIME,
  CACHE_CONTROL,
  COMMON_HEADERS,
  COMPRESSIBLE_TYPES,
  type HeadersInput,
  NOINDEX,
  OWN_TYPES,
  ownHeaders,
} from "./headers.ts";

/**
 * The configuration for nginx: headers, redirects from former addresses, and the page for addresses that do not exist.
 * To be included in the `server` block whose `root` is the site.
 * https://nginx.org/en/docs/http/ngx_http_headers_module.html
 *
 * A `location` that adds a header drops those of the server. So variables hold what differs between folders: an empty
 * one sends no header, and `set` and `return` are safe inside `if`.
 */
export function nginxFile(headers: HeadersInput, former: FormerAddresses): string {
  const { site, editor } = ownHeaders(headers);
  const own = [...new Set([site, editor, NOINDEX].flatMap(Object.keys))];
  return [
    "# En el bloque «server» de nginx que tiene la carpeta del sitio en «root»: include /ruta/del/sitio/_nginx.conf;",
    "charset utf-8;",
    `charset_types ${COMPRESSIBLE_TYPES.join(" ")};`,
    "# Detrás de otro servidor, nginx no sabe con qué nombre ni con qué puerto se ve el sitio.",
    "absolute_redirect off;",
    "index index.html;",
    ...own.map((name) => `set ${variable(name)} ${quoted(site[name] ?? "")};`),
    `set $sitio_cache ${quoted(ASK_EACH_TIME)};`,
    "if ($uri ~ ^/admin/) {",
    ...own.map((name) => `  set ${variable(name)} ${quoted(editor[name] ?? "")};`),
    "}",
    ...(headers.noindexed ?? []).flatMap((url) =>
      Object.entries(NOINDEX).map(([name, value]) => `if ($uri = ${url}) { set ${variable(name)} ${quoted(value)}; }`),
    ),
    ...CACHE_CONTROL.map(([folder, value]) => `if ($uri ~ ^${folder}) { set $sitio_cache ${quoted(value)}; }`),
    ...Object.entries(COMMON_HEADERS).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
    ...own.map((name) => `add_header ${name} ${variable(name)} always;`),
    "add_header Cache-Control $sitio_cache;",
    "gzip on;",
    "gzip_vary on;",
    "gzip_min_length 1000;",
    // nginx's own is 1, with which pages weigh a fifth more.
    "gzip_comp_level 6;",
    `gzip_types ${COMPRESSIBLE_TYPES.join(" ")};`,
    "# El programa del editor está comprimido de antemano. Si su nginx trae el módulo de Brotli, quite el # de la otra línea.",
    "gzip_static on;",
    "# brotli_static on;",
    "# Estos archivos no son para quien visita el sitio.",
    "location ~ (?:^/_|/\\.(?!well-known/)) { return 404; }",
    ...Object.entries(OWN_TYPES).map(
      ([ending, type]) => `location ~ \\.${ending}$ { types { } default_type ${quoted(type)}; }`,
    ),
    "error_page 404 /404.html;",
    "# Una carpeta sin página no está prohibida: ahí no hay nada.",
    "error_page 403 =404 /404.html;",
    "# Lo que se retiró tiene una página que lo dice.",
    `if (-f $document_root/${GONE_FOLDER}$uri/index.html) { return 410; }`,
    `error_page 410 /${GONE_FOLDER}$uri/index.html;`,
    "# Lo que cambió de dirección, y lo que se retiró del sitio anterior.",
    ...formerLocations(former),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

/** A block for each path: two for the same one would stop the whole server. */
function formerLocations(former: FormerAddresses): string[] {
  const blocks = new Map<string, string>();
  for (const each of formerPaths(former)) {
    const inside = rulesOf(each);
    for (const path of forms(each.path)) if (inside && !blocks.has(path)) blocks.set(path, inside);
  }
  return [...blocks].map(([path, inside]) => `location = ${quoted(path)} { ${inside} }`);
}

/** A `location` compares paths without escapes, and `$args` as they were asked. */
function rulesOf({ queries, answer }: FormerPath): string {
  const asked = queries.map(
    ({ query, answer }) => `if ($args ~ ${quoted(queryPattern(query))}) { ${answerOf(answer)} }`,
  );
  return [...asked, ...(answer && !isFolder(answer) ? [answerOf(answer)] : [])].join(" ");
}

const answerOf = ({ to, notice }: Answer) =>
  to === undefined ? `error_page 410 ${notice}index.html; return 410;` : `return 301 ${to};`;

/** A page of this site that is gone has its notice in a folder of its own name, which was looked for before. */
const isFolder = ({ notice }: Answer) => notice !== undefined && !notice.startsWith(goneElsewhereUrl("").slice(0, -1));

/** A page answers with and without its final slash. */
const forms = (url: string) => (url.endsWith("/") && url !== "/" ? [url, url.slice(0, -1)] : [url]);
const variable = (header: string) => `$sitio_${header.toLowerCase().replaceAll("-", "_")}`;
const quoted = (text: string) => `"${text}"`;
