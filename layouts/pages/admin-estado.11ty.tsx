import { entryUrl } from "../../scripts/editor/addresses.ts";
import { dataFileLabel } from "../../scripts/editor/cms-collection.ts";
import {
  type HeldBackFile,
  type PublishedFaults,
  type PublishedIssue,
  placeInWords,
} from "../../scripts/model/faults.ts";
import { documentsOf } from "../../scripts/model/lists.ts";
import type { Site, UnseenDocuments } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { longDate } from "../../scripts/time/spanish.ts";
import { enumerate, number, quantity } from "../../scripts/words/spanish.ts";
import { PageHeader } from "../components/page-header.tsx";
import { onePage } from "../drawn-pages.ts";
import { frameOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

export const data = onePage(PAGES.estado.url);

export const render = ({ site }: { site: Site }) => renderPage(<StatusPage site={site} />);

/**
 * The issues that the last build found in each published file, with a link to correct it in the editor: which field is
 * wrong and what to write, never the wrong value, because anybody can open this page. Where there is an editor, files are known by
 * their titles and places by the labels of its forms; where there is none, by paths and lines.
 */
export function StatusPage({ site }: { site: Site }) {
  const { issues, heldBack, unnamed } = site.faults;
  const files = [...new Set([...issues, ...heldBack].map(({ archivo }) => archivo))].sort();
  return (
    <Page site={site} {...frameOf("estado")} ownPolicy>
      <PageHeader title={PAGES.estado.title} summary={summaryOf(site.faults, files.length)} />
      {unnamed.errores + unnamed.avisos > 0 && <p>{restOf(site.faults)}</p>}
      <Unseen {...site.unseen} />
      <p class="more">
        <a href={PAGES.editor.url}>Ir al editor</a>
        <a href={PAGES.guia.url}>Guía para quienes escriben</a>
        <a href={PAGES.pendientes.url}>Pendientes de cada dependencia</a>
      </p>
      {files.map((archivo) => (
        <FileIssues
          key={archivo}
          archivo={archivo}
          name={nameOf(archivo, site)}
          issues={issues.filter((issue) => issue.archivo === archivo)}
          heldBack={heldBack.find((file) => file.archivo === archivo)}
        />
      ))}
      <section>
        <h2>Cómo leer esta página</h2>
        <p>
          Así quedó el contenido en la construcción del {longDate(site.now)}, a las {site.now.slice(11, 16)}. Un cambio
          que usted guardó después aparece aquí cuando el sitio se vuelva a construir.
        </p>
        <p>
          La puede abrir cualquiera: por eso dice qué dato hay que corregir y cómo, y no repite lo que está escrito.
        </p>
      </section>
    </Page>
  );
}

function summaryOf({ issues, unnamed }: PublishedFaults, files: number): string {
  if (files === 0) {
    return unnamed.errores + unnamed.avisos === 0
      ? "Todo en orden: no hay errores ni avisos."
      : "Todo en orden en lo que se ve en el sitio.";
  }
  const errors = issues.filter(isError).length;
  const found = inWords(errors, issues.length - errors);
  return `Hay ${found} en ${quantity(files, "archivo", "archivos")}.`;
}

/** The issues in files that are not listed, as counts. */
function restOf({ unnamed: { errores, avisos } }: PublishedFaults): string {
  const found = [errores > 0 && `${number(errores)} con errores`, avisos > 0 && `${number(avisos)} con avisos`].filter(
    (each) => each !== false,
  );
  return `Otros archivos no se nombran aquí, porque no se muestran en el sitio o son avisos a personas: ${enumerate(found)}. Los ve quien construye el sitio, o usted con «npm run validate».`;
}

/** How many documents are drafts, scheduled or expired; nothing when there are none. */
function Unseen({ borradores, programados, vencidos }: UnseenDocuments) {
  const found = [
    borradores > 0 && quantity(borradores, "borrador", "borradores"),
    programados > 0 && quantity(programados, "documento programado", "documentos programados"),
    vencidos > 0 && quantity(vencidos, "documento vencido", "documentos vencidos"),
  ].filter((each) => each !== false);
  return found.length > 0 ? <p>No se muestran en el sitio: {enumerate(found)}.</p> : null;
}

const isError = ({ gravedad }: PublishedIssue) => gravedad === "error";

function inWords(errors: number, warnings: number): string {
  const found = [
    errors > 0 && quantity(errors, "error", "errores"),
    warnings > 0 && quantity(warnings, "aviso", "avisos"),
  ].filter((each) => each !== false);
  return enumerate(found);
}

/** What somebody with forms knows a file by; `undefined` where people write files, who know it by its path. */
function nameOf(archivo: string, site: Site): string | undefined {
  if (!site.assets.editorScript) return undefined;
  if (archivo.startsWith("content/media/")) return `Archivo ${archivo.slice("content/media/".length)}`;
  const document = documentsOf(site).find((each) => each.archivo === archivo);
  return document?.data.titulo ?? dataFileLabel(archivo);
}

interface FileIssuesProps {
  archivo: string;
  /** Present for somebody who fills in forms: then no lines are named either. */
  name?: string;
  issues: readonly PublishedIssue[];
  heldBack?: HeldBackFile;
}

function FileIssues({ archivo, name = archivo, issues, heldBack }: FileIssuesProps) {
  const entry = entryUrl(archivo);
  const placeOf = (issue: PublishedIssue) =>
    placeInWords(name === archivo ? issue : { ...issue, linea: undefined, etiqueta: issue.etiqueta || textOf(issue) });
  return (
    <section>
      <h2>{name}</h2>
      {heldBack && (
        <p>
          <strong>{heldBack.estado}</strong>
        </p>
      )}
      <ul class="documents">
        {issues.map((issue, index) => (
          <li key={index}>
            <p>
              <strong>{isError(issue) ? "Error" : "Aviso"}</strong>
              {placeOf(issue) && `, ${placeOf(issue)}`}: {issue.problema}
            </p>
            <p>{issue.remedio}</p>
          </li>
        ))}
      </ul>
      {entry && (
        <p class="more">
          <a href={entry}>
            Abrir en el editor<span class="visually-hidden">: {name}</span>
          </a>
        </p>
      )}
    </section>
  );
}

/** What stands in a line of a document and in none of its fields stands in its text. */
const textOf = ({ archivo, linea }: PublishedIssue) => (linea && archivo.endsWith(".md") ? "Texto" : "");
