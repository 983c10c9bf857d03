import { describe, expect, it } from "vitest";
import { Shown } from "../../scripts/preview/shown.ts";

const fault = (archivo: string, mensaje = "Falta el título.") => ({
  archivo,
  linea: 2,
  columna: 1,
  mensaje,
  sugerencia: "Escríbalo.",
  renglon: "titulo:",
});
const NOTICIA = "content/noticias/a.md";
const PLAN = "content/plan.yaml";

describe("what is shown over the built site", () => {
  it("is the last version of a page, until a build that began after it is there", () => {
    const shown = new Shown();
    shown.putPage("/noticias/a/", "uno", 1);
    shown.putPage("/noticias/a/", "dos", 2);
    shown.built(1);
    expect(shown.page("/noticias/a/")?.html).toBe("dos");
    shown.built(2);
    expect(shown.page("/noticias/a/")).toBeUndefined();
  });

  it("is nothing where a document was removed, which is another thing than the built page", () => {
    const shown = new Shown();
    shown.putPage("/noticias/a/", undefined, 1);
    expect(shown.page("/noticias/a/")).toMatchObject({ html: undefined });
    expect(shown.page("/noticias/b/")).toBeUndefined();
  });

  it("includes files, until they are built", () => {
    const shown = new Shown();
    const file = { url: "/media/rio.jpg", path: "/tmp/rio.jpg" };
    shown.putFiles([file], 1);
    expect(shown.file(file.url)).toBe(file);
    shown.built(1);
    expect(shown.file(file.url)).toBeUndefined();
  });
});

describe("errors", () => {
  it("of a document are explained on its page, and every other page leads there", () => {
    const shown = new Shown();
    shown.putFaults(NOTICIA, [fault(NOTICIA)], 1);
    expect(shown.faultsAt("/noticias/a/")).toEqual({ here: [fault(NOTICIA)], elsewhere: [] });
    expect(shown.faultsAt("/")).toEqual({ here: [], elsewhere: [{ archivo: NOTICIA, url: "/noticias/a/" }] });
  });

  it("of a file without a page are explained on every page", () => {
    const shown = new Shown();
    shown.judged([fault(PLAN), fault(PLAN, "Sobra.")], 1);
    for (const url of ["/", "/noticias/a/"]) expect(shown.faultsAt(url).here).toHaveLength(2);
  });

  it("go away when the file is mended, and a build that read it before does not bring them back", () => {
    const shown = new Shown();
    shown.putFaults(NOTICIA, [fault(NOTICIA)], 1);
    shown.putFaults(NOTICIA, [], 2);
    shown.judged([fault(NOTICIA)], 1);
    expect(shown.faultsAt("/noticias/a/").here).toEqual([]);
  });

  it("stay while a build that read the file before finds none, and go with one that read it after", () => {
    const shown = new Shown();
    shown.putFaults(NOTICIA, [fault(NOTICIA)], 2);
    shown.judged([], 1);
    expect(shown.faultsAt("/noticias/a/").here).toHaveLength(1);
    shown.judged([], 2);
    expect(shown.faultsAt("/noticias/a/").here).toEqual([]);
  });
});
