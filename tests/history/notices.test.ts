import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { history } from "../../scripts/demo/repository/history.ts";
import { doc, minimalContent, municipioYaml } from "../helpers/documents.ts";
import { reportOf } from "../helpers/report.ts";

const NOW = "2026-05-20T12:00:00-05:00";

const DOCUMENT = {
  resumen: "Lo que la alcaldía decide y publica.",
  dependencia: "secretaria-general",
  fecha_publicacion: "2026-01-10",
};
const NAMED = { ...DOCUMENT, titulo: "Resolución sobre Fulano" };
const NOTICE = { ...NAMED, tipo: "edicto", vence: "2026-12-31" };
const OTHER = { ...DOCUMENT, titulo: "Acuerdo 012", tipo: "acuerdo" };

type Version = Record<string, unknown> | null;

/** The log of a document, oldest first, after some versions, a month each; `null` removes it. */
async function logOf(versions: readonly Version[], paths: readonly string[] = []) {
  const canal = { id: "documentos", nombre: "Documentos", carpeta: "documentos", responsable: "x", desde: "2026-01" };
  const h = history();
  const start = { ...minimalContent(), "content/municipio.yaml": municipioYaml({ canales: [canal] }) };
  h.commit("Comienzo", { at: "2026-01-01T09:00:00-05:00", files: start });
  const fileOf = (index: number) => `content/documentos/${paths[index] ?? "a"}.md`;
  for (const [index, data] of versions.entries()) {
    const left = index > 0 && fileOf(index - 1) !== fileOf(index) ? { [fileOf(index - 1)]: null } : {};
    const files = { ...left, [fileOf(index)]: data && doc(data) };
    h.commit("Cambio", { at: `2026-0${index + 1}-15T10:00:00-05:00`, files });
  }
  return (await reportOf(h, NOW)).actualizaciones.toReversed();
}

/** Its titles; «–» for an entry that tells nothing of whose document it was. */
async function titles(versions: readonly Version[], paths: readonly string[] = []): Promise<string[]> {
  const isAnonymous = ({ titulo, url, archivo }: { titulo: string; url: string; archivo: string }) =>
    titulo === "Aviso a una persona" && url === "" && archivo === "content/documentos/";
  return (await logOf(versions, paths)).map((entry) => (isAnonymous(entry) ? "–" : entry.titulo));
}

describe("the log names no document that was ever a notice to a person", () => {
  it.each<[string, Version[]]>([
    ["it always was one", [NOTICE]],
    ["it is marked as one from its second version on", [NAMED, NOTICE]],
    ["it was one in its first version", [NOTICE, NAMED]],
    ["it was one in between other versions", [NAMED, { ...NAMED, a_persona: true }, OTHER]],
    ["it was recognized as one by its title", [{ ...DOCUMENT, titulo: "Edicto de Fulano" }, OTHER]],
    ["it was one, and was removed", [NAMED, NOTICE, null]],
    ["it is marked as none, but an earlier version was one", [NOTICE, { ...OTHER, a_persona: false }]],
    ["it was one only as a draft", [{ ...NOTICE, borrador: true }, NAMED]],
    ["it becomes one as a draft", [NAMED, { ...NOTICE, borrador: true }]],
  ])("%s", async (_what, versions) => expect(new Set(await titles(versions))).toEqual(new Set(["–"])));

  it("nor a document that had its address before or after it", async () => {
    expect(new Set(await titles([NAMED, null, NOTICE]))).toEqual(new Set(["–"]));
    expect(new Set(await titles([NOTICE, null, OTHER]))).toEqual(new Set(["–"]));
  });

  it("nor under another name of its file", async () => {
    const log = await titles([NAMED, NOTICE, { ...NAMED, numero: 12 }], ["de-fulano", "edicto", "edicto-doce"]);
    expect(new Set(log)).toEqual(new Set(["–"]));
  });
});

describe("the log names documents that are not notices to persons", () => {
  const GUESSED = { ...DOCUMENT, titulo: "Aviso de licitación 3" };

  it.each<[string, Version[], string[]]>([
    ["neither its type nor its title is that of a notice", [NAMED, OTHER], ["nuevo", "actualizado"]],
    ["it is marked as none", [{ ...NOTICE, a_persona: false }], ["nuevo"]],
    ["it is marked as none later", [GUESSED, { ...GUESSED, a_persona: false, numero: 3 }], ["nuevo", "actualizado"]],
    ["only the mark changes", [OTHER, { ...OTHER, a_persona: false }, OTHER], ["nuevo"]],
  ])("%s", async (_what, versions, kinds) => {
    expect((await logOf(versions)).map(({ tipo }) => tipo)).toEqual(kinds);
    expect(await titles(versions)).not.toContain("–");
  });
});

it("one version that is a notice hides the name in all entries; without one nothing is hidden", async () => {
  const version = fc.constantFrom<Version>(NOTICE, NAMED, OTHER, { ...OTHER, a_persona: true }, null);
  await fc.assert(
    fc.asyncProperty(fc.array(version, { minLength: 1, maxLength: 4 }), async (versions) => {
      const isHidden = versions.some((data) => data?.tipo === "edicto" || data?.a_persona === true);
      expect((await titles(versions)).filter((title) => (title === "–") !== isHidden)).toEqual([]);
    }),
    { numRuns: 12 },
  );
});
