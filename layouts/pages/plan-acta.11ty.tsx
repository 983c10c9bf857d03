import { unnamedInWords } from "../../scripts/model/faults.ts";
import { personalAddresses } from "../../scripts/model/lists.ts";
import type { Site } from "../../scripts/model/site.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import type { Indicator } from "../../scripts/plan/indicators.ts";
import { tally } from "../../scripts/plan/present/terminal.ts";
import { changeInWords, goalInWords, valueInWords } from "../../scripts/plan/present/words.ts";
import type { Scorecard } from "../../scripts/plan/scorecard.ts";
import type { Task } from "../../scripts/plan/tasks.ts";
import { monthsBefore } from "../../scripts/time/dates.ts";
import { longDate, monthAndYear } from "../../scripts/time/spanish.ts";
import { number, quantity } from "../../scripts/words/spanish.ts";
import { DataTable } from "../components/data-table.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { StateMark } from "../components/plan/state-mark.tsx";
import { RuledLines } from "../components/ruled-lines.tsx";
import { frameOf } from "../frame.ts";
import { Page, renderPage } from "../page.tsx";

/** What fits on two pages. */
const TASKS_PER_OFFICE = 2;
const MAX_OFFICES = 10;

export const data = { permalink: PAGES.acta.url };

interface MinutesPageProps {
  site: Site;
  scorecard: Scorecard;
}

export const render = (props: MinutesPageProps) => renderPage(<MinutesPage {...props} />);

/** The sheet for the committee's monthly meeting: figures, changes, next steps, and space to write and sign. */
export function MinutesPage({ site, scorecard }: MinutesPageProps) {
  const { indicadores, pendientes } = scorecard;
  const title = `Reunión del comité, ${monthAndYear(site.today)}`;
  return (
    <Page site={site} sheet="paper" {...frameOf("acta")} title={title}>
      <div class="minutes">
        <PageHeader title={title} summary={tally(indicadores)} />
        <p>
          Alcaldía de {site.municipio.nombre}. Cifras del {longDate(site.today)}.
        </p>
        <Figures indicadores={indicadores} />
        <Changes site={site} indicadores={indicadores} />
        <NextSteps site={site} pendientes={pendientes} />
        <section>
          <h2>Acuerdos</h2>
          <RuledLines count={6} />
        </section>
        <Signatures site={site} />
      </div>
    </Page>
  );
}

function Figures({ indicadores }: { indicadores: readonly Indicator[] }) {
  return (
    <section>
      <h2>Cifras</h2>
      <DataTable
        id="cifras"
        caption="Indicadores del plan"
        columns={["Indicador", "Hoy", "Desde el mes pasado", "Meta", "Estado"]}
        rows={indicadores.map((indicator) => ({
          key: indicator.id,
          cells: [
            indicator.nombre,
            valueInWords(indicator.valor, indicator.unidad),
            changeInWords(indicator) || "sin datos",
            goalInWords(indicator).replace("meta: ", ""),
            <StateMark key="estado" estado={indicator.estado} />,
          ],
        }))}
      />
    </section>
  );
}

/** What has changed since the same day of the previous month. */
function Changes({ site, indicadores }: { site: Site; indicadores: readonly Indicator[] }) {
  const since = monthsBefore(site.today, 1);
  const changed = indicadores.filter((indicator) => hasChanged(indicator));
  const updates = site.report.actualizaciones.filter(({ fecha }) => fecha.slice(0, 10) > since);
  const personal = personalAddresses(site);
  const documents = site.documentos.filter(({ data, url }) => data.fecha_publicacion > since && !personal.has(url));
  const count = (tipo: string) => updates.filter((update) => update.tipo === tipo).length;
  return (
    <section>
      <h2>Qué cambió</h2>
      <ul>
        <li>
          Desde el {longDate(since)} se publicaron {quantity(count("nuevo"), "página nueva", "páginas nuevas")}, se
          actualizaron {number(count("actualizado"))} y se retiraron {number(count("retirado"))}.
        </li>
        {documents.length > 0 && <li>Documentos publicados: {documents.map(({ data }) => data.titulo).join("; ")}.</li>}
        {changed.map((indicator) => (
          <li key={indicator.id}>
            {indicator.nombre}: {changeInWords(indicator)} (va en {valueInWords(indicator.valor, indicator.unidad)}).
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * Whether a value differs from that at the end of the previous month. Days per month are not compared: this month is
 * not over.
 */
function hasChanged(indicator: Indicator): boolean {
  return indicator.unidad !== "dias_al_mes" && !["", "igual"].includes(changeInWords(indicator));
}

/** The first tasks of each office, those with overdue work first. */
function NextSteps({ site, pendientes }: { site: Site; pendientes: Scorecard["pendientes"] }) {
  const offices = site.dependencias
    .map(({ slug, data }) => ({ slug, titulo: data.titulo, tasks: pendientes.get(slug) ?? [] }))
    .filter(({ tasks }) => tasks.length > 0)
    .sort((a, b) => overdue(b.tasks) - overdue(a.tasks) || b.tasks.length - a.tasks.length);
  const unnamed = unnamedInWords(site.faults.unnamed);
  return (
    <section>
      <h2>Qué sigue</h2>
      <ul>
        {offices.slice(0, MAX_OFFICES).map(({ slug, titulo, tasks }) => (
          <li key={slug}>
            <strong>{titulo}</strong> ({quantity(tasks.length, "pendiente", "pendientes")}):{" "}
            {tasks
              .slice(0, TASKS_PER_OFFICE)
              .map(({ titulo, accion }) => `${titulo}. ${accion}`)
              .join(" ")}
          </li>
        ))}
        {unnamed && <li>{unnamed}</li>}
      </ul>
    </section>
  );
}

const overdue = (tasks: readonly Task[]) => tasks.filter(({ clase }) => clase === "vencido").length;

/** A line for each post of the committee; a few empty ones while the posts are not published. */
function Signatures({ site }: { site: Site }) {
  const posts = site.comite.length > 0 ? site.comite.map(({ data }) => data.titulo) : ["", "", "", ""];
  return (
    <section>
      <h2>Firmas</h2>
      <ul class="signatures">
        {posts.map((post, index) => (
          <li key={index}>{post || "Cargo:"}</li>
        ))}
      </ul>
    </section>
  );
}
