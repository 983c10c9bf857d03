import { Fragment } from "preact";
import type { MenuPoint } from "../../scripts/model/legal-menus.ts";
import type { ItaRow } from "../../scripts/plan/ita.ts";
import { groupBy } from "../../scripts/schema/group-by.ts";
import { outOf } from "../../scripts/words/spanish.ts";

/** The state of a menu item, in a word. */
const ANSWERS = { SI: "publicado", NO: "sin publicar", "N-A": "no aplica" } as const;

interface MenuSectionsProps {
  points: readonly MenuPoint[];
  /** The state of each item; without it no state is shown. */
  rows?: readonly ItaRow[];
}

/** «De 49 puntos: 20 publicados, 26 sin publicar y 3 que no aplican.» */
export function pointsInWords(rows: readonly ItaRow[]): string {
  const many = (answer: ItaRow["respuesta"]) => rows.filter(({ respuesta }) => respuesta === answer).length;
  return `De ${rows.length} puntos: ${many("SI")} publicados, ${many("NO")} sin publicar y ${many("N-A")} que no aplican.`;
}

/** Links to the sections of a menu, each with how many of its items are published: «5 de 9». An item that is a section is linked itself. */
export function SectionIndex({ rows }: { rows: readonly ItaRow[] }) {
  return (
    <nav aria-label="Secciones">
      <ul class="links columns">
        {[...groupBy(rows, ({ point }) => sectionOf(point))].map(([title, own]) => (
          <li key={title}>
            <a href={placeOf(own[0]?.point, title)}>{title}</a> {publishedOf(own)}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The items of a menu by section, each with its number; an item that is published elsewhere links there. */
export function MenuSections({ points, rows = [] }: MenuSectionsProps) {
  const answers = new Map(rows.map(({ point, respuesta }) => [point.numero, respuesta]));
  return (
    <>
      {[...groupBy(points, sectionOf)].map(([title, own]) => (
        <section key={title}>
          <h2 id={anchorOf(title)}>{title}</h2>
          {[...groupBy(own, ({ grupo }) => grupo ?? "")].map(([grupo, grouped]) => (
            <Fragment key={grupo}>
              {grupo && <h3>{grupo}</h3>}
              <ul class="links columns">
                {grouped.map((point) => (
                  <li key={point.numero}>
                    <PointLink point={point} />
                    <Answer value={answers.get(point.numero)} />
                  </li>
                ))}
              </ul>
            </Fragment>
          ))}
        </section>
      ))}
    </>
  );
}

/** The items of a menu without sections, as one list. */
export function PointList({ points }: { points: readonly MenuPoint[] }) {
  return (
    <ul class="links">
      {points.map((point) => (
        <li key={point.numero}>
          <PointLink point={point} />
        </li>
      ))}
    </ul>
  );
}

/** Where a section begins on its page; of an item that is a section, the item's own page. */
function placeOf(first: MenuPoint | undefined, title: string): string {
  return first && !first.section ? addressOfPoint(first) : `#${anchorOf(title)}`;
}

const addressOfPoint = ({ url, destino }: MenuPoint) => destino ?? url;

function PointLink({ point }: { point: MenuPoint }) {
  return (
    <a href={addressOfPoint(point)}>
      {point.numero}. {point.nombre}
    </a>
  );
}

function Answer({ value }: { value?: ItaRow["respuesta"] }) {
  if (!value || value === "SI") return null;
  return <> ({ANSWERS[value]})</>;
}

/** «5 de 9». */
function publishedOf(rows: readonly ItaRow[]): string {
  return outOf(rows.filter(({ respuesta }) => respuesta === "SI").length, rows.length);
}

const anchorOf = (title: string) => `seccion-${Number.parseInt(title, 10)}`;

/** «4. Planeación, presupuesto e informes»; an item that is itself a section gets its own name. */
function sectionOf(point: MenuPoint): string {
  const { numero, nombre } = point.section ?? point;
  return `${numero}. ${nombre}`;
}
