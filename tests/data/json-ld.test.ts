import { expect, test } from "vitest";
import { governmentOffice, governmentService, newsArticle, townHall } from "../../scripts/data/json-ld.ts";
import type { Dependencia, Noticia, Tramite } from "../../scripts/model/site.ts";
import { sampleDependencias, sampleNoticias, sampleTramites } from "../helpers/sample-documents.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const site = sampleSite();
const [hacienda, general] = sampleDependencias as [Dependencia, Dependencia];
const [rifas, certificado] = sampleTramites as [Tramite, Tramite];

/** As it is printed: what is `undefined` is not there. */
const printed = (data: object) => JSON.parse(JSON.stringify(data));

test("the town hall has known data only", () => {
  expect(printed(townHall(site))).toEqual({
    "@context": "https://schema.org",
    "@type": "GovernmentOrganization",
    name: "Alcaldía de San Jacinto de las Lomas",
    url: "https://sanjacinto.example/",
    taxID: "899999999-1",
    telephone: "+57 604 555 0100",
    email: "contacto@sanjacinto.example",
    address: {
      "@type": "PostalAddress",
      streetAddress: "Palacio municipal, calle 3 con carrera 2",
      addressLocality: "San Jacinto de las Lomas",
      addressRegion: "Chocó",
      addressCountry: "CO",
    },
    areaServed: { "@type": "AdministrativeArea", name: "San Jacinto de las Lomas", identifier: "27999" },
  });
});

test("the parent organization of an office is the town hall", () => {
  expect(printed(governmentOffice(site, general))).toMatchObject({
    name: "Secretaría General y de Gobierno",
    parentOrganization: { name: "Alcaldía de San Jacinto de las Lomas" },
  });
  expect(printed(governmentOffice(site, general))).not.toHaveProperty("telephone");
  expect(printed(governmentOffice(site, hacienda))).toHaveProperty("telephone", "+57 604 555 0102");
});

test("a sheet is a government service with its office, keywords and prices in pesos", () => {
  expect(printed(governmentService(site, certificado))).toMatchObject({
    "@type": "GovernmentService",
    name: "Certificado de residencia",
    alternateName: ["carta de vecindad", "constancia de residencia"],
    url: "https://sanjacinto.example/tramites/certificado-de-residencia/",
    serviceType: "Trámite",
    serviceOperator: { name: "Secretaría General y de Gobierno" },
    availableChannel: { serviceUrl: "https://tramites.sanjacinto.example/residencia" },
    offers: [{ "@type": "Offer", name: "Estampilla municipal", price: 45_300, priceCurrency: "COP" }],
  });
});

test("a free sheet has the price zero", () => {
  expect(printed(governmentService(site, rifas)).offers).toEqual([
    { "@type": "Offer", price: 0, priceCurrency: "COP" },
  ]);
});

test("a piece of news has its dates, its picture and its office", () => {
  expect(printed(newsArticle(site, sampleNoticias[0] as Noticia))).toMatchObject({
    "@type": "NewsArticle",
    headline: "Alerta roja por creciente del río San Pablo: evacúe las orillas",
    datePublished: "2026-11-21",
    dateModified: "2026-11-21T10:00:00-05:00",
    expires: "2026-11-30",
    image: "https://sanjacinto.example/media/jornada.jpg",
    author: { name: "Secretaría General y de Gobierno" },
  });
  expect(printed(newsArticle(site, sampleNoticias[2] as Noticia))).not.toHaveProperty("dateModified");
});
