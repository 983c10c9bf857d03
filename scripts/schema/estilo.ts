import { z } from "zod";
import type { Bounds } from "./contrast.ts";
import { field } from "./field.ts";

const WHITE = "#ffffff";

/** What links stand on: page, box, alert and notice, as `layouts/styles/1-tokens.css` has them on light paper. */
export const PAPERS: readonly string[] = [WHITE, "#f7f3ec", "#fdeeea", "#fff4d6"];

/** A little lighter than the lightest link that can be read on all of them: a box on which it can be read takes every link. */
const LIGHTEST_TEXT = "#6f6f6f";

/** What the colours of a municipality must be told apart from on light paper; where one is not, the site has the nearest shade that is. */
export const COLOR_BOUNDS = {
  enlaces: { against: PAPERS, toward: "#000000" },
  botones: { against: [WHITE], toward: "#000000" },
  fondo: { against: [LIGHTEST_TEXT], toward: WHITE },
} as const satisfies Record<string, Bounds>;

/** Six hexadecimal digits. */
export const hexColor = () => z.string().regex(/^#[0-9a-fA-F]{6}$/);

/** The families of letters, each the property of `layouts/styles/1-tokens.css` that lists its fonts: all are on the device already. */
const letters = () => z.enum(["sin-serifas", "con-serifas", "humanista"]).optional();
const LETTERS = {
  "sin-serifas": "Sin serifas: la letra de cada aparato",
  "con-serifas": "Con serifas: como la de un libro",
  humanista: "Humanista: sin serifas, de trazo suave",
};

/**
 * What a municipality may change of how its site looks: a few properties, each within bounds in which every page can be read.
 * Dark pages are derived from the same colours. The names of the colours are those of the properties in the style sheet.
 */
export const estilo = z.strictObject({
  enlaces: field(hexColor().optional(), {
    label: "Color de los enlaces",
    help: "Color de los enlaces y los realces sobre fondo claro, en seis dígitos hexadecimales, entre comillas. Si no se escribe, sale del color institucional.",
    hint: "Color de los enlaces y los realces: # y seis dígitos hexadecimales. Debe ser oscuro.",
    example: 'enlaces: "#1a4f8b"',
  }),
  botones: field(hexColor().optional(), {
    label: "Color de la franja y los botones",
    help: "Fondo de la franja con el nombre del municipio y de los botones, que llevan letra blanca, en seis dígitos hexadecimales, entre comillas.",
    hint: "Fondo de lo que lleva letra blanca: # y seis dígitos hexadecimales. Debe ser oscuro.",
    example: 'botones: "#12395f"',
  }),
  fondo: field(hexColor().optional(), {
    label: "Color de los recuadros",
    help: "Fondo de los recuadros y del pie, en seis dígitos hexadecimales, entre comillas; casi blanco.",
    hint: "Fondo de los recuadros: # y seis dígitos hexadecimales. Debe ser casi blanco.",
    example: 'fondo: "#f0f4f8"',
  }),
  titulos: field(letters(), {
    label: "Letra de los títulos",
    help: "`sin-serifas`, `con-serifas` o `humanista`. Si no se escribe, con serifas.",
    hint: "Si no se escoge, con serifas.",
    example: "titulos: sin-serifas",
    options: LETTERS,
  }),
  textos: field(letters(), {
    label: "Letra de los textos",
    help: "`sin-serifas`, `con-serifas` o `humanista`. Si no se escribe, sin serifas.",
    hint: "Si no se escoge, sin serifas.",
    example: "textos: humanista",
    options: LETTERS,
  }),
  esquinas: field(z.enum(["rectas", "suaves", "redondas"]).optional(), {
    label: "Esquinas",
    help: "Cómo son las esquinas de botones y recuadros: `rectas`, `suaves` o `redondas`. Si no se escribe, suaves.",
    hint: "Cómo son las esquinas de botones y recuadros. Si no se escoge, suaves.",
    example: "esquinas: redondas",
    options: { rectas: "Rectas", suaves: "Suaves", redondas: "Redondas" },
  }),
});
