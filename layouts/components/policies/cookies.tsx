import type { Site } from "../../../scripts/model/site.ts";
import { isOwn } from "./form-data.tsx";

/** The cookie policy: the site sets none. */
export function Cookies({ site: { municipio, baseUrl } }: { site: Site }) {
  const receiver = municipio.formulario_pqrsd;
  const isElsewhere = receiver !== undefined && /^https:/i.test(receiver) && !isOwn(receiver, baseUrl);
  return (
    <>
      <h2>Este sitio no usa cookies</h2>
      <p>
        Una cookie es un dato que una página guarda en su teléfono o computador para reconocerlo después. Este sitio no
        guarda cookies ni nada parecido. Por eso no le pide permiso con un aviso.
      </p>
      <h2>Lo que su navegador guarda por su cuenta</h2>
      <p>
        Su navegador guarda copias de las páginas e imágenes para no descargarlas otra vez y gastar menos datos. También
        recuerda qué páginas visitó. Usted puede borrar las dos cosas en la configuración del navegador.
      </p>
      <h2>Otros sitios</h2>
      <p>
        Los sitios a los que llevan algunos enlaces{isElsewhere && ", o el formulario de peticiones,"} sí pueden usar
        cookies. Valen las reglas de cada uno.
      </p>
    </>
  );
}
