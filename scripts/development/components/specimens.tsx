import type { VNode } from "preact";
import { catalogOf } from "../../../layouts/catalog.ts";
import { Breadcrumbs } from "../../../layouts/components/breadcrumbs.tsx";
import { Contact } from "../../../layouts/components/contact.tsx";
import { DataTable } from "../../../layouts/components/data-table.tsx";
import { DocumentList } from "../../../layouts/components/document-list.tsx";
import { Empty } from "../../../layouts/components/empty.tsx";
import { FictionBanner } from "../../../layouts/components/fiction-banner.tsx";
import { Links } from "../../../layouts/components/links.tsx";
import { PageHeader } from "../../../layouts/components/page-header.tsx";
import { Pager } from "../../../layouts/components/pager.tsx";
import { HistoryWarning } from "../../../layouts/components/report/history-warning.tsx";
import { ReportError } from "../../../layouts/components/report-error.tsx";
import { SiteFooter } from "../../../layouts/components/site-footer.tsx";
import { SiteHeader } from "../../../layouts/components/site-header.tsx";
import * as dependencia from "../../../layouts/dependencia.11ty.tsx";
import * as documento from "../../../layouts/documento.11ty.tsx";
import * as evento from "../../../layouts/evento.11ty.tsx";
import * as noticia from "../../../layouts/noticia.11ty.tsx";
import { renderPage } from "../../../layouts/page.tsx";
import * as acuerdos from "../../../layouts/pages/acuerdos.11ty.tsx";
import * as catalogByLetter from "../../../layouts/pages/catalog-a-z.11ty.tsx";
import * as catalogInventory from "../../../layouts/pages/catalog-inventory.11ty.tsx";
import * as dataset from "../../../layouts/pages/datos-conjunto.11ty.tsx";
import * as documentos from "../../../layouts/pages/documentos.11ty.tsx";
import * as entidades from "../../../layouts/pages/entidades.11ty.tsx";
import * as home from "../../../layouts/pages/home.11ty.tsx";
import * as informe from "../../../layouts/pages/informe.11ty.tsx";
import * as log from "../../../layouts/pages/informe-actualizaciones.11ty.tsx";
import * as year from "../../../layouts/pages/informe-year.11ty.tsx";
import * as participation from "../../../layouts/pages/participation-list.11ty.tsx";
import * as plan from "../../../layouts/pages/plan.11ty.tsx";
import * as minutes from "../../../layouts/pages/plan-acta.11ty.tsx";
import * as criteria from "../../../layouts/pages/plan-criterios.11ty.tsx";
import * as obligations from "../../../layouts/pages/plan-obligaciones.11ty.tsx";
import * as tasks from "../../../layouts/pages/plan-pendientes-dependencia.11ty.tsx";
import * as policy from "../../../layouts/pages/politica.11ty.tsx";
import * as requests from "../../../layouts/pages/pqrsd.11ty.tsx";
import * as paperForm from "../../../layouts/pages/pqrsd-formulario.11ty.tsx";
import * as search from "../../../layouts/pages/search.11ty.tsx";
import * as offices from "../../../layouts/pages/short-list.11ty.tsx";
import * as transparencia from "../../../layouts/pages/transparencia.11ty.tsx";
import * as tramite from "../../../layouts/tramite.11ty.tsx";
import type { LoadedSite } from "../../load/site.ts";
import { documentosPages, reportYears, updatesPages } from "../../model/lists.ts";
import type { Site } from "../../model/site.ts";
import { crumbsOf } from "../../pages/links.ts";
import { PAGES } from "../../pages/pages.ts";

/** A part of the page of components: some of them in use, as HTML. */
export interface Specimen {
  title: string;
  show: (loaded: LoadedSite) => string;
}

