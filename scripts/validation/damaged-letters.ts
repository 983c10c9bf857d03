import { positionAt } from "./decode.ts";
import { type Issue, issue } from "./issue.ts";

/** The characters that Windows-1252 has for the bytes from 128 to 159; from 160 on they are those of Unicode. */
const SPECIAL = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const byteOf = (character: string) =>
  SPECIAL.includes(character) ? 128 + SPECIAL.indexOf(character) : character.charCodeAt(0);

/** What those become that UTF-8 writes as two, three or four bytes: accents and signs; quotation marks and dashes; pictures. */
const FOLLOWING = `[${SPECIAL}\u00a0-\u00bf]`;
const DAMAGED = new RegExp(`(?:[ÂÃ]${FOLLOWING}|â${FOLLOWING}{2}|ð${FOLLOWING}{3})+`, "gu");
/** A space that does not break, of which an ordinary one was made afterwards. */
const DAMAGED_SPACE = /Â (?=\S)/gu;

/** Warnings about letters that a program damaged, the first of each kind: those that can be repaired, and those that are gone. */
export function damagedLetterIssues(archivo: string, text: string): Issue[] {
  if (!/[ÂÃâð\ufffd]/.test(text)) return [];
  const [repairable, repairableMore] = firstWord(text, [DAMAGED, DAMAGED_SPACE], (word) => repair(word) !== word);
  const [gone, goneMore] = firstWord(text, [/\ufffd/gu]);
  const place = (index: number) => ({ archivo, ...positionAt(text, index) });
  return [
    ...(repairable
      ? [
          issue("letras-danadas", place(repairable.index), {
            palabra: repairable.word.trim(),
            corregida: repair(repairable.word).trim(),
            mas: repairableMore,
          }),
        ]
      : []),
    ...(gone ? [issue("letra-perdida", place(gone.index), { palabra: gone.word, mas: goneMore })] : []),
  ];
}

interface Word {
  index: number;
  word: string;
}

/** The first word with a sign, and how many more there are. */
function firstWord(
  text: string,
  signs: readonly RegExp[],
  isOne = (_word: string) => true,
): [Word | undefined, number] {
  const found = signs.flatMap((sign) => [...text.matchAll(sign)]).sort((a, b) => a.index - b.index);
  let first: Word | undefined;
  let count = 0;
  let end = 0;
  for (const { index, 0: sign } of found) {
    if (index < end) continue;
    const before = /\S*$/.exec(text.slice(Math.max(0, index - LONGEST_WORD), index))?.[0].replace(OPENING, "") ?? "";
    const rest = /^\S*/.exec(text.slice(index + sign.length, index + sign.length + LONGEST_WORD))?.[0] ?? "";
    const after = rest.replace(CLOSING, "");
    const word = before + sign + after;
    end = index + sign.length + after.length;
    if (!isOne(word)) continue;
    first ??= { index: index - before.length, word };
    count++;
  }
  return [first, Math.max(0, count - 1)];
}

/** Characters to each side of a sign; what is longer is no word. */
const LONGEST_WORD = 40;
/** The signs around a word. */
const OPENING = /^[«"“(¿¡*_]+/;
const CLOSING = /[»"”).,;:!?*_]+$/;

/** A text as it was before UTF-8 was read as Windows-1252, however often; what is not certainly that stays. */
export function repair(text: string): string {
  const repaired = text.replace(DAMAGED, (run) => decoded(run) ?? run).replace(DAMAGED_SPACE, " ");
  return repaired === text ? text : repair(repaired);
}

function decoded(run: string): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(run, byteOf));
  } catch {
    return undefined;
  }
}
