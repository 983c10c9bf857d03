/** A day has no hour: UTC on both sides, so that no time zone moves it. */
const LONG_DATE = new Intl.DateTimeFormat("es-CO", { dateStyle: "long", timeZone: "UTC" });
const MONTH_AND_YEAR = new Intl.DateTimeFormat("es-CO", { month: "long", year: "numeric", timeZone: "UTC" });

/** «22 de noviembre de 2026» for `2026-11-22`, and for any moment that begins with it. */
export function longDate(day: string): string {
  return LONG_DATE.format(new Date(day.slice(0, 10)));
}

/** «noviembre de 2026» for `2026-11`, and for any day of it. */
export function monthAndYear(month: string): string {
  return MONTH_AND_YEAR.format(new Date(month.slice(0, 7)));
}

/** «nov» for `2026-11`, and for any day of it. */
export function shortMonth(month: string): string {
  return monthAndYear(month).slice(0, 3);
}

/** «nov 2026» for `2026-11`, and for any day of it, with a space that does not break the line. */
export function shortMonthAndYear(month: string): string {
  return `${shortMonth(month)}\u00a0${month.slice(0, 4)}`;
}

/** «abr a sep 2026», «dic 2025 a mar 2026», and «abr 2026» for one month alone, each on one line. */
export function shortMonths(first: string, last: string): string {
  if (first === last) return shortMonthAndYear(first);
  const start = first.slice(0, 4) === last.slice(0, 4) ? shortMonth(first) : shortMonthAndYear(first);
  return `${start}\u00a0a\u00a0${shortMonthAndYear(last)}`;
}

/** «22 nov 2026, 15:45» for `2026-11-22T15:45:00-05:00`, in the time zone in which it is written. */
export function dateAndTime(moment: string): string {
  return `${Number(moment.slice(8, 10))} ${shortMonth(moment)} ${moment.slice(0, 4)}, ${moment.slice(11, 16)}`;
}

/** «2 p. m.», «8:30 a. m.», «12 m.» for `14:00`, `08:30` and `12:00`, as Colombians write hours. */
export function clockTime(time: string): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const half = hour === 12 && minute === 0 ? "m." : hour < 12 ? "a. m." : "p. m.";
  return `${hour % 12 || 12}${minute ? `:${time.slice(3)}` : ""}\u00a0${half.replace(" ", "\u00a0")}`;
}

/**
 * A text with each of its hours on one line: «de 8 a. m. a 12 m.» as a clerk types it, with spaces that do not break between
 * a number and what says its half of the day.
 */
export function wholeHours(text: string): string {
  return text.replace(/(\d) ?([ap]\.) ?(m\.)/gi, "$1\u00a0$2\u00a0$3").replace(/(\d) ([ap]m\b|m\.)/gi, "$1\u00a0$2");
}

/**
 * The first and the last of several days, without what both share: «18» and «20 de diciembre de 2026», «30 de noviembre» and
 * «2 de diciembre de 2026».
 */
export function dayRange(first: string, last: string): readonly [first: string, last: string] {
  const shared = first.slice(0, 7) === last.slice(0, 7) ? 1 : first.slice(0, 4) === last.slice(0, 4) ? 2 : 3;
  return [longDate(first).split(" de ").slice(0, shared).join(" de "), longDate(last)];
}
