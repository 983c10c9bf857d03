import {
  CONTACT_KEYS,
  type Contact,
  type ContactFact,
  type ContactKey,
  labelOf,
  unknownOf,
} from "../../scripts/model/contact.ts";
import { Datum, EmailDatum, PhoneDatum } from "./contact.tsx";

const LABELS: Record<ContactKey, string> = {
  direccion: "Dirección",
  horario: "Horario de atención",
  telefono: "Teléfono",
  correo: "Correo electrónico",
};

interface ContactFactsProps {
  contact: Contact;
  keys?: readonly ContactKey[];
}

/** How to reach an office or a place, as far as it is known, and, once, what is not published yet. */
export function ContactFacts({ contact, keys = CONTACT_KEYS }: ContactFactsProps) {
  return (
    <>
      <KnownFacts contact={contact} keys={keys} />
      <Unpublished what={unknownOf(contact, keys)} />
    </>
  );
}

/** How to reach an office or a place, as far as it is known. Left out of search excerpts. */
export function KnownFacts({ contact, keys }: Required<ContactFactsProps>) {
  const known = keys.flatMap((name) => (contact[name] ? [{ name, ...contact[name] }] : []));
  if (known.length === 0) return null;
  return (
    <dl class="facts" data-pagefind-ignore>
      {known.map((fact) => (
        <ContactDatum key={fact.name} {...fact} />
      ))}
    </dl>
  );
}

/** One sentence for all that nobody has published; nothing if that is nothing. */
export function Unpublished({ what }: { what: string }) {
  return (
    what && (
      <p class="pending" data-pagefind-ignore>
        La alcaldía todavía no ha publicado aquí {what}.
      </p>
    )
  );
}

function ContactDatum({ name, value, of }: ContactFact & { name: ContactKey }) {
  const label = labelOf(LABELS[name], { of });
  if (name === "telefono") return <PhoneDatum label={label} value={value} />;
  if (name === "correo") return <EmailDatum label={label} value={value} />;
  return <Datum label={label} value={value} />;
}
