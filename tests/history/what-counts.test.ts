import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type History, history } from "../../scripts/demo/repository/history.ts";
import { type FrontMatter, minimalContent, municipioYaml, noticia, tramite } from "../helpers/documents.ts";
import { logLines, monthOf, reportOf } from "../helpers/report.ts";

const NOW = "2026-05-20T12:00:00-05:00";
const A = "content/noticias/a.md";

/** A municipality since January with one noticia, `a`, since 5 March. */
function withNoticia(data = {}, body?: string): History {
  const h = history();
  h.commit("Comienzo", { at: "2026-01-10T09:00:00-05:00", files: minimalContent() });
  h.commit("Noticia", { at: "2026-03-05T10:00:00-05:00", files: { [A]: noticia(data, body) } });
  return h;
}

describe("a change of one document in April", () => {
  const cases: [what: string, before: object, body: string, after: string, updates: string[]][] = [
    ["a new title", {}, "x", noticia({ titulo: "Otro título" }, "x"), ["2026-04-07 actualizado a"]],
    ["a new word in the text", {}, "uno", noticia({}, "uno dos"), ["2026-04-07 actualizado a"]],
    ["another office", {}, "x", noticia({ dependencia: "planeacion" }, "x"), ["2026-04-07 actualizado a"]],
    ["white space", {}, "uno dos\ntres", noticia({}, "uno   dos\n\n\ntres  \n"), []],
    ["Windows line ends and a byte-order mark", {}, "x", `\uFEFF${noticia({}, "x").replaceAll("\n", "\r\n")}`, []],
    [
      "other quotes",
      {},
      "x",
      noticia({}, "x").replace("titulo: Jornada de vacunación", 'titulo: "Jornada de vacunación"'),
      [],
    ],
    ["another order of keys", {}, "x", noticia({}, "x").replace(/(titulo: .*\n)(resumen: .*\n)/, "$2$1"), []],
    ["accents written as two characters", {}, "vacunación", noticia({}, "vacunación".normalize("NFD")), []],
    ["a review", {}, "x", noticia({ revisado: "2026-04-07" }, "x"), []],
    ["search words", {}, "x", noticia({ palabras_clave: ["gripa"] }, "x"), []],
    [
      "a value in lines that are folded",
      {},
      "x",
      noticia({}, "x").replace(/resumen: (.*) vacuna/, "resumen: >\n  $1\n  vacuna"),
      [],
    ],
    [
      "an emphasis that pages do not know in a value",
      { titulo: "La feria" },
      "x",
      noticia({ titulo: "La *feria*" }, "x"),
      ["2026-04-07 actualizado a"],
    ],
    ["a key without a value", {}, "x", noticia({ imagen: null }, "x"), []],
    ["a default written out", {}, "x", noticia({ urgente: false, borrador: false }, "x"), []],
    ["a withdrawal as draft", {}, "x", noticia({ borrador: true }, "x"), ["2026-04-07 retirado a"]],
    ["a version without a key that it must have", {}, "x", noticia({ titulo: "Otro", resumen: undefined }, "x"), []],
    [
      "one that makes it a draft all the same",
      {},
      "x",
      noticia({ resumen: undefined, borrador: true }, "x"),
      ["2026-04-07 retirado a"],
    ],
    ["a version that cannot be read", {}, "x", "---\ntitulo: Aviso: cierre\n---\nx", []],
  ];
  it.each(cases)("%s", async (_what, before, body, after, updates) => {
    const h = withNoticia(before, body);
    h.commit("Cambio", { at: "2026-04-07T10:00:00-05:00", files: { [A]: after } });
    expect(logLines(await reportOf(h, NOW)).slice(1)).toEqual(updates);
  });
});

/** A text and what it was rewritten to, as «what: before → after». */
type Rewriting = [what: string, before: string, after: string];

