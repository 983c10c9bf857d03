/** What the page of the editor says and loads. */
export interface AdminPage {
  /** The municipality's name. */
  nombre: string;
  /** The address of the site's icon. */
  icon?: string;
  /** The editor; without it, because nobody has said where the content is kept, the page says how to set it up. */
  program?: {
    /** The address of the module that starts it. */
    script: string;
    /** What the page may load. */
    policy: string;
  };
}

/** Where the editor reads what can be edited, and how. */
export const CONFIG_ADDRESS = "/admin/config.json";

/**
 * The HTML of `/admin/`: a message that stands until the program has loaded, or how to set the editor up. It carries no
 * script of its own, and a style only where its policy allows it.
 */
export function adminPage({ nombre, icon, program }: AdminPage): string {
  const title = `Editor del sitio de ${escaped(nombre)}`;
  return `<!doctype html>
<html lang="es-CO">
<head>
<meta charset="utf-8">
${program ? `<meta http-equiv="Content-Security-Policy" content="${escaped(program.policy)}">\n` : ""}<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
${icon ? `<link rel="icon" href="${escaped(icon)}">\n` : ""}${program ? loadedBy(program.script) : ""}</head>
<body>
${program ? loading(title) : notSetUp(title)}
</body>
</html>
`;
}

const loadedBy = (script: string) => `<style>${STYLE}</style>
<link rel="cms-config-url" type="application/json" href="${CONFIG_ADDRESS}">
<script type="module" src="${escaped(script)}"></script>
`;

/** For the message only: the program has a `main` and headings of its own, which stay as it wants them. */
const STYLE =
  "#cargando{font:1.125rem/1.5 system-ui,sans-serif;max-width:36rem;margin:2rem auto;padding:0 1rem}#cargando h1{font-size:1.5rem;line-height:1.25}";

const loading = (title: string) => `<main id="cargando">
<h1>${title}</h1>
<noscript><p><strong>El editor necesita JavaScript, y este navegador lo tiene desactivado.</strong> Actívelo en los ajustes del navegador y vuelva a cargar la página.</p></noscript>
<p>Cargando el editor… La primera vez puede tardar cerca de un minuto si la señal es débil; después abrirá más rápido.</p>
<p>Si pasan más de dos minutos y sigue viendo este mensaje, revise la conexión y vuelva a cargar la página. Si tampoco abre, actualice el navegador.</p>
</main>`;

const notSetUp = (title: string) => `<main>
<h1>${title}</h1>
<p>El editor todavía no está configurado: falta decir en qué repositorio de GitHub está el contenido de este sitio.</p>
<p>Quien administra el sitio debe escribir estas líneas en el archivo <code>content/municipio.yaml</code> y publicar el cambio:</p>
<pre><code>editor:
  repo: cuenta/repositorio
  rama: main
  dominio: sitio.netlify.app</code></pre>
<ul>
<li><code>repo</code>: la cuenta y el nombre del repositorio, como aparecen en su dirección de GitHub.</li>
<li><code>rama</code>: la rama desde la que se publica; casi siempre <code>main</code>.</li>
<li><code>dominio</code>: el nombre del sitio en Netlify, sin <code>https://</code>.</li>
</ul>
<p>Mientras tanto, el contenido se edita en GitHub, como dice la guía.</p>
<p><a href="/">Ir al sitio</a></p>
</main>`;

/** Text that HTML can hold, in an attribute too. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
