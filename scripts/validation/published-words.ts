import type { Issue } from "./issue.ts";
import { knownPlace } from "./known-place.ts";
import { type IssueCode, messages, publicWords } from "./messages/index.ts";
import type { KnownPlace, Words } from "./messages/message.ts";

/** What is published of an issue. */
export interface PublishedWords {
  /** The label of the field, as far as the schema knows it. */
  etiqueta: string;
  /** What is wrong. */
  problema: string;
  /** What to write instead. */
  remedio: string;
}

/**
 * The public wording of an issue: what is wrong and what to write, never what was found. It is derived from the code, the path
 * of the file and what the schema knows of the field; the sentences of the issue itself are not used.
 */
export function publishedWords({ archivo, campo, codigo }: Issue): PublishedWords {
  const place = knownPlace({ archivo, campo });
  const [problema, remedio] = wordsOf(codigo, place);
  return { etiqueta: place.etiqueta, problema, remedio };
}

function wordsOf(codigo: IssueCode, place: KnownPlace): Words {
  if (quotesContent(codigo)) return publicWords[codigo](place);
  const { mensaje, sugerencia } = messages[codigo]();
  return [mensaje, sugerencia];
}

const quotesContent = (codigo: IssueCode): codigo is keyof typeof publicWords => codigo in publicWords;
