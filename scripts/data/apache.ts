import { GONE_FOLDER } from "../model/addresses.ts";
import type { FormerAddresses } from "../model/former-addresses.ts";
import { PAGES } from "../pages/pages.ts";
import { type Answer, codes, formerPaths, queryPattern } from "./former.ts";
import {
  ASK_EACH_TIME,
  CACHE_CONTROL,
  COMMON_HEADERS,
  COMPRESSIBLE_TYPES,
  type Headers,
  type HeadersInput,
  NOINDEX,
  OWN_TYPES,
  ownHeaders,
} from "./headers.ts";

/**
 * The site's `.htaccess`, which Apache reads by itself where its owner allows it, as most shared hosts do: headers,
 * redirects from former addresses, and the page for addresses that do not exist.
 * https://httpd.apache.org/docs/2.4/howto/htaccess.html
 */
export function htaccessFile(headers: HeadersInput, former: FormerAddresses): string {
  const { site, editor } = ownHeaders(headers);
  return [
    "Options -Indexes",
    "AddDefaultCharset utf-8",
    "AddCharset utf-8 .css .csv .ics .js .json .jsonld .svg .txt .xml",
    ...Object.entries(OWN_TYPES).map(([ending, type]) => `AddType ${type} .${ending}`),
    "<IfModule mod_deflate.c>",
    // By the name of the file, or the pages of errors would go as they are.
    '  <FilesMatch "\\.html$">',
    "    SetOutputFilter DEFLATE",
    "  </FilesMatch>",
    "  <IfModule mod_filter.c>",
    `    AddOutputFilterByType DEFLATE ${COMPRESSIBLE_TYPES.join(" ")}`,
    "  </IfModule>",
    "</IfModule>",
    "<IfModule mod_headers.c>",
    // mod_deflate marks the name of what it compressed and does not know it again: every visit would load everything anew.
    '  RequestHeader edit If-None-Match "-gzip\\"" "\\""',
    ...setHeaders(COMMON_HEADERS),
    ...where(`/(?!${PAGES.editor.url.slice(1)})`, site),
    ...where(PAGES.editor.url, editor),
    "# Lo que no está puede estar mañana: de un error nadie guarda copia.",
    cacheControl(ASK_EACH_TIME),
    ...CACHE_CONTROL.flatMap(([folder, value]) => block(requested(folder), [cacheControl(value)])),
    ...(headers.noindexed ?? []).flatMap((url) => within(`%{REQUEST_URI} == '${url}'`, NOINDEX)),
    "</IfModule>",
    "# Estos archivos no son para quien visita el sitio.",
    'RedirectMatch 404 "(?:^/_|/\\.(?!well-known/))"',
    `ErrorDocument 404 ${PAGES.notFound.url}`,
    `ErrorDocument 403 ${PAGES.notFound.url}`,
    "<IfModule mod_rewrite.c>",
    "  RewriteEngine On",
    "  # El programa del editor está comprimido de antemano.",
    "  <IfModule mod_headers.c>",
    // Apache reads the rules again for the compressed file, and forgets what they set for the file before it.
    `    RewriteRule ^${PROGRAM}\\.(?:${COMPRESSED.map(({ ending }) => ending).join("|")})$ - [E=no-gzip:1,L]`,
    ...COMPRESSED.flatMap(({ encoding, ending, accepts }) => [
      `    RewriteCond %{HTTP:Accept-Encoding} ${accepts}`,
      `    RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
      `    RewriteRule ^${PROGRAM}$ %{REQUEST_URI}.${ending} [L]`,
      `    <FilesMatch "\\.js\\.${ending}$">`,
      "      ForceType text/javascript",
      `      Header set Content-Encoding ${encoding}`,
      "      Header append Vary Accept-Encoding",
      "    </FilesMatch>",
    ]),
    "  </IfModule>",
    "  # Lo que se retiró tiene una página que lo dice.",
    `  RewriteCond %{DOCUMENT_ROOT}/${GONE_FOLDER}/$1/index.html -f`,
    `  RewriteRule ^(.+?)/?$ - [E=${NOTICE}:${GONE_FOLDER}/$1/,G]`,
    `  ErrorDocument 410 /%{reqenv:${NOTICE}}index.html`,
    "  # Lo que cambió de dirección, y lo que se retiró del sitio anterior.",
    ...formerPaths(former)
      .flatMap(({ path, queries, answer }) => [
        ...queries.flatMap(({ query, answer }) => [
          `RewriteCond %{QUERY_STRING} "${queryPattern(query)}"`,
          rewriting(path, answer),
        ]),
        ...(answer ? [rewriting(path, answer)] : []),
      ])
      .map((line) => `  ${line}`),
    "  # Una carpeta sin página no está prohibida: ahí no hay nada.",
    "  RewriteCond %{REQUEST_FILENAME} -d",
    "  RewriteCond %{REQUEST_FILENAME}/index.html !-f",
    "  RewriteRule ^ - [R=404,L]",
    "</IfModule>",
  ]
    .map((line) => `${line}\n`)
    .join("");
}

/** The modules of the editor. */
const PROGRAM = `${PAGES.editor.url.slice(1)}programa/.+\\.js`;

/** In the order in which they are preferred. */
const COMPRESSED = [
  { encoding: "br", ending: "br", accepts: "\\bbr\\b" },
  { encoding: "gzip", ending: "gz", accepts: "\\bgzip\\b" },
];

/** Where the notice for the address that was asked is. */
const NOTICE = "SITIO_RETIRADO";

/** A rule for the address of a page, with or without its final slash, or of a file. */
function rewriting(path: string, { to, notice }: Answer): string {
  const pattern = path === "/" ? "" : codes(path.slice(1)).replace(/\/$/, "/?");
  const then = to === undefined ? `- [E=${NOTICE}:${notice.slice(1)},G]` : `${to} [R=301,L,QSD]`;
  return `RewriteRule "^${pattern}$" ${then}`;
}

/** Headers for the addresses with some beginning: as they were requested, before an error page takes their place. */
function where(beginning: string, headers: Headers): string[] {
  return within(requested(beginning), headers);
}

function within(condition: string, headers: Headers): string[] {
  return block(condition, setHeaders(headers));
}

const requested = (beginning: string) => `%{THE_REQUEST} =~ m#^[A-Z]+ ${beginning}#`;

function block(condition: string, lines: readonly string[]): string[] {
  return [`<If "${condition}">`, ...lines.map((line) => `  ${line}`), "</If>"];
}

/** For answers that are no errors: the name of a script may be requested before its file has been copied. */
const cacheControl = (value: string) => `Header always set Cache-Control "${value}" "expr=%{REQUEST_STATUS} -lt 400"`;

function setHeaders(headers: Headers): string[] {
  return Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`);
}
