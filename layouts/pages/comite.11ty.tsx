import { isNotice } from "../../scripts/model/lists.ts";
import { committeeDocuments } from "../../scripts/model/notices.ts";
import type { Documento, Evento, Integrante, Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { openFirst } from "../../scripts/plan/agreements.ts";
import { collections } from "../../scripts/schema/index.ts";
import { number } from "../../scripts/words/spanish.ts";
import { DataTable } from "../components/data-table.tsx";
import { Empty } from "../components/empty.tsx";
import { EventList } from "../components/event-list.tsx";
import { OfficialDocumentList } from "../components/official-document-list.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { Pending } from "../components/pending.tsx";
import { AgreementList } from "../components/plan/agreement-list.tsx";
import { onePage } from "../drawn-pages.ts";
import { frameOf, headingOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

/** Headings of the committee's documents, by kind, in the order in which people look for them. */
const DOCUMENT_GROUPS = [
  { kind: "conformacion", title: "Cómo se formó", empty: "Todavía no se ha publicado el documento que lo conforma." },
  { kind: "acta", title: "Actas", empty: "Todavía no hay actas publicadas." },
  { kind: "empalme", title: "Documentos de empalme", empty: "Todavía no hay documentos de empalme publicados." },
  { kind: "otro", title: "Otros documentos", empty: "" },
] as const;

export const data = onePage(PAGES.comite.url);

export const render = ({ site }: { site: Site }) => renderPage(<CommitteePage site={site} />);

/** The committee: its posts, what it agreed, its documents, and its outreach events. */
export function CommitteePage({ site }: { site: Site }) {
  const documents = committeeDocuments(site);
  const noindex = documents.some(isNotice);
  return (
    <Page site={site} {...frameOf("comite")} noindex={noindex}>
      <PageHeader {...headingOf("comite")} />
      <p class="more">
        <a href={PAGES.plan.url}>Cómo va el plan de acción</a>
        <a href={PAGES.acta.url}>Hoja para la reunión de este mes</a>
      </p>
      <Members members={site.comite} />
      <Agreements site={site} />
      {DOCUMENT_GROUPS.map(({ kind, ...texts }) => (
        <DocumentGroup
          key={kind}
          site={site}
          documents={documents.filter(({ data }) => data.comite === kind)}
          {...texts}
        />
      ))}
      <Events events={site.agenda.filter(({ data }) => data.tipo === "socializacion").toReversed()} />
    </Page>
  );
}

function Members({ members }: { members: readonly Integrante[] }) {
  return (
    <section>
      <h2>Integrantes</h2>
      {members.length > 0 ? (
        <DataTable
          id="integrantes"
          caption="Cargos que forman el comité"
          columns={["Cargo", "Papel", "Quien lo ocupa"]}
          rows={members.map(({ url, data }) => ({
            key: url,
            cells: [<a href={url}>{data.titulo}</a>, data.rol ?? <Pending />, data.nombre ?? <Pending />],
          }))}
        />
      ) : (
        <Empty>{collections.comite.empty}</Empty>
      )}
    </section>
  );
}

/** As many agreements as a reader looks over; the page of all of them has the rest. */
const SHOWN_AGREEMENTS = 12;

/** What the committee agreed; nothing while none is published. */
function Agreements({ site }: { site: Site }) {
  const all = site.acuerdos;
  if (all.length === 0) return null;
  return (
    <section>
      <h2>Acuerdos</h2>
      <AgreementList site={site} acuerdos={openFirst(all).slice(0, SHOWN_AGREEMENTS)} />
      {all.length > SHOWN_AGREEMENTS && (
        <p class="more">
          <a href={PAGES.acuerdos.url}>Ver los {number(all.length)} acuerdos</a>
        </p>
      )}
    </section>
  );
}

interface DocumentGroupProps {
  site: Site;
  documents: readonly Documento[];
  title: string;
  /** Shown if there are no documents; if it is empty, the section is left out. */
  empty: string;
}

function DocumentGroup({ site, documents, title, empty }: DocumentGroupProps) {
  if (documents.length === 0 && !empty) return null;
  return (
    <section>
      <h2>{title}</h2>
      {documents.length > 0 ? <OfficialDocumentList site={site} documentos={documents} /> : <Empty>{empty}</Empty>}
    </section>
  );
}

function Events({ events }: { events: readonly Evento[] }) {
  return (
    <section>
      <h2>Eventos de socialización</h2>
      {events.length > 0 ? (
        <EventList events={events} />
      ) : (
        <Empty>Todavía no hay eventos de socialización en la agenda.</Empty>
      )}
    </section>
  );
}
