import type { VNode } from "preact";
import { describe, expect, it, test } from "vitest";
import { DocumentoPage } from "../../layouts/documento.11ty.tsx";
import { EntidadPage } from "../../layouts/entidad.11ty.tsx";
import { EventoPage } from "../../layouts/evento.11ty.tsx";
import { IntegrantePage } from "../../layouts/integrante.11ty.tsx";
import { renderPage } from "../../layouts/page.tsx";
import { AgendaPage } from "../../layouts/pages/agenda.11ty.tsx";
import { NoticesPage } from "../../layouts/pages/avisos-a-personas.11ty.tsx";
import { CommitteePage } from "../../layouts/pages/comite.11ty.tsx";
import { DocumentosPage } from "../../layouts/pages/documentos.11ty.tsx";
import { ItaPage } from "../../layouts/pages/ita.11ty.tsx";
import { render as renderItaCsv } from "../../layouts/pages/ita-csv.11ty.ts";
import { MenuPointPage } from "../../layouts/pages/menu-point.11ty.tsx";
import { ParticipationListPage } from "../../layouts/pages/participation-list.11ty.tsx";
import { RequestsPage } from "../../layouts/pages/pqrsd.11ty.tsx";
import { PaperFormPage } from "../../layouts/pages/pqrsd-formulario.11ty.tsx";
import { ThanksPage } from "../../layouts/pages/pqrsd-gracias.11ty.tsx";
import { ParticipacionPage } from "../../layouts/participacion.11ty.tsx";
import { FIXED_ADDRESSES } from "../../scripts/model/addresses.ts";
import { allPoints, type MenuPoint } from "../../scripts/model/legal-menus.ts";
import { documentosPages } from "../../scripts/model/lists.ts";
import { isNotice, noticesPages } from "../../scripts/model/notices.ts";
import type { Documento, Entidad, Evento, Integrante, Participacion, Site } from "../../scripts/model/site.ts";
import { itaRows } from "../../scripts/plan/ita.ts";
import { scorecard } from "../../scripts/plan/scorecard.ts";
import { planState } from "../../scripts/plan/state.ts";
import { menus } from "../../scripts/schema/legal-menus.ts";
import { sampleDependencias, sampleDocument } from "../helpers/sample-documents.ts";
import { sampleSite } from "../helpers/sample-site.ts";
import { throughGate } from "../helpers/through-gate.ts";

const OFFICE = { dependencia: "hacienda" };

const documento = (slug: string, data: Record<string, unknown> = {}, body = ""): Documento =>
  sampleDocument(
    "documentos",
    slug,
    {
      titulo: `Documento ${slug}`,
      resumen: "Lo que la alcaldía decide y publica.",
      ...OFFICE,
      fecha_publicacion: "2026-11-03",
      ...data,
    },
    { body },
  );

const evento = (slug: string, data: Record<string, unknown> = {}): Evento =>
  sampleDocument("agenda", slug, {
    titulo: `Evento ${slug}`,
    resumen: "Un encuentro abierto a toda la gente.",
    ...OFFICE,
    fecha: "2026-12-05",
    lugar: "Parque principal",
    ...data,
  });

const espacio = (slug: string, abre: string, cierra: string, data: Record<string, unknown> = {}): Participacion =>
  sampleDocument("participacion", slug, {
    titulo: `Consulta ${slug}`,
    resumen: "En qué quiere la gente que se gaste la plata.",
    ...OFFICE,
    mecanismo: "consulta",
    abre,
    cierra,
    como_participar: "Llene la hoja de la ventanilla única.",
    ...data,
  });

const entidad = (data: Record<string, unknown> = {}): Entidad =>
  sampleDocument("entidades", "gobernacion", {
    titulo: "Gobernación del departamento",
    resumen: "Ayuda a la alcaldía con las vías y la salud.",
    ...OFFICE,
    nivel: "departamental",
    fecha: "2026-03-12",
    ...data,
  });

const integrante = (slug: string, data: Record<string, unknown> = {}): Integrante =>
  sampleDocument("comite", slug, {
    titulo: `Cargo ${slug}`,
    resumen: "Forma parte del comité por su cargo.",
    ...OFFICE,
    ...data,
  });

const MENUS = menus.parse({
  transparencia: [
    {
      numero: "4",
      nombre: "Planeación, presupuesto e informes",
      items: [
        { numero: "4.1", nombre: "Presupuesto general" },
        { numero: "4.3", nombre: "Plan de acción" },
        { numero: "4.4", nombre: "Proyectos", justificacion: "La oficina los está reuniendo." },
        { numero: "4.5", nombre: "Ejercicio de la prensa", no_aplica: "El municipio no la regula." },
        { numero: "4.6", nombre: "Directorio", destino: "/dependencias/" },
        { numero: "4.7", nombre: "Agenda", destino: "/agenda/", justificacion: "Empieza en enero." },
        { numero: "4.8", nombre: "Contratos", destino: "https://www.colombiacompra.gov.co/secop" },
        { numero: "4.10", nombre: "Informes" },
      ],
    },
  ],
  participa: [{ numero: "3", nombre: "Consulta ciudadana" }],
});

const decreto = documento("decreto", {
  titulo: "Decreto de horarios",
  tipo: "decreto",
  numero: "021",
  fecha_expedicion: "2026-10-30",
  vigencia: 2026,
  transparencia: "4.3",
  archivo: "/media/solicitud.pdf",
});
const edicto = documento("edicto", { titulo: "Edicto de un predio", tipo: "EDICTO", vence: "2026-12-15" });
const { municipio } = sampleSite();

const html = (page: VNode) => renderPage(page);
const mainOf = (page: VNode) => /<main.*<\/main>/s.exec(renderPage(page))?.[0] ?? "";