const ONLY_MARKS: Rewriting[] = [
  ["other points of a list", "* a\n* b", "- a\n- b"],
  ["a list with empty lines", "- a\n- b", "-   a\n\n-   b"],
  ["other marks of emphasis", "__a__ _b_", "**a** *b*"],
  ["no emphasis", "**a** *b* ~~c~~", "a b c"],
  ["emphasis inside a word", "des**hacer**", "deshacer"],
  ["an escape that is not needed", "5.000", "5\\.000"],
  ["an entity", "Quibd&oacute; &amp; &lt;b&gt;", "Quibdó & <b>"],
  ["a space that does not break", "a b", "a&nbsp;b"],
  ["a heading of another style", "Título\n======\n\nb", "# Título\n\nb"],
  ["a heading of another level", "# Título\n\nb", "### Título ###\n\nb"],
  ["a heading that becomes a paragraph", "## Título\n\nb", "Título\n\nb"],
  ["an item that becomes a paragraph", "- a\n- b", "a\n\nb"],
  ["an item that goes deeper", "- a\n- b", "- a\n  - b"],
  ["a quotation that becomes a paragraph", "> a", "a"],
  ["two paragraphs that become one", "a\n\nb", "a b"],
  ["lines that break elsewhere", "a b\nc", "a\nb c"],
  ["a hard line break", "a  \nb", "a\\\nb"],
  ["a table with other spaces", "| a | b |\n| - | - |\n| c | d |", "|a  |b|\n|:---|---:|\n|c|  d|"],
  ["a table without outer bars", "| a | b |\n| - | - |\n| c | d |", "a | b\n--- | ---\nc | d"],
  ["a list with the same numbers", "1. a\n2. b", "1) a\n1) b"],
  ["numbers that are written", "2. a\n3. b", "2\\. a\n\n3\\. b"],
  ["a reference", '[a](https://b.co/ "t")', "[a][r]\n\n[r]: <https://b.co/>"],
  ["an address alone", "<https://a.co/x>", "[https://a.co/x](https://a.co/x)"],
  ["an address without brackets", "Vea <https://a.co/x>.", "Vea https://a.co/x."],
  ["a page without its slash", "[a](/noticias/b)", "[a](/noticias/b/)"],
  ["a link that begins elsewhere", "[a](../b/)", "[a](/noticias/b/)"],
  ["a link in two pieces", "[a **b**](/c/)", "[a ](/c/)[**b**](/c/)"],
  ["emphasis in the description of a picture", "![a b](/media/rio.jpg)", "![*a* b](/media/rio.jpg 't')"],
  ["code in another fence", "```\na\n```", "~~~ yaml\na\n~~~"],
  ["code that becomes text", "`a`", "a"],
  ["another name of a note", "a[^1]\n\n[^1]: b", "a[^nota]\n\n[^nota]: b"],
  ["a note inside the text", "a[^1]\n\n[^1]: b", "a^[b]"],
  ["a line across", "a\n\n---\n\nb", "a\n\n***\n\nb"],
  ["a definition that nothing uses", "a", "a\n\n[b]: /c"],
];

const WHAT_IS_READ: Rewriting[] = [
  ["another word", "uno dos", "uno tres"],
  ["two words that become one", "en frente", "enfrente"],
  ["capitals", "avenida", "Avenida"],
  ["a comma", "a b", "a, b"],
  ["other quotes", '"a"', "«a»"],
  ["words that change places", "a b", "b a"],
  ["items that change places", "- a\n- b", "- b\n- a"],
  ["a list that begins at another number", "1. a\n2. b", "3. a\n4. b"],
  ["points that become numbers", "- a\n- b", "1. a\n2. b"],
  ["a word in another cell", "| a | b |\n| - | - |\n| c d | e |", "| a | b |\n| - | - |\n| c | d e |"],
  ["a word in an empty cell", "| a | b |\n| - | - |\n| c | |", "| a | b |\n| - | - |\n| | c |"],
  ["a cell in another row", "| a | b |\n| - | - |\n| c | d |", "| a |\n| - |\n| b |\n| c |\n| d |"],
  ["a link", "a b", "a [b](/noticias/c/)"],
  ["a link on another word", "[a](/noticias/c/) b", "a [b](/noticias/c/)"],
  ["a link to elsewhere", "[a](https://b.co/x)", "[a](https://b.co/y)"],
  ["a link to another place of a page", "[a](/noticias/b/#c)", "[a](/noticias/b/#d)"],
  ["a link to another file", "[a](/media/acta.pdf)", "[a](/media/lista.pdf)"],
  ["another description", "![a](/media/rio.jpg)", "![b](/media/rio.jpg)"],
  ["another picture", "![a](/media/rio.jpg)", "![a](/media/plaza.jpg)"],
  [
    "pictures that change places",
    "![a](/media/rio.jpg) ![a](/media/plaza.jpg)",
    "![a](/media/plaza.jpg) ![a](/media/rio.jpg)",
  ],
  ["a picture that leaves its place", "![a](/media/rio.jpg) b", "b ![a](/media/rio.jpg)"],
  ["a comment, which pages show", "a", "a <!-- b -->"],
  ["HTML, which pages show as it is written", "<b>a</b>", "**a**"],
  ["a link that pages do not make", "[a](javascript:b)", "a"],
  ["marks in code", "`*a*`", "*a*"],
  ["a note that becomes text", "a[^1]\n\n[^1]: b", "a b"],
];

