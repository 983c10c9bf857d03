import { expect, it } from "vitest";
import { afterSaving } from "../../scripts/checks/after-saving.ts";
import { municipioYaml, noticia, tramite } from "../helpers/documents.ts";

const NOTICIA = "content/noticias/feria.md";
const SOON = "Guardado; se verá en unos minutos.";

it.each<[text: string, archivo: string, isReviewed: boolean, words: string, address: string | undefined]>([
  [noticia(), NOTICIA, false, SOON, "/noticias/feria/"],
  [municipioYaml(), "content/municipio.yaml", false, SOON, "/"],
  [
    noticia({ borrador: true }),
    NOTICIA,
    false,
    "Guardado como borrador: no se ve en el sitio mientras lo sea.",
    undefined,
  ],
  [noticia({ fecha: "2027-01-02" }), NOTICIA, false, "Guardado; se verá desde el 2 de enero de 2027.", undefined],
  [noticia({ vence: "2026-04-01" }), NOTICIA, false, "Guardado; ya venció, y por eso no se ve en el sitio.", undefined],
  [
    tramite({ etapa: "revisado" }),
    "content/tramites/licencia.md",
    false,
    "Guardado; tendrá su página cuando su etapa sea «Publicado».",
    undefined,
  ],
  [noticia(), NOTICIA, true, "Guardado; se verá cuando otra persona lo revise y lo publique.", undefined],
])("whoever saved is told when and where it will be seen: %#", (text, archivo, isReviewed, words, address) => {
  expect(afterSaving({ archivo, text, isReviewed, today: "2026-11-30" })).toEqual({ words, address });
});
