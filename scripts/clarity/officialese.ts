/** An expression of offices that citizens do not use, and what says the same. */
export interface Officialese {
  /** As it stands in the text. */
  found: string;
  plain: string;
}

/** The expressions of offices in a text, each once, in the order in which they appear. */
export function officialeseIn(text: string): Officialese[] {
  const found = WORDS.flatMap(([pattern, plain]) =>
    [...text.matchAll(pattern)].map(({ index, 0: word }) => ({ index, word, plain })),
  );
  const first = new Map<string, Officialese>();
  for (const { word, plain } of found.sort((a, b) => a.index - b.index)) {
    const key = word.toLocaleLowerCase("es-CO");
    if (!first.has(key)) first.set(key, { found: key, plain });
  }
  return [...first.values()];
}

/** What to write instead; what says more than one thing has them all. */
const WORDS: readonly (readonly [RegExp, string])[] = (
  [
    ["a la mayor brevedad(?: posible)?", "pronto, o diga el día"],
    ["a (?:fin|efectos) de(?: que)?|en aras de|con (?:el )?(?:fin|propósito|objeto) de(?: que)?", "para"],
    ["allegar|alleguen?|aportar|aporten?", "traer, entregar"],
    ["apertur(?:ar|a[rn]se|ó|aron|ado|ada)", "abrir"],
    ["automatizad[oa]s?", "que hace un programa"],
    ["coadyuv\\p{L}+", "ayudar"],
    ["con ocasión de|en virtud de|toda vez que|en razón a|habida cuenta de", "por, porque"],
    ["(?:dar|dando|da) cumplimiento (?:a|al)", "cumplir"],
    ["de conformidad con|en concordancia con|conforme a lo (?:establecido|dispuesto) en|acorde con", "según"],
    ["diligenci(?:ar|e|en|ado|ada|amiento)", "llenar"],
    ["el día de hoy", "hoy"],
    ["en el (?:evento|caso) (?:de|en) que|en caso de que", "si"],
    ["erogación|erogaciones|emolumentos?", "gasto, pago"],
    ["hac(?:er|e|en|iendo) entrega de", "entregar"],
    ["implement(?:ar|ación|ando|ó)", "poner en marcha"],
    ["levantamiento de (?:la )?información", "reunir los datos"],
    ["levantad[oa]s?", "con los datos completos"],
    ["llev(?:ar|ará|a|ó|ado) a cabo", "hacer"],
    ["mediante (?:el|la|los|las) cual(?:es)?|por medio del? (?:la )?cual", "con que"],
    ["numeral(?:es)?", "punto"],
    ["peticionari[oa]s?", "quien pide"],
    ["precitad[oa]s?|susodich[oa]s?|antedich[oa]s?|(?:anteriormente|arriba) mencionad[oa]s?", "este, o su nombre"],
    ["propender(?:á|por)?|propende por", "buscar, procurar"],
    ["racionalización", "hacerlo más fácil"],
    ["radicad[oa]s?|radicación", "número con que se sigue la solicitud"],
    ["radicar|radique", "entregar"],
    ["realizar (?:el|un) pago(?: de)?", "pagar"],
    ["sin perjuicio de(?: que)?", "aunque"],
    ["socializ(?:ar|ación|ado|ada|ó|aron)", "contar, explicar"],
    ["subsan(?:ar|e|ación|ado|ada)", "corregir"],
    ["suministr(?:ar|e|en|o)", "dar"],
  ] as const
).map(([words, plain]) => [new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, "giu"), plain]);
