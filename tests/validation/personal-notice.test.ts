import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noticeReason } from "../../scripts/schema/notice-words.ts";
import { isPersonalNotice } from "../../scripts/schema/personal-notice.ts";
import { validateDocument } from "../../scripts/validation/document.ts";
import { doc, noticia } from "../helpers/documents.ts";

const TYPES_OF_NOTICES = [
  ...["edicto", "Edicto", "EDICTOS", "Edicto emplazatorio", "Edicto No. 12", "Edictos y avisos", "EDICTONo12"],
  ...["aviso", "Avisos", "Aviso de notificación", "Avisos de notificación", "aviso de cobro", "Aviso de remate"],
  ...["citación", "citacion", "Citaciones", "Citación para notificación personal", "boleta de citación", "Citatorio"],
  ...[
    "notificación",
    "Notificación por edicto",
    "Notificaciones por aviso",
    "  Notificación   por AVISO ",
    "Notificatorio",
  ],
  ...["emplazamiento", "Emplazamiento por edicto", "Emplazamientos para declarar", "auto emplazatorio"],
  ...["Mandamiento de pago", "mandamientos de pago", "Resolución de mandamiento de pago"],
  ...["comparendo", "Comparendos", "fotocomparendo", "Orden de comparendo", "Fotomultas", "fotodetecciones"],
  ...["cobro coactivo", "Cobro administrativo coactivo", "Jurisdicción coactiva", "cobro persuasivo", "Cobro de multa"],
  ...[
    "Requerimiento",
    "Requerimientos especiales",
    "requerimiento ordinario",
    "Deudores morosos",
    "listado de infractores",
  ],
  ...["«Edicto»", "(citación)", "edicto/aviso", "acto_de_notificación", "Edicto:", "1. Edicto", "Notificacio\u0301n"],
];

const TYPES_OF_OTHERS = [
  ...["acuerdo", "decreto", "resolución", "Resolución de nombramiento", "circular", "plan", "plan de acción"],
  ...[
    "presupuesto",
    "informe",
    "informe de gestión",
    "acta",
    "Acta de empalme",
    "contrato",
    "convenio",
    "manual",
    "guía",
  ],
  ...["licitación", "Licitación pública", "convocatoria", "invitación", "pliego de condiciones", "estudio previo"],
  ...[
    "política",
    "procedimiento",
    "formato",
    "estados financieros",
    "otro",
    "documento",
    "Cuenta de cobro",
    "predicto",
  ],
  ...[
    "impuesto de avisos y tableros",
    "Avisos y tableros",
    "Aviso de privacidad",
    "solicitación",
    "revisión",
    "advertencia",
  ],
  ...["", "123"],
];

const TITLES_OF_NOTICES = [
  ...["Edicto emplazatorio de Fulano de Tal", "Edicto No. 12 de 2026", "EDICTO: predio El Playón", "Segundo edicto"],
  ...["Notificación por aviso a Fulano de Tal", "Notificaciones devueltas por el correo", "La notificación de Mengano"],
  ...["Citación para notificación personal", "Citación a Fulano de Tal", "Primera citación", "No. 012 - Citación"],
  ...[
    "Citación a la comunidad",
    "Aviso de licitación",
    "Aviso de convocatoria pública",
    "Aviso de suspensión del servicio",
  ],
  ...[
    "Mandamiento de pago 045 de 2026",
    "Resolución 12: mandamiento de pago por el predial",
    "Emplazamiento para declarar",
  ],
  ...[
    "Comparendo de Fulano de Tal",
    "Comparendos sin notificar",
    "Cobro coactivo: Fulano de Tal",
    "12 avisos de cobro",
  ],
  ...["Resolución de cobro coactivo contra Fulano de Tal", "Auto de cobro persuasivo al señor Fulano de Tal"],
  ...[
    "Resolución por la cual se notifica a Fulano de Tal",
    "Se emplaza a los herederos de Fulano",
    "Los deudores del predial",
  ],
  ...[
    "Requerimiento especial a Fulano",
    "Constancia de fijación del edicto",
    "Fijación de la notificación por aviso 3",
  ],
  ...["Constancia de notificación personal", "Notificación del auto 12", "Citatorio de Mengano", "Aviso a una vecina"],
];

