declare module "fontverter" {
  /** The same font in another container; `sfnt` is the plain one that shaping engines read. */
  export function convert(font: Buffer, format: "sfnt" | "woff2"): Promise<Buffer>;
}

declare module "subset-font" {
  /** A font with the glyphs of some characters only. */
  export default function subset(
    font: Buffer,
    characters: string,
    options: {
      targetFormat: "woff2";
      /** Leaves out the glyphs that are reached from the characters only by ligatures or other substitutions. */
      noLayoutClosure: boolean;
      /** Where the font stays on each of its axes. */
      variationAxes: Record<string, number>;
    },
  ): Promise<Buffer>;
}
