import { slugify } from "../schema/slug.ts";
import { type Answer, findTown, type Place, placeLabel } from "./divipola.ts";

/** Asks the person at the terminal a question, and returns what they write. */
export type Ask = (question: string) => Promise<string>;

/** Asks for the town until it is clear which one; what is not, is told with `say`. */
export async function askForTown(ask: Ask, say: (line: string) => void, places: readonly Place[]): Promise<Place> {
  const nombre = (await ask("¿Cómo se llama el municipio? ")).trim();
  const place = nombre === "" ? undefined : await clear(findTown({ nombre }, places), ask, say);
  if (place && (await agrees(ask, `${placeLabel(place)}: ¿es este?`))) return place;
  return askForTown(ask, say, places);
}

/** Asks for the folder, with a proposal. */
export async function askForFolder(ask: Ask, place: Place): Promise<string> {
  const proposed = folderOf(place);
  return (await ask(`¿En qué carpeta se escribe? [${proposed}] `)).trim() || proposed;
}

/** The folder of a town when nobody says another: `el-canton-del-san-pablo`. */
export const folderOf = ({ nombre }: Place) => slugify(nombre);

/** The town of an answer, of which the person may have to choose one. */
async function clear(answer: Answer, ask: Ask, say: (line: string) => void): Promise<Place | undefined> {
  if ("place" in answer) return answer.place;
  say(answer.wrong);
  const { candidates } = answer;
  if (candidates.length < 2) return candidates[0];
  for (const [index, place] of candidates.entries()) say(`  ${index + 1}. ${placeLabel(place)}`);
  return candidates[Number(await ask("¿Cuál? Escriba su número, o nada para empezar de nuevo: ")) - 1];
}

/** Whether the person agrees; to write nothing is to agree. */
async function agrees(ask: Ask, question: string): Promise<boolean> {
  return /^(?:s|si|sí)?$/i.test((await ask(`${question} [S/n] `)).trim());
}