/** What a person reads in the main part of a page, on one line. */
const read = (page: VNode) => plain(mainOf(page));
const plain = (markup: string) =>
  markup
    .replace(/<\/?(?:time|strong|span)[^>]*>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .replace(/ (?=[.,])/g, "")
    .trim();

/** Name and value of each datum. */
const facts = (page: VNode) =>
  [...mainOf(page).matchAll(/<dt>(.*?)<\/dt> <dd>(.*?)<\/dd>/gs)].map((pair) => pair.slice(1).map(plain));

/** Links of the main part to the pages of a collection, in their order. */
const listed = (page: VNode, collection: string) =>
  [...mainOf(page).matchAll(/<a href="\/([a-z]+)\/([a-z0-9-]+)\/">/g)].flatMap(([, found, slug]) =>
    found === collection ? [slug] : [],
  );
const headings = (page: VNode) => [...mainOf(page).matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title);
/** What a person reads below a heading. */
const below = (page: VNode, heading: string) => {
  const [, section = ""] = mainOf(page).split(`<h2>${heading}</h2>`);
  return plain(section.split("</section>")[0] ?? "");
};
const crumbs = (page: VNode) =>
  [...(/<nav class="breadcrumbs".*?<\/nav>/s.exec(renderPage(page))?.[0] ?? "").matchAll(/href="([^"]+)">(.*?)</g)].map(
    (link) => link.slice(1),
  );

describe("the page of a document", () => {
  const page = (each: Documento, site: Partial<Site> = {}) => (
    <DocumentoPage site={sampleSite({ menus: MENUS, documentos: [each], ...site })} documento={each} />
  );

  it("says above its title what it is, and below since when it is there", () => {
    expect(mainOf(page(decreto))).toMatch(/<p class="kind"[^>]*>Decreto 021 de 2026<\/p><h1[^>]*>Decreto de horarios</);
    expect(facts(page(decreto))).toEqual([
      ["Publicado", "3 de noviembre de 2026"],
      ["Expedido", "30 de octubre de 2026"],
      ["Vigencia", "2026"],
    ]);
  });

  it.each([
    [{ tipo: "decreto", numero: 21, fecha_expedicion: "2026-10-30" }, "Decreto 21 de 2026"],
    [{ tipo: "decreto", numero: "021" }, "Decreto 021"],
    [{ tipo: "plan", fecha_expedicion: "2026-10-30" }, "Plan"],
    [{}, "Documento"],
  ])("%o is called «%s»", (data, kind) => {
    expect(mainOf(page(documento("otro", data)))).toMatch(new RegExp(`<p class="kind"[^>]*>${kind}</p>`));
  });

  it("offers its file with format and weight", () => {
    expect(mainOf(page(decreto))).toContain('<a href="/media/solicitud.pdf">Descargar el documento (PDF, 47 KB)</a>');
  });

  it("leads to another site when it stands there, and says to which", () => {
    const enlace = "http://www.entidad.gov.co/planes/plan.pdf";
    expect(mainOf(page(documento("fuera", { enlace })))).toContain(
      `<a href="${enlace}">Ver el documento en www.entidad.gov.co</a>`,
    );
    expect(read(page(decreto))).not.toContain("Ver el documento en");
  });

  it("hangs from its number of the menu, and from the documents alone without one", () => {
    expect(crumbs(page(decreto))).toEqual([
      ["/", "Inicio"],
      ["/documentos/", "Documentos"],
      ["/transparencia/4-3/", "4.3 Plan de acción"],
    ]);
    expect(crumbs(page(documento("sin-numeral")))).toHaveLength(2);
  });

  it("that names a person hangs from the list of these", () => {
    expect(crumbs(page(edicto))).toEqual([
      ["/", "Inicio"],
      ["/documentos/", "Documentos"],
      ["/documentos/avisos-a-personas/", "Avisos a personas"],
    ]);
  });

  it("that names a person tells messaging applications neither its name nor its address", () => {
    const [head = ""] = html(page(edicto)).split("</head>");
    const meta = [...head.matchAll(/<meta (?:name|property)="((?:og:|desc)[^"]*)" content="([^"]*)"/g)];
    expect(Object.fromEntries(meta.map((each) => each.slice(1)))).toEqual({
      description: "Un aviso que se puede leer en el sitio de la alcaldía.",
      "og:type": "article",
      "og:title": "Aviso a una persona",
      "og:description": "Un aviso que se puede leer en el sitio de la alcaldía.",
      "og:site_name": municipio.nombre,
      "og:locale": "es_CO",
    });
    expect(head).not.toContain("application/ld+json");
    expect(head.match(/Edicto|\/edicto\//g)).toEqual(["Edicto"]);
  });

  it("is found by search engines and by the site's own search", () => {
    expect(html(page(decreto))).toContain(
      '<link rel="canonical" href="https://sanjacinto.example/documentos/decreto/">',
    );
    expect(html(page(decreto))).not.toContain('content="noindex"');
    expect(html(page(decreto))).toMatch(/<main[^>]* data-pagefind-body[^>]* data-pagefind-filter="tipo:Documento"/);
  });

  it.each(["edicto", "Edicto", "EDICTO", "citacion", "Notificación por aviso", "Edictos", "Mandamiento de pago"])(
    "of the type «%s», which names a person, is found by neither, and says until when it is there",
    (tipo) => {
      const notice = page(documento("aviso", { tipo, vence: "2026-12-15" }));
      expect(html(notice)).toContain('<meta name="robots" content="noindex">');
      expect(html(notice)).not.toContain('rel="canonical"');
      expect(html(notice)).not.toContain("data-pagefind-body");
      expect(facts(notice)).toContainEqual(["Se puede ver hasta", "15 de diciembre de 2026"]);
    },
  );

  it("has its text below its data", () => {
    expect(read(page(documento("texto", {}, "Se **aprueba** el plan.")))).toMatch(
      /3 de noviembre.*Se aprueba el plan\./,
    );
  });
});

describe("the page of an event", () => {
  const page = (data: Record<string, unknown>, today = "2026-11-22") => {
    const each = evento("feria", data);
    return <EventoPage site={sampleSite({ agenda: [each], today })} evento={each} />;
  };

  it.each([
    [{}, "5 de diciembre de 2026"],
    [{ fecha_fin: "2026-12-05" }, "5 de diciembre de 2026"],
    [{ fecha_fin: "2026-12-07" }, "Del 5 de diciembre de 2026 al 7 de diciembre de 2026"],
    [{ hora: "14:00", hora_fin: "16:00" }, "5 de diciembre de 2026, de 2 p. m. a 4 p. m."],
    [{ hora: "12:00" }, "5 de diciembre de 2026, 12 m."],
    [{ hora: "12:30" }, "5 de diciembre de 2026, 12:30 p. m."],
    [{ hora: "00:05" }, "5 de diciembre de 2026, 12:05 a. m."],
    [
      { fecha_fin: "2026-12-07", hora: "08:00", hora_fin: "12:00" },
      "Del 5 de diciembre de 2026 al 7 de diciembre de 2026, de 8 a. m. a 12 m.",
    ],
  ])("%o reads «%s»", (data, when) => {
    expect(facts(page(data))).toEqual([
      ["Cuándo", when],
      ["Dónde", "Parque principal"],
    ]);
  });

  it.each([
    [{}, "2026-12-04", false],
    [{}, "2026-12-05", false],
    [{}, "2026-12-06", true],
    [{ fecha_fin: "2026-12-07" }, "2026-12-07", false],
    [{ fecha_fin: "2026-12-07" }, "2026-12-08", true],
  ])("%o on %s: it has passed, %s", (data, today, isOver) => {
    const [[, when = ""] = []] = facts(page(data, today));
    expect(when.endsWith(" (ya pasó)")).toBe(isOver);
  });

  it("tells machines when and where it is, with the offset of its hours", () => {
    const [, json = "{}"] =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html(page({ hora: "14:00", hora_fin: "16:00" }))) ??
      [];
    expect(JSON.parse(json)).toMatchObject({
      "@type": "Event",
      name: "Evento feria",
      url: "https://sanjacinto.example/agenda/feria/",
      startDate: "2026-12-05T14:00:00-05:00",
      endDate: "2026-12-05T16:00:00-05:00",
      location: { "@type": "Place", name: "Parque principal" },
      organizer: { name: "Secretaría de Hacienda" },
    });
  });

  it("tells machines days where no hour is known, and no end that nobody said", () => {
    const [, json = "{}"] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html(page({}))) ?? [];
    expect(JSON.parse(json)).toMatchObject({ startDate: "2026-12-05" });
    expect(JSON.parse(json)).not.toHaveProperty("endDate");
  });

  it("can be sent by WhatsApp with its day, its place and its address", () => {
    const [, encoded = ""] = /href="https:\/\/wa\.me\/\?text=([^"]+)"/.exec(mainOf(page({}))) ?? [];
    expect(decodeURIComponent(encoded).split("\n")).toEqual([
      "*Evento feria*",
      "5 de diciembre de 2026. Parque principal",
      "Un encuentro abierto a toda la gente.",
      "",
      "Alcaldía de San Jacinto de las Lomas",
      "https://sanjacinto.example/agenda/feria/",
    ]);
  });
});

