import { rootOf } from "../command-line/arguments.ts";
import { now as clock } from "../command-line/clock.ts";
import { UsageError } from "../command-line/errors.ts";
import { progress, styleFor } from "../command-line/terminal.ts";
import { absolute } from "../data/address.ts";
import { loadMeasured } from "../load/site.ts";
import type { Dependencia } from "../model/site.ts";
import { addressIn } from "../pages/families.ts";
import { cameDue, publishedReminders, remindersText } from "../plan/present/reminders.ts";
import { officesByWork } from "../plan/tasks/task.ts";
import { day } from "../schema/field.ts";
import { closest } from "../validation/nearest.ts";

interface Options {
  root?: string;
  format: "text" | "json";
  formato?: "text" | "json";
  dependencia?: string;
  desde?: string;
}

/** Prints what is due per office, the overdue first. @throws UsageError for an office or a day that does not exist */
export async function recordatorios(options: Options): Promise<number> {
  const { dependencia, desde, format, formato = format } = options;
  if (desde !== undefined && !day().safeParse(desde).success) {
    throw new UsageError(`--desde no puede ser «${desde}»: escriba el día como AAAA-MM-DD, por ejemplo 2026-11-01.`);
  }
  const steps = progress(process.stderr);
  const measured = await loadMeasured({ root: rootOf(options), now: clock() / 1000, onProgress: steps.show });
  steps.clear();
  const { content, scorecard } = measured;
  const work = officesByWork(named(content.dependencias, dependencia), scorecard.pendientes).map(
    ({ office, tasks }) => ({ office, tasks: desde === undefined ? tasks : cameDue(tasks, desde, content.today) }),
  );
  const address = (slug: string) => absolute(content, addressIn("pendientesDeLaDependencia", { dependencia: slug }));
  if (formato === "json") console.log(JSON.stringify(publishedReminders(work, address), null, 2));
  else process.stdout.write(remindersText(work, address, styleFor(process.stdout)));
  return 0;
}

/** All offices, or the one of that name. */
function named(offices: readonly Dependencia[], name: string | undefined): readonly Dependencia[] {
  if (name === undefined) return offices;
  const found = offices.filter(({ slug }) => slug === name);
  if (found.length > 0) return found;
  const slugs = offices.map(({ slug }) => slug);
  const near = closest(name, slugs);
  const advice = near ? `¿Quiso escribir «${near}»?` : `Escriba una de estas: ${slugs.join(", ")}.`;
  throw new UsageError(`No hay una dependencia «${name}». ${advice}`);
}
