import { Fragment } from "preact";
import type { MenuPoint } from "../../scripts/model/menus.ts";
import type { ItaRow } from "../../scripts/plan/ita.ts";

/** What stands behind an item of a menu, in a word. */
const ANSWERS = { SI: "publicado", NO: "sin publicar", "N-A": "no aplica" } as const;

interface MenuSectionsProps {
  points: readonly MenuPoint[];
  /** What is known of each item; without it nothing is said. */
  rows?: readonly ItaRow[];
}

/** The items of a menu by section, each with its number; one that is published elsewhere leads there. */
export function MenuSections({ points, rows = [] }: MenuSectionsProps) {
  const answers = new Map(rows.map(({ point, respuesta }) => [point.numero, respuesta]));
  return (
    <>
      {sectionsOf(points).map(({ title, points: own }) => (
        <section key={title}>
          <h2>{title}</h2>
          {groupsOf(own).map(({ grupo, points: grouped }) => (
            <Fragment key={grupo}>
              {grupo && <h3>{grupo}</h3>}
              <ul class="links">
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

function PointLink({ point: { numero, nombre, url, destino } }: { point: MenuPoint }) {
  return (
    <a href={destino ?? url}>
      {numero}. {nombre}
    </a>
  );
}

function Answer({ value }: { value?: ItaRow["respuesta"] }) {
  if (!value || value === "SI") return null;
  return <> ({ANSWERS[value]})</>;
}

/** Neighbours under the same title inside their section. */
function groupsOf(points: readonly MenuPoint[]): { grupo: string; points: MenuPoint[] }[] {
  const groups = new Map<string, MenuPoint[]>();
  for (const point of points) groups.set(point.grupo ?? "", [...(groups.get(point.grupo ?? "") ?? []), point]);
  return [...groups].map(([grupo, points]) => ({ grupo, points }));
}

/** «4. Planeación, presupuesto e informes»; items that are a section themselves stand under their own name. */
function sectionsOf(points: readonly MenuPoint[]): { title: string; points: MenuPoint[] }[] {
  const sections = new Map<string, MenuPoint[]>();
  for (const point of points) {
    const { numero, nombre } = point.section ?? point;
    const title = `${numero}. ${nombre}`;
    sections.set(title, [...(sections.get(title) ?? []), point]);
  }
  return [...sections].map(([title, points]) => ({ title, points }));
}
