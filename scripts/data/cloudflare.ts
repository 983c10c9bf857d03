import { number } from "../words/spanish.ts";

/**
 * What Cloudflare Pages takes: whatever is beyond is left out, in silence.
 * https://developers.cloudflare.com/pages/configuration/headers/ and …/redirects/
 */
const LIMITS = { rules: 100, headerLine: 2000, redirects: 2000, redirectLine: 1000 };

/** What of `_headers` and `_redirects` Cloudflare Pages will leave out, in Spanish, for whoever reads the log of the build. */
export function leftOutByCloudflare(headers: string, redirects: string): string[] {
  const lines = headers.split("\n").filter(Boolean);
  const rules = lines.filter((line) => line.startsWith("/")).length;
  // It knows no 410: what is gone answers 404 there.
  const moved = redirects.split("\n").filter((line) => line.endsWith(" 301"));
  const isLong = lines.some((line) => line.length > LIMITS.headerLine);
  return [
    beyond(rules, LIMITS.rules, "reglas de encabezados"),
    beyond(moved.length, LIMITS.redirects, "direcciones antiguas"),
    isLong
      ? `Cloudflare Pages no aplica un encabezado de más de ${number(LIMITS.headerLine)} caracteres, y hay uno.`
      : "",
    moved.some((line) => line.length > LIMITS.redirectLine)
      ? `Cloudflare Pages no aplica una dirección antigua de más de ${number(LIMITS.redirectLine)} caracteres, y hay una.`
      : "",
  ].filter(Boolean);
}

const beyond = (count: number, limit: number, what: string) =>
  count > limit
    ? `Cloudflare Pages aplica ${number(limit)} ${what} y el sitio tiene ${number(count)}: las últimas no se aplican.`
    : "";
