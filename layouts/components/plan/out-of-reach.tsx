import type { Site } from "../../../scripts/model/site.ts";
import { isOutOfReach } from "../../../scripts/report/reach.ts";
import { stateOfChannel } from "../../../scripts/report/sentences.ts";

/** The channels whose goal of this month can no longer be met, in the sentence of the report; nothing when there are none. */
export function OutOfReach({ site: { report, today } }: { site: Site }) {
  const channels = report.canales.filter((canal) => isOutOfReach(report, canal, today));
  if (channels.length === 0) return null;
  return (
    <ul>
      {channels.map((canal) => (
        <li key={canal.id}>
          Canal {canal.nombre}: {stateOfChannel(report, canal, today)}
        </li>
      ))}
    </ul>
  );
}
