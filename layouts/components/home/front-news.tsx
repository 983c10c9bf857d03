import type { Noticia, Site } from "../../../scripts/model/site.ts";
import { FILES } from "../../../scripts/pages/files.ts";
import { PAGES } from "../../../scripts/pages/pages.ts";
import { collections } from "../../../scripts/schema/index.ts";
import { ownPhoto } from "../../page-photo.ts";
import { Day } from "../dates.tsx";
import { Empty } from "../empty.tsx";
import { Picture } from "../picture.tsx";

/** The lead and the headlines beside it. */
const MAX_NOTICIAS = 5;

/** The widest file of a photo that the home page loads. */
const WIDEST = 800;

/**
 * On a phone the photo is as wide as the screen, and we ask for the file of 400 pixels all the same: it is sharp enough
 * there, and a third of the bytes for who pays for them.
 */
const SIZES = "(min-width: 48rem) 31rem, 12.5rem";

/** The news that opens the home page: of the newest ones, the first that can show a photo, or else the first. */
export function leadOf(site: Site): Noticia | undefined {
  const noticias = newest(site);
  return noticias.find((noticia) => ownPhoto(site, noticia).image) ?? noticias[0];
}

/** The news of the home page: one with its photo, and the next ones as headlines beside it. */
export function FrontNews({ site }: { site: Site }) {
  const lead = leadOf(site);
  const beside = newest(site).filter((noticia) => noticia !== lead);
  return (
    <section>
      <h2>Noticias</h2>
      {lead ? (
        <div class="front">
          <Lead site={site} noticia={lead} />
          {beside.length > 0 && <Headlines noticias={beside} />}
        </div>
      ) : (
        <Empty>{collections.noticias.empty}</Empty>
      )}
      <p class="more">
        <a href={PAGES.noticias.url}>Ver todas las noticias</a>
        <a href={FILES.feed}>Noticias en Atom</a>
      </p>
    </section>
  );
}

/** Urgent news is an alert already. */
const newest = (site: Site) => site.noticias.filter(({ data }) => !data.urgente).slice(0, MAX_NOTICIAS);

function Lead({ site, noticia }: { site: Site; noticia: Noticia }) {
  const { image, imageAlt = "" } = ownPhoto(site, noticia);
  const { titulo, resumen, fecha } = noticia.data;
  return (
    <article class="lead-news">
      <h3>
        <a href={noticia.url}>{titulo}</a>
      </h3>
      {image && (
        <Picture
          image={{ ...image, webp: image.webp.filter(({ width }) => width <= WIDEST) }}
          alt={imageAlt}
          sizes={SIZES}
          lazy
        />
      )}
      <p class="date">
        <Day value={fecha} />
      </p>
      <p>{resumen}</p>
    </article>
  );
}

function Headlines({ noticias }: { noticias: readonly Noticia[] }) {
  return (
    <ul class="headlines">
      {noticias.map(({ url, data }) => (
        <li key={url}>
          <p class="date">
            <Day value={data.fecha} />
          </p>
          <a href={url}>{data.titulo}</a>
          <p>{data.resumen}</p>
        </li>
      ))}
    </ul>
  );
}
