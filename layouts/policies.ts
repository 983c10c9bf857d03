import type { POLICY_IDS } from "../scripts/model/addresses.ts";

export interface Policy {
  id: (typeof POLICY_IDS)[number];
  title: string;
  /** One sentence, for the index and for search engines. */
  summary: string;
  url: string;
}

/** The policies with what the index says of each; the text of each is a page. */
export const POLICIES: readonly Policy[] = [
  policy("terminos", "Términos y condiciones", "Qué puede esperar de este sitio y qué no."),
  policy("privacidad", "Privacidad y datos personales", "Qué datos suyos usa este sitio y qué derechos tiene usted."),
  policy("derechos-de-autor", "Derechos de autor", "Qué puede copiar y compartir, y cómo."),
  policy("cookies", "Cookies", "Este sitio no usa ninguna."),
  policy("accesibilidad", "Accesibilidad", "Qué se hace para que todas las personas puedan usar este sitio."),
];

function policy(id: Policy["id"], title: string, summary: string): Policy {
  return { id, title, summary, url: `/politicas/${id}/` };
}
