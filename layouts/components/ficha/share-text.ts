import { publicAddress } from "../../../scripts/data/address.ts";
import type { Ficha, Site } from "../../../scripts/model/site.ts";
import { nameOf } from "./requirements.tsx";
import { costSummary, timeText } from "./texts.ts";

/** A message is read on a small screen: more requirements than these are counted. */
const MAX_REQUIREMENTS = 8;

/**
 * A sheet as a plain message for a neighbour: what it is, what to bring, cost, time and address. WhatsApp shows what
 * stands between asterisks in bold. https://faq.whatsapp.com/539178204879377
 */
export function shareText(site: Site, { data, url }: Ficha): string {
  const { titulo, resumen, requisitos = [], costo, tiempo } = data;
  const lines = [
    `*${titulo}*`,
    resumen,
    requisitos.length > 0 ? `\n*Qué necesita:*\n${requirementLines(requisitos)}` : undefined,
    costo && `\n*Costo:* ${costSummary(costo)}`,
    tiempo && `*Tiempo:* ${timeText(tiempo)}`,
    `\nAlcaldía de ${site.municipio.nombre}`,
    publicAddress(site, url),
  ];
  return lines.filter((line) => line !== undefined).join("\n");
}

function requirementLines(requisitos: NonNullable<Ficha["data"]["requisitos"]>): string {
  const shown = requisitos.slice(0, MAX_REQUIREMENTS).map((each) => `- ${nameOf(each)}`);
  const left = requisitos.length - shown.length;
  return [...shown, ...(left > 0 ? [`- y ${left} más, en la página`] : [])].join("\n");
}