describe("texts that are written anew", () => {
  it("are one update each where something else is read, and none where only marks are others", async () => {
    const all = [...ONLY_MARKS, ...WHAT_IS_READ];
    const texts = (at: 1 | 2) =>
      all.map((each, index) => [`content/noticias/n${index}.md`, noticia({ titulo: `Caso ${index}` }, each[at])]);
    const media = ["acta.pdf", "lista.pdf", "rio.jpg", "plaza.jpg"].map((name) => [`content/media/${name}`, name]);
    const h = history();
    h.commit("Comienzo", {
      at: "2026-03-05T10:00:00-05:00",
      files: { ...minimalContent(), ...Object.fromEntries([...media, ...texts(1)]) },
    });
    h.commit("Reescribe", { at: "2026-04-07T10:00:00-05:00", files: Object.fromEntries(texts(2)) });
    const rows = logLines(await reportOf(h, NOW)).slice(all.length);
    const told = rows.map((row) => row.replace(/n(\d+)$/, (_name, index) => all[index]?.[0] ?? ""));
    expect(told.sort()).toEqual(WHAT_IS_READ.map(([what]) => `2026-04-07 actualizado ${what}`).sort());
  });
});

describe("drafts and stages", () => {
  it("counts a draft on the day on which it is published, not before", async () => {
    const h = withNoticia({ borrador: true }, "uno");
    h.commit("Sigue el borrador", {
      at: "2026-04-01T10:00:00-05:00",
      files: { [A]: noticia({ borrador: true }, "dos") },
    });
    h.commit("Publica", { at: "2026-04-09T10:00:00-05:00", files: { [A]: noticia({}, "dos") } });
    expect(logLines(await reportOf(h, NOW))).toEqual(["2026-04-09 nuevo a"]);
  });

  it("counts a trámite when it reaches the stage publicado and withdraws it when it leaves it", async () => {
    const h = history();
    const canal = {
      id: "tramites",
      nombre: "Trámites",
      carpeta: "tramites",
      responsable: "secretaria-general",
      desde: "2026-01",
    };
    const path = "content/tramites/t.md";
    h.commit("Comienzo", {
      at: "2026-02-01T10:00:00-05:00",
      files: {
        ...minimalContent(),
        "content/municipio.yaml": municipioYaml({ canales: [canal] }),
        [path]: tramite({ etapa: "identificado" }),
      },
    });
    h.commit("Levantado", { at: "2026-02-10T10:00:00-05:00", files: { [path]: tramite({ etapa: "levantado" }) } });
    h.commit("Publicado", { at: "2026-03-10T10:00:00-05:00", files: { [path]: tramite() } });
    h.commit("En revisión", { at: "2026-04-10T10:00:00-05:00", files: { [path]: tramite({ etapa: "revisado" }) } });
    expect(logLines(await reportOf(h, NOW))).toEqual(["2026-03-10 nuevo tramites/t", "2026-04-10 retirado tramites/t"]);
  });

  it("counts a document that lacked a required key on the day that it gets it, and never one that always lacked it", async () => {
    const h = history();
    const [late, never] = ["content/noticias/tarde.md", "content/noticias/nunca.md"];
    const without = noticia({ titulo: "Sin resumen", resumen: undefined });
    h.commit("Comienzo", {
      at: "2026-03-10T10:00:00-05:00",
      files: { ...minimalContent(), [late]: without, [never]: without },
    });
    h.commit("Completa una", { at: "2026-04-07T10:00:00-05:00", files: { [late]: noticia() } });
    h.commit("Borra la otra", { at: "2026-04-08T10:00:00-05:00", files: { [never]: null } });
    expect(logLines(await reportOf(h, NOW))).toEqual(["2026-04-07 nuevo tarde"]);
  });
});

