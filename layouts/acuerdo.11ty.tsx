import type { Acuerdo, Site } from "../scripts/model/site.ts";
import { minutesOf } from "../scripts/plan/agreements.ts";
import { CollectionPage } from "./components/collection-page.tsx";
import { Datum } from "./components/contact.tsx";
import { Day } from "./components/dates.tsx";
import { AgreementState } from "./components/plan/agreement-state.tsx";
import { pageOfEach } from "./drawn-pages.ts";
import { renderPage } from "./page.tsx";

export const data = pageOfEach(
  "acuerdo",
  ({ site }) => site.acuerdos,
  ({ url }) => url,
);

interface AcuerdoPageProps {
  site: Site;
  acuerdo: Acuerdo;
}

export const render = ({ site, acuerdo }: AcuerdoPageProps) =>
  renderPage(<AcuerdoPage site={site} acuerdo={acuerdo} />);

/** An agreement of the committee: by when, how far it has come, and the signed minutes of its meeting. */
export function AcuerdoPage({ site, acuerdo }: AcuerdoPageProps) {
  const { fecha, para_cuando } = acuerdo.data;
  const minutes = minutesOf(site, acuerdo.data);
  return (
    <CollectionPage
      site={site}
      document={acuerdo}
      aside={
        <dl class="facts">
          <Datum label="Estado" value={para_cuando}>
            <AgreementState acuerdo={acuerdo} today={site.today} />
          </Datum>
          <Datum label="Para cuándo" value={para_cuando}>
            <Day value={para_cuando} />
          </Datum>
          <Datum label="Se acordó" value={fecha}>
            <Day value={fecha} />
          </Datum>
          {minutes && (
            <Datum label="Acta firmada" value={minutes.url}>
              <a href={minutes.url}>{minutes.data.titulo}</a>
            </Datum>
          )}
        </dl>
      }
    />
  );
}
