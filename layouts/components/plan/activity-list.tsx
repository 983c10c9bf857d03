import { officeNamed } from "../../../scripts/model/offices.ts";
import type { Site } from "../../../scripts/model/site.ts";
import type { Activity } from "../../../scripts/plan/activities.ts";
import { ACTIVITY_MARKS, daysOfActivity, stateOfActivity } from "../../../scripts/plan/present/activity-words.ts";
import { sentence } from "../../../scripts/words/spanish.ts";
import { DependenciaName } from "../dependencia-name.tsx";
import { Marked } from "../marked.tsx";
import { TitledLink } from "../titled-link.tsx";

interface ActivityListProps {
  site: Site;
  /** Place of the list on its page, to which a task leads. */
  id: string;
  /** Those of one action. */
  activities: readonly Activity[];
}

/** What is to be done of an action: how each thing stands, where it can be seen, and who does it. */
export function ActivityList({ site, id, activities }: ActivityListProps) {
  if (activities.length === 0) return null;
  return (
    <>
      <h4 id={id}>Actividades</h4>
      <ul class="activities">
        {activities.map((activity, index) => (
          <li key={index}>
            {sentence(activity.texto)} <ActivityStanding activity={activity} />
            {activity.evidencia && (
              <>
                {" "}
                <TitledLink site={site} url={activity.evidencia} of={activity.texto} />.
              </>
            )}
            <OtherOffice site={site} activity={activity} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** «✓ hecha el 10 de marzo de 2026.»: a sign, a word and the days that are known. */
export function ActivityStanding({ activity }: { activity: Activity }) {
  const days = daysOfActivity(activity);
  return (
    <>
      <Marked class={activity.estado === "vencida" ? "state overdue" : "state"} mark={ACTIVITY_MARKS[activity.estado]}>
        {stateOfActivity(activity)}
      </Marked>
      {days && ` ${days}`}.
    </>
  );
}

/** The office that does it, where it is another one than that of its action, and public. */
function OtherOffice({ site, activity: { responsable, accion } }: { site: Site; activity: Activity }) {
  const office = officeNamed(site, responsable);
  if (!office || responsable === accion.responsable) return null;
  return (
    <>
      {" "}
      Responde: <DependenciaName site={site} slug={office.slug} />.
    </>
  );
}
