import type { ArticleSite, Dependencia, Ficha } from "../../../scripts/model/site.ts";
import { FileLink, fileName } from "../file-link.tsx";

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
      {data.codigo_suit && <p>Código en el SUIT, el registro nacional de trámites: {data.codigo_suit}</p>}
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
