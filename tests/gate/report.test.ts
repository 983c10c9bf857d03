import { describe, expect, it } from "vitest";
import { history } from "../../scripts/demo/repository/history.ts";
import { fingerprint } from "../../scripts/disk/hash.ts";
import { dependencia, minimalContent, noticia } from "../helpers/documents.ts";
import { reportOf } from "../helpers/report.ts";

const NEWS = "content/noticias/a.md";
const OFFICE = "content/dependencias/salud.md";

/** The offices of the log, newest first, of a news item that was of one office and then of the municipality's own. */
async function officesOf(slug: string, first: object, then: object = {}) {
  const repo = history();
  const own = noticia({ titulo: "Otro título" });
  repo.commit("Publica", {
    at: "2026-03-05T10:00:00-05:00",
    files: { ...minimalContent(), [NEWS]: noticia({ dependencia: slug }), ...first },
  });
  repo.commit("Cambia", { at: "2026-03-06T10:00:00-05:00", files: { [NEWS]: own, ...then } });
  const { actualizaciones } = await reportOf(repo, "2026-04-10T12:00:00-05:00");
  return actualizaciones.filter(({ archivo }) => archivo === NEWS).map((entry) => entry.dependencia);
}

describe("the log names of its offices", () => {
  it("one that was there", async () => {
    expect(await officesOf("salud", { [OFFICE]: dependencia() }, { [OFFICE]: null })).toEqual([
      "secretaria-general",
      "salud",
    ]);
  });

  it("no other value of that key", async () => {
    expect(await officesOf("fulano-de-tal", {})).toEqual(["secretaria-general", ""]);
  });

  it("no forgotten office", async () => {
    const list = `olvidados:\n  - ${fingerprint("/dependencias/salud/")}\n`;
    const gone = { [OFFICE]: null, "content/retirados.yaml": list };
    expect(await officesOf("salud", { [OFFICE]: dependencia() }, gone)).toEqual(["secretaria-general", ""]);
  });
});