const TITLES_OF_OTHERS = [
  ...["Acuerdo 012 de 2026, presupuesto de rentas", "Decreto de horarios", "Plan de acción de 2027", "Acta del comité"],
  ...[
    "Informe de peticiones y quejas",
    "Informe de comparendos de 2025",
    "Manual de cobro coactivo",
    "Licitación pública 3",
  ],
  ...[
    "Reglamento interno de recaudo de cartera",
    "Convocatoria a la comunidad",
    "Invitación a la rendición de cuentas",
  ],
  ...[
    "Política de datos personales",
    "Estatuto tributario municipal",
    "Tarifas de industria, comercio, avisos y tableros",
  ],
  ...[
    "Avisos y tableros: tarifas de 2026",
    "Acuerdo por el cual se adopta el comparendo ambiental",
    "Aviso de privacidad",
  ],
  ...["Decreto por el cual se cita al Concejo a sesiones", "Decreto que reglamenta las notificaciones electrónicas"],
  ...[
    "Procedimiento de notificaciones",
    "Guía para responder un requerimiento",
    "Presupuesto de 2026",
    "Plan de desarrollo",
  ],
  ...["Contrato 45 de 2026", "Estudio de estratificación", "Nombramiento de la secretaria", "Predios para la vía"],
  ...[
    "Acuerdo que concede un alivio a los deudores",
    "Veredicto del concurso de bandas",
    "Medicion del ruido",
    "Mapa de riesgos",
  ],
  ...["Cuentas de cobro: cómo presentarlas", "Planos del acueducto", "Resolución de tarifas del acueducto"],
];

const isNotice = (data: object) => isPersonalNotice("documentos", data);

describe("a document is a notice to a person", () => {
  it.each(TYPES_OF_NOTICES)("by its type «%s»", (tipo) => {
    expect(noticeReason({ tipo, titulo: "Un documento" })).toMatchObject({ field: "tipo" });
    expect(noticeReason({ tipo })).not.toHaveProperty("warning");
  });

  it.each(TITLES_OF_NOTICES)("judging by its title «%s»", (titulo) => {
    for (const tipo of [undefined, "documento", "resolución"]) {
      expect(noticeReason({ tipo, titulo })).toMatchObject({ field: "titulo", warning: "parece-aviso-a-persona" });
    }
  });

  it("if it is marked so, whatever its type and title", () => {
    expect(isNotice({ tipo: "decreto", titulo: "Decreto de horarios", a_persona: true })).toBe(true);
    expect(isNotice({ a_persona: true })).toBe(true);
  });
});

describe("a document is no notice to a person", () => {
  it.each(TYPES_OF_OTHERS)("by its type «%s»", (tipo) =>
    expect(isNotice({ tipo, titulo: "Un documento" })).toBe(false),
  );

  it.each(TITLES_OF_OTHERS)("by its title «%s»", (titulo) => expect(isNotice({ titulo })).toBe(false));

  it.each([...TYPES_OF_NOTICES, ...TITLES_OF_NOTICES])("«%s», if it is marked as none", (words) => {
    expect(isNotice({ tipo: words, titulo: words, a_persona: false })).toBe(false);
  });

  it.each(["noticias", "agenda", "paginas", "tramites"] as const)("in %s, which have none", (collection) => {
    expect(isPersonalNotice(collection, { tipo: "edicto", titulo: "Aviso de corte de agua" })).toBe(false);
  });

  it.each([{}, { tipo: 12, titulo: ["edicto"] }, { tipo: null, a_persona: "true" }, { tipo: { edicto: 1 } }])(
    "without readable evidence: %j",
    (data) => expect(isNotice(data)).toBe(false),
  );

  it("only by the boolean: the text «no» does not count", () => {
    expect(isNotice({ tipo: "edicto", a_persona: "false" })).toBe(true);
    expect(isNotice({ tipo: "edicto", a_persona: null })).toBe(true);
  });
});