describe("a trámite that is written anew", () => {
  it.each<[what: string, before: FrontMatter, after: FrontMatter, isUpdate: boolean]>([
    ["a requirement as a group", { requisitos: ["Cédula"] }, { requisitos: [{ nombre: "Cédula" }] }, false],
    ["a form as a group", { formularios: ["/media/a.pdf"] }, { formularios: [{ archivo: "/media/a.pdf" }] }, false],
    ["an empty list", {}, { normativa: [] }, false],
    ["a default", {}, { nivel_en_linea: "presencial" }, false],
    ["keys of a group in another order", {}, { tiempo: { unidad: "dias_habiles", cantidad: 3 } }, false],
    ["a requirement with a detail", {}, { requisitos: [{ nombre: "Cédula de ciudadanía", detalle: "Copia" }] }, true],
    ["another order", { canales: ["web", "correo"] }, { canales: ["correo", "web"] }, true],
    ["another price", { costo: [{ concepto: "a", valor: 1, unidad: "UVT" }] }, { costo: "gratuito" }, true],
  ])("%s", async (_what, before, after, isUpdate) => {
    const path = "content/tramites/t.md";
    const h = history();
    h.commit("Comienzo", {
      at: "2026-03-05T10:00:00-05:00",
      files: {
        ...minimalContent(),
        "content/municipio.yaml": municipioYaml({
          canales: [
            {
              id: "tramites",
              nombre: "Trámites",
              carpeta: "tramites",
              responsable: "secretaria-general",
              desde: "2026-01",
            },
          ],
        }),
        "content/media/a.pdf": "a",
        [path]: tramite(before),
      },
    });
    h.commit("Reescribe", { at: "2026-04-07T10:00:00-05:00", files: { [path]: tramite(after) } });
    const rows = logLines(await reportOf(h, NOW)).slice(1);
    expect(rows).toEqual(isUpdate ? ["2026-04-07 actualizado tramites/t"] : []);
  });
});

