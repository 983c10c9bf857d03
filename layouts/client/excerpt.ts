interface ExcerptPart {
  text: string;
  /** Whether it matches the query. */
  marked: boolean;
}

const ENTITIES: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };
/** What Pagefind marks, «(predial,», is a word with the signs at both ends of it. */
const WORD = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/**
 * Pagefind's excerpt, which is HTML with `<mark>` and nothing else, as plain text: the page builds its own elements from
 * it and never interprets HTML. The signs around a marked word are not part of the mark.
 */
export function excerptParts(html: string): ExcerptPart[] {
  const parts = html.split(/<mark>(.*?)<\/mark>/s).flatMap((text, index) => {
    const plain = decode(text);
    if (index % 2 === 0) return [{ text: plain, marked: false }];
    const [, before = "", word = "", after = ""] = WORD.exec(plain) ?? [];
    return [
      { text: before, marked: false },
      { text: word, marked: true },
      { text: after, marked: false },
    ];
  });
  return joined(parts.filter(({ text }) => text !== ""));
}

/** Neighbours that are both marked or both not, as one part. */
function joined(parts: readonly ExcerptPart[]): ExcerptPart[] {
  const result: ExcerptPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last && last.marked === part.marked) last.text += part.text;
    else result.push({ ...part });
  }
  return result;
}

function decode(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
