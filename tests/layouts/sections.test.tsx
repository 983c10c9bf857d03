import type { VNode } from "preact";
import { describe, expect, test } from "vitest";
import { renderPage } from "../../layouts/page.tsx";
import { AttentionPage } from "../../layouts/pages/atencion.11ty.tsx";
import { GonePage } from "../../layouts/pages/gone.11ty.tsx";
import { NotFoundPage } from "../../layouts/pages/not-found.11ty.tsx";
import { ParticipationPage } from "../../layouts/pages/participa.11ty.tsx";
import { PolicyPage, policies } from "../../layouts/pages/politica.11ty.tsx";
import { PoliciesPage } from "../../layouts/pages/politicas.11ty.tsx";
import { RequestsPage } from "../../layouts/pages/pqrsd.11ty.tsx";
import { TransparencyPage } from "../../layouts/pages/transparencia.11ty.tsx";
import { pagesBelow } from "../../scripts/pages/links.ts";
import { PAGES } from "../../scripts/pages/pages.ts";
import { scorecard } from "../../scripts/plan/scorecard.ts";
import { read } from "../helpers/read-page.ts";
import { decreto, MENUS } from "../helpers/sample-collections.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const site = sampleSite();
const card = scorecard({ site, past: [] });
const { correo: _unknown, ...withoutMail } = site.municipio;

test("the attention page links to both inventories of sheets, with the published share of each", () => {
  const html = renderPage(<AttentionPage site={site} />);
  expect(html).toContain('<a href="/tramites/">Trámites</a>');
  expect(html).toContain('<a href="/servicios/">Servicios</a>');
  expect(html).toContain("su ficha publicada.");
});

test.each([
  ["Petición general, queja o reclamo", "15 días hábiles: hasta el 14 de diciembre de 2026"],
  ["Solicitud de información pública, o de documentos", "10 días hábiles: hasta el 4 de diciembre de 2026"],
  ["Consulta", "30 días hábiles: hasta el 6 de enero de 2027"],
])("petitions give the legal term of «%s»: %s", (request, term) => {
  const text = renderPage(<RequestsPage site={site} />).replace(/<\/?time[^>]*>/g, "");
  expect(text).toContain(`<th scope="row">${request}</th><td>${term}</td>`);
});

test.each([
  [undefined, "Este sitio no las recibe ni da número de radicado", false],
  ["netlify", "lo recibe la alcaldía, pero no da número de radicado", true],
  ["https://pqrsd.sanjacinto.example/recibir", "lo recibe la alcaldía, pero no da número de radicado", true],
])("with «%s» as the receiver of the form, the page says: %s", (formulario_pqrsd, sentence, hasForm) => {
  const html = mainOf(<RequestsPage site={{ ...site, municipio: { ...site.municipio, formulario_pqrsd } }} />);
  expect(html).toContain(sentence);
  expect(html.includes('<form class="request-form"')).toBe(hasForm);
});

test("no section promises what a static site cannot do", () => {
  expect(renderPage(<RequestsPage site={site} />)).toContain("Este sitio no las recibe ni da número de radicado");
  expect(renderPage(<ParticipationPage site={site} />)).toContain("no hay consultas ni convocatorias abiertas");
});

test.each([
  ["transparency", <TransparencyPage site={site} scorecard={card} />],
  ["attention", <AttentionPage site={site} />],
  ["petitions", <RequestsPage site={site} />],
  ["participation", <ParticipationPage site={site} />],
  ["the policies", <PoliciesPage site={site} />],
  ["the page that is not found", <NotFoundPage site={site} />],
])("every link of %s leads to a page of the site", (_name, page) => {
  const links = linksOf(mainOf(page)).filter((href) => href.startsWith("/"));
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((href) => !site.addresses.has(href))).toEqual([]);
});

