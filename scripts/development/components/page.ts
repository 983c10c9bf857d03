/** A part of the page, as the body of a document of its own. */
export interface Part {
  title: string;
  html: string;
}

export interface ComponentsPage {
  /** The style sheet that every page has. */
  base: string;
  parts: readonly Part[];
  /** Every file of `layouts/components/`, and whether it is shown. */
  files: Readonly<Record<string, string>>;
}

/**
 * `docs/components.html`: each part in light, in dark and on paper, in frames of its own, so that its style sheets touch
 * nothing else.
 */
export function componentsPage({ base, parts, files }: ComponentsPage): string {
  const split = parts.map(({ title, html }) => ({ title, ...withoutStyles(html) }));
  const sheets = [...new Set(split.map(({ styles }) => styles))];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Components</title>
<style>${OWN_STYLES}</style>
<h1>Components</h1>
<p>Written by <code>npm run components</code> from the components themselves, with the fictional town of the demo. Open a part to see it in light, in dark and on paper.</p>
<script type="text/plain" id="base"><style>${base}</style><style>${SWATCHES}</style></script>
${sheets.map((styles, index) => `<script type="text/plain" id="sheet-${index}">${styles}</script>`).join("\n")}
${split.map((part) => partOf(part, sheets.indexOf(part.styles))).join("\n")}
<h2>Files of <code>layouts/components/</code></h2>
<ul class="files">
${Object.entries(files)
  .map(([file, state]) => `<li><code>${file}</code>: ${state}</li>`)
  .join("\n")}
</ul>
<script>${SCRIPT}</script>
</html>
`;
}

/** The style sheets with which a part begins stand once in the page: many parts have the same. */
function withoutStyles(html: string): { styles: string; html: string } {
  const [styles = ""] = /^(?:<style>.*?<\/style>)*/s.exec(html) ?? [];
  return { styles, html: html.slice(styles.length) };
}

const partOf = ({ title, html }: Part, sheet: number) =>
  `<details data-sheet="${sheet}"><summary>${title}</summary><div class="frames"></div><script type="text/plain">${html}</script></details>`;

const OWN_STYLES =
  "body{max-width:90rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}summary{padding:.75rem 0;font-size:1.25rem;font-weight:700;cursor:pointer}iframe{width:100%;border:1px solid #888;resize:both}figure{margin:0 0 1rem}.light,.paper{color-scheme:light}.dark{color-scheme:dark}.files{columns:20rem}";

const SWATCHES =
  ".swatches{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;padding:0;list-style:none}.swatches span{display:inline-block;inline-size:3rem;block-size:2rem;border:1px solid;vertical-align:middle}";

/**
 * Fills the frames of a part when it is opened; their links lead nowhere. The rules of a mode are opened by its condition, which
 * the rules of the others never meet.
 */
const SCRIPT = `const base = document.getElementById("base").textContent;
const rules = (html, mode) => html
  .replaceAll(/prefers-color-scheme: ?dark/g, mode === "dark" ? "min-width:0" : "max-width:0")
  .replaceAll("@media print", mode === "paper" ? "@media all" : "@media not all");
for (const part of document.querySelectorAll("details")) part.addEventListener("toggle", () => {
  const [frames, body] = part.querySelectorAll(".frames, script");
  const sheet = document.getElementById("sheet-" + part.dataset.sheet).textContent;
  if (!part.open || frames.firstChild) return;
  for (const mode of ["light", "dark", "paper"]) {
    const figure = frames.appendChild(document.createElement("figure"));
    figure.appendChild(document.createElement("figcaption")).textContent = mode;
    const frame = figure.appendChild(document.createElement("iframe"));
    frame.className = mode;
    frame.title = part.querySelector("summary").textContent + ", " + mode;
    frame.sandbox = "allow-same-origin";
    frame.onload = () => { frame.style.height = Math.min(frame.contentDocument.documentElement.scrollHeight + 4, 900) + "px"; };
    frame.srcdoc = "<!doctype html><html lang=es-CO>" + rules(base + sheet + body.textContent, mode);
  }
});
document.querySelector("details").open = true;`;
