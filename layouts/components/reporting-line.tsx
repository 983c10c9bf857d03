import { EmailDatum, PhoneDatum } from "./contact.tsx";

/** The line to report corruption, inside a `dl.facts`: the schema accepts a telephone number or an e-mail address. */
export function ReportingLine({ value }: { value?: string }) {
  const label = "Línea anticorrupción";
  return value?.includes("@") ? <EmailDatum label={label} value={value} /> : <PhoneDatum label={label} value={value} />;
}
