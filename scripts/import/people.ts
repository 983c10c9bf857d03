import { personalDataIn } from "../validation/personal-data.ts";
import { decoded } from "./item.ts";

/** What stands between the words of an address or of the name of a file. */
const BETWEEN_WORDS = /[-_+]+/g;

/** A text without what looks like a datum of a person: an identity number, a personal e-mail, a mobile phone. */
export function withoutPersonalData(text: string): string {
  return personalDataIn(text).reduce((rest, { dato }) => rest.replaceAll(dato, "•••"), text);
}

/** Whether an address or the name of a file names a person so: `/citacion-cedula-12345678/`. */
export const hasPersonalData = (address: string) => {
  const text = decoded(address);
  return [text, text.replace(BETWEEN_WORDS, " ")].some((each) => personalDataIn(each).length > 0);
};