describe("the page of a consultation", () => {
  const page = (abre: string, cierra: string, data: Record<string, unknown> = {}) => {
    const each = espacio("presupuesto", abre, cierra, data);
    return <ParticipacionPage site={sampleSite({ participacion: [each] })} espacio={each} />;
  };
  const RESULT = {
    resultado: "Participaron 84 personas.",
    uso_de_aportes: "La cancha quedó en el presupuesto.",
  };

  it.each([
    ["2026-11-02", "2026-11-30"],
    ["2026-11-22", "2026-11-22"],
  ])("open from %s to %s, it says how to take part and not what came of it", (abre, cierra) => {
    const open = page(abre, cierra, {
      ...RESULT,
      enlace: "https://encuesta.sanjacinto.example/cancha",
      archivo: "/media/solicitud.pdf",
    });
    expect(facts(open).map(([label]) => label)).toEqual(["Abrió", "Cierra"]);
    expect(headings(open)).toEqual(["Cómo participar"]);
    expect(below(open, "Cómo participar")).toBe(
      "Llene la hoja de la ventanilla única. Participe en encuesta.sanjacinto.example Lea antes el documento (PDF, 47 KB)",
    );
  });

  it("not yet open, it says from when", () => {
    const coming = page("2026-11-23", "2026-12-10");
    expect(facts(coming)).toEqual([
      ["Abre", "23 de noviembre de 2026"],
      ["Cierra", "10 de diciembre de 2026"],
    ]);
    expect(headings(coming)).toEqual(["Cómo participar"]);
  });

  it("closed, it says what came of it and no longer how to take part", () => {
    const closed = page("2026-11-02", "2026-11-21", RESULT);
    expect(facts(closed).map(([label]) => label)).toEqual(["Abrió", "Cerró"]);
    expect(read(closed)).not.toContain("Llene la hoja");
    expect(below(closed, "Qué resultó")).toBe(
      "Participaron 84 personas. Qué se hizo con los aportes La cancha quedó en el presupuesto.",
    );
  });

  it("closed without a result, it says that there is none yet", () => {
    const closed = page("2026-11-02", "2026-11-21");
    expect(below(closed, "Qué resultó")).toBe("La alcaldía todavía no ha publicado el resultado.");
  });

  it("is called by its mechanism", () => {
    const accounts = page("2026-11-02", "2026-11-21", { mecanismo: "rendicion_de_cuentas" });
    expect(mainOf(accounts)).toMatch(/<p class="kind"[^>]*>Rendición de cuentas<\/p>/);
  });
});

