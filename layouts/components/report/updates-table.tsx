import { Fragment } from "preact";
import type { Site } from "../../../scripts/model/site.ts";
import type { LogEntry } from "../../../scripts/report/report.ts";
import { TIPOS } from "../../../scripts/report/words.ts";
import { dateAndTime } from "../../../scripts/time/spanish.ts";
import { DataTable } from "../data-table.tsx";
import { DependenciaName } from "../dependencia-name.tsx";

interface UpdatesTableProps {
  site: Site;
  caption: string;
  entries: readonly LogEntry[];
  /** Also shows the file and the commit, so that an entry can be checked by hand. */
  withSource?: boolean;
}

/** Lines of the log as a table. */
export function UpdatesTable({ site, caption, entries, withSource = false }: UpdatesTableProps) {
  return (
    <DataTable
      id="registro"
      caption={caption}
      columns={["Fecha y hora", "Qué cambió", "Canal", "Dependencia"]}
      rows={entries.map((entry) => ({
        key: `${entry.fecha} ${entry.archivo}`,
        cells: [
          <time dateTime={entry.fecha}>{dateAndTime(entry.fecha)}</time>,
          <>
            <Change site={site} entry={entry} />
            {withSource && " "}
            {withSource && <Source entry={entry} />}
          </>,
          channelName(site, entry.canal),
          <DependenciaName site={site} slug={entry.dependencia} />,
        ],
      }))}
    />
  );
}

function Change({ site, entry: { tipo, titulo, url } }: { site: Site; entry: LogEntry }) {
  return (
    <>
      {TIPOS[tipo]}: {site.addresses.has(url) ? <a href={url}>{titulo}</a> : titulo}
    </>
  );
}

/** Lines break only between the words of a name: on a phone the path takes several lines. */
function Source({ entry: { archivo, commit } }: { entry: LogEntry }) {
  return (
    <small class="source">
      <code>
        {archivo.split(/(?<=[/-])/).map((part, index) => (
          <Fragment key={index}>
            {part}
            <wbr />
          </Fragment>
        ))}
      </code>{" "}
      en el commit <code>{commit.slice(0, 7)}</code>
    </small>
  );
}

function channelName({ report }: Site, id: string): string {
  return report.canales.find((canal) => canal.id === id)?.nombre ?? id;
}
