/** What a colour must be told apart from, and the colour that it is mixed with until it is. */
export interface Bounds {
  against: readonly string[];
  toward: string;
}

/** The least contrast of a text with what is behind it. https://www.w3.org/TR/WCAG22/#contrast-minimum */
export const MIN_CONTRAST = 4.5;

/** The contrast ratio of two colours written `#rrggbb`, from 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The least contrast of a colour with several others. */
export function leastContrast(color: string, others: readonly string[]): number {
  return Math.min(...others.map((other) => contrast(color, other)));
}

/** A colour, or the first shade with enough contrast on the way from it to another, in steps of a hundredth. */
export function readableShade(color: string, { against, toward }: Bounds): string {
  const shades = Array.from({ length: 100 }, (_, step) => (step === 0 ? color : mix(color, toward, step / 100)));
  return shades.find((shade) => leastContrast(shade, against) >= MIN_CONTRAST) ?? toward;
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mix(color: string, other: string, share: number): string {
  const target = channels(other);
  const mixed = channels(color).map((channel, index) => Math.round(channel + ((target[index] ?? 0) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

const channels = (color: string) => [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
