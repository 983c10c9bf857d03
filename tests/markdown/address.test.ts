import { expect, it } from "vitest";
import { ownAddress, resolveLink } from "../../scripts/markdown/address.ts";

const SITE = "https://www.municipio.gov.co";
const PHOTO = "file /media/foto.jpg";

it.each([
  ["/media/foto.jpg", PHOTO, "/media/foto.jpg"],
  ["../../media/foto.jpg", PHOTO, "/media/foto.jpg"],
  ["/media/./foto.jpg", PHOTO, "/media/foto.jpg"],
  ["/noticias/../media/foto.jpg", PHOTO, "/media/foto.jpg"],
  ["/media/foto.jpg?v=2", PHOTO, "/media/foto.jpg?v=2"],
  ["/media/foto.jpg#x", PHOTO, "/media/foto.jpg#x"],
  ["/media/fot%6F%2Ejpg", PHOTO, "/media/foto.jpg"],
  ["https://municipio.gov.co/media/foto.jpg", PHOTO, "/media/foto.jpg"],
  ["HTTP://WWW.MUNICIPIO.GOV.CO/media/foto.jpg", PHOTO, "/media/foto.jpg"],
  ["media/foto.jpg", "file /noticias/x/media/foto.jpg", "/noticias/x/media/foto.jpg"],
  ["/Media/Foto.JPG", "file /Media/Foto.JPG", "/Media/Foto.JPG"],
  ["%5Cmedia%5Cfoto.jpg", "file /noticias/x/\\media\\foto.jpg", "/noticias/x/%5Cmedia%5Cfoto.jpg"],
  ["/tramites/x", "page /tramites/x/", "/tramites/x/"],
  ["../y/#costo", "page /noticias/y/ #costo", "/noticias/y/#costo"],
  ["/tr%C3%A1mites/", "page /trámites/", "/tr%C3%A1mites/"],
  ["/a%2Fb/", "page /a%2Fb/", "/a%2Fb/"],
  ["/%E0%A4%A/", "page /%E0%A4%A/", "/%E0%A4%A/"],
  ["?p=1", "page /noticias/x/", "/noticias/x/?p=1"],
  ["#costo", "here #costo", "#costo"],
  ["https://www.municipio.gov.co/#x", "page / #x", "/#x"],
  ["https://www.gov.co/", "outside", "https://www.gov.co/"],
  ["https://municipio.gov.co:8443/", "outside", "https://municipio.gov.co:8443/"],
  ["https://a@municipio.gov.co/", "outside", "https://a@municipio.gov.co/"],
  ["//otro.co/media/foto.jpg", "outside", "//otro.co/media/foto.jpg"],
  ["mailto:a@b.co", "outside", "mailto:a@b.co"],
  ["", "outside", ""],
])("%s is %s", (href, read, forBrowsers) => {
  const target = resolveLink(href, "/noticias/x/", SITE);
  const path = "path" in target ? ` ${target.path}` : "";
  const anchor = "anchor" in target && target.anchor ? ` #${target.anchor}` : "";
  expect([`${target.kind}${path}${anchor}`, target.href]).toEqual([read, forBrowsers]);
});

it("no address is the site's own while the site has none, or shares its host with others", () => {
  expect(ownAddress("https://municipio.gov.co/x/", undefined)).toBeUndefined();
  expect(ownAddress("https://municipio.gov.co/x/", "https://municipio.gov.co/portal")).toBeUndefined();
});
