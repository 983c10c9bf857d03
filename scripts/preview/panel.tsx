import { renderToString } from "preact-render-to-string";
import { count } from "../words/spanish.ts";
import { visible } from "../words/terminal.ts";
import type { Fault } from "./faults.ts";

/** What a panel tells. */
interface PanelProps {
  /** The errors that it explains. */
  here: readonly Fault[];
  /** The files with errors that another page explains. */
  elsewhere: readonly { archivo: string; url: string }[];
  /** Whether it stands on the page of the file, and whether a version without errors is below it. */
  page?: "below" | "alone";
}

/** How many errors are explained at once; the others can be opened. */
const FIRST = 5;

/**
 * The errors of the content as HTML, to be put before what a page shows; empty without errors. It stands in a tree of its own, so
 * that its styles and those of the page do not touch each other.
 */
export function panelHtml(props: PanelProps): string {
  if (props.here.length + props.elsewhere.length === 0) return "";
  return `<div><template shadowrootmode="open"><style>${PANEL_STYLES}</style>${renderToString(<Panel {...props} />)}</template></div>`;
}

function Panel({ here, elsewhere, page }: PanelProps) {
  return (
    <section aria-labelledby="titulo" lang="es-CO">
      <h2 id="titulo">{here.length > 0 ? titleOf(here) : `Hay errores en ${filesInWords(elsewhere.length)}`}</h2>
      {page || here.length === 0 ? (
        <Explained faults={here} />
      ) : (
        <details>
          <summary>Ver qué falta corregir</summary>
          <Explained faults={here} />
        </details>
      )}
      {elsewhere.length > 0 && (
        <p>
          {here.length > 0 ? "También hay errores en " : "Vea qué corregir en "}
          {elsewhere.slice(0, FIRST).map(({ archivo, url }, index) => (
            <>
              {index > 0 && ", "}
              <a href={url}>{visible(archivo)}</a>
            </>
          ))}
          {elsewhere.length > FIRST && ` y ${filesInWords(elsewhere.length - FIRST)} más`}.
        </p>
      )}
      <p class="note">{NOTES[page ?? "elsewhere"]}</p>
    </section>
  );
}

const NOTES = {
  below:
    "Debajo está la última versión sin errores. Cuando guarde el archivo corregido, esta página se actualiza sola.",
  alone:
    "Todavía no hay una versión sin errores que mostrar. Cuando guarde el archivo corregido, esta página se actualiza sola.",
  elsewhere: "Las listas, el buscador y el informe se actualizan cuando se corrija. Este aviso no se publica.",
};

const filesInWords = (files: number) => count(files, "archivo", "archivos");

function titleOf(faults: readonly Fault[]): string {
  const files = new Set(faults.map(({ archivo }) => archivo));
  const [first = ""] = files;
  return `${count(faults.length, "error", "errores")} en ${files.size === 1 ? visible(first) : filesInWords(files.size)}`;
}

function Explained({ faults }: { faults: readonly Fault[] }) {
  const rest = faults.slice(FIRST);
  return (
    <>
      <List faults={faults.slice(0, FIRST)} />
      {rest.length > 0 && (
        <details>
          <summary>Ver {count(rest.length, "error", "errores")} más</summary>
          <List faults={rest} />
        </details>
      )}
    </>
  );
}

function List({ faults }: { faults: readonly Fault[] }) {
  if (faults.length === 0) return null;
  return (
    <ol>
      {faults.map(({ archivo, linea, mensaje, sugerencia, renglon }) => (
        <li>
          <p class="place">
            {visible(archivo)}, línea {linea}
          </p>
          <p class="fault">{mensaje}</p>
          {renglon.trim() && <pre>{visible(renglon)}</pre>}
          <p class="remedy">
            <strong>Cómo corregirlo:</strong> {sugerencia}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** No sign in it is one that HTML would escape. */
export const PANEL_STYLES = `
:host { all: initial; display: block; }
section { box-sizing: border-box; padding: 1rem max(1rem, calc(50% - 32rem)); background: #fff4f2; color: #1f1f1f;
  border-bottom: 0.25rem solid #a8200d; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h2 { margin: 0 0 0.5rem; font-size: 1.25rem; line-height: 1.3; color: #8a1a0a; }
p { margin: 0 0 0.25rem; }
ol { margin: 0; padding: 0; list-style: none; }
li { padding: 0.5rem 0; border-top: 1px solid #e3b8b1; }
.place { font-weight: 600; }
.remedy, .note { white-space: pre-line; }
.note { margin: 0.5rem 0 0; color: #4a4a4a; }
pre { margin: 0.25rem 0 0.5rem; padding: 0.5rem 0.75rem; background: #fff; border-left: 0.25rem solid #a8200d;
  font: 0.9375rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
summary { padding: 0.5rem 0; min-height: 1.5rem; cursor: pointer; color: #0943b5; text-decoration: underline; }
a { color: #0943b5; }
:focus-visible { outline: 3px solid #0943b5; outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
  section { background: #2b1512; color: #f3f3f3; border-bottom-color: #ff9a8a; }
  h2 { color: #ffb4a8; }
  li { border-top-color: #6b3a33; }
  .note { color: #d0d0d0; }
  pre { background: #1a1a1a; border-left-color: #ff9a8a; }
  a, summary { color: #a9c1ff; }
  :focus-visible { outline-color: #a9c1ff; }
}
@media print { section { display: none; } }
`;
