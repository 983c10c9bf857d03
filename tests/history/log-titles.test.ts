import { describe, expect, it } from "vitest";
import type { Content } from "../../scripts/demo/repository/fast-import.ts";
import { history } from "../../scripts/demo/repository/history.ts";
import type { LogEntry } from "../../scripts/report/report.ts";
import { minimalContent, noticia } from "../helpers/documents.ts";
import { reportOf } from "../helpers/report.ts";

const NOW = "2026-05-20T12:00:00-05:00";
const BODY = "El puesto de salud atiende desde las ocho, con la planilla y el carné de cada niño.";
const first = (data = {}) => noticia({ titulo: "El primero", ...data }, BODY);
const second = (data = {}) => noticia({ titulo: "El segundo", ...data }, BODY);

/** What the log says, oldest first, as `nuevo El primero /noticias/a/ a`. */
async function logOf(...steps: Record<string, Content>[]): Promise<string[]> {
  const h = history();
  h.commit("Comienzo", { at: "2026-03-01T10:00:00-05:00", files: minimalContent() });
  for (const [index, names] of steps.entries()) {
    const files = Object.entries(names).map(([name, text]) => [`content/noticias/${name}.md`, text]);
    h.commit("Cambio", { at: `2026-03-${10 + index}T10:00:00-05:00`, files: Object.fromEntries(files) });
  }
  const { actualizaciones } = await reportOf(h, NOW);
  const line = ({ tipo, titulo, url, archivo }: LogEntry) =>
    `${tipo} ${titulo} ${url} ${archivo.replace(/^content\/noticias\/|\.md$/g, "")}`;
  return actualizaciones.map(line).reverse();
}

describe("the log shows the current title", () => {
  it.each<[what: string, steps: Record<string, Content>[], log: string[]]>([
    [
      "a title that was corrected, in every line",
      [{ a: first() }, { a: second() }],
      ["nuevo El segundo /noticias/a/ a", "actualizado El segundo /noticias/a/ a"],
    ],
    [
      "renamed and corrected at once",
      [{ a: first() }, { a: null, b: second() }],
      ["nuevo El segundo /noticias/b/ a", "actualizado El segundo /noticias/b/ b"],
    ],
    [
      "removed: the last that could be read",
      [{ a: first() }, { a: second() }, { a: null }],
      [
        "nuevo El segundo /noticias/a/ a",
        "actualizado El segundo /noticias/a/ a",
        "retirado El segundo /noticias/a/ a",
      ],
    ],
    [
      "a draft again, with the same title",
      [{ a: first() }, { a: first({ borrador: true }) }],
      ["nuevo El primero /noticias/a/ a", "retirado El primero /noticias/a/ a"],
    ],
    [
      "a draft again, with another title: neither",
      [{ a: first() }, { a: second({ borrador: true }) }],
      ["nuevo Documento retirado /noticias/a/ a", "retirado Documento retirado /noticias/a/ a"],
    ],
    [
      "a draft with another title, then removed: neither",
      [{ a: first() }, { a: second({ borrador: true }) }, { a: null }],
      ["nuevo Documento retirado /noticias/a/ a", "retirado Documento retirado /noticias/a/ a"],
    ],
    [
      "a draft with another title that is public again",
      [{ a: first() }, { a: second({ borrador: true }) }, { a: second() }],
      ["nuevo El segundo /noticias/a/ a", "retirado El segundo /noticias/a/ a", "nuevo El segundo /noticias/a/ a"],
    ],
    [
      "another title for a day that has not come: neither",
      [{ a: first() }, { a: second({ fecha: "2026-06-01" }) }],
      ["nuevo Documento retirado /noticias/a/ a", "retirado Documento retirado /noticias/a/ a"],
    ],
    [
      "another title for a day that came",
      [{ a: first() }, { a: second({ fecha: "2026-05-01" }) }],
      ["nuevo El segundo /noticias/a/ a", "retirado El segundo /noticias/a/ a", "nuevo El segundo /noticias/a/ a"],
    ],
    [
      "expired, then corrected where nobody reads it: neither",
      [{ a: first({ vence: "2026-03-10" }) }, { a: second({ vence: "2026-03-10" }) }],
      ["nuevo Documento retirado /noticias/a/ a"],
    ],
    [
      "withdrawn and renamed at once: under the name that could be read",
      [{ a: first() }, { a: null, secreto: first({ borrador: true }) }],
      ["nuevo El primero /noticias/a/ a", "retirado El primero /noticias/a/ a"],
    ],
    [
      "a draft that was never public: nothing",
      [{ a: first({ borrador: true }) }, { a: second({ borrador: true }) }, { a: null }],
      [],
    ],
  ])("%s", async (_what, steps, log) => expect(await logOf(...steps)).toEqual(log));
});