describe("the page of an entity", () => {
  const page = (data: Record<string, unknown>) => {
    const each = entidad(data);
    return <EntidadPage site={sampleSite({ entidades: [each] })} entidad={each} />;
  };

  it.each([
    ["2026-11-21", "Terminó", "21 de noviembre de 2026"],
    ["2026-11-22", "Hasta", "22 de noviembre de 2026"],
    ["2027-12-31", "Hasta", "31 de diciembre de 2027"],
  ])("an agreement that ends on %s says «%s»", (vence, label, day) => {
    expect(facts(page({ vence }))).toEqual([
      ["Acuerdo", "pendiente"],
      ["Desde", "12 de marzo de 2026"],
      [label, day],
    ]);
  });

  it("says its level, and offers its agreement and its site", () => {
    const full = page({
      acuerdo: "convenio interadministrativo",
      documento: "/media/solicitud.pdf",
      sitio: "http://www.entidad.gov.co/inicio",
    });
    expect(mainOf(full)).toMatch(/<p class="kind"[^>]*>Entidad departamental<\/p>/);
    expect(facts(full)).toEqual([
      ["Acuerdo", "Convenio interadministrativo"],
      ["Desde", "12 de marzo de 2026"],
      ["Sitio", "www.entidad.gov.co"],
    ]);
    expect(mainOf(full)).toContain('<a href="/media/solicitud.pdf">Descargar el acuerdo (PDF, 47 KB)</a>');
  });
});

describe("the page of a member of the committee", () => {
  const page = (data: Record<string, unknown> = {}) => {
    const each = integrante("alcalde", data);
    return <IntegrantePage site={sampleSite({ comite: [each] })} integrante={each} />;
  };

  it("says «pendiente» for what nobody has said", () => {
    expect(facts(page())).toEqual([
      ["Papel en el comité", "pendiente"],
      ["Quien ocupa el cargo", "pendiente"],
    ]);
  });

  it("says what is known", () => {
    expect(facts(page({ rol: "Preside el comité", nombre: "Ana Pérez", desde: "2026-02-10" }))).toEqual([
      ["Papel en el comité", "Preside el comité"],
      ["Quien ocupa el cargo", "Ana Pérez"],
      ["En el comité desde", "10 de febrero de 2026"],
    ]);
  });
});

describe("the agenda", () => {
  const agenda = ["2026-10-01", "2026-11-21", "2026-11-22", "2026-12-05"].map((fecha) =>
    evento(`de-${fecha}`, { fecha }),
  );
  const running = evento("dura", { fecha: "2026-11-20", fecha_fin: "2026-11-25" });

  it("has what is coming, nearest first, and below it what has passed, latest first", () => {
    const site = sampleSite({ agenda: [...agenda.slice(0, 1), running, ...agenda.slice(1)] });
    const page = <AgendaPage site={site} />;
    expect(headings(page)).toEqual(["Lo que viene", "Lo que ya pasó"]);
    expect(listed(page, "agenda")).toEqual([
      "dura",
      "de-2026-11-22",
      "de-2026-12-05",
      "de-2026-11-21",
      "de-2026-10-01",
    ]);
    expect(below(page, "Lo que ya pasó")).toMatch(/^Evento de-2026-11-21 21 de noviembre de 2026\. Parque principal/);
  });

  it("shows the twenty events that passed last", () => {
    const old = Array.from({ length: 25 }, (_, index) =>
      evento(`e${index + 10}`, { fecha: `2026-10-${index + 1 < 10 ? "0" : ""}${index + 1}` }),
    );
    const found = listed(<AgendaPage site={sampleSite({ agenda: old })} />, "agenda");
    expect([found.length, found[0], found.at(-1)]).toEqual([20, "e34", "e15"]);
  });

  it("says that nothing is announced, and still offers the calendar", () => {
    const page = <AgendaPage site={sampleSite({ agenda: agenda.slice(0, 1) })} />;
    expect(below(page, "Lo que viene")).toMatch(/^En este momento no hay eventos anunciados\./);
    expect(mainOf(page)).toContain('<a href="/agenda/agenda.ics">');
    expect(headings(<AgendaPage site={sampleSite()} />)).toEqual(["Lo que viene"]);
  });
});

describe("the list of consultations", () => {
  // As the model gives them: those that close last first.
  const participacion = [
    espacio("tarde", "2026-12-10", "2026-12-31"),
    espacio("pronto", "2026-12-01", "2026-12-20"),
    espacio("larga", "2026-11-01", "2026-12-15"),
    espacio("corta", "2026-11-01", "2026-11-30"),
    espacio("sin-resultado", "2026-10-01", "2026-10-31"),
    espacio("con-resultado", "2026-09-01", "2026-09-30", { resultado: "Participaron 84 personas." }),
  ];
  const page = <ParticipationListPage site={sampleSite({ participacion })} />;

  it("has the open ones first, by the day on which they close", () => {
    expect(headings(page)).toEqual(["Abiertas", "Próximas", "Cerradas, con lo que resultó"]);
    expect(listed(page, "participacion")).toEqual([
      "corta",
      "larga",
      "pronto",
      "tarde",
      "sin-resultado",
      "con-resultado",
    ]);
  });

  it("says of each what can be done or what came of it", () => {
    expect(below(page, "Abiertas")).toContain(
      "Consulta. Abierta hasta el 30 de noviembre de 2026 En qué quiere la gente",
    );
    expect(below(page, "Próximas")).toContain("Consulta. Abre el 1 de diciembre de 2026 En qué quiere la gente");
    expect(below(page, "Cerradas, con lo que resultó")).toBe(
      "Consulta sin-resultado Consulta. Cerró el 31 de octubre de 2026 " +
        "La alcaldía todavía no ha publicado el resultado. " +
        "Consulta con-resultado Consulta. Cerró el 30 de septiembre de 2026 Resultado: Participaron 84 personas.",
    );
  });

  it("shows no phase without consultations", () => {
    expect(headings(<ParticipationListPage site={sampleSite({ participacion: participacion.slice(4) })} />)).toEqual([
      "Cerradas, con lo que resultó",
    ]);
    const empty = <ParticipationListPage site={sampleSite()} />;
    expect(headings(empty)).toEqual([]);
    expect(read(empty)).toContain("Todavía no se ha publicado ninguna consulta ni convocatoria.");
  });
});

