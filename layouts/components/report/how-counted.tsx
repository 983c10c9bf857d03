import { FILES } from "../../../scripts/pages/files.ts";
import { PAGES } from "../../../scripts/pages/pages.ts";
import type { FrequencyReport } from "../../../scripts/report/report.ts";
import { rulesIn } from "../../../scripts/report/rules.ts";
import { coverageInWords } from "../../../scripts/report/sentences.ts";
import { dateAndTime } from "../../../scripts/time/spanish.ts";

/** The counting rules in plain words and how anybody can repeat the count, closed on the screen, and the open data. */
export function HowCounted({ report }: { report: FrequencyReport }) {
  return (
    <section class="method" aria-labelledby="titulo-metodo">
      <details>
        <summary>
          <h2 id="titulo-metodo">Cómo se contó y cómo repetir el conteo</h2>
        </summary>
        <div id="metodo" class="evidence">
          <ul>
            {rulesIn(report.zona_horaria).map(({ about, says }) => (
              <li key={about}>
                <strong>{about}</strong> <Words text={says} />
              </li>
            ))}
          </ul>
          <h3>Cómo repetir el conteo</h3>
          <p>En una copia del repositorio, esta orden vuelve a contar y muestra las mismas cifras:</p>
          <pre>
            <code>npm run freshness</code>
          </pre>
          <p>
            Y esta dice, de cada cambio de un mes, por qué cuenta o por qué no, y la orden de git con la que se ve.
            Escriba el mes que quiera:
          </p>
          <pre>
            <code>npm run freshness -- --explica {report.generado.slice(0, 7)}</code>
          </pre>
          <p>
            Solo con git, escriba un archivo del registro al final de esta orden: muestra el commit y la fecha de cada
            cambio. Las líneas de más son cambios que no cuentan.
          </p>
          <pre>
            <code>
              TZ={report.zona_horaria} git log --first-parent --date=iso-local --format="%h %cd %s" -- ARCHIVO
            </code>
          </pre>
          <p>
            Si un merge trajo la línea principal, lo que otros habían publicado está detrás de él: repita la orden con
            ese commit seguido de <code>^2</code> antes de <code>--</code>.
          </p>
          <h3>Qué se leyó</h3>
          <p>
            {coverageInWords(report.historial)} Informe generado el {dateAndTime(report.generado)}.
          </p>
        </div>
      </details>
      <p>
        Datos abiertos: <a href={FILES.report}>informe completo (JSON)</a>,{" "}
        <a href={FILES.months}>cifras por mes (CSV)</a> y <a href={FILES.log}>registro (CSV)</a>.
      </p>
    </section>
  );
}

/** Tells, beside figures or lines of the log, how to learn why they are what they are. */
export function WhyCounted() {
  return (
    <p>
      Por qué cuenta cada cambio de un mes lo dice <code>npm run freshness -- --explica AAAA-MM</code>. Vea{" "}
      <a href={`${PAGES.informe.url}#metodo`}>cómo se contó</a>.
    </p>
  );
}

/** A text in which what stands between backticks is typed or named as it is. */
function Words({ text }: { text: string }) {
  return <>{text.split("`").map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>;
}
