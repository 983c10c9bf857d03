import { GONE_FOLDER } from "../model/addresses.ts";
import { FILES } from "../pages/files.ts";
import { SECTIONS } from "../pages/links.ts";
import { PAGES } from "../pages/pages.ts";

/** A content security policy: what each directive allows. */
type Policy = Readonly<Record<string, string>>;

/**
 * What the pages of the site may load: nothing from other sites, no script or style but ours; `wasm-unsafe-eval` lets the
 * search run, which is WebAssembly.
 *
 * @param styleHashes SHA-256 of each style sheet that pages carry in their head, in Base64
 * @param form where the form for petitions is sent; only an address of another site needs a permission
 */
function sitePolicy(styleHashes: readonly string[], form?: string): Policy {
  const receiver = /^https:\/\//i.test(form ?? "") ? ` ${new URL(form ?? "").origin}` : "";
  return {
    "default-src": "'none'",
    "script-src": "'self' 'wasm-unsafe-eval'",
    "style-src": styleHashes.map((hash) => `'sha256-${hash}'`).join(" "),
    "img-src": "'self'",
    "connect-src": "'self'",
    "form-action": `'self'${receiver}`,
    "base-uri": "'none'",
  };
}

/** Where the editor reads and writes the content. */
export const GITHUB_API = "https://api.github.com";

/**
 * What the editor may load: GitHub's API, its status and the photos of its accounts, styles that the editor writes
 * itself, and pictures and documents made from the files that a person chooses (`blob:`, `data:`). A preview is a frame
 * that the editor creates, in which addresses must resolve as on the site (`base-uri`). Only our own scripts.
 */
const EDITOR: Policy = {
  "default-src": "'none'",
  "script-src": "'self' 'wasm-unsafe-eval'",
  "style-src": "'self' 'unsafe-inline'",
  "font-src": "'self'",
  "img-src": "'self' blob: data: https://avatars.githubusercontent.com",
  "media-src": "blob:",
  "connect-src": `'self' blob: data: ${GITHUB_API} https://www.githubstatus.com`,
  "worker-src": "'self' blob:",
  "manifest-src": "'self' blob:",
  "frame-src": "blob:",
  "form-action": "'none'",
  "base-uri": "'self'",
};

/** The policy that the editor's page carries in its head. */
export const EDITOR_POLICY = textOf(EDITOR);

/**
 * The site's policy for a page that carries it in its head, because hosts may not send the header with it.
 * @param styleHashes SHA-256 of each style sheet, in Base64
 * @param form where the form for petitions is sent
 */
export function pagePolicy(styleHashes: readonly string[], form?: string): string {
  return textOf(sitePolicy(styleHashes, form));
}

export interface HeadersInput {
  /** SHA-256 of each style sheet, in Base64. */
  styleHashes: readonly string[];
  /** Where the form for petitions is sent. */
  form?: string;
  /** Whether `/admin/` is the editor, which needs more than the pages of the site. */
  hasEditor?: boolean;
  /** Addresses of the files to keep out of search engines: unlike a page, a file cannot say so itself. */
  noindexed?: readonly string[];
}

/** Headers by their name. */
export type Headers = Readonly<Record<string, string>>;

/** Headers of every response, on every host. `netlify.toml` has the same ones for Netlify. */
export const COMMON_HEADERS: Headers = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Strict-Transport-Security": "max-age=31536000",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
};

/** For files whose name changes with their content. */
const FOR_EVER = "public, max-age=31536000, immutable";

/**
 * For pages and whatever else keeps its address: a browser asks whether its copy is still good, because an alert must be seen at
 * once. Netlify and Cloudflare Pages send it by themselves.
 */
export const ASK_EACH_TIME = "public, max-age=0, must-revalidate";

/** How long browsers may cache the files of some folders; all others are requested each time. As in `netlify.toml`. */
export const CACHE_CONTROL: readonly [folder: string, value: string][] = [
  ["/recursos/", FOR_EVER],
  ["/admin/programa/", FOR_EVER],
  ["/media/", "public, max-age=3600"],
  ["/pagefind/", ASK_EACH_TIME],
];