describe("files that are moved or removed", () => {
  const long = {
    titulo: "Feria del pescado en el malecón",
    resumen: "Tres días de venta de pescado, música y comida.",
  };
  const text =
    "La feria abre el viernes a las ocho. Habrá chirimía, doncellas de patacón y venta de pescado fresco del río.";

  it("does not count a rename that changes no text", async () => {
    const h = withNoticia();
    h.commit("Renombra", { at: "2026-04-07T10:00:00-05:00", files: { [A]: null, "content/noticias/b.md": noticia() } });
    expect(logLines(await reportOf(h, NOW))).toEqual(["2026-03-05 nuevo a"]);
  });

  it("counts a rename with an edit as one update of the same document", async () => {
    const h = withNoticia(long, text);
    h.commit("Renombra y corrige", {
      at: "2026-04-07T10:00:00-05:00",
      files: { [A]: null, "content/noticias/feria.md": noticia(long, `${text} Entrada libre.`) },
    });
    const report = await reportOf(h, NOW);
    expect(logLines(report)).toEqual(["2026-03-05 nuevo a", "2026-04-07 actualizado feria"]);
    expect(report.actualizaciones.map(({ url }) => url)).toEqual(["/noticias/feria/", "/noticias/feria/"]);
  });

  it("distinguishes a removed document from a new one in the same commit", async () => {
    const h = withNoticia(long, text);
    const other = noticia(
      {
        titulo: "Corte de agua",
        resumen: "El domingo no habrá servicio de acueducto.",
        dependencia: "servicios-publicos",
      },
      "La bomba principal estará en mantenimiento desde la madrugada.",
    );
    h.commit("Cambia una por otra", {
      at: "2026-04-07T10:00:00-05:00",
      files: { [A]: null, "content/noticias/agua.md": other },
    });
    expect(logLines(await reportOf(h, NOW))).toEqual([
      "2026-03-05 nuevo a",
      "2026-04-07 retirado a",
      "2026-04-07 nuevo agua",
    ]);
  });

  it("logs a withdrawal and does not count it toward the goal", async () => {
    const h = withNoticia();
    h.commit("Borra", { at: "2026-04-07T10:00:00-05:00", files: { [A]: null } });
    const report = await reportOf(h, NOW);
    expect(logLines(report)).toEqual(["2026-03-05 nuevo a", "2026-04-07 retirado a"]);
    expect(monthOf(report, "2026-04")).toBe("0 días, 0 actualizaciones, no_cumple");
  });

  it("does not log the removal of a document that was never public", async () => {
    const h = withNoticia({ borrador: true });
    h.commit("Borra", { at: "2026-04-07T10:00:00-05:00", files: { [A]: null } });
    expect(logLines(await reportOf(h, NOW))).toEqual([]);
  });
});

describe("photos and downloads", () => {
  const photo = { imagen: "/media/feria.jpg", imagen_alt: "La feria" };
  const withPhoto = () => {
    const h = history();
    const files = {
      ...minimalContent(),
      "content/media/feria.jpg": "uno",
      "content/media/acta.pdf": "acta",
      [A]: noticia(photo),
    };
    h.commit("Comienzo", { at: "2026-03-05T10:00:00-05:00", files });
    return h;
  };
  const april = "2026-04-07T10:00:00-05:00";

  it("counts a replaced photo as an update of the public documents that show it", async () => {
    const h = withPhoto();
    h.commit("Otra foto", { at: april, files: { "content/media/feria.jpg": "dos" } });
    expect(logLines(await reportOf(h, NOW)).slice(1)).toEqual(["2026-04-07 actualizado a"]);
  });

  it("counts a replaced file that a text links to", async () => {
    const h = withPhoto();
    h.commit("Enlace", {
      at: "2026-03-06T10:00:00-05:00",
      files: { [A]: noticia(photo, "Lea [el acta](/media/acta.pdf).") },
    });
    h.commit("Otra acta", { at: april, files: { "content/media/acta.pdf": "acta corregida" } });
    expect(logLines(await reportOf(h, NOW)).slice(2)).toEqual(["2026-04-07 actualizado a"]);
  });

  it("does not count a file of another site that has the same path", async () => {
    const h = withPhoto();
    const text = "Vea https://otro.gov.co/media/acta.pdf";
    h.commit("Enlace", { at: "2026-03-06T10:00:00-05:00", files: { [A]: noticia(photo, text) } });
    h.commit("Otra acta", { at: april, files: { "content/media/acta.pdf": "acta corregida" } });
    expect(logLines(await reportOf(h, NOW))).toHaveLength(2);
  });

  it("does not count a photo that nobody shows", async () => {
    const h = withPhoto();
    h.commit("Foto suelta", { at: april, files: { "content/media/otra.jpg": "x" } });
    expect(logLines(await reportOf(h, NOW))).toHaveLength(1);
  });

  it("does not count a photo that is renamed together with its link", async () => {
    const h = withPhoto();
    const files = {
      "content/media/feria.jpg": null,
      "content/media/fiesta.jpg": "uno",
      [A]: noticia({ ...photo, imagen: "/media/fiesta.jpg" }),
    };
    h.commit("Renombra la foto", { at: april, files });
    expect(logLines(await reportOf(h, NOW))).toHaveLength(1);
  });

  it("does not count a photo that is renamed, nor its link that is corrected later", async () => {
    const h = withPhoto();
    h.commit("Renombra", { at: april, files: { "content/media/feria.jpg": null, "content/media/fiesta.jpg": "uno" } });
    const text = noticia({ ...photo, imagen: "/media/fiesta.jpg" });
    h.commit("Corrige", { at: "2026-04-08T10:00:00-05:00", files: { [A]: text } });
    expect(logLines(await reportOf(h, NOW))).toHaveLength(1);
  });

  it("counts a photo replaced after a rename, although its link was never corrected", async () => {
    const h = withPhoto();
    h.commit("Renombra", { at: april, files: { "content/media/feria.jpg": null, "content/media/fiesta.jpg": "uno" } });
    h.commit("Otra foto", { at: "2026-04-08T10:00:00-05:00", files: { "content/media/fiesta.jpg": "dos" } });
    expect(logLines(await reportOf(h, NOW)).slice(1)).toEqual(["2026-04-08 actualizado a"]);
  });

  it("counts a photo and a text in one commit once", async () => {
    const h = withPhoto();
    h.commit("Foto y texto", { at: april, files: { "content/media/feria.jpg": "dos", [A]: noticia(photo, "Nuevo.") } });
    const report = await reportOf(h, NOW);
    expect(logLines(report).slice(1)).toEqual(["2026-04-07 actualizado a"]);
  });
});

