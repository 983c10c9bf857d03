import type { Site } from "../../../scripts/model/site.ts";
import { WriteTo } from "./write-to.tsx";

/** What happens with the data of whoever visits, and of whoever is named. */
export function Privacy({ site }: { site: Site }) {
  return (
    <>
      <h2>Qué datos suyos usa este sitio</h2>
      <p>
        Ninguno. El sitio no pide su nombre, no guarda cookies, no cuenta sus visitas con programas de otras empresas y
        no muestra publicidad. Sus páginas no cargan nada de otros sitios.
      </p>
      <h2>Lo que usted busca</h2>
      <p>
        La búsqueda ocurre en su propio teléfono o computador: lo que escribe no se envía a nadie. Queda en la dirección
        de la página de resultados, así que su navegador puede recordarla. Si su navegador no usa JavaScript, esa
        dirección sí llega al servidor.
      </p>
      <h2>Lo que anota el servidor</h2>
      <p>
        La empresa que mantiene el sitio en internet anota, como cualquier servidor, la dirección de red (IP), la hora y
        la página pedida. Lo hace para que el servicio funcione y para protegerlo de ataques.
      </p>
      <h2>Enlaces a WhatsApp y a otros sitios</h2>
      <p>
        El botón «Compartir por WhatsApp» es un enlace. Si no lo toca, WhatsApp no sabe que usted estuvo aquí. Si lo
        toca, valen las reglas de WhatsApp. Lo mismo pasa con los enlaces a www.gov.co y a los demás sitios.
      </p>
      <h2>Datos de personas en lo que se publica</h2>
      <p>
        La alcaldía debe publicar solo los datos personales que la ley permite. Las fotos se publican sin los datos
        ocultos de la cámara, como el lugar donde se tomaron. Los avisos pueden tener una fecha de vencimiento y
        desaparecen después de ella.
      </p>
      <h2>Sus derechos</h2>
      <p>
        La Ley 1581 de 2012 le da derecho a conocer, actualizar, corregir y pedir que se eliminen sus datos personales.
        Si ve aquí un dato suyo que no debe estar, pida que lo quiten:
      </p>
      <WriteTo site={site} />
    </>
  );
}
