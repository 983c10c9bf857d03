const LONG_DATE = new Intl.DateTimeFormat("es-CO", { dateStyle: "long", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("es-CO", { month: "long", year: "numeric", timeZone: "UTC" });

/** «22 de noviembre de 2026» for `2026-11-22`. A day has no hour: UTC on both sides, so that no time zone moves it. */
export function longDate(day: string): string {
  return LONG_DATE.format(new Date(`${day}T00:00:00Z`));
}

/** «noviembre de 2026» for `2026-11`. */
export function monthName(month: string): string {
  return MONTH.format(new Date(`${month}-01T00:00:00Z`));
}

/** «2 p. m.», «8:30 a. m.», «12 m.» for `14:00`, `08:30` and `12:00`, as Colombians write hours. */
export function clockTime(time: string): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const half = hour === 12 && minute === 0 ? "m." : hour < 12 ? "a. m." : "p. m.";
  return `${hour % 12 || 12}${minute ? `:${time.slice(3)}` : ""}\u00a0${half.replace(" ", "\u00a0")}`;
}

/** A day in words that machines can read too. */
export function Day({ value }: { value: string }) {
  return <time dateTime={value}>{longDate(value)}</time>;
}
