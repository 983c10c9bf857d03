import type { Site } from "../../scripts/model/site.ts";
import { FILES } from "../../scripts/pages/files.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { type ItaRow, UNEXPLAINED } from "../../scripts/plan/ita.ts";
import type { Scorecard } from "../../scripts/plan/scorecard.ts";
import { groupBy } from "../../scripts/schema/group-by.ts";
import { longDate } from "../../scripts/time/spanish.ts";
import { outOf } from "../../scripts/words/spanish.ts";
import { DataTable } from "../components/data-table.tsx";
import { Empty } from "../components/empty.tsx";
import { pointsInWords } from "../components/menu-points.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { Reviewed } from "../components/reviewed.tsx";
import { TitledLink } from "../components/titled-link.tsx";
import { onePage } from "../drawn-pages.ts";
import { frameOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

export const data = onePage(PAGES.ita.url);

interface ItaPageProps {
  site: Site;
  scorecard: Pick<Scorecard, "ita">;
}

export const render = (props: ItaPageProps) => renderPage(<ItaPage {...props} />);

/** The evidence of each item of the transparency menu: a part of what the form of the Procuraduría asks every year. */
export function ItaPage({ site, scorecard: { ita } }: ItaPageProps) {
  return (
    <Page site={site} sheet="plan" {...frameOf("ita")}>
      <PageHeader title={PAGES.ita.title} summary={ita.length > 0 ? pointsInWords(ita) : undefined} />
      {ita.length > 0 ? (
        <>
          {ita.some(({ razon }) => razon === UNEXPLAINED) && (
            <p>Donde dice solo «NO», nadie ha publicado nada todavía ni ha dicho por qué.</p>
          )}
          <p class="more">
            <a href={FILES.ita}>Descargar el cuadro (CSV)</a>
          </p>
          <DataTable
            id="ita"
            caption="Puntos del menú de transparencia"
            columns={["Punto", "Publicado, dónde y desde cuándo; o por qué no"]}
            groups={sectionsOf(ita).map(([title, rows]) => ({
              title: title && `${title}: ${publishedOf(rows)}`,
              rows: rows.map((row) => ({
                key: row.point.numero,
                cells: [<Point key="punto" row={row} />, <Answer key="respuesta" site={site} row={row} />],
              })),
            }))}
          />
          <h2>Qué es este cuadro</h2>
          <p>
            El sitio hace este cuadro cada vez que se publica, con lo que hay en él. Ayuda a responder el formulario del
            Índice de Transparencia y Acceso a la Información (ITA) de la Procuraduría, pero no lo llena: ese formulario
            pregunta más que estos puntos, y sus números cambian cada año. «SI» quiere decir que hay algo publicado o
            enlazado en el punto; si eso cumple la ley lo comprueba la alcaldía.
          </p>
        </>
      ) : (
        <Empty>El municipio todavía no tiene el archivo content/transparencia.yaml con los puntos del menú.</Empty>
      )}
      <Reviewed day={site.reviewed?.transparencia} />
    </Page>
  );
}

/** The rows of each section of the menu, with its name; a section that is a point itself has none. */
function sectionsOf(ita: readonly ItaRow[]): [title: string | undefined, rows: ItaRow[]][] {
  const groups = groupBy(ita, ({ point: { section, numero } }) => section?.numero ?? `punto ${numero}`);
  return [...groups.values()].map((rows) => {
    const section = rows[0]?.point.section;
    return [section && `${section.numero}. ${section.nombre}`, rows];
  });
}

/** «5 de 10 publicados»: of the points that apply. */
function publishedOf(rows: readonly ItaRow[]): string {
  const applicable = rows.filter(({ respuesta }) => respuesta !== "N-A");
  if (applicable.length === 0) return "ninguno aplica";
  const published = applicable.filter(({ respuesta }) => respuesta === "SI");
  return `${outOf(published.length, applicable.length)} publicados`;
}

/** The name of a point, which leads to its page when what is published stands there. */
function Point({ row: { point, direccion } }: { row: ItaRow }) {
  const name = `${point.numero} ${point.nombre}`;
  if (point.section === undefined && direccion !== point.url) return <strong>{name}</strong>;
  return direccion === point.url ? <a href={direccion}>{name}</a> : <span>{name}</span>;
}

/** The whole answer in one cell: three columns do not fit on a phone. */
function Answer({ site, row: { point, respuesta, direccion, ultima, razon } }: { site: Site; row: ItaRow }) {
  const elsewhere = direccion !== point.url && direccion;
  return (
    <>
      <strong>{respuesta}.</strong> {elsewhere && <TitledLink site={site} url={elsewhere} of={point.nombre} />}
      {ultima && `${elsewhere ? "; ú" : "Ú"}ltima publicación: ${longDate(ultima)}`}
      {razon !== UNEXPLAINED && razon}
    </>
  );
}
