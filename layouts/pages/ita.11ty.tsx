import type { Site } from "../../scripts/model/site.ts";
import { FILES } from "../../scripts/pages/files.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import type { ItaRow } from "../../scripts/plan/ita.ts";
import type { Scorecard } from "../../scripts/plan/scorecard.ts";
import { longDate } from "../../scripts/time/spanish.ts";
import { DataTable } from "../components/data-table.tsx";
import { Empty } from "../components/empty.tsx";
import { pointsInWords } from "../components/menu-points.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { Reviewed } from "../components/reviewed.tsx";
import { frameOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";
import { hostOf } from "../words.ts";

export const data = { permalink: PAGES.ita.url };

interface ItaPageProps {
  site: Site;
  scorecard: Pick<Scorecard, "ita">;
}

export const render = (props: ItaPageProps) => renderPage(<ItaPage {...props} />);

/** The evidence of each item of the transparency menu: a part of what the form of the Procuraduría asks every year. */
export function ItaPage({ site, scorecard: { ita } }: ItaPageProps) {
  return (
    <Page site={site} {...frameOf("ita")}>
      <PageHeader title={PAGES.ita.title} summary={ita.length > 0 ? pointsInWords(ita) : undefined} />
      {ita.length > 0 ? (
        <>
          <p>
            El sitio hace este cuadro cada vez que se publica, con lo que hay en él. Ayuda a responder el formulario del
            Índice de Transparencia y Acceso a la Información (ITA) de la Procuraduría, pero no lo llena: ese formulario
            pregunta más que estos puntos, y sus números cambian cada año. «SI» quiere decir que hay algo publicado o
            enlazado en el punto; si eso cumple la ley lo comprueba la alcaldía.
          </p>
          <p class="more">
            <a href={FILES.ita}>Descargar el cuadro (CSV)</a>
          </p>
          <DataTable
            id="ita"
            caption="Puntos del menú de transparencia"
            columns={["Punto", "Publicado, dónde y desde cuándo; o por qué no"]}
            rows={ita.map((row) => ({
              key: row.point.numero,
              cells: [`${row.point.numero} ${row.point.nombre}`, <Answer key="respuesta" row={row} />],
            }))}
          />
        </>
      ) : (
        <Empty>El municipio todavía no tiene el archivo content/transparencia.yaml con los puntos del menú.</Empty>
      )}
      <Reviewed day={site.reviewed?.transparencia} />
    </Page>
  );
}

/** The whole answer in one cell: three columns do not fit on a phone. */
function Answer({ row: { respuesta, direccion, ultima, razon } }: { row: ItaRow }) {
  return (
    <>
      <strong>{respuesta}.</strong>{" "}
      {direccion && <a href={direccion}>{direccion.startsWith("/") ? direccion : hostOf(direccion)}</a>}
      {ultima && `, ${longDate(ultima)}`}
      {razon}
    </>
  );
}
