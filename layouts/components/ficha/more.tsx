import type { ArticleSite, Dependencia, Ficha } from "../../../scripts/model/site.ts";
import { FileLink, fileName } from "../file-link.tsx";

/** Where the State shows the sheet of a registered trámite, before its number. */
const SUIT = "https://www.gov.co/ficha-tramites-y-servicios/T";

interface MoreProps {
  site: ArticleSite;
  data: Ficha["data"];
  dependencia?: Dependencia;
}

/** The legal basis of a sheet, its forms, its number in the national register, and the office to ask. */
export function More({ site, data, dependencia }: MoreProps) {
  return (
    <>
      {data.normativa && <LegalBasis normativa={data.normativa} />}
      {data.formularios && <Forms site={site} formularios={data.formularios} />}
      {data.codigo_suit && (
        <p>
          En el SUIT, el registro nacional de trámites: <a href={`${SUIT}${data.codigo_suit}`}>T{data.codigo_suit}</a>
        </p>
      )}
      {dependencia && (
        <p>
          Pregunte en: <a href={dependencia.url}>{dependencia.data.titulo}</a>
        </p>
      )}
    </>
  );
}

function LegalBasis({ normativa }: { normativa: NonNullable<Ficha["data"]["normativa"]> }) {
  return (
    <>
      <h3>Normativa</h3>
      <ul>
        {normativa.map(({ norma, enlace }) => (
          <li key={norma}>{enlace ? <a href={enlace}>{norma}</a> : norma}</li>
        ))}
      </ul>
    </>
  );
}

function Forms({ site, formularios }: { site: ArticleSite; formularios: NonNullable<Ficha["data"]["formularios"]> }) {
  return (
    <>
      <h3>Formularios</h3>
      <ul>
        {formularios.map((form) => {
          const { archivo, nombre } = typeof form === "string" ? { archivo: form, nombre: fileName(form) } : form;
          return (
            <li key={archivo}>
              <FileLink site={site} path={archivo} title={nombre} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
