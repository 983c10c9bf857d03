import type { Site } from "../model/site.ts";
import { FILES } from "../pages/files.ts";
import { PAGES } from "../pages/pages.ts";
import { addDays } from "../time/dates.ts";
import { absolute } from "./address.ts";

/** `/.well-known/security.txt`: to whom a fault of the site is told (RFC 9116). Each build renews it for less than a year. */
export function securityTxt(site: Site): string {
  const { correo } = site.municipio;
  return [
    `Contact: ${correo ? `mailto:${correo}` : absolute(site, PAGES.pqrsd.url)}`,
    `Expires: ${addDays(site.today, 360)}T00:00:00Z`,
    "Preferred-Languages: es",
    `Canonical: ${absolute(site, FILES.security)}`,
    "",
  ].join("\n");
}
