import { responsibleOffice } from "../../model/assemble.ts";
import type { Document, SiteContent } from "../../model/site.ts";
import { isPersonalNotice } from "../../schema/personal-notice.ts";
import type { SeccionConRevision } from "../../schema/revision.ts";
import { longDate } from "../../time/spanish.ts";
import { reviewDay, reviewPeriods } from "../review-periods.ts";
import type { Owed, TasksInput } from "./task.ts";

/** Documents that nobody has looked over for longer than their section allows: by `revisado`, else by their last update. */
export function reviewTasks({ site, plan }: TasksInput): Owed[] {
  return [...reviewPeriods(site.municipio, plan)].flatMap(([seccion, periodo]) =>
    documentsIn(site, seccion).flatMap((document): Owed[] => {
      const { data, url, archivo, lastUpdate } = document;
      const seen = [data.revisado, lastUpdate?.day]
        .filter((day) => day !== undefined)
        .sort()
        .at(-1);
      // A notice to a person goes on its day, and no list keeps its name.
      if (seen === undefined || isPersonalNotice(document.collection, data)) return [];
      const recordar = reviewDay(seen, periodo);
      if (recordar >= site.today) return [];
      const accion = `Compruebe que todo sigue siendo cierto y escriba el día en «revisado» (la última vez fue el ${longDate(seen)}).`;
      return [[responsibleOffice(document), { clase: "revisar", titulo: data.titulo, accion, url, archivo, recordar }]];
    }),
  );
}

/** The documents of a section; an urgent notice is looked over as such, and not as one of the news. */
function documentsIn(site: SiteContent, seccion: SeccionConRevision): Document[] {
  if (seccion === "urgentes") return site.noticias.filter(({ data }) => data.urgente);
  if (seccion === "noticias") return site.noticias.filter(({ data }) => !data.urgente);
  return site[seccion];
}
