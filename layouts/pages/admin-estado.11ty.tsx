import { EDITOR_URL, entryUrl } from "../../scripts/editor/addresses.ts";
import { dayInWords } from "../../scripts/history/present/words.ts";
import { type HeldBack, shownInstead } from "../../scripts/model/held-back.ts";
import type { Site } from "../../scripts/model/site.ts";
import { type Issue, isError } from "../../scripts/validation/issue.ts";
import { PageHeader } from "../components/page-header.tsx";
import { Document, renderPage } from "../document.tsx";
import { quantity } from "../words.ts";

const URL = "/admin/estado/";
const TITLE = "Estado del contenido";

export const data = { permalink: URL };

interface StatusPageProps {
  site: Site;
  /** What the validator said at this build. */
  issues: readonly Issue[];
}

export const render = (props: StatusPageProps) => renderPage(<StatusPage {...props} />);

/** What the last build had to say of each document, in words, with the way to mend it in the editor. For staff. */
export function StatusPage({ site, issues }: StatusPageProps) {
  const archivos = [...issues, ...site.heldBack].map(({ archivo }) => archivo);
  const files = [...new Set(archivos)].sort();
  return (
    <Document
      site={site}
      url={URL}
      title={TITLE}
      description="Lo que la última construcción del sitio encontró en cada documento."
      noindex
      ownPolicy
    >
      <PageHeader title={TITLE} summary={summaryOf(issues, files.length)} />
      <p>
        Así quedó el contenido en la construcción del {dayInWords(site.now)}, a las {site.now.slice(11, 16)}. Un cambio
        que usted guardó después aparece aquí cuando el sitio se vuelva a construir.
      </p>
      <p class="more">
        <a href={EDITOR_URL}>Ir al editor</a>
        <a href="/admin/guia/">Guía para quienes escriben</a>
        <a href="/plan/pendientes/">Pendientes de cada dependencia</a>
      </p>
      {files.map((archivo) => (
        <FileIssues
          key={archivo}
          archivo={archivo}
          issues={issues.filter((issue) => issue.archivo === archivo)}
          heldBack={site.heldBack.find((file) => file.archivo === archivo)}
        />
      ))}
    </Document>
  );
}

function summaryOf(issues: readonly Issue[], files: number): string {
  if (files === 0) return "Todo en orden: no hay errores ni avisos.";
  if (issues.length === 0) return "Se eliminó algo que otros documentos necesitan.";
  const errors = issues.filter(isError).length;
  const warnings = issues.length - errors;
  const found = [
    errors > 0 && quantity(errors, "error", "errores"),
    warnings > 0 && quantity(warnings, "aviso", "avisos"),
  ];
  return `Hay ${found.filter(Boolean).join(" y ")} en ${quantity(files, "archivo", "archivos")}.`;
}

interface FileIssuesProps {
  archivo: string;
  issues: readonly Issue[];
  heldBack?: HeldBack;
}

function FileIssues({ archivo, issues, heldBack }: FileIssuesProps) {
  const entry = entryUrl(archivo);
  return (
    <section>
      <h2>{archivo}</h2>
      {heldBack && (
        <p>
          <strong>{shownInstead(heldBack)}</strong>
        </p>
      )}
      <ul class="documents">
        {issues.map((issue) => (
          <li key={`${issue.linea} ${issue.columna} ${issue.codigo}`}>
            <p>
              <strong>{issue.gravedad === "error" ? "Error" : "Aviso"}</strong>, línea {issue.linea}
              {issue.campo && `, dato «${issue.campo}»`}: {issue.mensaje}
            </p>
            <p>{issue.sugerencia}</p>
          </li>
        ))}
      </ul>
      {entry && (
        <p class="more">
          <a href={entry}>
            Abrir en el editor<span class="visually-hidden">: {archivo}</span>
          </a>
        </p>
      )}
    </section>
  );
}
