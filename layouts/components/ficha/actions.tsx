import type { AttendedAt } from "../../../scripts/model/contact.ts";
import type { Ficha, FichaSite } from "../../../scripts/model/site.ts";
import { dialable } from "../contact.tsx";
import { Icon } from "../icon.tsx";
import { whatsAppAddress } from "../share.tsx";
import { shareText } from "./share-text.ts";

interface ActionsProps {
  site: FichaSite;
  ficha: Ficha;
  contact: AttendedAt;
}

const ONLINE = { presencial: "", parcial: "Hacer una parte por internet", total: "Hacerlo por internet" } as const;

/** What can be done at once: begin on the internet, call, send the sheet to somebody, print it. */
export function Actions({ site, ficha, contact: { telefono } }: ActionsProps) {
  const { enlace, nivel_en_linea } = ficha.data;
  const number = telefono && dialable(telefono.value);
  const online = enlace && ONLINE[nivel_en_linea];
  return (
    <ul class="actions" data-pagefind-ignore>
      {online && (
        <li class="online">
          <a class="button" href={enlace}>
            {online}
          </a>
        </li>
      )}
      {number && (
        <li>
          <a class="button" href={`tel:${number}`}>
            <Icon name="phone" />{" "}
            <span>
              Llamar<span class="visually-hidden"> al {telefono.value}</span>
            </span>
          </a>
        </li>
      )}
      <li>
        <a class="button" href={whatsAppAddress(shareText(site, ficha))} rel="nofollow noreferrer">
          <Icon name="chat" />{" "}
          <span>
            <span class="visually-hidden">Enviar esta ficha por </span>WhatsApp
          </span>
        </a>
      </li>
      <li class="print">
        <button type="button" class="button" data-print>
          <Icon name="print" /> Imprimir
        </button>
      </li>
    </ul>
  );
}
