import { describe, expect, it, onTestFinished } from "vitest";
import { type Content, git } from "../../scripts/demo/repository/fast-import.ts";
import { history } from "../../scripts/demo/repository/history.ts";
import type { ExplainedChange } from "../../scripts/report/explanation.ts";
import { minimalContent, noticia } from "../helpers/documents.ts";
import { explanationsOfFolder } from "../helpers/report.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

const NOW = "2026-05-20T12:00:00-05:00";
const first = (data = {}) => noticia({ titulo: "El primero", fecha: "2026-01-10", ...data }, "Vacunas desde las ocho.");
const PHOTO = "/media/foto.jpg";
const second = (data = {}) => noticia({ titulo: "El segundo", fecha: "2026-01-10", ...data }, "Cierre de una calle.");

/** A history of one step a day, the first one in February, the others from the first of March on. */
function historyOf(steps: readonly Record<string, Content>[]) {
  const h = history();
  h.commit("Comienzo", { at: "2026-02-01T10:00:00-05:00", files: minimalContent() });
  for (const [index, names] of steps.entries()) {
    const pathOf = (name: string) => (name === PHOTO ? `content${PHOTO}` : `content/noticias/${name}.md`);
    const files = Object.entries(names).map(([name, text]) => [pathOf(name), text]);
    const at = index === 0 ? "2026-02-10T10:00:00-05:00" : `2026-03-0${index}T10:00:00-05:00`;
    h.commit("Cambio", { at, files: Object.fromEntries(files) });
  }
  return h;
}

const lineOf = ({ tipo, motivo, archivo, documentos }: ExplainedChange) =>
  [tipo ?? "–", motivo, archivo.replace(/^content\/noticias\/|\.md$/g, "") || documentos].join(" ");

async function march(root: string): Promise<string[]> {
  return (await explanationsOfFolder(root, NOW)).explain("2026-03").cambios.map(lineOf);
}

describe("the reasons of the changes of a month", () => {
  it.each<[what: string, steps: Record<string, Content>[], changes: string[]]>([
    [
      "an edit of what had expired",
      [{ a: first({ vence: "2026-02-20" }) }, { a: second({ vence: "2026-02-20" }) }],
      ["– vencido a"],
    ],
    [
      "a longer life for what had expired",
      [{ a: first({ vence: "2026-02-20" }) }, { a: first({ vence: "2026-12-31" }) }],
      ["nuevo publicado a"],
    ],
    [
      "a draft of something public, its edit, and its end",
      [{ a: first() }, { a: first({ borrador: true }) }, { a: second({ borrador: true }) }, { a: null }],
      ["retirado retirado a", "– no_publico a", "– no_publico a"],
    ],
    [
      "a document that never was public, from its first day to its last",
      [{}, { a: first({ borrador: true }) }, { a: "sin encabezado" }, { a: first({ fecha: "2026-12-31" }) }],
      ["– no_publico 1", "– no_mostrable 1", "– fecha_futura 1"],
    ],
    [
      "two that are renamed, one of them edited",
      [
        { a: first(), b: second() },
        { a: null, b: null, c: first(), "b/b": `${second()}Hasta el lunes.` },
      ],
      ["actualizado actualizado_y_renombrado b/b", "– renombrado c"],
    ],
    [
      "another photo beside a version that could not be shown",
      [
        { a: first({ imagen: PHOTO, imagen_alt: "Fila" }), [PHOTO]: "uno" },
        { a: second({ imagen: PHOTO, imagen_alt: "Fila", resumen: undefined }), [PHOTO]: "dos" },
      ],
      ["actualizado archivo a"],
    ],
    ["a commit that changes no document", [{ a: first() }, {}], []],
  ])("%s", async (_what, steps, changes) => {
    const { dir } = await historyOf(steps).write(await tempFolder(onTestFinished));
    expect(await march(dir)).toEqual(changes);
  });

  it("says of the commit at which a copy is cut that it is not known what it changed", async () => {
    const { dir } = await historyOf([{ a: first() }, { a: second() }, { b: second() }]).write(
      await tempFolder(onTestFinished),
    );
    const copy = await tempFolder(onTestFinished);
    await git(copy, "clone", "--quiet", "--depth", "2", `file://${dir}`, ".");
    await git(copy, "remote", "remove", "origin");
    expect(await march(copy)).toEqual(["– corte 1", "nuevo nuevo b"]);
  });
});
