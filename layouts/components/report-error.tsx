import { publicAddress } from "../../scripts/data/address.ts";
import { goneUrl } from "../../scripts/model/addresses.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import type { Day } from "../../scripts/time/dates.ts";
import { longDate } from "../../scripts/time/spanish.ts";
import type { HeadProps } from "./head.tsx";
import { whatsAppAddress } from "./share.tsx";

interface ReportErrorProps extends Pick<HeadProps, "site" | "url" | "title" | "sharedMetadata"> {
  /** The day of the last change of the document that the page shows. */
  updated?: Day;
}

/**
 * Links that begin a message to the town hall about an error on this page, by mail and by WhatsApp, as far as the town has
 * them. Nothing leaves the reader's device before it is sent. An address without a page, or without one any more, has none.
 */
export function ReportError({ site, ...page }: ReportErrorProps) {
  const { correo, whatsapp } = site.municipio;
  const isPage = page.url !== PAGES.notFound.url && !page.url.startsWith(goneUrl("/"));
  if (!isPage || !(correo || whatsapp)) return null;
  const text = errorMessage({ site, ...page });
  const question = "¿Encontró un error en esta página?";
  return (
    <p class="more">
      {correo ? <a href={mailAddress(correo, text)}>{question}</a> : question}
      {whatsapp && (
        <a href={whatsAppAddress(text, whatsapp)} rel="nofollow noreferrer">
          Avise por WhatsApp
        </a>
      )}
    </p>
  );
}

/**
 * The message that the reader completes: title, address and last change of the page, in lines. Of a page that may name a
 * person, neither title nor address: mail and WhatsApp keep what they carry.
 */
export function errorMessage({ site, url, title, sharedMetadata, updated }: ReportErrorProps): string {
  const what = sharedMetadata
    ? { lines: [`Error en: ${sharedMetadata.title}`], ask: "Qué página es y qué está mal: " }
    : { lines: [`Error en: ${title.replace(/\s+/g, " ")}`, publicAddress(site, url) ?? url], ask: "Qué está mal: " };
  const change = updated ? [`Actualizado el ${longDate(updated)}`] : [];
  return [...what.lines, ...change, "", what.ask].join("\n");
}

/** A `mailto:` with subject and body: the first line of the text is the subject. Lines end as RFC 6068 asks. */
function mailAddress(correo: string, text: string): string {
  const [subject = "", ...body] = text.split("\n");
  return `mailto:${encodeURI(correo)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.join("\r\n"))}`;
}
