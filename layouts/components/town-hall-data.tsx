import type { ComponentType } from "preact";
import type { Municipio } from "../../scripts/schema/municipio.ts";
import { enumerate } from "../../scripts/words/spanish.ts";
import { Datum, EmailDatum, PhoneDatum } from "./contact.tsx";
import { ReportingLine } from "./reporting-line.tsx";

/** What the foot of every page must say of a town hall, in its order: label, value, and how it is shown. */
const REQUIRED: readonly [label: string, key: keyof Municipio, Show: ComponentType<DatumProps>][] = [
  ["NIT", "nit", Datum],
  ["Dirección", "direccion", Datum],
  ["Código postal", "codigo_postal", Datum],
  ["Horario", "horario", Datum],
  ["Teléfono", "telefono", PhoneDatum],
  ["Línea anticorrupción", "linea_anticorrupcion", ReportingLine],
  ["Correo", "correo", EmailDatum],
  ["Notificaciones judiciales", "correo_judicial", EmailDatum],
];

interface DatumProps {
  label: string;
  value?: string;
}

/** The data of the town hall, run on as in the foot of a letter; what it has not published is said once, below them. */
export function TownHallData({ municipio }: { municipio: Municipio }) {
  const { nombre, departamento, codigo_dane, linea_gratuita } = municipio;
  const data = REQUIRED.map(([label, key, Show]) => ({ label, value: municipio[key] as string | undefined, Show }));
  const missing = data.filter(({ value }) => !value);
  return (
    <>
      <dl class="run-on">
        <Datum label="Municipio" value={`${nombre}, ${departamento}`} />
        <Datum label="Código DIVIPOLA" value={codigo_dane} />
        {data.map(({ label, value, Show }) => value && <Show key={label} label={label} value={value} />)}
        {linea_gratuita && <PhoneDatum label="Línea gratuita" value={linea_gratuita} />}
      </dl>
      {missing.length > 0 && (
        <p data-pagefind-ignore>
          La alcaldía todavía no ha publicado aquí: {enumerate(missing.map(({ label }) => insideSentence(label)))}.
        </p>
      )}
    </>
  );
}

/** «dirección» for «Dirección»; «NIT» stays. */
const insideSentence = (label: string) =>
  label === label.toLocaleUpperCase("es-CO") ? label : label.toLocaleLowerCase("es-CO");
