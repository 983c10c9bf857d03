import { fold, slugify } from "../schema/slug.ts";
import { closest } from "../validation/nearest.ts";
import { alternatives, enumerate, quoted } from "../words/spanish.ts";
import { visible } from "../words/terminal.ts";

/** A row of the DIVIPOLA of the DANE. */
export interface Place {
  codigo: string;
  nombre: string;
  departamento: string;
}

/** What is known of the town that somebody asks for. */
export interface Asked {
  nombre?: string;
  dane?: string;
}

/** The town that was asked for; or why it is not clear which one, and those that may be meant. */
export type Answer = { place: Place } | { wrong: string; candidates: readonly Place[] };

/** Áreas no municipalizadas, which have no town hall: the 18 of the DIVIPOLA of 2025, and Mapiripana, which is no longer in it. */
const NOT_MUNICIPALITIES: ReadonlySet<string> = new Set([
  ...["91263", "91405", "91407", "91430", "91460", "91530", "91536", "91669", "91798"],
  ...["94663", "94883", "94884", "94885", "94886", "94887", "94888", "97511", "97777", "97889"],
]);

/** More are no help to choose from. */
const MOST_CANDIDATES = 8;

/** Reads `codigo_dane,municipio,departamento`; a department with commas is between quotation marks. */
export function readDivipola(csv: string): Place[] {
  return [...csv.matchAll(/^(\d{5}),([^,\n]+),"?([^"\n]+)"?$/gm)].map(
    ([, codigo = "", nombre = "", departamento = ""]) => ({
      codigo,
      nombre,
      departamento,
    }),
  );
}

/** `Iza (Boyacá, 15362)` */
export const placeLabel = ({ nombre, departamento, codigo }: Place) => `${nombre} (${departamento}, ${codigo})`;

/** Finds the town by its name, alone or with its department, by its code, or by both, which must agree. */
export function findTown({ nombre, dane }: Asked, places: readonly Place[]): Answer {
  const answer = dane === undefined ? byName(nombre ?? "", places) : byCode(dane, nombre, places);
  if (!("place" in answer)) return answer;
  const { place } = answer;
  if (!NOT_MUNICIPALITIES.has(place.codigo)) {
    return { place: { ...place, nombre: withAccentsOf(nombre ?? "", place.nombre) } };
  }
  return {
    wrong: `${place.nombre} (${place.departamento}) es un área no municipalizada y no tiene alcaldía: este sitio es para municipios.`,
    candidates: [],
  };
}

function byCode(dane: string, nombre: string | undefined, places: readonly Place[]): Answer {
  if (!/^\d{5}$/.test(dane)) {
    const padded = dane.padStart(5, "0");
    const near = places.filter(({ codigo }) => codigo === padded);
    return unclear(`El código del DANE tiene cinco dígitos y dice ${said(dane)}.`, near);
  }
  const place = places.find(({ codigo }) => codigo === dane);
  const named = nombre === undefined ? undefined : byName(nombre, places);
  const meant = named === undefined ? [] : "place" in named ? [named.place] : named.candidates;
  if (!place) return unclear(`Ningún municipio de la lista tiene el código ${dane}.`, meant);
  if (nombre === undefined || names(nombre, place) || sharesWords(nombre, place)) return { place };
  return unclear(`El código ${dane} es de ${place.nombre} (${place.departamento}), no de ${said(nombre)}.`, meant);
}

function byName(nombre: string, places: readonly Place[]): Answer {
  const found = places.filter((place) => names(nombre, place));
  const [place] = found;
  if (place && found.length === 1) return { place };
  if (place)
    return {
      wrong: `Hay ${found.length} municipios que se llaman ${place.nombre}: ${enumerate(found.map(placeLabel))}. Diga cuál con --dane.`,
      candidates: found,
    };
  const alike = places.filter((each) => sharesWords(nombre, each));
  const near = closest(
    nombre,
    places.map((each) => each.nombre),
  );
  return unclear(
    `No hay un municipio ${said(nombre)}.`,
    alike.length > 0 ? alike : places.filter((each) => each.nombre === near),
  );
}

function unclear(fault: string, candidates: readonly Place[]): Answer {
  const shown = candidates.slice(0, MOST_CANDIDATES);
  const advice = shown.length > 0 ? ` ¿Quiso decir ${alternatives(shown.map(placeLabel))}?` : "";
  return { wrong: fault + advice, candidates: shown };
}

const said = (text: string) => quoted(visible(text));

/** Whether a name is that of a place, whatever its capitals, accents and punctuation, with or without the department. */
function names(written: string, { nombre, departamento }: Place): boolean {
  return [nombre, `${nombre} ${departamento}`].map(slugify).includes(slugify(written));
}

/** «Cartagena de Indias» and «Cartagena», «Bogotá» and «Bogotá D.C.»: all the words of one are in the other. */
function sharesWords(written: string, { nombre }: Place): boolean {
  const [a, b] = [written, nombre].map((text) => slugify(text).split("-").filter(Boolean));
  if (!a?.length || !b?.length) return false;
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}

/** A name of the list, in which some accents are missing, with those that the person wrote. */
function withAccentsOf(written: string, listed: string): string {
  const own = [...written.normalize("NFC").trim()];
  const letters = [...listed];
  if (own.length !== letters.length || slugify(written) !== slugify(listed)) return listed;
  return letters
    .map((letter, index) => {
      const lower = own[index]?.toLowerCase() ?? "";
      const adds = /[áéíóúüñ]/.test(lower) && fold(lower) === letter.toLowerCase();
      if (!adds) return letter;
      return letter === letter.toLowerCase() ? lower : lower.toUpperCase();
    })
    .join("");
}
