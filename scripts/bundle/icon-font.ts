import { convert } from "fontverter";
import { Blob, Buffer as Characters, Face, Font, shape } from "harfbuzzjs";
import subset from "subset-font";
import { BuildError } from "../command-line/errors.ts";

/** What the names of icons are written with. */
const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_";

/**
 * An icon font (WOFF2) with fewer icons: an icon is a ligature, the word `newspaper` is drawn as one picture. Words that are
 * no icon are passed over.
 * @param wanted icons that must be in it
 * @throws BuildError when the font lacks one of those
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
  });
}

/** Of some names, those that an icon font (WOFF2) draws as one picture. */
export async function iconsIn(font: Buffer, names: readonly string[]): Promise<string[]> {
  const glyphOf = iconGlyphs(new Font(await openFace(font)));
  return names.filter((name) => glyphOf(name) !== undefined);
}

async function openFace(font: Buffer): Promise<Face> {
  return new Face(new Blob(new Uint8Array(await convert(font, "sfnt"))));
}

/** Tells the glyph that a word becomes, if it becomes a single one. */
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
