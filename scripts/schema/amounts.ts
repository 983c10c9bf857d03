import { fold } from "./slug.ts";

/** A text that begins with a number: the numbers that it may stand for, and the words that follow. */
export interface Amount {
  /** None where the text has no number; two where its mark may be of decimals or of thousands. */
  numbers: readonly number[];
  /** «dias habiles», «pesos»; folded, and empty where there are none. */
  unit: string;
}

/** Reads «15.000 COP», «$ 1.250.000», «0,5», «15'000», «tres días hábiles», «15 (quince) días». */
export function amountIn(text: string): Amount {
  const plain = fold(text).trim().replace(/\s+/g, " ");
  const [, sign = "", digits = "", after = ""] = /^(\$|cop|pesos)? ?(\d(?:[\d.,'’´ ]*\d)?) ?(.*)$/.exec(plain) ?? [];
  if (digits) {
    const numbers = FORMS.flatMap(({ form, read }) => (form.test(digits) ? read(digits) : []));
    const unit = after.replace(/^\(([a-z ]+)\) ?/, (inWords, word) =>
      numberNamed(word) === numbers[0] ? "" : inWords,
    );
    return { numbers, unit: sign === "" ? unit : `pesos${/^(?:cop|pesos|m\/cte)?$/.test(unit) ? "" : ` ${unit}`}` };
  }
  // The longest name first: «treinta y uno» before «treinta».
  const words = plain.split(" ");
  for (let length = words.length; length > 0; length--) {
    const number = numberNamed(words.slice(0, length).join(" "));
    if (number !== undefined) return { numbers: [number], unit: words.slice(length).join(" ") };
  }
  return { numbers: [], unit: plain };
}

const plainNumber = (digits: string) => [Number(digits.replace(/[.'’´ ]/g, "").replace(",", "."))];
const withPoint = (digits: string) => [Number(digits.replace(/,/g, ""))];

/** How numbers are written in Colombia, with a comma for decimals, and by those who write it the other way round. */
const FORMS: readonly { form: RegExp; read(digits: string): number[] }[] = [
  { form: /^\d+$/, read: plainNumber },
  { form: /^[1-9]\d{0,2}(?:[.'’´ ]\d{3})+(?:,\d{1,2})?$/, read: plainNumber },
  { form: /^\d+,(?:\d{1,2}|\d{4,})$|^0,\d+$/, read: plainNumber },
  { form: /^\d+\.(?:\d{1,2}|\d{4,})$|^0\.\d+$/, read: withPoint },
  { form: /^[1-9]\d{0,2}(?:,\d{3})+\.\d{1,2}$|^[1-9]\d{0,2}(?:,\d{3}){2,}$/, read: withPoint },
  { form: /^[1-9]\d{0,2},\d{3}$/, read: (digits) => [...withPoint(digits), ...plainNumber(digits)] },
];

const UNITS =
  "cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiun veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve".split(
    " ",
  );
const TENS = ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];

/** The number that a folded text names, from zero to ninety-nine. */
function numberNamed(words: string): number | undefined {
  const [ten = "", unit, ...others] = words.replace(/\bun[oa]$|(?<=veinti)un[oa]$/, "un").split(" y ");
  const small = UNITS.indexOf(ten);
  if (small >= 0) return unit === undefined ? small : undefined;
  const tens = TENS.indexOf(ten);
  const rest = unit === undefined ? 0 : UNITS.indexOf(unit);
  return tens < 0 || rest < 0 || rest > 9 || others.length > 0 ? undefined : (tens + 3) * 10 + rest;
}
