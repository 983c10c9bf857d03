import type { Site } from "../model/site.ts";
import { FILES } from "../pages/files.ts";
import { PAGES } from "../pages/pages.ts";
import { addDays } from "../time/dates.ts";
import { absolute } from "./address.ts";

/**
 * `/.well-known/security.txt`: where to report a security problem (RFC 9116). It is valid for less than a year, and
 * each build renews it.
 */
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
