/** Words of the plan that not everybody knows, by how they begin, and what they mean. */
const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [/automatiza/i, "Automatizado quiere decir que se hace todo por internet, de principio a fin."],
  [
    /racionaliza/i,
    "Racionalizado quiere decir que se hizo más fácil: menos requisitos, menos pasos, menos tiempo o menos costo.",
  ],
];

/** What the difficult words of some texts mean, in a sentence each, once. */
export function meaningsIn(texts: readonly string[]): string[] {
  return MEANINGS.flatMap(([word, meaning]) => (texts.some((text) => word.test(text)) ? [meaning] : []));
}