describe("the list of documents", () => {
  const lists = (documentos: Documento[]) =>
    documentosPages(documentos).map((list) => <DocumentosPage site={sampleSite({ documentos })} list={list} />);

  it("searches among documents alone", () => {
    const [page = <div />] = lists([decreto]);
    expect(mainOf(page)).toMatch(
      /<form class="search" action="\/buscar\/" method="get">.*<input type="hidden" name="tipo" value="Documento">/,
    );
  });

  it("says of each what it is, since when, and how heavy its file is", () => {
    const [page = <div />] = lists([decreto]);
    expect(read(page)).toContain(
      "Decreto de horarios Decreto 021 de 2026. Publicado el 3 de noviembre de 2026 " +
        "Lo que la alcaldía decide y publica. Descargar Decreto de horarios (PDF, 47 KB)",
    );
  });

  it("is cut into pages of thirty", () => {
    const many = Array.from({ length: 31 }, (_, index) => documento(`d${index}`));
    expect(lists(many).map((page) => listed(page, "documentos").length)).toEqual([30, 1]);
  });

  it("says that there are none", () => {
    const [page = <div />] = lists([]);
    expect(read(page)).toContain("Todavía no hay documentos publicados en esta sección.");
  });

  it("leaves out the notices to persons, says how many there are, and stays with search engines", () => {
    const [page = <div />] = lists([edicto, decreto, documento("otro", { a_persona: true })]);
    expect(listed(page, "documentos")).toEqual(["avisos-a-personas", "decreto"]);
    expect(mainOf(page)).toContain("Avisos a personas (2)</a>: edictos, citaciones, notificaciones y cobros.");
    expect(html(page)).not.toContain('content="noindex"');
  });
});

describe("the list of the notices to persons", () => {
  const lists = (documentos: Documento[]) =>
    noticesPages(documentos).map((list) => <NoticesPage site={sampleSite({ documentos })} list={list} />);

  it("has all of them and no other document, in pages of thirty, for no search engine", () => {
    const many = Array.from({ length: 31 }, (_, index) => documento(`e${index}`, { tipo: "edicto" }));
    const pages = lists([decreto, ...many]);
    expect(pages.map((page) => listed(page, "documentos").length)).toEqual([30, 1]);
    for (const page of pages) {
      expect(html(page)).toContain('<meta name="robots" content="noindex">');
      expect(html(page)).not.toContain("data-pagefind-body");
    }
  });

  it("says that there are none", () => {
    const [page = <div />] = lists([decreto]);
    expect(read(page)).toContain("Hoy no hay ningún aviso publicado.");
  });
});

describe("the page of the committee", () => {
  const site = sampleSite({
    comite: [integrante("alcalde", { rol: "Preside", nombre: "Ana Pérez" }), integrante("secretario")],
    documentos: [
      documento("acta-dos", { comite: "acta" }),
      documento("acta-uno", { comite: "acta" }),
      documento("formacion", { comite: "conformacion" }),
      decreto,
    ],
    agenda: [
      evento("primera", { tipo: "socializacion", fecha: "2026-10-01" }),
      evento("feria", { fecha: "2026-11-01" }),
      evento("segunda", { tipo: "socializacion", fecha: "2026-12-01" }),
    ],
  });
  const page = <CommitteePage site={site} />;

  it("has its posts, «pendiente» where nobody said", () => {
    const rows = [...mainOf(page).matchAll(/<tr><th scope="row">(.*?)<\/th><td>(.*?)<\/td><td>(.*?)<\/td><\/tr>/g)];
    expect(rows.map((row) => row.slice(1).map(plain))).toEqual([
      ["Cargo alcalde", "Preside", "Ana Pérez"],
      ["Cargo secretario", "pendiente", "pendiente"],
    ]);
    expect(listed(page, "comite")).toEqual(["alcalde", "secretario"]);
  });

  it("has its papers by kind and its events, the latest first; no others", () => {
    expect(headings(page)).toEqual([
      "Integrantes",
      "Cómo se formó",
      "Actas",
      "Documentos de empalme",
      "Eventos de socialización",
    ]);
    expect(listed(page, "documentos")).toEqual(["formacion", "acta-dos", "acta-uno"]);
    expect(listed(page, "agenda")).toEqual(["segunda", "primera"]);
    expect(below(page, "Documentos de empalme")).toBe("Todavía no hay documentos de empalme publicados.");
  });

  it("is kept from search engines while one of its papers names a person", () => {
    const noindex = '<meta name="robots" content="noindex">';
    expect(html(page)).not.toContain(noindex);
    const site = sampleSite({ documentos: [documento("citacion", { comite: "otro", tipo: "citación" })] });
    expect(html(<CommitteePage site={site} />)).toContain(noindex);
  });

  it("shows other papers only when there are some", () => {
    const other = sampleSite({ documentos: [documento("otro", { comite: "otro" })] });
    expect(headings(<CommitteePage site={other} />)).toContain("Otros documentos");
  });

  it("without anything says what is missing", () => {
    const empty = <CommitteePage site={sampleSite()} />;
    expect(headings(empty).map((heading = "") => below(empty, heading))).toEqual([
      "Todavía no se han publicado los cargos que lo forman.",
      "Todavía no se ha publicado el documento que lo conforma.",
      "Todavía no hay actas publicadas.",
      "Todavía no hay documentos de empalme publicados.",
      "Todavía no hay eventos de socialización en la agenda.",
    ]);
  });
});

