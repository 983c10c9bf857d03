import type { Site } from "../../../scripts/model/site.ts";
import { DataTable } from "../data-table.tsx";

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

/** What was agreed at the meeting before, to copy from its minutes and to tick. */
export function FormerAgreements() {
  return (
    <section>
      <h2>Acuerdos de la reunión anterior</h2>
      <DataTable
        id="acuerdos-anteriores"
        caption="Cópielos del acta anterior y marque si se hicieron"
        columns={["N.º", "Qué", "Quién", "¿Hecho?"]}
        rows={blankRows(FORMER_AGREEMENTS, ["", "", "☐\u00a0sí ☐\u00a0no"])}
      />
    </section>
  );
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