describe("dates of the document", () => {
  it("publishes and counts a scheduled document on its date", async () => {
    const h = withNoticia({ fecha: "2026-04-15" });
    h.commit("Corrige antes de salir", {
      at: "2026-04-02T10:00:00-05:00",
      files: { [A]: noticia({ fecha: "2026-04-15" }, "Mejor.") },
    });
    const report = await reportOf(h, NOW);
    expect(logLines(report)).toEqual(["2026-04-15 nuevo a"]);
    expect(report.actualizaciones[0]?.fecha).toBe("2026-04-15T00:00:00-05:00");
  });

  it("does not count it before its date", async () => {
    const h = withNoticia({ fecha: "2026-06-15" });
    expect(logLines(await reportOf(h, NOW))).toEqual([]);
  });

  it("counts an edit after the date as another update", async () => {
    const h = withNoticia({ fecha: "2026-04-15" });
    h.commit("Agrega", { at: "2026-04-20T10:00:00-05:00", files: { [A]: noticia({ fecha: "2026-04-15" }, "Más.") } });
    expect(logLines(await reportOf(h, NOW))).toEqual(["2026-04-15 nuevo a", "2026-04-20 actualizado a"]);
  });

  it("does not count an edit of an expired document, and logs nothing when it is removed", async () => {
    const h = withNoticia({ vence: "2026-03-20" });
    h.commit("Corrige tarde", {
      at: "2026-04-02T10:00:00-05:00",
      files: { [A]: noticia({ vence: "2026-03-20" }, "Tarde.") },
    });
    h.commit("Borra", { at: "2026-04-03T10:00:00-05:00", files: { [A]: null } });
    expect(logLines(await reportOf(h, NOW))).toEqual(["2026-03-05 nuevo a"]);
  });

  it("counts a notice that came and went without any commit in between", async () => {
    const h = withNoticia({ fecha: "2026-04-10", vence: "2026-04-12" });
    expect(logLines(await reportOf(h, NOW))).toEqual(["2026-04-10 nuevo a"]);
  });
});