describe("the page of an item of a menu", () => {
  const site = sampleSite({
    menus: MENUS,
    documentos: [decreto, documento("presupuesto", { transparencia: "4.1" }), documento("suelto")],
    participacion: [espacio("consulta", "2026-11-01", "2026-11-30", { participa: "3" })],
  });
  const pageOf = (numero: string) => {
    const point = allPoints(MENUS).find((each) => each.numero === numero) as MenuPoint;
    return <MenuPointPage site={site} point={point} />;
  };

  it("has the documents of its number and no others", () => {
    expect(listed(pageOf("4.3"), "documentos")).toEqual(["decreto"]);
    expect(listed(pageOf("4.1"), "documentos")).toEqual(["presupuesto"]);
    expect(mainOf(pageOf("4.3"))).not.toContain('class="empty"');
  });

  it("is kept from search engines while it lists a notice to a person", () => {
    const noindex = '<meta name="robots" content="noindex">';
    expect(html(pageOf("4.3"))).not.toContain(noindex);
    const point = allPoints(MENUS).find(({ numero }) => numero === "4.3") as MenuPoint;
    const edicto = documento("edicto", { transparencia: "4.3", tipo: "edicto" });
    const page = <MenuPointPage site={sampleSite({ menus: MENUS, documentos: [decreto, edicto] })} point={point} />;
    expect(html(page)).toContain(noindex);
  });

  it("says its number, its name and its section, and leads back to the menu", () => {
    expect(read(pageOf("4.10"))).toMatch(
      /^4\.10\. Informes Transparencia: Planeación, presupuesto e informes\. .* Ver todos los puntos$/,
    );
    expect(crumbs(pageOf("4.10")).at(-1)).toEqual(["/transparencia/", "Transparencia"]);
    expect(crumbs(pageOf("3")).at(-1)).toEqual(["/participa/", "Participa"]);
  });

  it.each([
    ["4.6", "/dependencias/", "Está publicado en esta página del sitio"],
    ["4.8", "https://www.colombiacompra.gov.co/secop", "Está publicado en www.colombiacompra.gov.co"],
  ])("%s, which is published elsewhere, leads to %s", (numero, destino, text) => {
    expect(mainOf(pageOf(numero))).toContain(`<a href="${destino}">${text}</a>`);
    expect(mainOf(pageOf(numero))).not.toContain('class="empty"');
  });

  it.each([
    ["4.5", "No aplica: El municipio no la regula."],
    ["4.4", "Todavía no hay nada publicado. La oficina los está reuniendo."],
    ["4.10", "Todavía no hay nada publicado, y la alcaldía no ha dicho por qué."],
  ])("%s, which has nothing, says «%s»", (numero, sentence) => {
    expect(mainOf(pageOf(numero))).toContain(`<p class="empty">${sentence}</p>`);
  });

  it("of Participa has its consultations; without any, nobody owes a reason", () => {
    expect(listed(pageOf("3"), "participacion")).toEqual(["consulta"]);
    const point = allPoints(MENUS).find(({ numero }) => numero === "3") as MenuPoint;
    expect(mainOf(<MenuPointPage site={sampleSite({ menus: MENUS })} point={point} />)).toContain(
      '<p class="empty">En este momento no hay nada publicado en este punto.</p>',
    );
  });
});

