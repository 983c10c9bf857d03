import { convert } from "fontverter";
import { Blob, Buffer as Characters, Face, Font, shape } from "harfbuzzjs";
import subset from "subset-font";
import { BuildError } from "../command-line/errors.ts";

/** The characters in the names of icons. */
const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_";

/**
 * A subset of an icon font (WOFF2). An icon is a ligature: the word `newspaper` is drawn as one glyph. Words that are not icons
 * are ignored.
 * @param wanted icons that the font must contain
 * @throws BuildError when the font lacks one of them
 */
export async function subsetIconFont(
  font: Buffer,
  words: readonly string[],
  wanted: readonly string[],
): Promise<Buffer> {
  const face = await openFace(font);
  const shaper = new Font(face);
  const glyphOf = iconGlyphs(shaper);
  const missing = wanted.filter((name) => glyphOf(name) === undefined);
  if (missing.length > 0) throw new BuildError(`El editor no tiene estos iconos: ${missing.join(", ")}.`);

  const glyphs = new Set([...wanted, ...words].map(glyphOf));
  const characters = [...face.collectUnicodes()].filter((character) => {
    const glyph = shaper.nominalGlyph(character);
    return glyph !== undefined && glyphs.has(glyph);
  });
  // Without the closure a ligature stays if its result does; with it, the letters alone would keep every icon.
  return await subset(font, LETTERS + String.fromCodePoint(...characters), {
    targetFormat: "woff2",
    noLayoutClosure: true,
    // The styles of the editor ask for this weight of every icon.
    variationAxes: { wght: 300 },
  });
}

/** The names that an icon font (WOFF2) draws as one glyph. */
export async function iconsIn(font: Buffer, names: readonly string[]): Promise<string[]> {
  const glyphOf = iconGlyphs(new Font(await openFace(font)));
  return names.filter((name) => glyphOf(name) !== undefined);
}

async function openFace(font: Buffer): Promise<Face> {
  return new Face(new Blob(new Uint8Array(await convert(font, "sfnt"))));
}

/** Returns a function that finds the glyph of a word; `undefined` when it is not a single one. */
function iconGlyphs(font: Font): (word: string) => number | undefined {
  return (word) => {
    const characters = new Characters();
    characters.addText(word);
    characters.guessSegmentProperties();
    shape(font, characters);
    const [glyph, ...others] = characters.getGlyphInfos();
    return others.length === 0 ? glyph?.codepoint : undefined;
  };
}
