import type { Site } from "../../../scripts/model/site.ts";
import { PAGES } from "../../../scripts/pages/pages.ts";

/** What may be reused, and how. */
export function Copyright({ site: { municipio } }: { site: Site }) {
  return (
    <>
      <h2>Qué puede hacer</h2>
      <p>
        Lo que publica este sitio es información pública (Ley 1712 de 2014). Puede leerlo, copiarlo, imprimirlo y
        compartirlo, también por mensajes y en una cartelera.
      </p>
      <h2>Qué se le pide</h2>
      <ul>
        <li>Diga de dónde lo tomó: «Alcaldía de {municipio.nombre}», y la dirección de la página.</li>
        <li>Diga la fecha: la información cambia.</li>
        <li>No cambie lo que dice. Si lo resume, dígalo también.</li>
      </ul>
      <h2>Qué no puede hacer</h2>
      <ul>
        <li>Usar el escudo o el nombre de la alcaldía para hacer creer que usted habla por ella.</li>
        <li>Cobrar por un trámite que es gratis, o vender un formulario que aquí se descarga gratis.</li>
        <li>
          Usar sin permiso una foto o un texto de otra persona o entidad: su autor conserva los derechos. Quien aparece
          en una foto conserva los derechos sobre su imagen.
        </li>
      </ul>
      <h2>Los datos abiertos</h2>
      <p>
        Las tablas de <a href={PAGES.datos.url}>datos abiertos</a> se pueden además mezclar, transformar y usar para
        cualquier fin, también comercial, si se dice de dónde salen: licencia{" "}
        <a href="https://creativecommons.org/licenses/by/4.0/deed.es">Creative Commons Atribución 4.0</a>.
      </p>
      <h2>El programa del sitio</h2>
      <p>El programa que hace este sitio es libre: su licencia (MIT) permite usarlo, estudiarlo y cambiarlo.</p>
    </>
  );
}
