import type { Site } from "../../../scripts/model/site.ts";
import { PAGES } from "../../../scripts/pages/pages.ts";
import { FormData } from "./form-data.tsx";
import { WriteTo } from "./write-to.tsx";

/** How the data of visitors and of people named on the site is handled. */
export function Privacy({ site }: { site: Site }) {
  const { formulario_pqrsd } = site.municipio;
  return (
    <>
      <h2>Qué datos suyos usa este sitio</h2>
      <p>
        {formulario_pqrsd
          ? "Este sitio le pide datos en un solo lugar: el formulario de peticiones. En las demás páginas no le pide ninguno."
          : "Este sitio no le pide ningún dato y no tiene un formulario para enviarlos."}{" "}
        No guarda cookies, no cuenta sus visitas y no muestra publicidad. Sus páginas no cargan nada de otros sitios.{" "}
        {formulario_pqrsd ? "Fuera de lo que usted envíe, solo" : "Solo"} queda lo que anota el servidor, que se explica
        más abajo.
      </p>
      {formulario_pqrsd && <FormData site={site} receiver={formulario_pqrsd} />}
      <h2>Lo que usted busca</h2>
      <p>
        Los resultados se buscan en su propio teléfono o computador, y lo que escribe no se envía a otros sitios. Pero
        sus palabras quedan en la dirección de la página de resultados, como <code>/buscar/?q=…</code>. Su navegador
        puede recordar esa dirección, y el servidor de este sitio puede recibirla y anotarla. No escriba ahí su número
        de cédula ni otros datos personales: no hacen falta.
      </p>
      <h2>Lo que anota el servidor</h2>
      <p>
        Quien aloja el sitio en internet puede anotar, como en cualquier servidor, la dirección de red (IP) de su
        equipo, la fecha y la hora, la página que pidió y desde cuál llegó a ella. El programa de este sitio no usa esas
        anotaciones.
      </p>
      <h2>Enlaces a WhatsApp y a otros sitios</h2>
      <p>
        En trámites, servicios y noticias, el botón «Compartir por WhatsApp» es un enlace. Si no lo toca, WhatsApp no
        sabe que usted estuvo aquí. Si lo toca, valen las reglas de WhatsApp. Lo mismo pasa con los enlaces a www.gov.co
        y a los demás sitios.
      </p>
      <p>
        «¿Encontró un error en esta página?», al pie, comienza un mensaje a la alcaldía con el título y la dirección de
        la página. Nada sale de su equipo hasta que usted lo envía.
      </p>
      <h2>Datos de personas en lo que se publica</h2>
      <p>
        La alcaldía debe publicar solo los datos personales que la ley permite. Las fotos se publican sin los datos
        ocultos de la cámara, como el lugar donde se tomaron. Los avisos pueden tener una fecha de vencimiento y
        desaparecen después de ella.
      </p>
      <h2>Sus derechos</h2>
      <p>
        La Ley 1581 de 2012 (habeas data) le da derecho a conocer, actualizar y corregir sus datos personales, a pedir
        prueba de la autorización que dio, y a retirarla o pedir que los eliminen cuando la ley lo permite. Es gratis.
      </p>
      <p>
        Pídalo a la alcaldía, como en cualquier <a href={PAGES.pqrsd.url}>petición o reclamo</a>, y diga qué dato es.
        Una consulta se responde en 10 días hábiles y un reclamo en 15 (artículos 14 y 15). Si no le responden, o no
        está de acuerdo, puede quejarse ante la Superintendencia de Industria y Comercio (artículo 16).
      </p>
      <p>Si ve en este sitio un dato suyo que no debe estar, pida que lo quiten:</p>
      <WriteTo site={site} />
    </>
  );
}
