import type { Gone } from "../../scripts/model/former-addresses.ts";
import type { Site } from "../../scripts/model/site.ts";
import { titleAt } from "../../scripts/model/titles.ts";
import { linkTo } from "../../scripts/pages/links.ts";
import { listPageOf } from "../../scripts/pages/pages.ts";
import { Day } from "../components/dates.tsx";
import { Links } from "../components/links.tsx";
import { PageHeader } from "../components/page-header.tsx";
import { SearchForm } from "../components/search-form.tsx";
import { pageOfEach } from "../drawn-pages.ts";
import { Page, renderPage } from "../page.tsx";
import { kindOf } from "../words.ts";

interface GonePageProps {
  site: Site;
  gone: Gone;
}

export const data = pageOfEach(
  "gone",
  ({ site }) => site.former.gone,
  (gone) => gone.notice,
);

export const render = ({ site, gone }: GonePageProps) => renderPage(<GonePage site={site} gone={gone} />);

/** The page for an address that is no longer published: since when, why, and where to go instead. */
export function GonePage({ site, gone }: GonePageProps) {
  const { notice, titulo, collection, motivo, successor } = gone;
  const title = "Esta página ya no está publicada";
  return (
    <Page
      sheet="find"
      site={site}
      url={notice}
      title={titulo ? `${titulo}: ya no está publicada` : title}
      description="Esta página ya no está publicada en el sitio."
      noindex
    >
      <PageHeader title={title} kind={collection && kindOf(collection)} summary={titulo && `«${titulo}»`} />
      <Since gone={gone} />
      {motivo && <p>{motivo}</p>}
      {successor && (
        <p>
          En su lugar vea: <a href={successor}>{titleAt(site, successor) ?? successor}</a>
        </p>
      )}
      <SearchForm value={titulo} />
      <h2>También puede ir a</h2>
      <Links
        links={[
          ...(collection ? [listPageOf(collection)] : []),
          linkTo("pqrsd", { title: "Pedir el documento a la alcaldía: derecho de petición" }),
          linkTo("atencion", { title: "Preguntar en la alcaldía: atención y servicios" }),
          linkTo("home", { title: "La página de inicio" }),
        ]}
      />
    </Page>
  );
}

function Since({ gone: { since, expired } }: Pick<GonePageProps, "gone">) {
  if (!since) return null;
  return (
    <p>
      {expired ? (
        <>
          Venció el <Day value={expired} />.
        </>
      ) : (
        <>
          No está desde el <Day value={since} />.
        </>
      )}
    </p>
  );
}
