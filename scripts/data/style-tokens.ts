import { readableShade } from "../schema/contrast.ts";
import { COLOR_BOUNDS } from "../schema/estilo.ts";
import type { Municipio } from "../schema/municipio.ts";

const RADII = { rectas: "0px", suaves: "4px", redondas: "10px" };

/** What a municipality says of how its site looks, as properties for the style sheet; empty where it says nothing. */
export function styleTokens({ color, estilo = {} }: Pick<Municipio, "color" | "estilo">): string {
  const { titulos, textos, esquinas } = estilo;
  const colors = Object.entries(COLOR_BOUNDS).map(([name, bounds]) => {
    const written = estilo[name as keyof typeof COLOR_BOUNDS];
    return [name, written && readableShade(written, bounds)] as const;
  });
  const properties = {
    institucional: color,
    ...Object.fromEntries(colors),
    headings: titulos && `var(--${titulos})`,
    text: textos && `var(--${textos})`,
    radius: esquinas && RADII[esquinas],
  };
  const written = Object.entries(properties).flatMap(([name, value]) => (value ? `--${name}:${value}` : []));
  return written.length > 0 ? `:root{${written.join(";")}}` : "";
}
