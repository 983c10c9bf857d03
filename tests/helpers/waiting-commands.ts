import { ADDRESS_VARIABLE, serveWaiting } from "../../scripts/development/waiting-commands.ts";

/** Commands that tests run find processes that wait for them, for as long as any test runs. */
export default async function setup(): Promise<() => Promise<void>> {
  const { address, close } = await serveWaiting();
  process.env[ADDRESS_VARIABLE] = address;
  return close;
}
