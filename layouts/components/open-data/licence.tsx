import { LICENCE } from "../../../scripts/data/open-data/files.ts";

/** The name of the licence of the data, linked to its text. */
export function Licence() {
  return (
    <a href={LICENCE.url} rel="license">
      {LICENCE.name}
    </a>
  );
}