describe("the evidence table of the ITA index", () => {
  const [hacienda, general] = sampleDependencias;
  const { documents } = throughGate(
    [
      documento("nuevo", { transparencia: "4.3", fecha_publicacion: "2026-11-05" }),
      documento("viejo", { transparencia: "4.3", fecha_publicacion: "2026-01-30" }),
      // Not there yet on 22 November.
      documento("futuro", { transparencia: "4.1", fecha_publicacion: "2026-11-23" }),
      documento("vencido", { transparencia: "4.10", vence: "2026-11-21" }),
    ],
    "2026-11-22",
  );
  const site = sampleSite({
    menus: MENUS,
    documentos: documents as Documento[],
    dependencias: [hacienda, general].flatMap((each) => each ?? []),
  });
  const rows = itaRows(site, planState(site));

  it("answers every item of the menu of transparency, in its order", () => {
    expect(rows.map(({ point, respuesta }) => `${point.numero} ${respuesta}`)).toEqual([
      "4.1 NO",
      "4.3 SI",
      "4.4 NO",
      "4.5 N-A",
      "4.6 SI",
      "4.7 NO",
      "4.8 SI",
      "4.10 NO",
    ]);
  });

  const UNEXPLAINED = "Pendiente: nadie ha publicado nada ni ha dicho por qué.";
  it.each([
    [
      "4.3",
      "SI by its own documents, with the day of the newest",
      { direccion: "/transparencia/4-3/", ultima: "2026-11-05" },
    ],
    [
      "4.6",
      "SI by the list to which it leads, with its last update",
      { direccion: "/dependencias/", ultima: "2026-10-03" },
    ],
    ["4.8", "SI by another site, of which no day is known", { direccion: "https://www.colombiacompra.gov.co/secop" }],
    ["4.7", "NO: the list to which it leads is empty", { razon: "Empieza en enero." }],
    ["4.4", "NO, with what its office says", { razon: "La oficina los está reuniendo." }],
    ["4.1", "NO, and nobody says why: its document is not public yet", { razon: UNEXPLAINED }],
    ["4.10", "NO: its document has come down", { razon: UNEXPLAINED }],
    ["4.5", "N-A, with the reason", { razon: "El municipio no la regula." }],
  ])("%s is %s", (numero, _what, expected) => {
    const { point: _, respuesta: __, ...rest } = rows.find(({ point }) => point.numero === numero) ?? {};
    expect(rest).toEqual({ direccion: undefined, razon: undefined, ultima: undefined, ...expected });
  });

  it("the newest day is found wherever it stands", () => {
    const reversed = { ...site, documentos: site.documentos.toReversed() };
    expect(itaRows(reversed, planState(reversed))[1]?.ultima).toBe("2026-11-05");
  });

  it("its page counts the answers and says each in a cell", () => {
    const page = <ItaPage site={site} scorecard={{ ita: rows }} />;
    expect(read(page)).toContain("De 8 puntos: 3 publicados, 4 sin publicar y 1 que no aplican.");
    const cells = [...mainOf(page).matchAll(/<th scope="row">(.*?)<\/th><td>(.*?)<\/td>/g)];
    expect(cells.map((cell) => cell.slice(1).map(plain)).slice(1, 4)).toEqual([
      ["4.3 Plan de acción", "SI. /transparencia/4-3/, 5 de noviembre de 2026"],
      ["4.4 Proyectos", "NO. La oficina los está reuniendo."],
      ["4.5 Ejercicio de la prensa", "N-A. El municipio no la regula."],
    ]);
    expect(mainOf(page)).toContain('<a href="https://www.colombiacompra.gov.co/secop">www.colombiacompra.gov.co</a>');
  });

  it("without menus its page asks for the file", () => {
    const page = <ItaPage site={sampleSite()} scorecard={{ ita: [] }} />;
    expect(read(page)).toContain("El municipio todavía no tiene el archivo content/transparencia.yaml");
    expect(mainOf(page)).not.toContain("<table");
  });

  it("its file has whole addresses", () => {
    const card = scorecard({ site, past: [] });
    const lines = renderItaCsv({ site, scorecard: card })
      .replace(/^\uFEFF/, "")
      .trim()
      .split(/\r?\n/);
    expect(lines).toHaveLength(9);
    expect(lines[0]).toBe("numeral,nombre,respuesta,direccion,ultima_publicacion,razon");
    expect(lines[2]).toBe("4.3,Plan de acción,SI,https://sanjacinto.example/transparencia/4-3/,2026-11-05,");
    expect(lines[3]).toBe("4.4,Proyectos,NO,,,La oficina los está reuniendo.");
    expect(lines[7]).toBe("4.8,Contratos,SI,https://www.colombiacompra.gov.co/secop,,");
  });
});

describe("the form for petitions", () => {
  const form = (formulario_pqrsd?: string) => {
    const site = sampleSite({ municipio: { ...municipio, formulario_pqrsd } });
    return /<form class="request-form".*?<\/form>/s.exec(html(<RequestsPage site={site} />))?.[0] ?? "";
  };
  const tag = (formulario_pqrsd: string) => /^<form[^>]*>/.exec(form(formulario_pqrsd))?.[0] ?? "";
  const RECEIVER = "https://pqrsd.sanjacinto.example/recibir";

  it("is not there without somebody who receives it", () => {
    expect(form()).toBe("");
  });

  it("with Netlify is marked for it, and ends on the page of thanks", () => {
    expect(tag("netlify")).toContain(
      ' name="pqrsd" method="post" action="/atencion/pqrsd/gracias/" data-netlify="true"',
    );
    expect(form("netlify")).toContain('<input type="hidden" name="form-name" value="pqrsd">');
    const [, trap] = /data-netlify-honeypot="([^"]+)"/.exec(tag("netlify")) ?? [];
    expect(form("netlify")).toContain(`<input name="${trap}"`);
  });

  it("with a receiver of its own is sent to it, and bears nothing of Netlify", () => {
    expect(tag(RECEIVER)).toContain(` method="post" action="${RECEIVER}"`);
    expect(form(RECEIVER)).not.toContain("netlify");
    expect(form(RECEIVER)).not.toContain("form-name");
  });

  it.each(["netlify", RECEIVER])("with %s, people neither see nor reach the trap for programs", (receiver) => {
    const [hidden = "", ...others] = form(receiver).match(/<p hidden>.*?<\/p>/gs) ?? [];
    expect(others).toEqual([]);
    expect(hidden).toMatch(/<input name="apodo" tabindex="-1" autocomplete="off">/i);
    expect(form(receiver).replace(hidden, "")).not.toMatch(/<input[^>]* name="apodo"/);
  });

  it("asks for the kind, the text and the consent, and leaves name and contact free", () => {
    const required = [...form("netlify").matchAll(/<(?:input|textarea)[^>]*>/g)].map(([field]) => field);
    const names = (fields: string[]) => [...new Set(fields.map((field) => / name="([^"]+)"/.exec(field)?.[1]))];
    expect(names(required.filter((field) => field.includes(" required")))).toEqual(["tipo", "mensaje", "autoriza"]);
    expect(names(required.filter((field) => !field.includes(" required")))).toEqual([
      "form-name",
      "apodo",
      "nombre",
      "correo",
      "contacto",
    ]);
  });

  it("every field has a label of its own", () => {
    const labelled = [...form("netlify").matchAll(/<label for="([^"]+)"/g)].map(([, id]) => id);
    expect(labelled).toEqual(["mensaje", "nombre", "correo", "contacto"]);
    for (const id of labelled) expect(form("netlify")).toContain(` id="${id}"`);
  });

  it("the page of thanks promises no number and is kept from search engines", () => {
    const page = <ThanksPage site={sampleSite()} />;
    expect(html(page)).toContain('<meta name="robots" content="noindex">');
    expect(read(page)).toContain("Este envío no da número de radicado.");
  });

  it("on paper has lines to write on, and a part for the office that receives it", () => {
    const page = <PaperFormPage site={sampleSite()} />;
    const asked = [...mainOf(page).matchAll(/<dt>(.*?)<\/dt><dd>((?:<span class="ruled"><\/span>)+)<\/dd>/g)];
    expect(asked.map(([, label, lines = ""]) => `${label}: ${lines.split("</span>").length - 1}`)).toEqual([
      "Fecha: 1",
      "Nombre y apellidos (déjelo en blanco si es anónima): 1",
      "Documento de identidad: 1",
      "Dirección, teléfono o correo para la respuesta: 2",
      "Qué pasó y qué pide: 6",
      "Documentos que entrega: 1",
      "Firma: 1",
      "Número de radicado: 1",
      "Fecha y hora de recibo: 1",
      "Recibe (nombre y firma): 1",
    ]);
    expect(read(page)).toContain("Petición Queja Reclamo Sugerencia Denuncia");
    expect(mainOf(page)).toContain("Plazos y canales: https://sanjacinto.example/atencion/pqrsd/</p>");
    expect(mainOf(page)).not.toContain("<form");
  });
});