/** The components of the frame and of lists by themselves; the others in the pages where citizens meet them. */
export const SPECIMENS: readonly Specimen[] = [
  { title: "Header", show: ({ site }) => alone(<SiteHeader site={site} url={PAGES.tramites.url} />) },
  { title: "Warning of a demo, breadcrumbs", show: () => alone(<Above />) },
  { title: "Footer", show: ({ site }) => alone(<Footer site={site} />) },
  { title: "Footer of a town that has published nothing yet", show: ({ site }) => alone(<EmptyFooter site={site} />) },
  {
    title: "Heading of a page, lists, data, table, pages of a list",
    show: ({ site }) => inMain(<Pieces site={site} />),
  },
  { title: "Home page: alert, search, tiles, needs, news, agenda", show: ({ site }) => main(home.render({ site })) },
  { title: "Search", show: ({ site }) => main(search.render({ site })) },
  {
    title: "A–Z, with letters and views",
    show: ({ site }) => main(catalogByLetter.render({ site, catalog: catalogOf("tramites") })),
  },
  {
    title: "Sheet: glance, questions, steps, QR code on paper",
    show: ({ site }) => main(tramite.render({ site, tramite: named(site.tramites, "impuesto-predial-unificado") })),
  },
  {
    title: "Sheet of what is suspended",
    show: ({ site }) => main(tramite.render({ site, tramite: named(site.tramites, "paz-y-salvo-municipal") })),
  },
  {
    title: "Inventory: what is asked for most, what became simpler, beside the SUIT",
    show: ({ site }) => main(catalogInventory.render({ site, catalog: catalogOf("tramites") })),
  },
  {
    title: "News",
    show: ({ site }) => main(noticia.render({ site, noticia: named(site.noticias, "mercado-campesino") })),
  },
  { title: "Event", show: ({ site }) => main(evento.render({ site, evento: named(site.agenda) })) },
  {
    title: "Office",
    show: ({ site }) => main(dependencia.render({ site, dependencia: named(site.dependencias, "secretaria-general") })),
  },
  { title: "Directory of offices", show: ({ site }) => main(offices.render({ site, section: "dependencias" })) },
  {
    title: "Official document",
    show: ({ site }) => main(documento.render({ site, documento: named(site.documentos) })),
  },
  {
    title: "List of documents",
    show: ({ site }) => main(documentos.render({ site, list: firstOf(documentosPages(site.documentos)) })),
  },
  { title: "Entities, linked and to be linked", show: ({ site }) => main(entidades.render({ site })) },
  { title: "Consultations, with how many took part", show: ({ site }) => main(participation.render({ site })) },
  { title: "Menu of the law", show: ({ site, scorecard }) => main(transparencia.render({ site, scorecard })) },
  { title: "Petitions, with the form", show: ({ site }) => main(requests.render({ site: withForm(site) })) },
  { title: "Petition on paper", show: ({ site }) => main(paperForm.render({ site })) },
  { title: "Policy", show: ({ site }) => main(policy.render({ site: withForm(site), policy: "privacidad" })) },
  { title: "Report", show: ({ site, scorecard }) => main(informe.render({ site, scorecard })) },
  {
    title: "A year of the report",
    show: ({ site, scorecard }) => main(year.render({ site, scorecard, year: reportYears(site).at(-1) ?? "" })),
  },
  {
    title: "Log of updates, with filters",
    show: ({ site }) => main(log.render({ site, list: firstOf(updatesPages(site)) })),
  },
  { title: "Plan", show: ({ site, scorecard }) => main(plan.render({ site, scorecard })) },
  { title: "Criteria", show: ({ site, scorecard }) => main(criteria.render({ site, scorecard })) },
  { title: "Obligations", show: ({ site, scorecard }) => main(obligations.render({ site, scorecard })) },
  { title: "Minutes", show: ({ site, scorecard }) => main(minutes.render({ site, scorecard })) },
  { title: "Agreements of the committee", show: ({ site }) => main(acuerdos.render({ site })) },
  {
    title: "To-do list of an office",
    show: ({ site, scorecard }) =>
      main(tasks.render({ site, scorecard, dependencia: named(site.dependencias, "secretaria-general") })),
  },
  { title: "Dataset", show: ({ site, datasets }) => main(dataset.render({ site, dataset: firstOf(datasets()) })) },
];

/** A component as HTML. */
const alone = (component: VNode) => renderPage(component).replace(/^<!doctype html>/, "");

const inMain = (component: VNode) => alone(<main id="contenido">{component}</main>);

/** The main part of a page, with the style sheet that the page has besides the base one, and without its script. */
function main(html: string): string {
  const special = (html.match(/<style>.*?<\/style>/gs) ?? []).slice(1).join("");
  const part = /<main.*<\/main>/s.exec(html)?.[0] ?? "";
  return special + part.replace(/<script.*?<\/script>/gs, "");
}

function firstOf<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined) throw new Error("The demo has changed: a list is empty.");
  return first;
}

const named = <T extends { slug: string }>(documents: readonly T[], slug?: string) =>
  documents.find((document) => document.slug.startsWith(slug ?? document.slug)) ?? firstOf(documents);

const withForm = (site: Site): Site => ({ ...site, municipio: { ...site.municipio, formulario_pqrsd: "netlify" } });

function Above() {
  return (
    <>
      <FictionBanner />
      <Breadcrumbs crumbs={crumbsOf(PAGES.pqrsdFormulario)} />
    </>
  );
}

function Footer({ site }: { site: Site }) {
  const { url, title } = PAGES.tramites;
  return (
    <SiteFooter site={site}>
      <ReportError site={site} url={url} title={title} />
    </SiteFooter>
  );
}

function EmptyFooter({ site }: { site: Site }) {
  const { nombre, departamento, codigo_dane, pie, canales, zona_horaria, ficticio } = site.municipio;
  const known = { nombre, departamento, codigo_dane, pie, canales, zona_horaria, ficticio };
  const lists = { redes: [], destacados: [], valores: [], datos_publicos: [], revision: [] };
  return <SiteFooter site={{ ...site, municipio: { ...known, ...lists } }} />;
}

function Pieces({ site }: { site: Site }) {
  const list = { url: "/", title: "Lista", items: [], page: 2, pages: 3, total: 60, previous: "/", next: "/" };
  return (
    <>
      <PageHeader title="Título de una página" kind="Clase" summary="Su resumen, en una frase." />
      <DocumentList documents={site.noticias.slice(0, 2)} />
      <Links links={[{ title: "Un enlace", url: "/" }]} />
      <Contact {...site.municipio} correo={undefined} />
      <DataTable
        id="tabla"
        caption="Una tabla"
        columns={["Qué", "Cuánto"]}
        rows={[{ key: "a", cells: ["Certificado", "$ 5.000"] }]}
      />
      <Empty>Lo que se lee donde todavía no hay nada.</Empty>
      <HistoryWarning report={{ ...site.report, historial: { ...site.report.historial, completo: false } }} />
      <Pager list={list} />
    </>
  );
}
