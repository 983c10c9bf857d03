import type { ListPage } from "../../scripts/model/lists.ts";
import { updatesPages } from "../../scripts/model/lists.ts";
import type { Site } from "../../scripts/model/site.ts";
import type { LogEntry } from "../../scripts/report/report.ts";
import { LogPage } from "../components/report/log-page.tsx";
import { pageOfEach } from "../drawn-pages.ts";
import { renderPage } from "../page.tsx";

interface Data {
  site: Site;
  list: ListPage<LogEntry>;
}

export const data = pageOfEach(
  "list",
  ({ site }) => updatesPages(site),
  ({ url }) => url,
);

export const render = ({ site, list }: Data) => renderPage(<LogPage site={site} list={list} />);
