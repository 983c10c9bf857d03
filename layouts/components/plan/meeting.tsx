import { Fragment } from "preact";
import { officeNamed } from "../../../scripts/model/offices.ts";
import type { Acuerdo, Site } from "../../../scripts/model/site.ts";
import { isLate, isOpen, minutesOf, toReview } from "../../../scripts/plan/agreements.ts";
import { DataTable } from "../data-table.tsx";
import { Day } from "../dates.tsx";
import { AgreementState } from "./agreement-state.tsx";

const BLANK_LINES = 4;
const AGREEMENTS = 6;
const FORMER_AGREEMENTS = 3;

/** The posts of the committee; a few empty ones while they are not published. */
const postsOf = ({ comite }: Site) =>
  comite.length > 0 ? comite.map(({ data }) => data.titulo) : Array.from({ length: BLANK_LINES }, () => "");

/** When and where the committee meets, and who is there: to fill in by hand. */
export function MeetingFacts({ site }: { site: Site }) {
  return (
    <section>
      <h2>La reunión</h2>
      <dl class="blanks">
        {["Fecha y hora", "Lugar"].map((fact) => (
          <div key={fact}>
            <dt>{fact}</dt>
            <dd class="ruled" />
          </div>
        ))}
      </dl>
      <p>Asistencia: marque quién vino.</p>
      <ul class="boxes">
        {postsOf(site).map((post, index) => (
          <li key={index}>{post || "Cargo:"}</li>
        ))}
      </ul>
    </section>
  );
}

/** What was agreed before this month and is to be gone through; a table to copy it into where no agreement is published. */
export function FormerAgreements({ site }: { site: Site }) {
  const former = toReview(site.acuerdos, site.today);
  return (
    <section>
      <h2>Acuerdos de la reunión anterior</h2>
      {former.length > 0 ? <KnownAgreements site={site} acuerdos={former} /> : <BlankAgreements />}
    </section>
  );
}

function BlankAgreements() {
  return (
    <DataTable
      id="acuerdos-anteriores"
      caption="Cópielos del acta anterior y marque si se hicieron"
      columns={["N.º", "Qué", "Quién", "¿Hecho?"]}
      rows={blankRows(FORMER_AGREEMENTS, ["", "", TO_TICK])}
    />
  );
}

const TO_TICK = "☐\u00a0sí ☐\u00a0no";

/** The agreements, to tick those that are still open, and the signed minutes in which they stand. */
function KnownAgreements({ site, acuerdos }: { site: Site; acuerdos: readonly Acuerdo[] }) {
  const minutes = [...new Set(acuerdos.flatMap((acuerdo) => minutesOf(site, acuerdo.data) ?? []))];
  return (
    <>
      <DataTable
        id="acuerdos-anteriores"
        caption="Los de la última reunión y los que siguen abiertos. Marque si se hicieron"
        columns={["N.º", "Qué", "Quién", "Para cuándo", "¿Hecho?"]}
        rows={acuerdos.map((acuerdo, index) => ({
          key: acuerdo.url,
          cells: [String(index + 1), ...agreementCells(site, acuerdo)],
        }))}
      />
      {minutes.length > 0 && (
        <p>
          {minutes.length === 1 ? "Acta firmada: " : "Actas firmadas: "}
          {minutes.map(({ url, data }, index) => (
            <Fragment key={url}>
              {index > 0 && "; "}
              <a href={url}>{data.titulo}</a>
            </Fragment>
          ))}
          .
        </p>
      )}
    </>
  );
}

function agreementCells(site: Site, acuerdo: Acuerdo) {
  const { url, data } = acuerdo;
  return [
    <a href={url}>{data.titulo}</a>,
    officeNamed(site, data.dependencia)?.data.titulo ?? data.dependencia,
    <Day key="cuando" value={data.para_cuando} />,
    <Fragment key="hecho">
      {(isLate(acuerdo, site.today) || !isOpen(acuerdo)) && (
        <>
          <AgreementState acuerdo={acuerdo} today={site.today} />{" "}
        </>
      )}
      {isOpen(acuerdo) && TO_TICK}
    </Fragment>,
  ];
}

/** What is agreed today: what, who and by when. */
export function Agreements() {
  return (
    <section>
      <h2>Acuerdos de hoy</h2>
      <DataTable
        id="acuerdos"
        caption="Qué se hará, quién responde y para cuándo"
        columns={["N.º", "Qué", "Quién", "Para cuándo"]}
        rows={blankRows(AGREEMENTS, ["", "", ""])}
      />
    </section>
  );
}

/** Numbered rows to write on. */
const blankRows = (count: number, cells: readonly string[]) =>
  Array.from({ length: count }, (_, index) => ({ key: String(index), cells: [String(index + 1), ...cells] }));

/** A line to sign for each post of the committee. */
export function Signatures({ site }: { site: Site }) {
  return (
    <section>
      <h2>Firmas</h2>
      <ul class="signatures">
        {postsOf(site).map((post, index) => (
          <li key={index}>{post || "Cargo:"}</li>
        ))}
      </ul>
    </section>
  );
}
