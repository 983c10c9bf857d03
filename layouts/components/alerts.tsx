import type { Noticia } from "../../scripts/model/site.ts";
import { Day } from "./dates.tsx";

/** Urgent news that has not expired, above everything else on the page. */
export function Alerts({ noticias }: { noticias: readonly Noticia[] }) {
  if (noticias.length === 0) return null;
  return (
    // A section would need a heading, and the page's first one comes after the alerts.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div role="region" class="alerts" aria-label="Alertas">
      {noticias.map(({ url, data }) => (
        <div key={url} class="alert">
          <p class="alert-title">
            <strong>Alerta:</strong> <a href={url}>{data.titulo}</a>
          </p>
          <p>{data.resumen}</p>
          {data.vence && (
            <p class="date">
              Vigente hasta el <Day value={data.vence} />
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
