import { EmailDatum, PhoneDatum } from "./contact.tsx";

/** The line to report corruption, inside a `dl`: the schema accepts a telephone number or an e-mail address. */
export function ReportingLine({ label = "Línea anticorrupción", value }: { label?: string; value?: string }) {
  return value?.includes("@") ? <EmailDatum label={label} value={value} /> : <PhoneDatum label={label} value={value} />;
}
