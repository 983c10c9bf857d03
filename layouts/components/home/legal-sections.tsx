import { PAGES, type PageId } from "../../../scripts/pages/pages.ts";
import { Icon, type IconName } from "../icon.tsx";

const SECTIONS: readonly [icon: IconName, page: PageId][] = [
  ["shield", "transparencia"],
  ["people", "atencion"],
  ["megaphone", "participa"],
];

/** The sections by the whole names that the law gives them. Decreto 1081 de 2015, art. 2.1.1.2.1.4. */
export function LegalSections() {
  return (
    <section>
      <h2>Conozca y vigile a su alcaldía</h2>
      <ul class="tiles">
        {SECTIONS.map(([icon, id]) => (
          <li key={id}>
            <a href={PAGES[id].url}>
              <Icon name={icon} />
              {PAGES[id].title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