/** Types of files that a server may not know by their ending, or not as text. */
export const OWN_TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv",
  ics: "text/calendar",
  jsonld: "application/ld+json",
};

/** Types of what a server is to compress, besides pages: all of them are text, in UTF-8. */
export const COMPRESSIBLE_TYPES: readonly string[] = [
  ...Object.values(OWN_TYPES),
  "text/plain",
  "text/css",
  "text/javascript",
  "text/xml",
  "application/javascript",
  "application/json",
  "application/xml",
  "image/svg+xml",
];

/**
 * Keeps a response out of search engines. https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
 */
export const NOINDEX: Headers = { "X-Robots-Tag": "noindex" };

/** The headers of the site's pages and files, and those of the editor, which has other needs. */
export function ownHeaders({ styleHashes, form, hasEditor = false }: HeadersInput): { site: Headers; editor: Headers } {
  const site: Headers = {
    "Content-Security-Policy": textOf({ ...sitePolicy(styleHashes, form), ...UNFRAMED }),
    "Cross-Origin-Opener-Policy": "same-origin",
  };
  if (!hasEditor) return { site, editor: site };
  const editor: Headers = {
    "Content-Security-Policy": textOf({ ...EDITOR, ...UNFRAMED }),
    // The window in which a person signs in must be able to answer the editor.
    "Cross-Origin-Opener-Policy": "same-origin-allow-popups",
    ...NOINDEX,
  };
  return { site, editor };
}

/**
 * The site's `_headers` file, which Netlify and Cloudflare Pages read: the content security policy, with the hash of
 * each style sheet that pages carry in their head, and what `netlify.toml` says too, which Cloudflare Pages does not read; on
 * Netlify that file wins where both name a path. The policy cannot be there, because the style sheet contains the
 * municipality's colour. https://docs.netlify.com/manage/routing/headers/
 *
 * The editor has a policy of its own, and no rule can exclude `/admin/` from `/*`: where two rules set the same header,
 * one host uses the last and another sends both, and then browsers apply both. So a site with an editor lists its
 * sections one by one, and no two rules set the same header for an address. The page for addresses that do not exist is
 * in no section, and carries the policy in its head. No path has two rules: Cloudflare Pages keeps the last.
 */
export function headersFile(input: HeadersInput): string {
  const { site, editor } = ownHeaders(input);
  const sections = [...SECTIONS, GONE_FOLDER, "recursos", "pagefind"].map((name) => `/${name}/*`);
  const own: (readonly [path: string, headers: Headers])[] = input.hasEditor
    ? [
        ...[PAGES.home.url, PAGES.notFound.url, ...sections].map((path) => [path, site] as const),
        // The names of the program's files change with their content. The page and the configuration keep the host's default.
        ["/admin/*", editor],
      ]
    : [["/*", site]];
  const rules = new Map<string, Headers>();
  for (const [path, headers] of [
    ["/*", COMMON_HEADERS] as const,
    ...own,
    ...CACHE_CONTROL.filter(([folder]) => input.hasEditor || !folder.startsWith(PAGES.editor.url)).map(
      ([folder, value]) => [`${folder}*`, { "Cache-Control": value }] as const,
    ),
    [FILES.catalog, { "Content-Type": `${OWN_TYPES.jsonld}; charset=utf-8` }] as const,
    ...(input.noindexed ?? []).map((url) => [url, NOINDEX] as const),
  ])
    rules.set(path, { ...rules.get(path), ...headers });
  return [...rules].map(([path, headers]) => rule(path, headers)).join("");
}

/** What a policy inside a page cannot say. */
const UNFRAMED: Policy = { "frame-ancestors": "'none'" };

function rule(path: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return `${[path, ...lines].join("\n")}\n`;
}

function textOf(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, allowed]) => `${directive} ${allowed}`)
    .join("; ");
}
