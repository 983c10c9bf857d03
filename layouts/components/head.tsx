import { absolute } from "../../scripts/data/address.ts";
import { iconAddress } from "../../scripts/data/icon.ts";
import type { ResponsiveImage } from "../../scripts/images/image.ts";
import type { FrameSite } from "../../scripts/model/site.ts";
import type { Sheet } from "../../scripts/model/styles.ts";
import { FILES } from "../../scripts/pages/files.ts";
import { InlineStyles } from "./inline-styles.tsx";
import { JsonLd } from "./json-ld.tsx";

/** Cobalt from the current gov.co design kit, the colour of the bar at the top. */
const GOV_CO_BLUE = "#0943B5";

/** What is said of a page outside of its content. */
export interface HeadProps {
  site: FrameSite;
  /** The page's own address, `/noticias/`. */
  url: string;
  /** The page's own title; the municipality's name is added to it. */
  title: string;
  description: string;
  /** The photo that the page shows first; without one it is shared with the escudo of its header. */
  image?: ResponsiveImage;
  imageAlt?: string;
  type?: "article" | "website";
  jsonLd?: object;
  /** Keeps the page out of search engines. */
  noindex?: boolean;
  /**
   * Replaces title and description, and omits address and photo, in the metadata for machines: for pages that may name a
   * person.
   */
  sharedMetadata?: { title: string; description: string };
  /** The style sheet that the page needs besides the base one. */
  sheet?: Sheet;
  /**
   * Whether the page declares the security policy itself, because the header of the host may be missing or weaker
   * there.
   */
  ownPolicy?: boolean;
}

/** The metadata that browsers, search engines and messaging applications read. */
export function Head(props: HeadProps) {
  const {
    site,
    url,
    title,
    image,
    imageAlt,
    type = "website",
    jsonLd,
    noindex,
    sharedMetadata,
    sheet,
    ownPolicy,
  } = props;
  const shared = sharedMetadata ?? props;
  const { nombre } = site.municipio;
  const { styles } = site.assets;
  return (
    <head>
      <meta charset="utf-8" />
      {ownPolicy && <meta http-equiv="Content-Security-Policy" content={site.assets.policy} />}
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} · ${nombre}`}</title>
      <meta name="description" content={shared.description} />
      <meta name="theme-color" content={GOV_CO_BLUE} />
      <meta name="color-scheme" content="light dark" />
      {noindex ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={absolute(site, url)} />}
      <meta property="og:type" content={type} />
      <meta property="og:title" content={shared.title} />
      <meta property="og:description" content={shared.description} />
      {!sharedMetadata && <meta property="og:url" content={absolute(site, url)} />}
      <meta property="og:site_name" content={nombre} />
      <meta property="og:locale" content="es_CO" />
      <OpenGraphImage site={site} {...(image && !sharedMetadata ? { image, alt: imageAlt } : escudoOf(site))} />
      <InlineStyles sheets={sheet ? [styles.base, styles[sheet]] : [styles.base]} />
      <link rel="alternate" type="application/atom+xml" title={`Noticias de ${nombre}`} href={FILES.feed} />
      <link rel="icon" href={iconAddress(site)} />
      {jsonLd && <JsonLd data={jsonLd} />}
    </head>
  );
}

function escudoOf({ municipio: { escudo, nombre }, images }: FrameSite) {
  return { image: escudo ? images.get(escudo) : undefined, alt: `Escudo de ${nombre}` };
}

function OpenGraphImage({ site, image, alt }: { site: FrameSite; image?: ResponsiveImage; alt?: string }) {
  if (!image?.shared) return null;
  const { url, width, height } = image.shared;
  return (
    <>
      <meta property="og:image" content={absolute(site, url)} />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      {alt && <meta property="og:image:alt" content={alt} />}
    </>
  );
}
