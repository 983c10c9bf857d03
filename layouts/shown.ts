import type { Dependencia, Document, DocumentSite, Lookups, Site } from "../scripts/model/site.ts";
import { dependenciaOf } from "./groups.ts";

/** What the page of a document shows of a site besides what it looks up by address. */
export type Shown = Omit<DocumentSite, keyof Lookups>;

/**
 * What the page of any document shows of a site: the town hall, the office that answers for it, and the pages that the footer links. No
 * text of another document, nor its day: a page is drawn anew whenever something changes that is handed to it.
 */
export function shownOf({ municipio, baseUrl, assets, ...lists }: Site, document: Document): Shown {
  const { pie } = municipio;
  const office = dependenciaOf(lists, document);
  return {
    municipio,
    baseUrl,
    assets,
    dependencias: office ? [withoutText(office)] : [],
    paginas: lists.paginas
      .filter(({ slug }) => pie.includes(slug))
      .map(({ slug, url, data: { titulo } }) => ({ slug, url, data: { titulo } })),
  };
}

const withoutText = ({ lastUpdate: _, ...office }: Dependencia): Dependencia => ({ ...office, body: "" });

/** The same of a document whose page says something else on another day. */
export const shownOfDay = (site: Site, document: Document) => ({ ...shownOf(site, document), today: site.today });

export const lookupsOf = ({ addresses, images, files }: Lookups): Lookups => ({ addresses, images, files });
