import { EDITOR_POLICY } from "../../scripts/data/headers.ts";
import { iconAddress } from "../../scripts/data/icon.ts";
import { CONFIG_ADDRESS } from "../../scripts/editor/addresses.ts";
import type { Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { InlineStyles } from "../components/inline-styles.tsx";
import { renderPage } from "../page.tsx";

export const data = { permalink: PAGES.editor.url };

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
      <body>{editorScript ? <Loading title={title} /> : <NotSetUp title={title} />}</body>
    </html>
  );
}

/**
 * For the message, and for what we add to the program: it has a `main` and headings of its own, which stay as it wants them.
 * A counter, «5 / 0 / 120», shows the sentence that it has for those who do not see it; in the dialog about a save that failed,
 * what is to be corrected stands one below the other.
 */
const STYLE =
  "div[aria-label]:has(>.count){font-size:0!important}div[aria-label]:has(>.count)::after{content:attr(aria-label);font-size:.875rem}.footer:has(>div[aria-label]>.count){flex-direction:column;align-items:flex-start;gap:.25rem}div[aria-label]:has(>.count.invalid):not([aria-label^='De '])::after{color:var(--sui-error-foreground-color)}" +
  ".otros-datos{min-block-size:44px;padding:.5rem 1rem;border:1px solid currentColor;border-radius:.25rem;background:transparent;color:inherit;font:inherit;text-align:start;cursor:pointer}section:has(>.field-wrapper .otros-datos[aria-expanded=false])~*{display:none}" +
  ".aviso:is(:empty,[hidden]){display:none}.aviso{position:fixed;inset-block-end:1rem;inset-inline:1rem;z-index:1000;max-inline-size:36rem;margin-inline:auto;padding:1rem;border:2px solid currentColor;border-radius:.25rem;background:Canvas;color:CanvasText;font:1.125rem/1.5 system-ui,sans-serif}.aviso progress{display:block;inline-size:100%;block-size:1rem}" +
  "[role=alertdialog] .error{white-space:pre-line}#cargando{font:1.125rem/1.5 system-ui,sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem}#cargando h1{font-size:1.5rem;line-height:1.25}";

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
      <p>
        Cargando el editor… La primera vez puede tardar cerca de un minuto si la señal es débil; después abrirá más
        rápido.
      </p>
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
