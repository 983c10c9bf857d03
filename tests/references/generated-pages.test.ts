import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { fileAddresses } from "../../scripts/pages/files.ts";
import { allPages, PAGES } from "../../scripts/pages/pages.ts";
import { referenceIssues } from "../../scripts/references/documents.ts";
import { targetsOf } from "../../scripts/references/targets.ts";
import { municipio } from "../../scripts/schema/municipio.ts";
import { type Entry, validateDocument } from "../../scripts/validation/document.ts";
import { municipioYaml, noticia } from "../helpers/documents.ts";
import { inShort, pathOf } from "../helpers/judged-references.ts";

/** Enough for a second page of the news of 2026, and one of 2024. */
const DATES = ["2024-05-02", ...Array.from({ length: 21 }, () => "2026-02-01")];

const entries = DATES.flatMap((fecha, index): Entry[] => {
  const { entry } = validateDocument(pathOf(`content/noticias/una-${index}.md`), noticia({ fecha }));
  return entry ? [entry] : [];
});
const offices = [pathOf("content/dependencias/secretaria-general.md")];

const CHANNEL = {
  id: "boletines",
  nombre: "Boletines",
  carpeta: "noticias",
  responsable: "secretaria-general",
  desde: "2025-11",
};
const data = { municipio: municipio.parse({ ...parse(municipioYaml()), canales: [CHANNEL] }) };

/** What is said of a link in a news item of a town with these news, that office and that channel, on 1 March 2026. */
function judgeLink(address: string, unread: string[] = []): string[] {
  const paths = [...entries.map(({ archivo }) => archivo), ...unread].map(pathOf);
  const targets = targetsOf({
    paths: [...paths, ...offices],
    entries,
    media: { files: [], images: [] },
    data,
    today: "2026-03-01",
  });
  const { read } = validateDocument(pathOf("content/noticias/otra.md"), noticia({}, `Vea [esto](${address}).`));
  return read ? inShort(referenceIssues(read, targets)) : ["not read"];
}

describe("a link to a generated page or file", () => {
  it.each([
    ...allPages.map(({ url }) => url).filter((url) => url !== PAGES.editor.url),
    ...fileAddresses,
    "/noticias/2024/",
    "/noticias/2026/",
    "/noticias/pagina/2/",
    "/noticias/2026/pagina/2/",
    "/informe/2025/",
    "/informe/2026/",
    "/informe/actualizaciones/canal/boletines/",
    "/informe/actualizaciones/dependencia/secretaria-general/",
    "/plan/pendientes/secretaria-general/",
    "/datos/tramites/",
  ])("%s is right", (address) => {
    expect(judgeLink(address)).toEqual([]);
  });

  it.each([
    "/informe/nada/",
    "/informe/nada.csv",
    "/informe/frecuencia.xml",
    "/informe/2024/",
    "/informe/2027/",
    "/informe/actualizaciones/canal/noticias/",
    "/informe/actualizaciones/canal/",
    "/informe/actualizaciones/dependencia/tesoreria/",
    "/noticias/2025/",
    "/noticias/pagina/3/",
    "/noticias/pagina/1/",
    "/noticias/2024/pagina/2/",
    "/documentos/pagina/2/",
    "/datos/nada/",
    "/datos/nada.csv",
    "/plan/nada/",
    "/politicas/nada/",
    "/nada.csv",
    "/nada/",
    "/retirado/noticias/una/",
  ])("%s leads nowhere, and is reported", (address) => {
    expect(judgeLink(address)).toEqual([expect.stringMatching(/^\d+ enlace-roto $/)]);
  });

  it("is not reported because of a document that could not be read: it may be the only one of its year", () => {
    expect(judgeLink("/noticias/2025/", ["content/noticias/rota.md"])).toEqual([]);
    expect(judgeLink("/noticias/nada/", ["content/noticias/rota.md"])).toHaveLength(1);
    expect(judgeLink("/informe/2024/", ["content/noticias/rota.md"])).toHaveLength(1);
  });
});
