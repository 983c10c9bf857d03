import { responsibleOffice } from "../../model/assemble.ts";
import type { Document } from "../../model/site.ts";
import { isPersonalNotice } from "../../schema/personal-notice.ts";
import { monthsBefore } from "../../time/dates.ts";
import { longDate } from "../../time/spanish.ts";
import type { Owed, TasksInput } from "./task.ts";

/** Documents that nobody has looked over for longer than their section allows: by `revisado`, else by their last update. */
export function reviewTasks({ site, plan }: TasksInput): Owed[] {
  return plan.revision.flatMap(({ coleccion, meses }) => {
    const limit = monthsBefore(site.today, meses);
    const documents: Document[] = site[coleccion];
    return documents.flatMap((document): Owed[] => {
      const { data, url, archivo, lastUpdate } = document;
      const seen = [data.revisado, lastUpdate?.day]
        .filter((day) => day !== undefined)
        .sort()
        .at(-1);
      // A notice to a person goes on its day, and no list keeps its name.
      if (seen === undefined || seen >= limit || isPersonalNotice(document.collection, data)) return [];
      const accion = `Compruebe que todo sigue siendo cierto y escriba el día en «revisado» (la última vez fue el ${longDate(seen)}).`;
      const recordar = monthsBefore(seen, -meses);
      return [[responsibleOffice(document), { clase: "revisar", titulo: data.titulo, accion, url, archivo, recordar }]];
    });
  });
}
