import { EmailDatum, PhoneDatum } from "./contact.tsx";

/** Where corruption is denounced, inside a `dl.facts`: a telephone or an e-mail address, as the schema admits both. */
export function ReportingLine({ value }: { value?: string }) {
  const label = "Línea anticorrupción";
  return value?.includes("@") ? <EmailDatum label={label} value={value} /> : <PhoneDatum label={label} value={value} />;
}
