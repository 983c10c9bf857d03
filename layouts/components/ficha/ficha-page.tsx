import { governmentService } from "../../../scripts/data/json-ld.ts";
import type { Ficha, Site } from "../../../scripts/model/site.ts";
import type { Catalog } from "../../catalog.ts";
import { Page } from "../../page.tsx";
import { kindOf } from "../../words.ts";
import { FichaArticle } from "./ficha-article.tsx";

interface FichaPageProps {
  site: Site;
  catalog: Catalog;
  ficha: Ficha;
}

/** A published service or trámite. */
export function FichaPage({ site, catalog, ficha }: FichaPageProps) {
  const { titulo, resumen } = ficha.data;
  return (
    <Page
      site={site}
      url={ficha.url}
      title={titulo}
      description={resumen}
      breadcrumbs={[{ title: catalog.title, url: catalog.url }]}
      jsonLd={governmentService(site, ficha)}
      searchKind={kindOf(ficha.collection)}
    >
      <FichaArticle site={site} ficha={ficha} />
    </Page>
  );
}
