import type { Site } from "../../../scripts/model/site.ts";
import { PAGES } from "../../../scripts/pages/pages.ts";
import { count } from "../../../scripts/words/spanish.ts";
import { Empty } from "../empty.tsx";
import { UpdatesTable } from "./updates-table.tsx";

/** How many lines are read at once. */
const LATEST = 8;

/** The newest lines of the log, and the way to all of them. */
export function LatestUpdates({ site }: { site: Site }) {
  const log = site.report.actualizaciones;
  return (
    <section class="log" aria-labelledby="ultimas">
      <h2 id="ultimas">Últimas actualizaciones</h2>
      {log.length === 0 ? (
        <Empty>Todavía no hay actualizaciones registradas.</Empty>
      ) : (
        <UpdatesTable site={site} caption="Lo más reciente del registro" entries={log.slice(0, LATEST)} />
      )}
      <p>
        <a href={PAGES.actualizaciones.url}>Registro completo: {count(log.length, "línea", "líneas")}</a>
      </p>
    </section>
  );
}
