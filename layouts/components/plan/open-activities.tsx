import { officeNamed } from "../../../scripts/model/offices.ts";
import type { Site } from "../../../scripts/model/site.ts";
import { openActivities } from "../../../scripts/plan/activities.ts";
import type { Plan } from "../../../scripts/schema/plan.ts";
import { number, sentence } from "../../../scripts/words/spanish.ts";
import { ActivityStanding } from "./activity-list.tsx";

/** What fits on the sheet; the page of the plan has the rest. */
const MAX = 8;

/** The activities that the committee asks about: late or in course, each with who does it; nothing when there are none. */
export function OpenActivities({ site, plan }: { site: Site; plan: Plan }) {
  const activities = openActivities(plan, site.today);
  const more = activities.length - MAX;
  if (activities.length === 0) return null;
  return (
    <section>
      <h2>Actividades en curso y vencidas</h2>
      <ul>
        {activities.slice(0, MAX).map((activity, index) => (
          <li key={index}>
            {officeNamed(site, activity.responsable)?.data.titulo ?? "Sin responsable"}: {sentence(activity.texto)}{" "}
            <ActivityStanding activity={activity} />
          </li>
        ))}
        {more > 0 && <li>Y {number(more)} más en la página del plan.</li>}
      </ul>
    </section>
  );
}