test("transparency opens with how much is published, of each section too", () => {
  const menus = sampleSite({ menus: MENUS, documentos: [decreto] });
  const main = mainOf(<TransparencyPage site={menus} scorecard={scorecard({ site: menus, past: [] })} />);
  expect(main).toContain("Cada punto lleva el número que le da la ley (Resolución MinTIC 1519 de 2020).");
  const [, index = ""] = /<nav aria-label="Secciones">(.*?)<\/nav>/s.exec(main) ?? [];
  const counts = [...index.matchAll(/<a href="#(seccion-\d+)">[^<]+<\/a> (\d+)\u00a0de\u00a0(\d+)/g)];
  expect(counts.map(([, anchor]) => main.includes(`<h2 id="${anchor}">`))).toEqual(counts.map(() => true));
  expect(counts.map(([, , published, all]) => `${published} de ${all}`)).toEqual(["3 de 8"]);
});

test("the attention page shows where to report corruption, «pendiente» while unknown", () => {
  const known = { ...site, municipio: { ...site.municipio, linea_anticorrupcion: "denuncias@sanjacinto.example" } };
  expect(mainOf(<AttentionPage site={known} />)).toContain('<a href="mailto:denuncias@sanjacinto.example">');
  expect(mainOf(<AttentionPage site={site} />)).toContain('<dt>Línea anticorrupción</dt> <dd><span class="pending"');
});

test("an address that does not exist offers the search, the lists A–Z, a petition and the telephone", () => {
  const main = mainOf(<NotFoundPage site={site} />);
  expect(main).toContain('action="/buscar/"');
  expect(linksOf(main)).toEqual([
    "/tramites/",
    "/servicios/",
    "/",
    "/mapa-del-sitio/",
    "/atencion/pqrsd/",
    "tel:+576045550100",
  ]);
});

describe("a page that is gone", () => {
  const gone = {
    url: "/noticias/feria/",
    notice: "/retirado/noticias/feria/",
    titulo: "Feria del río",
    collection: "noticias",
    since: "2026-11-16",
  } as const;

  test.each([
    [{ ...gone, expired: "2026-11-15" }, "Venció el 15 de noviembre de 2026."],
    [gone, "No está desde el 16 de noviembre de 2026."],
  ])("says since when: %#", (page, sentence) => {
    expect(read(<GonePage site={site} gone={page} />)).toContain(sentence);
  });

  test("searches for its title, and leads to its list, a petition, attention and the home page", () => {
    const main = mainOf(<GonePage site={site} gone={gone} />);
    expect(main).toContain('<input id="q" name="q" type="search" value="Feria del río"');
    expect(linksOf(main)).toEqual(["/noticias/", "/atencion/pqrsd/", "/atencion/", "/"]);
  });

  test("without a title that may be shown it has an empty search box", () => {
    expect(mainOf(<GonePage site={site} gone={{ url: gone.url, notice: gone.notice }} />)).toContain(
      '<input id="q" name="q" type="search" autocomplete="off"',
    );
  });
});

test("the index of the policies links to each of them, in order", () => {
  expect(linksOf(mainOf(<PoliciesPage site={site} />))).toEqual(pagesBelow("politicas").map(({ url }) => url));
});

test("each of the policies has a text", () => {
  expect(policies.map((policy) => PAGES[policy].url)).toEqual(pagesBelow("politicas").map(({ url }) => url));
});

test.each(policies)("the policy «%s» is a page under the policies, with text of its own", (policy) => {
  const html = renderPage(<PolicyPage site={site} policy={policy} />);
  expect(html).toContain(`<h1 data-pagefind-weight="10">${PAGES[policy].title}</h1>`);
  expect(html).toContain('<a href="/politicas/">Políticas</a>');
  expect(html.match(/<h2>/g)?.length).toBeGreaterThan(2);
});

test("the contact for personal data is «pendiente» while the town hall has no e-mail address", () => {
  const main = mainOf(<PolicyPage site={{ ...site, municipio: withoutMail }} policy="privacidad" />);
  expect(main).toContain('<dt>Correo electrónico</dt> <dd><span class="pending"');
});

