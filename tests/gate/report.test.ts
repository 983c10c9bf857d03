import { expect, it } from "vitest";
import { minimalContent, noticia } from "../helpers/documents.ts";
import { history } from "../helpers/history.ts";
import { reportOf } from "../helpers/report.ts";

it("the log names an office that citizens could read of, and no other word that stood in that key", async () => {
  const told = history();
  const path = "content/noticias/a.md";
  told.commit("Con un error", {
    at: "2026-03-05T10:00:00-05:00",
    files: { ...minimalContent(), [path]: noticia({ dependencia: "fulano-de-tal" }) },
  });
  told.commit("Corregida", { at: "2026-03-06T10:00:00-05:00", files: { [path]: noticia({ titulo: "Otro título" }) } });
  const { actualizaciones } = await reportOf(told, "2026-04-10T12:00:00-05:00");
  expect(actualizaciones.map(({ dependencia }) => dependencia)).toEqual(["secretaria-general", ""]);
});
