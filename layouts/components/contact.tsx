import type { ComponentChildren } from "preact";
import { Pending } from "./pending.tsx";

interface DatumProps {
  label: string;
  /** Absent while nobody knows it. */
  value?: string;
  children?: ComponentChildren;
}

/**
 * A named datum inside a `dl.facts`; «pendiente» while it is unknown. `children` replace the plain text. The space keeps
 * name and datum apart where only the text is left, as in what search shows.
 */
export function Datum({ label, value, children }: DatumProps) {
  return (
    <div>
      <dt>{label}</dt> <dd>{value ? (children ?? value) : <Pending />}</dd>
    </div>
  );
}

export function PhoneDatum({ label = "Teléfono", value }: { label?: string; value?: string }) {
  const number = value && dialable(value);
  return (
    <Datum label={label} value={value}>
      {number ? <a href={`tel:${number}`}>{value}</a> : value}
    </Datum>
  );
}

export function EmailDatum({ label = "Correo electrónico", value }: { label?: string; value?: string }) {
  return (
    <Datum label={label} value={value}>
      {value && <a href={`mailto:${encodeURI(value)}`}>{value}</a>}
    </Datum>
  );
}

interface ContactProps {
  direccion?: string;
  horario?: string;
  telefono?: string;
  correo?: string;
}

/** How to reach an office: the four data that a citizen needs, known or not. Left out of what search shows of a page. */
export function Contact({ direccion, horario, telefono, correo }: ContactProps) {
  return (
    <dl class="facts" data-pagefind-ignore>
      <Datum label="Dirección" value={direccion} />
      <Datum label="Horario de atención" value={horario} />
      <PhoneDatum value={telefono} />
      <EmailDatum value={correo} />
    </dl>
  );
}

/** The first number of a text that is free, «+57 604 123 4567 ext. 12», as a telephone dials it; empty without one. */
function dialable(telephone: string): string {
  const [number = ""] = telephone.match(/\+?\d[\d\s().-]*/) ?? [];
  return number.replace(/[^\d+]/g, "");
}