describe("however it is written", () => {
  const SINGULAR = [
    "edicto",
    "aviso",
    "citación",
    "emplazamiento",
    "notificación",
    "comparendo",
    "mandamiento de pago",
  ];
  const plural = (word: string) => word.replace(/^\S+/, (first) => (/o$/.test(first) ? `${first}s` : `${first}es`));
  const written = fc
    .record({
      word: fc.constantFrom(...SINGULAR),
      isPlural: fc.boolean(),
      hasAccents: fc.boolean(),
      form: fc.constantFrom("NFC", "NFD"),
      change: fc.constantFrom(
        (text: string) => text,
        (text: string) => text.toUpperCase(),
        (text: string) => text.replace(/^./, (first) => first.toUpperCase()),
      ),
      around: fc.constantFrom(
        ["", ""],
        ["«", "»"],
        ["  ", " "],
        ["(", ")"],
        ["- ", ""],
        ['"', '"'],
        ["_", "_"],
        ["1. ", ":"],
      ),
      after: fc.constantFrom("", " No. 12", ", de Fulano de Tal", ". Segundo", "/2026", " 012-2026"),
    })
    .map(({ word, isPlural, hasAccents, form, change, around: [open, close], after }) => {
      const numbered = isPlural ? plural(word) : word;
      const plain = hasAccents ? numbered : numbered.normalize("NFD").replace(/\p{Diacritic}/gu, "");
      return (open + change(plain) + close + after).normalize(form);
    });

  it("a type or a title is matched without regard to case, accents, plural and punctuation", () => {
    fc.assert(
      fc.property(written, (text) => {
        expect([text, isNotice({ tipo: text })]).toEqual([text, true]);
        expect([text, isNotice({ titulo: text })]).toEqual([text, true]);
      }),
      { numRuns: 500 },
    );
  });

  it("neither a preceding word nor lookalike letters hide the type", () => {
    fc.assert(
      fc.property(fc.constantFrom("auto", "acto", "oficio", "constancia", "publicación"), written, (before, text) => {
        expect(isNotice({ tipo: `${before} de ${text}` })).toBe(true);
        expect(isNotice({ tipo: `${before}${text.replace(/[^\p{L}\p{M}]/gu, "").toLowerCase()}` })).toBe(false);
      }),
    );
  });

  it("nothing throws, and a title of a megabyte is fast", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (tipo, titulo) => typeof isNotice({ tipo, titulo }) === "boolean"),
    );
    const started = performance.now();
    for (const word of ["aviso ", "se notifica ", "edict ", "el la no 12 "])
      isNotice({ tipo: "x", titulo: word.repeat(200_000) });
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("the validator", () => {
  const DATA = {
    titulo: "Un documento",
    resumen: "Lo que la alcaldía decide y publica.",
    dependencia: "secretaria-general",
    fecha_publicacion: "2026-01-30",
  };
  const said = (data: object) => {
    const path = { archivo: "content/documentos/x.md", collection: "documentos", slug: "x" } as const;
    return validateDocument(path, doc({ ...DATA, ...data })).issues.map(
      ({ gravedad, codigo, campo, linea, mensaje, sugerencia }) => ({
        is: `${gravedad} ${codigo} ${campo} ${linea}`,
        mensaje,
        sugerencia,
      }),
    );
  };
  const SAY_NO = "Si no es un aviso a una persona, agregue: a_persona: false";

  it("requires an end date from a notice by type, and explains how to opt out", () => {
    expect(said({ tipo: "Aviso de licitación" })).toEqual([
      {
        is: "error falta-campo vence 6",
        mensaje: "Falta «vence» (Vence): es obligatorio cuando «tipo» es Aviso de licitación.",
        sugerencia: `Agregue la línea, por ejemplo: vence: 2026-12-15. ${SAY_NO}`,
      },
    ]);
    expect(said({ tipo: "Aviso de licitación", a_persona: false })).toEqual([]);
    expect(said({ tipo: "Edicto emplazatorio", vence: "2026-02-15" })).toEqual([]);
  });

  it("treats a title like a notice's as one, with a warning that explains how to opt out and quotes no name", () => {
    const warning = {
      is: "aviso parece-aviso-a-persona titulo 2",
      mensaje:
        "Por su título parece un aviso a una persona, y así se publica: no sale en los buscadores y desaparece en «vence».",
      sugerencia:
        "Si lo es, agregue la línea a_persona: true. Si es para todos, como una citación a la comunidad o un aviso de licitación, agregue: a_persona: false",
    };
    const titulo = "Citación a la comunidad";
    expect(said({ titulo, vence: "2026-02-15" })).toEqual([warning]);
    expect(said({ titulo })).toEqual([
      warning,
      {
        is: "error falta-campo vence 2",
        mensaje: "Falta «vence» (Vence): es obligatorio cuando el título parece el de un aviso a una persona.",
        sugerencia: `Agregue la línea, por ejemplo: vence: 2026-12-15. ${SAY_NO}`,
      },
    ]);
    expect(said({ titulo, a_persona: false })).toEqual([]);
    expect(said({ titulo, a_persona: true, vence: "2026-02-15" })).toEqual([]);
  });

  it("requires it from a document that is marked as a notice", () => {
    expect(said({ a_persona: true })).toEqual([
      {
        is: "error falta-campo vence 6",
        mensaje: "Falta «vence» (Vence): es obligatorio cuando «a_persona» es true.",
        sugerencia: "Agregue la línea, por ejemplo: vence: 2026-12-15",
      },
    ]);
    expect(said({ a_persona: "si", vence: "2026-02-15" })).toMatchObject([{ is: "error tipo-incorrecto a_persona 6" }]);
  });

  it("requires it in no other collection", () => {
    const path = { archivo: "content/noticias/x.md", collection: "noticias", slug: "x" } as const;
    expect(validateDocument(path, noticia({ titulo: "Aviso de corte de agua" })).issues).toEqual([]);
  });
});
