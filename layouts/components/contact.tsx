import type { ComponentChildren } from "preact";
import { wholeHours } from "../../scripts/time/spanish.ts";
import { Pending } from "./pending.tsx";

interface DatumProps {
  label: string;
  /** Absent while unknown. */
  value?: string;
  children?: ComponentChildren;
}

/**
 * A label and its value inside a `dl.facts`; «pendiente» while the value is unknown. `children` replace the plain text.
 * The space between the two elements keeps label and value apart where only text is left, as in search excerpts.
 */
export function Datum({ label, value, children }: DatumProps) {
  return (
    <div>
      <dt>{label}</dt> <dd>{value ? (children ?? wholeHours(value)) : <Pending />}</dd>
    </div>
  );
}

export function PhoneDatum({ label = "Teléfono", value }: { label?: string; value?: string }) {
  return (
    <Datum label={label} value={value}>
      {value && <PhoneLink value={value} />}
    </Datum>
  );
}

/** A telephone as a link that dials it, or as text when it has no number. */
export function PhoneLink({ value }: { value: string }) {
  const number = dialable(value);
  return <>{number ? <a href={`tel:${number}`}>{value}</a> : value}</>;
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

/** How to reach an office: the four facts that a citizen needs, known or not. Left out of search excerpts. */
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

/**
 * The first number in a free text, «+57 604 123 4567 ext. 12», in the form that `tel:` links take; empty if there is
 * none.
 */
export function dialable(telephone: string): string {
  const [number = ""] = telephone.match(/\+?\d[\d\s().-]*/) ?? [];
  return number.replace(/[^\d+]/g, "");
}