describe("every new page", () => {
  const documentos = [decreto, edicto, documento("acta", { comite: "acta" })];
  const participacion = [
    espacio("abierta", "2026-11-01", "2026-11-30", { participa: "3" }),
    espacio("cerrada", "2026-10-01", "2026-10-30", {
      resultado: "Participaron 84.",
      uso_de_aportes: "La cancha quedó.",
    }),
  ];
  const agenda = [evento("pasado", { fecha: "2026-11-01", tipo: "socializacion" }), evento("feria")];
  const entidades = [entidad({ sitio: "https://www.entidad.gov.co" })];
  const comite = [integrante("alcalde")];
  const points = allPoints(MENUS);
  const base = sampleSite({
    menus: MENUS,
    documentos,
    participacion,
    agenda,
    entidades,
    comite,
    municipio: { ...municipio, formulario_pqrsd: "netlify" },
  });
  const own = [...documentos, ...participacion, ...agenda, ...entidades, ...comite, ...points].map(({ url }) => url);
  const site = { ...base, addresses: new Set([...base.addresses, ...FIXED_ADDRESSES, ...own]) };
  const FILES = ["/assets/", "/img/", "/media/", "/noticias/feed.xml", "/agenda/agenda.ics", "/transparencia/ita.csv"];

  const pages: [string, VNode][] = [
    ...documentos.map((each): [string, VNode] => [each.url, <DocumentoPage site={site} documento={each} />]),
    ...participacion.map((each): [string, VNode] => [each.url, <ParticipacionPage site={site} espacio={each} />]),
    ...agenda.map((each): [string, VNode] => [each.url, <EventoPage site={site} evento={each} />]),
    ...entidades.map((each): [string, VNode] => [each.url, <EntidadPage site={site} entidad={each} />]),
    ...comite.map((each): [string, VNode] => [each.url, <IntegrantePage site={site} integrante={each} />]),
    ...points.map((point): [string, VNode] => [point.url, <MenuPointPage site={site} point={point} />]),
    ...documentosPages(documentos).map((list): [string, VNode] => [
      list.url,
      <DocumentosPage site={site} list={list} />,
    ]),
    ...noticesPages(documentos).map((list): [string, VNode] => [list.url, <NoticesPage site={site} list={list} />]),
    ["/agenda/", <AgendaPage site={site} />],
    ["/participacion/", <ParticipationListPage site={site} />],
    ["/comite/", <CommitteePage site={site} />],
    ["/transparencia/ita/", <ItaPage site={site} scorecard={{ ita: itaRows(site, planState(site)) }} />],
    ["/atencion/pqrsd/", <RequestsPage site={site} />],
    ["/atencion/pqrsd/formulario/", <PaperFormPage site={site} />],
    ["/atencion/pqrsd/gracias/", <ThanksPage site={site} />],
  ];

  test.each(pages)("%s links only to pages that exist", (_url, page) => {
    const links = [...html(page).matchAll(/ (?:href|action)="(\/[^"#?]*)"/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !site.addresses.has(link) && !FILES.some((file) => link.startsWith(file)))).toEqual(
      [],
    );
  });

  test.each(pages)("%s has one h1, skips no level of heading and uses no identifier twice", (_url, page) => {
    const levels = [...html(page).matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    const ids = [...html(page).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  const named = pages.filter(([url]) => !documentos.some((each) => each.url === url && isNotice(each)));
  test.each(named)("%s is found under its own address", (url, page) => {
    expect(html(page)).toContain(`<meta property="og:url" content="https://sanjacinto.example${url}">`);
  });

  test("text that looks like markup stays text", () => {
    const hostile = `<img src=x onerror=alert(1)>"'&`;
    const data = { titulo: hostile, resumen: hostile.repeat(2) };
    const hostilePages = [
      <DocumentoPage
        site={site}
        documento={documento("x", { ...data, tipo: hostile, numero: hostile, vigencia: hostile })}
      />,
      <EventoPage site={site} evento={evento("x", { ...data, lugar: hostile })} />,
      <ParticipacionPage
        site={site}
        espacio={espacio("x", "2026-11-01", "2026-11-30", { ...data, como_participar: hostile })}
      />,
      <EntidadPage site={site} entidad={entidad({ ...data, acuerdo: hostile })} />,
      <IntegrantePage site={site} integrante={integrante("x", { ...data, rol: hostile, nombre: hostile })} />,
    ];
    for (const page of hostilePages) expect(html(page)).not.toContain("<img src=x");
  });
});
