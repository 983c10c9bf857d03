import type { ArticleSite, Ficha } from "../../../scripts/model/site.ts";
import { FileLink } from "../file-link.tsx";

type Requisito = NonNullable<Ficha["data"]["requisitos"]>[number];

/** The list to tick off before leaving home, on the screen or on paper. */
export function Requirements({ site, requisitos }: { site: ArticleSite; requisitos: readonly Requisito[] }) {
  if (isNothing(requisitos)) return <p>No necesita llevar ni cumplir nada.</p>;
  return (
    <ul class="checklist">
      {requisitos.map((requisito) => (
        <li key={nameOf(requisito)}>
          {nameOf(requisito)}
          {typeof requisito !== "string" && <Details site={site} requisito={requisito} />}
        </li>
      ))}
    </ul>
  );
}

function Details({ site, requisito }: { site: ArticleSite; requisito: Exclude<Requisito, string> }) {
  return (
    <>
      {requisito.detalle && <p>{requisito.detalle}</p>}
      {requisito.formulario && (
        <p>
          <FileLink site={site} path={requisito.formulario} title={`Descargar el formulario de ${requisito.nombre}`} />
        </p>
      )}
    </>
  );
}

/** The name of a requirement, in one line. */
export function nameOf(requisito: Requisito): string {
  return typeof requisito === "string" ? requisito : requisito.nombre;
}

/** The guide tells clerks to write «Ninguno» when nothing is required. */
function isNothing([only, ...others]: readonly Requisito[]): boolean {
  return others.length === 0 && only !== undefined && /^ningun[oa]\.?$/i.test(nameOf(only));
}
