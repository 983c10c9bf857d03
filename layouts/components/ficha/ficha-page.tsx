import { governmentService } from "../../../scripts/data/json-ld.ts";
import type { DatedSite, Ficha } from "../../../scripts/model/site.ts";
import { crumbsOfDocument } from "../../../scripts/pages/links.ts";
import { Page } from "../../page.tsx";
import { pagePhoto } from "../../page-photo.ts";
import { searchedAs, sheetFact } from "../../searched.ts";
import { FichaArticle } from "./ficha-article.tsx";

interface FichaPageProps {
  site: DatedSite;
  ficha: Ficha;
}

/** A published service or trámite. */
export function FichaPage({ site, ficha }: FichaPageProps) {
  const { titulo, resumen } = ficha.data;
  return (
    <Page
      site={site}
      url={ficha.url}
      updated={ficha.lastUpdate?.day}
      title={titulo}
      description={resumen}
      {...pagePhoto(site, ficha)}
      breadcrumbs={crumbsOfDocument(ficha.collection)}
      jsonLd={governmentService(site, ficha)}
      {...searchedAs(site, ficha)}
      searchFact={sheetFact(site, ficha)}
      sheet="ficha"
    >
      <FichaArticle site={site} ficha={ficha} />
      <script type="module" src={site.assets.printScript} />
    </Page>
  );
}
