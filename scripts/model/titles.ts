import { pageAt } from "../pages/families.ts";
import { PAGES } from "../pages/pages.ts";
import { CLASES_DE_INDICADOR, INDICADOR_NAMES } from "../schema/indicators.ts";
import { allPoints } from "./legal-menus.ts";
import { documentsOf, isNotice } from "./lists.ts";
import type { SiteContent } from "./site.ts";

/**
 * The title of what is at an address of this site, which is the text of a link to it: a page of the generator, a point of a
 * menu of the law, an indicator of the plan or a document. `undefined` for a file, for what is not here, and for a notice to a
 * person, whose name no other page may keep.
 */
export function titleAt(site: TitledSite, address: string): string | undefined {
  const page = pageAt(address);
  if (page) return page.name ?? page.title;
  const indicator = CLASES_DE_INDICADOR.find((clase) => address === `${PAGES.plan.url}#${clase}`);
  if (indicator) return `${PAGES.plan.title}: ${INDICADOR_NAMES[indicator]}`;
  const point = allPoints(site.menus).find(({ url }) => url === address);
  if (point) return `${point.numero} ${point.nombre}`;
  const document = documentsOf(site).find(({ url }) => url === address);
  return document && !isNotice(document) ? document.data.titulo : undefined;
}

type TitledSite = Parameters<typeof documentsOf>[0] & Pick<SiteContent, "menus">;
