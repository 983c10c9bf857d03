import { EDITOR_POLICY } from "../../scripts/data/headers.ts";
import { iconAddress } from "../../scripts/data/icon.ts";
import { CONFIG_ADDRESS } from "../../scripts/editor/addresses.ts";
import type { Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { InlineStyles } from "../components/inline-styles.tsx";
import { onePage } from "../drawn-pages.ts";
import { renderPage } from "../page.tsx";

export const data = onePage(PAGES.editor.url);

export const render = ({ site }: { site: Site }) => renderPage(<EditorPage site={site} />);

/**
 * The web editor, without the frame of the site's pages: a message that stands until the program has loaded or, while the
 * municipality has not said where its content is kept, the way to the page that says how. It carries no script of its own, and a
 * style only where its policy allows it.
 */
export function EditorPage({ site }: { site: Pick<Site, "municipio" | "images" | "assets"> }) {
  const { editorScript } = site.assets;
  const title = `Editor del sitio de ${site.municipio.nombre}`;
  return (
    <html lang="es-CO">
      <head>
        <meta charset="utf-8" />
        {editorScript && <meta http-equiv="Content-Security-Policy" content={EDITOR_POLICY} />}
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="icon" href={iconAddress(site)} />
        {editorScript && (
          <>
            <InlineStyles sheets={[STYLE]} />
            <link rel="cms-config-url" type="application/json" href={CONFIG_ADDRESS} />
            <script type="module" src={editorScript} />
          </>
        )}
      </head>
      <body>
        {editorScript ? (
          <>
            <StaffBar />
            <Loading title={title} />
          </>
        ) : (
          <NotSetUp title={title} />
        )}
      </body>
    </html>
  );
}

/**
 * For the bar, which the program stands below and never under, and for the message; the program has a `main` and headings of its
 * own, which stay as it wants them. For what we add to the forms: a counter, «5 / 0 / 120», shows the sentence that it has for
 * those who do not see it. And for its dialog about a save that failed: what is to be corrected stands there one below the other.
 */
const STYLE = [
  ":root{color-scheme:light dark}",
  "body{display:flex;flex-direction:column;block-size:100vh;block-size:100dvh;margin:0}",
  "#barra{flex:none;max-block-size:50%;overflow:auto;background:Canvas;color:CanvasText;border-block-end:1px solid GrayText;font:1rem/1.5 system-ui,sans-serif}",
  "#barra nav,#barra div>p:last-child{display:flex;flex-wrap:wrap;column-gap:1.25rem}",
  "#barra nav,#avisos>*{padding-inline:1rem}",
  "#avisos>*{border-block-start:1px solid GrayText;border-inline-start:.375rem solid Highlight;padding-block-start:.5rem}",
  "#avisos :is(p,ul){margin:0}#avisos li+li{margin-block-start:.5rem}",
  "#barra :is(a,button){display:inline-flex;align-items:center;min-block-size:2.75rem;font:inherit;color:LinkText;overflow-wrap:anywhere}",
  "#barra button{border:0;background:none;padding:0;text-decoration:underline;cursor:pointer}",
  "#barra :is(a,button):focus-visible{outline:3px solid;outline-offset:-3px}",
  "body>.sui.app-shell{position:relative;inset:auto;flex:1;min-block-size:0;contain:layout}",
  "div[aria-label]:has(>.count){font-size:0!important}div[aria-label]:has(>.count)::after{content:attr(aria-label);font-size:.875rem}.footer:has(>div[aria-label]>.count){flex-direction:column;align-items:flex-start;gap:.25rem}div[aria-label]:has(>.count.invalid):not([aria-label^='De '])::after{color:var(--sui-error-foreground-color)}",
  ".otros-datos{min-block-size:44px;padding:.5rem 1rem;border:1px solid currentColor;border-radius:.25rem;background:transparent;color:inherit;font:inherit;text-align:start;cursor:pointer}section:has(>.field-wrapper .otros-datos[aria-expanded=false])~*{display:none}",
  ".aviso[hidden]{display:none}.aviso{position:fixed;inset-block-end:1rem;inset-inline:1rem;z-index:1000;max-inline-size:36rem;margin-inline:auto;padding:1rem;border:2px solid currentColor;border-radius:.25rem;background:Canvas;color:CanvasText;font:1.125rem/1.5 system-ui,sans-serif}.aviso progress{display:block;inline-size:100%;block-size:1rem}",
  "#cargando{font:1.125rem/1.5 system-ui,sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem}#cargando h1{font-size:1.5rem;line-height:1.25}#cargando progress{display:block;inline-size:100%;block-size:1rem}",
  "[role=alertdialog] .error{white-space:pre-line}",
].join("");

/** The pages for whoever writes, and the place for what the editor says of what was saved. It stays above the program. */
function StaffBar() {
  return (
    <header id="barra">
      <nav aria-label="Para quienes escriben">
        {LINKS.map(([url, name]) => (
          // What is being written stays open.
          <a key={url} href={url} target="_blank" rel="noopener">
            {name}
          </a>
        ))}
      </nav>
      <div id="avisos" role="status" />
    </header>
  );
}

const LINKS = [
  [PAGES.estado.url, "Qué corregir"],
  [PAGES.guia.url, "Guía"],
  [PAGES.home.url, "Ver el sitio"],
] as const;

function Loading({ title }: { title: string }) {
  return (
    <main id="cargando">
      <h1>{title}</h1>
      <noscript>
        <p>
          <strong>El editor necesita JavaScript, y este navegador lo tiene desactivado.</strong> Actívelo en los ajustes
          del navegador y vuelva a cargar la página.
        </p>
      </noscript>
      <div id="espera">
        <p>
          Cargando el editor… La primera vez puede tardar medio minuto si la señal es débil; después abrirá más rápido.
        </p>
      </div>
      <p>
        Si pasan más de dos minutos y sigue viendo este mensaje, revise la conexión y vuelva a cargar la página. Si
        tampoco abre, actualice el navegador.
      </p>
    </main>
  );
}

function NotSetUp({ title }: { title: string }) {
  return (
    <main>
      <h1>{title}</h1>
      <p>
        El editor todavía no está encendido: falta decir en <code>content/municipio.yaml</code> en qué repositorio de
        GitHub está el contenido de este sitio.
      </p>
      <p>
        <a href={PAGES.encender.url}>Encender el editor, paso a paso</a>
      </p>
      <p>
        <a href={PAGES.home.url}>Ir al sitio</a>
      </p>
    </main>
  );
}
