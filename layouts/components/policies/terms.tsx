import type { Site } from "../../../scripts/model/site.ts";
import { PAGES } from "../../../scripts/pages/pages.ts";

/** What the site is and is not. */
export function Terms({ site: { municipio } }: { site: Site }) {
  return (
    <>
      <h2>Qué es este sitio</h2>
      <p>
        Es el sitio de la alcaldía de {municipio.nombre}, {municipio.departamento}. Informa sobre sus trámites,
        servicios, noticias, dependencias y documentos. Usarlo es gratis y no hay que registrarse.
      </p>
      <h2>Qué puede esperar</h2>
      <ul>
        <li>
          Cada trámite, servicio, noticia, dependencia y documento dice cuándo se actualizó, o que no hay registro de
          ello.
        </li>
        <li>Un dato que la alcaldía no ha confirmado se muestra como «pendiente». No se inventa.</li>
        <li>
          Lo que cambia queda registrado en el <a href={PAGES.informe.url}>informe de actualización</a>.
        </li>
      </ul>
      <h2>Qué no puede esperar</h2>
      <ul>
        <li>
          {municipio.formulario_pqrsd ? (
            <>
              Por este sitio puede enviar <a href={PAGES.pqrsd.url}>peticiones, quejas y denuncias</a>, pero el
              formulario no da número de radicado.
            </>
          ) : (
            "Este sitio no recibe solicitudes ni da número de radicado."
          )}{" "}
          Para eso están los <a href={PAGES.atencion.url}>canales de atención</a>.
        </li>
        <li>Una página no reemplaza el documento oficial. Si no dicen lo mismo, vale el documento oficial.</li>
        <li>El sitio puede dejar de verse por fallas de energía o de conexión.</li>
        <li>
          Los enlaces a otros sitios se ponen para ayudar. La alcaldía no maneja esos sitios ni responde por lo que
          dicen.
        </li>
      </ul>
      <h2>Si encuentra un error</h2>
      <p>
        Avise a la dependencia responsable, si la página la nombra al final, o use los{" "}
        <a href={PAGES.atencion.url}>canales de atención</a>.
      </p>
    </>
  );
}
