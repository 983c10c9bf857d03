import { FILES } from "../../../scripts/pages/files.ts";
import type { FrequencyReport } from "../../../scripts/report/report.ts";
import { coverageInWords } from "../../../scripts/report/sentences.ts";
import { dateAndTime } from "../../../scripts/time/spanish.ts";

/** The counting rules in plain words, and how anybody can repeat the count. */
export function HowCounted({ report }: { report: FrequencyReport }) {
  return (
    <section class="method" aria-labelledby="metodo">
      <h2 id="metodo">Cómo se contó</h2>
      <Rules zone={report.zona_horaria} />
      <h3>Cómo repetir el conteo</h3>
      <p>En una copia del repositorio, esta orden vuelve a contar y muestra las mismas cifras:</p>
      <pre>
        <code>npm run freshness</code>
      </pre>
      <p>
        Para comprobar a mano una línea del registro, escriba su archivo al final de esta orden; muestra el commit y la
        fecha de cada cambio:
      </p>
      <pre>
        <code>TZ={report.zona_horaria} git log --first-parent --date=iso-local --format="%h %cd %s" -- ARCHIVO</code>
      </pre>
      <p>
        Si el mensaje de un commit empieza por «Merge branch … of» o por «Merge remote-tracking branch», lo hizo{" "}
        <code>git pull</code>: repita la orden escribiendo ese commit seguido de <code>^2</code> antes de{" "}
        <code>--</code>. Git puede mostrar más líneas que el registro: las que sobran son cambios que no cuentan.
      </p>
      <h3>Qué se leyó</h3>
      <p>
        {coverageInWords(report.historial)} Informe generado el {dateAndTime(report.generado)}.
      </p>
      <p>
        Datos abiertos: <a href={FILES.report}>informe completo (JSON)</a>,{" "}
        <a href={FILES.months}>cifras por mes (CSV)</a> y <a href={FILES.log}>registro (CSV)</a>.
      </p>
    </section>
  );
}

function Rules({ zone }: { zone: string }) {
  return (
    <ul>
      <li>
        <strong>La meta</strong> de un canal se cumple cuando en el mes hay actualizaciones en tantos días distintos
        como ella pide. Varias actualizaciones de un mismo día suman un solo día.
      </li>
      <li>
        <strong>Una actualización</strong> es un cambio en lo que el ciudadano puede leer de un documento: uno nuevo o
        uno modificado. Un documento que cambia varias veces en un día cuenta una vez ese día.
      </li>
      <li>
        <strong>Retirar</strong> un documento queda en el registro, pero no suma para la meta.
      </li>
      <li>
        <strong>No cuentan</strong> los espacios, el orden de los datos, las comillas, los borradores, cambiar el nombre
        del archivo sin cambiar el texto, ni anotar solo que se revisó o sus palabras clave. Tampoco los cambios masivos
        de formato que el repositorio señala en <code>.git-blame-ignore-revs</code>.
      </li>
      <li>
        <strong>La fecha</strong> es la del día en que el cambio llegó a la línea principal, en la hora de {zone}, no la
        del día en que se escribió. Lo que pasó por revisión cuenta una vez, el día en que se aprobó.
      </li>
      <li>
        <strong>Traer cambios</strong> de otros con <code>git pull</code> antes de enviar los propios no cambia la fecha
        de lo que ellos ya habían publicado.
      </li>
      <li>
        <strong>Cambiar una imagen o un archivo</strong> es actualizar cada documento público que lo enlaza.
      </li>
      <li>
        <strong>Un documento con fecha futura</strong> cuenta el día de esa fecha, cuando se hace público.
      </li>
      <li>
        <strong>La dependencia</strong> es la que el documento indicaba en ese momento.
      </li>
      <li>
        <strong>Cada mes</strong> cumple (✓), no cumple (✗), está en curso (…) o está sin datos (–): antes de que
        empiece el historial, o si una parte no se pudo leer. Un mes sin datos no es un mes en cero.
      </li>
      <li>
        <strong>El registro</strong> muestra el título que cada documento tiene hoy. «Documento retirado» es uno que ya
        no se publica y que no se debe nombrar.
      </li>
      <li>El informe no recoge nombres ni correos de personas.</li>
    </ul>
  );
}
