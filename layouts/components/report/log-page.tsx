import type { ListPage } from "../../../scripts/model/lists.ts";
import type { Site } from "../../../scripts/model/site.ts";
import { crumbsOfList } from "../../../scripts/pages/links.ts";
import type { LogEntry } from "../../../scripts/report/report.ts";
import { count } from "../../../scripts/words/spanish.ts";
import { frameOf } from "../../frame.ts";
import { Page } from "../../page.tsx";
import { Empty } from "../empty.tsx";
import { Pager, pageTitle } from "../pager.tsx";
import { HistoryWarning } from "./history-warning.tsx";
import { WhyCounted } from "./how-counted.tsx";
import { UpdateFilters } from "./update-filters.tsx";
import { UpdatesTable } from "./updates-table.tsx";

/** A page of the log: all entries, or those of one channel or dependencia. */
export function LogPage({ site, list }: { site: Site; list: ListPage<LogEntry> }) {
  return (
    <Page
      site={site}
      {...frameOf("actualizaciones")}
      url={list.url}
      title={pageTitle(list)}
      description={`${list.title}: qué cambió, cuándo y qué dependencia lo publicó.`}
      breadcrumbs={crumbsOfList(list.url, "actualizaciones")}
      sheet="report"
    >
      <div class="report log">
        <h1>{pageTitle(list)}</h1>
        <HistoryWarning report={site.report} />
        <UpdateFilters site={site} url={list.url} />
        {list.total === 0 ? <Empty>No hay actualizaciones registradas.</Empty> : <Entries site={site} list={list} />}
      </div>
    </Page>
  );
}

function Entries({ site, list }: { site: Site; list: ListPage<LogEntry> }) {
  const caption = `${count(list.total, "línea", "líneas")}, la más reciente primero`;
  return (
    <>
      <UpdatesTable site={site} caption={caption} entries={list.items} withSource />
      <Pager list={list} />
      <WhyCounted />
    </>
  );
}
