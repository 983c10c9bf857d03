import type { Site } from "../../../scripts/model/site.ts";
import { PAGES } from "../../../scripts/pages/pages.ts";
import { hostOf } from "../../words.ts";
import { Datum } from "../contact.tsx";

/** What the form for petitions does with the data of who writes, of a municipality that has one. */
export function FormData({ site: { municipio, baseUrl }, receiver }: { site: Site; receiver: string }) {
  return (
    <>
      <h2>El formulario de peticiones</h2>
      <p>
        Con el <a href={PAGES.pqrsd.url}>formulario de peticiones, quejas, reclamos, sugerencias y denuncias</a> usted
        envía lo que escribe, la clase de solicitud y cómo quiere la respuesta. El nombre, el correo y el teléfono o la
        dirección son opcionales: sin ellos el mensaje es anónimo, y la alcaldía no puede enviarle la respuesta.
      </p>
      <p>
        El responsable de esos datos es la alcaldía de {municipio.nombre}. Los usa solo para tramitar y responder lo que
        usted presenta, con la autorización que usted da al marcar la casilla del formulario (Ley 1581 de 2012, artículo
        9).
      </p>
      <p>{whereTo(receiver, baseUrl)}</p>
      <dl class="facts">
        <Datum label="Quién responde por ellos" value={municipio.tratamiento_de_datos} />
      </dl>
    </>
  );
}

/** Who receives what is sent: the host, or a service by its name. */
function whereTo(receiver: string, baseUrl: string): string {
  if (receiver === "netlify") {
    return "El mensaje lo recibe y lo guarda, por encargo de la alcaldía, Netlify: la empresa que aloja este sitio. Sus equipos pueden estar fuera de Colombia.";
  }
  const host = hostOf(receiver);
  return isOwn(receiver, baseUrl)
    ? `El mensaje se envía a ${host}, en el dominio de la alcaldía. Aquí no queda copia.`
    : `El mensaje se envía a otro sitio, ${host}, que recibe sus datos y puede usar cookies: lea también sus reglas. Aquí no queda copia.`;
}

/** Whether an address is on the domain of the site, or below it. */
export function isOwn(address: string, baseUrl: string): boolean {
  const domain = hostOf(baseUrl).replace(/^www\./, "");
  return `.${hostOf(address)}`.endsWith(`.${domain}`);
}