describe.each<[receiver: string | undefined, said: Partial<Record<"privacidad" | "terminos" | "cookies", string[]>>]>([
  [
    undefined,
    {
      privacidad: [
        "Este sitio no le pide ningún dato y no tiene un formulario para enviarlos.",
        "Solo queda lo que anota",
      ],
      terminos: ["Este sitio no recibe solicitudes ni da número de radicado. Para eso están los canales de atención."],
      cookies: ["Los sitios a los que llevan algunos enlaces sí pueden usar cookies."],
    },
  ],
  [
    "netlify",
    {
      privacidad: [
        "Este sitio le pide datos en un solo lugar: el formulario de peticiones.",
        "El responsable de esos datos es la alcaldía de San Jacinto de las Lomas.",
        "Los usa solo para tramitar y responder lo que usted presenta",
        "El mensaje lo recibe y lo guarda, por encargo de la alcaldía, Netlify: la empresa que aloja este sitio.",
      ],
      terminos: [
        "Por este sitio puede enviar peticiones, quejas y denuncias, pero el formulario no da número de radicado.",
      ],
      cookies: ["Los sitios a los que llevan algunos enlaces sí pueden usar cookies."],
    },
  ],
  [
    "https://pqrsd.sanjacinto.example/recibir",
    {
      privacidad: [
        "El mensaje se envía a pqrsd.sanjacinto.example, en el dominio de la alcaldía. Aquí no queda copia.",
      ],
    },
  ],
  [
    "https://formularios.otra.example/recibir",
    {
      privacidad: [
        "El mensaje se envía a otro sitio, formularios.otra.example, que recibe sus datos y puede usar cookies:",
      ],
      cookies: ["Los sitios a los que llevan algunos enlaces, o el formulario de peticiones, sí pueden usar cookies."],
    },
  ],
  ["https://malsanjacinto.example/", { privacidad: ["El mensaje se envía a otro sitio, malsanjacinto.example,"] }],
])("with «%s» as the receiver of the form", (formulario_pqrsd, said) => {
  const withForm = { ...site, municipio: { ...site.municipio, formulario_pqrsd } };

  test.each(Object.entries(said))("the policy «%s» says what the form does", (policy, sentences) => {
    const text = read(<PolicyPage site={withForm} policy={policy as keyof typeof said} />);
    for (const sentence of sentences) expect(text).toContain(sentence);
  });

  test("no policy denies a form that there is, nor tells of one that there is not", () => {
    const text = policies.map((policy) => read(<PolicyPage site={withForm} policy={policy} />)).join("\n");
    const denies = /no le pide ningún dato|no recibe solicitudes/.test(text);
    expect([denies, text.includes("el formulario de peticiones")]).toEqual([
      !formulario_pqrsd,
      Boolean(formulario_pqrsd),
    ]);
  });
});

test("the privacy policy says how to exercise the rights over one's data, and within which terms", () => {
  const text = read(<PolicyPage site={site} policy="privacidad" />);
  expect(text).toContain("La Ley 1581 de 2012 (habeas data) le da derecho a conocer, actualizar y corregir sus datos");
  expect(text).toContain("Una consulta se responde en 10 días hábiles y un reclamo en 15 (artículos 14 y 15).");
  expect(text).toContain("puede quejarse ante la Superintendencia de Industria y Comercio");
});

test("the privacy policy discloses that the server can see searches", () => {
  const text = mainOf(<PolicyPage site={site} policy="privacidad" />).replace(/<[^>]+>/g, "");
  expect(text).toContain("el servidor de este sitio puede recibirla y anotarla");
});

function mainOf(page: VNode): string {
  return renderPage(page).match(/<main.*<\/main>/s)?.[0] ?? "";
}

function linksOf(html: string): string[] {
  return [...html.matchAll(/<a href="([^"]+)"/g)].map(([, href = ""]) => href);
}
