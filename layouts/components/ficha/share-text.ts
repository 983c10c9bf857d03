import type { Ficha, FichaSite } from "../../../scripts/model/site.ts";
import { suspensionOf } from "../../../scripts/model/suspension.ts";
import { messageText } from "../../message.ts";
import { nameOf } from "./requirements.tsx";
import { costSummary, timeText } from "./texts.ts";

/** A message is read on a small screen: requirements beyond this limit are only counted. */
const MAX_REQUIREMENTS = 8;

/** A sheet as a plain-text message to share: what it is, what to bring, cost, time and address. */
export function shareText(site: FichaSite, ficha: Ficha): string {
  const { resumen, requisitos = [], costo, tiempo } = ficha.data;
  const suspension = suspensionOf(ficha.data, site.today);
  return messageText(site, ficha, [
    suspension && `*${suspension}*`,
    resumen,
    requisitos.length > 0 ? `\n*Qué necesita:*\n${requirementLines(requisitos)}` : undefined,
    costo && `\n*Costo:* ${costSummary(costo, site)}`,
    tiempo && `*Tiempo:* ${timeText(tiempo)}`,
  ]);
}

function requirementLines(requisitos: NonNullable<Ficha["data"]["requisitos"]>): string {
  const shown = requisitos.slice(0, MAX_REQUIREMENTS).map((each) => `- ${nameOf(each)}`);
  const left = requisitos.length - shown.length;
  return [...shown, ...(left > 0 ? [`- y ${left} más, en la página`] : [])].join("\n");
}
