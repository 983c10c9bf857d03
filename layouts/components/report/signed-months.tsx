import type { ComponentChildren } from "preact";
import type { Site } from "../../../scripts/model/site.ts";
import { minutesOf } from "../../../scripts/plan/agreements.ts";
import type { Reason } from "../../../scripts/plan/closing-reasons.ts";
import type { SignedReading } from "../../../scripts/plan/closings.ts";
import {
  channelDifference,
  comparisonInWords,
  indicatorDifference,
  reasonInWords,
  signedInWords,
  signedOn,
} from "../../../scripts/plan/present/closing-words.ts";
import { TIPOS } from "../../../scripts/report/words.ts";
import { longDate } from "../../../scripts/time/spanish.ts";
import { capitalize } from "../../../scripts/words/spanish.ts";

interface SignedMonthsProps {
  site: Site;
  /** Those that the page shows, oldest first. */
  readings: readonly SignedReading[];
  /** Which of their figures it shows. */
  part: "canales" | "indicadores";
}

/** The months that the committee signed: on which day, in which minutes, and where today's figures are others, which and why. */
export function SignedMonths({ site, readings, part }: SignedMonthsProps) {
  if (readings.length === 0) return null;
  return (
    <section aria-labelledby="firmados">
      <h2 id="firmados">Meses firmados</h2>
      <details>
        <summary>{signedInWords(readings, part)}</summary>
        <ul>
          {readings.toReversed().map((reading) => (
            <li key={reading.month.mes}>
              {capitalize(signedOn(reading))}
              <Minutes site={site} reading={reading} />. {comparisonInWords(reading, reading[part].reasons.length > 0)}
              <Differences site={site} reading={reading} part={part} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** The signed minutes, where they are public. */
function Minutes({ site, reading }: { site: Site; reading: SignedReading }) {
  const minutes = minutesOf(site, reading.month);
  return (
    minutes && (
      <>
        {" "}
        (<a href={minutes.url}>{minutes.data.titulo}</a>)
      </>
    )
  );
}

/** The figures that are others today, and below them why. */
function Differences({ site, reading, part }: { site: Site; reading: SignedReading; part: SignedMonthsProps["part"] }) {
  const { canales, indicadores } = reading;
  const lines =
    part === "canales"
      ? canales.all.filter(({ differs }) => differs).map(channelDifference)
      : indicadores.all.filter(({ differs }) => differs).map(indicatorDifference);
  const { reasons } = reading[part];
  if (reasons.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
      {reasons.map((reason) => (
        <li key={reason.kind}>
          {reasonInWords(reason)}
          <Late site={site} reason={reason} />
        </li>
      ))}
    </ul>
  );
}

/** What came after the signed commit, as the log names it. */
function Late({ site, reason }: { site: Site; reason: Reason }): ComponentChildren {
  if (reason.kind !== "late") return null;
  return (
    <ul>
      {reason.entries.map(({ fecha, tipo, titulo, url, archivo }) => (
        <li key={`${fecha} ${archivo}`}>
          {longDate(fecha)}. {TIPOS[tipo]}: {site.addresses.has(url) ? <a href={url}>{titulo}</a> : titulo}
        </li>
      ))}
    </ul>
  );
}