describe("a new photo", () => {
  const PHOTO = "content/media/feria.jpg";
  type Files = { [A]?: string | null; [PHOTO]?: string | null };
  const photo = { imagen: "/media/feria.jpg", imagen_alt: "La feria", fecha: "2026-01-10" };
  const shown = noticia(photo);
  const unshowable = noticia({ ...photo, resumen: undefined });
  const draft = noticia({ ...photo, borrador: true });
  const scheduled = (fecha: string) => noticia({ ...photo, fecha });

  /**
   * The text and the photo of a commit, each in one of its own. Citizens last read the document as with one commit: the new
   * photo goes before a text that publishes it, which never appears with the old one, and after a text that withdraws it.
   */
  function apart(files: Files): Record<string, string | null>[] {
    const order = files[A] === draft || files[A] === null ? [A, PHOTO] : [PHOTO, A];
    return Object.entries(files)
      .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
      .map(([path, content]) => ({ [path]: content }));
  }

  /** Commits of the 1st, 3rd, 5th … of March; `inTwo` writes the text and the photo of each in a commit of its own. */
  function everySecondDay(commits: readonly Files[], { inTwo = false } = {}): History {
    const h = history();
    h.commit("Comienzo", { at: "2026-01-05T10:00:00-05:00", files: minimalContent() });
    for (const [index, files] of commits.entries()) {
      const at = `2026-03-${String(2 * index + 1).padStart(2, "0")}T10:00:00-05:00`;
      for (const part of inTwo ? apart(files) : [files]) h.commit("Cambio", { at, files: part });
    }
    return h;
  }
  const told = async (h: History) => logLines(await reportOf(h, NOW)).map((line) => line.replace(/^2026-03-| a$/g, ""));

  it.each<[what: string, commits: Files[], log: string[]]>([
    [
      "beside a version that could not be shown counts for the text that citizens keep",
      [{ [A]: shown, [PHOTO]: "uno" }, { [A]: unshowable, [PHOTO]: "dos" }, { [A]: shown }],
      ["01 nuevo", "03 actualizado"],
    ],
    [
      "of a removed document that came back as a version that could not be shown does not count",
      [{ [A]: shown, [PHOTO]: "uno" }, { [A]: null }, { [A]: unshowable }, { [PHOTO]: "dos" }],
      ["01 nuevo", "03 retirado"],
    ],
    [
      "of a document that became public on its date counts on its own day",
      [{ [A]: scheduled("2026-03-02"), [PHOTO]: "uno" }, { [PHOTO]: "dos" }],
      ["02 nuevo", "03 actualizado"],
    ],
    [
      "of a document that is not public yet does not count",
      [{ [A]: scheduled("2026-03-04"), [PHOTO]: "uno" }, { [PHOTO]: "dos" }],
      ["04 nuevo"],
    ],
    [
      "of a draft does not count where the draft is published with the one that citizens saw last",
      [
        { [A]: shown, [PHOTO]: "uno" },
        { [A]: draft, [PHOTO]: "dos" },
        { [A]: shown, [PHOTO]: "uno" },
      ],
      ["01 nuevo", "03 retirado"],
    ],
    [
      "of a draft counts where the draft is published with it, also before the one that citizens saw last is back",
      [{ [A]: shown, [PHOTO]: "uno" }, { [A]: draft, [PHOTO]: "dos" }, { [A]: shown }, { [PHOTO]: "uno" }],
      ["01 nuevo", "03 retirado", "05 nuevo", "07 actualizado"],
    ],
    [
      "that citizens saw before the withdrawal does not count again",
      [{ [A]: shown, [PHOTO]: "uno" }, { [PHOTO]: "dos" }, { [A]: draft }, { [A]: shown }],
      ["01 nuevo", "03 actualizado", "05 retirado"],
    ],
  ])("%s", async (_what, commits, log) => expect(await told(everySecondDay(commits))).toEqual(log));

  it("counts on the same days in one commit with a text and in one of its own", async () => {
    const text = fc.constantFrom(shown, noticia(photo, "Nuevo."), unshowable, draft, scheduled("2026-03-02"), null);
    const commit: fc.Arbitrary<Files> = fc.record(
      { [A]: text, [PHOTO]: fc.constantFrom("uno", "dos", null) },
      { requiredKeys: [] },
    );
    const days = async (h: History) => [...new Set((await told(h)).map((line) => line.slice(0, 2)))];
    await fc.assert(
      fc.asyncProperty(fc.array(commit, { minLength: 2, maxLength: 6 }), async (later) => {
        const commits = [{ [A]: shown, [PHOTO]: "uno" }, ...later];
        expect(await days(everySecondDay(commits))).toEqual(await days(everySecondDay(commits, { inTwo: true })));
      }),
      { numRuns: 5 },
    );
  });
});
