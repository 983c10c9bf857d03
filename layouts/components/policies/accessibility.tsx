import type { Site } from "../../../scripts/model/site.ts";
import { PAGES } from "../../../scripts/pages/pages.ts";
import { WriteTo } from "./write-to.tsx";

/** What the site promises, how that is checked, and the known shortcomings. */
export function AccessibilityStatement({ site }: { site: Site }) {
  return (
    <>
      <h2>A qué se compromete este sitio</h2>
      <p>
        A cumplir las pautas WCAG 2.2 en su nivel AA. La ley pide las WCAG 2.1 en nivel AA (Resolución MinTIC 1519 de
        2020, anexo 1).
      </p>
      <h2>Para qué está hecho</h2>
      <ul>
        <li>Recorrerlo solo con el teclado, y ver siempre en qué lugar está.</li>
        <li>Oírlo con un lector de pantalla.</li>
        <li>Agrandar el texto y la página sin perder nada.</li>
        <li>Leerlo de día y de noche: toma los colores claros, oscuros o de alto contraste de su equipo.</li>
        <li>Leerlo sin JavaScript, sin imágenes y con poca señal.</li>
        <li>Imprimir cualquier página.</li>
      </ul>
      <h2>Cómo se comprueba</h2>
      <p>
        Con pruebas automáticas del programa que hace el sitio. Dos programas libres revisan sus páginas: axe-core, cada
        clase de página, ancha y angosta, clara y oscura; y Nu Html Checker, el código de todas. También se prueban el
        teclado, la impresión, el texto agrandado y el uso sin JavaScript.
      </p>
      <h2>Lo que todavía falla o no se sabe</h2>
      <ul>
        <li>Los archivos adjuntos, como los PDF, pueden no ser accesibles. Pida su contenido en otro formato.</li>
        <li>
          El buscador necesita JavaScript. Sin él, use las <a href={PAGES.tramites.url}>listas</a> y el{" "}
          <a href={PAGES.mapaDelSitio.url}>mapa del sitio</a>.
        </li>
        <li>Las pruebas automáticas no encuentran todos los problemas.</li>
        <li>Todavía no lo han probado personas que usan lectores de pantalla.</li>
      </ul>
      <h2>Si algo no le sirve</h2>
      <p>Diga qué página es y qué intentó hacer. La alcaldía debe responder como a cualquier petición.</p>
      <WriteTo site={site} />
    </>
  );
}
