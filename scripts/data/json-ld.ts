import type {
  AdministrativeArea,
  Event,
  GovernmentOrganization,
  GovernmentService,
  NewsArticle,
  Offer,
  PostalAddress,
  WithContext,
} from "schema-dts";
import type { Dependencia, DocumentSite, Evento, Ficha, FrameSite, Noticia } from "../model/site.ts";
import { zonedMoment } from "../time/dates.ts";
import { absolute } from "./address.ts";

/** The object, not the plain name that Schema.org also allows in its place. */
type Organization = Exclude<GovernmentOrganization, string>;

type TownSite = Pick<FrameSite, "municipio" | "baseUrl">;

/** The town hall itself. As everywhere here, what is unknown is `undefined`, and so left out of the JSON. */
export function townHall(site: TownSite): WithContext<GovernmentOrganization> {
  return { "@context": "https://schema.org", ...organization(site) };
}

/** An office of the town hall. */
export function governmentOffice(site: TownSite, dependencia: Dependencia): WithContext<GovernmentOrganization> {
  return { "@context": "https://schema.org", ...office(site, dependencia), parentOrganization: organization(site) };
}

/** A published service or trámite. */
export function governmentService(
  site: DocumentSite,
  { data, url, collection }: Ficha,
): WithContext<GovernmentService> {
  const dependencia = officeOf(site, data);
  return {
    "@context": "https://schema.org",
    "@type": "GovernmentService",
    name: data.titulo,
    alternateName: data.palabras_clave.length > 0 ? data.palabras_clave : undefined,
    description: data.resumen,
    url: absolute(site, url),
    serviceType: collection === "tramites" ? "Trámite" : "Servicio",
    serviceOperator: dependencia ? office(site, dependencia) : organization(site),
    areaServed: area(site),
    audience: data.dirigido_a ? { "@type": "Audience", name: data.dirigido_a } : undefined,
    availableChannel: data.enlace ? { "@type": "ServiceChannel", serviceUrl: data.enlace } : undefined,
    offers: offers(data.costo),
  };
}

/** A piece of news. */
export function newsArticle(site: DocumentSite, { data, url, lastUpdate }: Noticia): WithContext<NewsArticle> {
  const image = data.imagen ? site.images.get(data.imagen) : undefined;
  const dependencia = officeOf(site, data);
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: data.titulo,
    description: data.resumen,
    url: absolute(site, url),
    inLanguage: "es-CO",
    datePublished: data.fecha,
    dateModified: lastUpdate?.moment,
    expires: data.vence,
    image: image && absolute(site, image.url),
    author: dependencia ? office(site, dependencia) : organization(site),
    publisher: organization(site),
  };
}

/** Something that happens at a time and a place. */
export function eventOf(site: DocumentSite, { data, url }: Evento): WithContext<Event> {
  const dependencia = officeOf(site, data);
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    name: data.titulo,
    description: data.resumen,
    url: absolute(site, url),
    inLanguage: "es-CO",
    startDate: moment(site, data.fecha, data.hora),
    endDate: endOf(site, data),
    eventStatus: "https://schema.org/EventScheduled",
    eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    location: { "@type": "Place", name: data.lugar, address: address(site) },
    organizer: dependencia ? office(site, dependencia) : organization(site),
  };
}

/** Left out when the end is unknown, or earlier than the start: a celebration that goes on past midnight. */
function endOf(site: TownSite, { fecha, fecha_fin, hora, hora_fin }: Evento["data"]): string | undefined {
  if (!fecha_fin && (!hora_fin || (hora && hora_fin <= hora))) return undefined;
  return moment(site, fecha_fin ?? fecha, hora_fin);
}

/** A day, or a moment with its offset when the hour is known. */
function moment({ municipio }: TownSite, day: string, time?: string): string {
  return time ? zonedMoment(day, time, municipio.zona_horaria) : day;
}

function organization(site: TownSite): Organization {
  const { municipio } = site;
  return {
    "@type": "GovernmentOrganization",
    name: `Alcaldía de ${municipio.nombre}`,
    url: absolute(site, "/"),
    taxID: municipio.nit,
    telephone: municipio.telefono,
    email: municipio.correo,
    address: address(site, municipio.direccion, municipio.codigo_postal),
    areaServed: area(site),
  };
}

function office(site: TownSite, { data, url }: Dependencia): Organization {
  return {
    "@type": "GovernmentOrganization",
    name: data.titulo,
    description: data.resumen,
    url: absolute(site, url),
    telephone: data.telefono,
    email: data.correo,
    address: data.direccion ? address(site, data.direccion) : undefined,
  };
}

function officeOf(site: DocumentSite, data: { dependencia: string }) {
  return site.dependencias.find(({ slug }) => slug === data.dependencia);
}

function area({ municipio }: TownSite): AdministrativeArea {
  return { "@type": "AdministrativeArea", name: municipio.nombre, identifier: municipio.codigo_dane };
}

function address({ municipio }: TownSite, streetAddress?: string, postalCode?: string): PostalAddress {
  return {
    "@type": "PostalAddress",
    streetAddress,
    postalCode,
    addressLocality: municipio.nombre,
    addressRegion: municipio.departamento,
    addressCountry: "CO",
  };
}

/** Only amounts in pesos are prices; the value of UVT, UVB and wages changes, and percentages are none. */
function offers(costo: Ficha["data"]["costo"]): Offer[] | undefined {
  if (!costo) return undefined;
  if (costo === "gratuito") return [{ "@type": "Offer", price: 0, priceCurrency: "COP" }];
  const inPesos = costo.filter(({ unidad }) => unidad === "COP");
  if (inPesos.length === 0) return undefined;
  return inPesos.map(({ concepto, valor }) => ({
    "@type": "Offer",
    name: concepto,
    price: valor,
    priceCurrency: "COP",
  }));
}
