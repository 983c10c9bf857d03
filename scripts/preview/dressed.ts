import { areExplainedAt } from "./faults.ts";
import { panelHtml } from "./panel.tsx";
import type { Shown } from "./shown.ts";

/** Addresses of what only the preview serves; no site has a page whose name begins with a dot. */
export const RELOAD_SCRIPT = "/.vista/recargar.js";
export const RELOAD_EVENTS = "/.vista/cambios";

/**
 * A page as the preview serves it: with the errors of the content before it and the script that loads it again.
 * @param html the page of the site; `undefined` when there is none at the address
 * @param version by which the script tells whether another one is served by now
 * @param styleHash SHA-256 of the styles of the panel, in Base64
 */
export function dressed(
  { url, html, version, styleHash }: { url: string; html: string | undefined; version: string; styleHash: string },
  shown: Pick<Shown, "faultsAt">,
): string {
  const { here, elsewhere } = shown.faultsAt(url);
  const isOwn = areExplainedAt(url, here);
  const panel = panelHtml({ here, elsewhere, page: isOwn ? (html === undefined ? "alone" : "below") : undefined });
  const script = `<script type="module" src="${RELOAD_SCRIPT}" data-version="${version}"></script>`;
  const page = html ?? ALONE;
  return (panel ? allowed(page, styleHash) : page)
    .replace(/<body[^>]*>/, (body) => `${body}${panel}`)
    .replace(/(?=<\/body>)|$/, () => script);
}

/** A page that carries its own policy allows the styles of the panel only by their hash. */
function allowed(html: string, styleHash: string): string {
  return html.replace(
    /(<meta http-equiv="Content-Security-Policy" content="[^"]*style-src )('sha256-|&#39;sha256-)/,
    (_all, before, quote) => `${before}'sha256-${styleHash}' ${quote}`,
  );
}

/** What is below the errors of a document that never had a version without them. */
const ALONE =
  '<!doctype html><html lang="es-CO"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Con errores</title></head><body></body></html>\n';

/**
 * Asks to be told when another version of the page is served, as long as somebody sees it: a browser keeps few connections to
 * one server. Whoever comes back, also over a broken connection, is told whether the page changed meanwhile.
 */
export const RELOAD_CODE = `const { version } = document.querySelector('script[src="${RELOAD_SCRIPT}"]').dataset;
const about = new URLSearchParams({ pagina: location.pathname, version });
let events;
function listen() {
  events?.close();
  if (document.visibilityState === "hidden") return;
  events = new EventSource("${RELOAD_EVENTS}?" + about);
  events.addEventListener("otra", () => { events.close(); location.reload(); });
}
for (const event of ["visibilitychange", "pageshow"]) addEventListener(event, listen);
addEventListener("pagehide", () => events?.close());
listen();
`;
