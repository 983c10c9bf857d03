import type { ComponentChildren } from "preact";
import { TableHead } from "./table-head.tsx";

/** Each row has one cell per column; the first cell is the row header. */
export interface TableRow {
  key: string;
  cells: readonly ComponentChildren[];
}

interface DataTableProps {
  /** Identifies the table on its page. */
  id: string;
  caption: string;
  columns: readonly string[];
  rows?: readonly TableRow[];
  /** Rows under headings of their own, instead of `rows`. */
  groups?: readonly { title?: ComponentChildren; rows: readonly TableRow[] }[];
}

/** A table with caption and headers. On a narrow screen it scrolls inside its own box, also with the keyboard. */
export function DataTable({ id, caption, columns, rows = [], groups = [{ rows }] }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    // biome-ignore lint/a11y/useSemanticElements: a section needs a heading; this region has the table's caption
    <div role="region" class="tabla" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id}>{caption}</caption>
        <TableHead columns={columns} />
        {groups.map((group, index) => (
          <tbody key={index}>
            {group.title !== undefined && (
              <tr>
                <th scope="rowgroup" colSpan={columns.length}>
                  {group.title}
                </th>
              </tr>
            )}
            {group.rows.map(({ key, cells: [name, ...others] }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {others.map((cell, position) => (
                  <td key={columns[position + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
