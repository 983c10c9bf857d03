import { UsageError } from "./errors.ts";

/**
 * The moment of the build in milliseconds: `SOURCE_DATE_EPOCH` (seconds) when it is set, so that the same commit gives
 * the same bytes. https://reproducible-builds.org/specs/source-date-epoch/
 * @throws UsageError when the variable is not a whole number of seconds.
 */
export function now(environment = process.env): number {
  const epoch = environment.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === "") return Date.now();
  if (!/^\d{1,11}$/.test(epoch)) {
    throw new UsageError(`SOURCE_DATE_EPOCH debe ser un número de segundos y dice «${epoch}».`);
  }
  return Number(epoch) * 1000;
}
