import type { FrameSite } from "../model/site.ts";
import type { Municipio } from "../schema/municipio.ts";
import { xml } from "./xml.ts";

/** The colour for a municipality that sets none, as in `layouts/styles/1-tokens.css`. */
const DEFAULT_COLOR = "#14603f";

/** The address of the icon that browsers show beside the site's name: the escudo, small, or the initial. */
export function iconAddress({
  municipio: { escudo },
  images,
  assets,
}: Pick<FrameSite, "municipio" | "images" | "assets">) {
  const small = escudo ? images.get(escudo)?.fallback[0] : undefined;
  return small?.url ?? assets.icon;
}

/** The icon of a municipality without escudo: its initial on its colour. Neutral, as Ley 2345 de 2023 asks. */
export function iconSvg({ nombre, color = DEFAULT_COLOR }: Pick<Municipio, "nombre" | "color">): string {
  const [initial = ""] = nombre.replace(/^(?:El|La|Los|Las)\s+/i, "");
  return xml({
    svg: {
      "@xmlns": "http://www.w3.org/2000/svg",
      "@viewBox": "0 0 64 64",
      rect: { "@width": 64, "@height": 64, "@rx": 8, "@fill": color },
      text: {
        "@x": 32,
        "@y": 46,
        "@font-family": "serif",
        "@font-size": 40,
        "@font-weight": 700,
        "@text-anchor": "middle",
        "@fill": "#fff",
        "#text": initial.toLocaleUpperCase("es-CO"),
      },
    },
  });
}
