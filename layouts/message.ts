import { publicAddress } from "../scripts/data/address.ts";
import type { ArticleSite, Document } from "../scripts/model/site.ts";

/**
 * A document as a plain-text message: its title, the given lines, the municipality and the address. WhatsApp shows text
 * between asterisks in bold. https://faq.whatsapp.com/539178204879377
 */
export function messageText(
  site: ArticleSite,
  { data, url }: Pick<Document, "data" | "url">,
  lines: readonly (string | undefined)[],
): string {
  const source = `\nAlcaldía de ${site.municipio.nombre}`;
  return [`*${data.titulo}*`, ...lines, source, publicAddress(site, url)]
    .filter((line) => line !== undefined)
    .join("\n");
}
