import type { Site } from "../../../scripts/model/site.ts";
import type { ChannelFigures } from "../../../scripts/report/report.ts";
import { stateOfChannel } from "../../../scripts/report/sentences.ts";

interface OutOfReachProps {
  site: Site;
  channels: readonly ChannelFigures[];
}

/** The channels whose goal of this month can no longer be met, in the sentence of the report; nothing when there are none. */
export function OutOfReach({ site: { report, today }, channels }: OutOfReachProps) {
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
