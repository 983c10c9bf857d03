import { expect, test } from "vitest";
import { renderPage } from "../../layouts/document.tsx";
import { AttentionPage } from "../../layouts/pages/atencion.11ty.tsx";
import { ParticipationPage } from "../../layouts/pages/participa.11ty.tsx";
import { PolicyPage } from "../../layouts/pages/politica.11ty.tsx";
import { TransparencyPage } from "../../layouts/pages/transparencia.11ty.tsx";
import { POLICIES } from "../../layouts/policies.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const site = sampleSite();
const { correo: _unknown, ...withoutMail } = site.municipio;

test("attention leads to both inventories of sheets, with how much of each is published", () => {
  const html = renderPage(<AttentionPage site={site} />);
  expect(html).toContain('<a href="/tramites/">Trámites</a>');
  expect(html).toContain('<a href="/servicios/">Servicios</a>');
  expect(html).toContain("su ficha publicada.");
});

test.each([
  ["Petición general, queja o reclamo", "15 días hábiles"],
  ["Documentos o información", "10 días hábiles"],
  ["Consulta sobre asuntos a cargo de la alcaldía", "30 días hábiles"],
])("it gives the legal term of «%s»: %s", (request, term) => {
  const html = renderPage(<AttentionPage site={site} />);
  expect(html).toContain(`<th scope="row">${request}</th><td>${term}</td>`);
});

test("no section promises what a site of files cannot do", () => {
  expect(renderPage(<AttentionPage site={site} />)).toContain("Este sitio no las recibe ni da número de radicado");
  expect(renderPage(<ParticipationPage site={site} />)).toContain("no hay consultas ni convocatorias publicadas");
});

test("every link of transparency leads to a page of the site", () => {
  const [, main = ""] = renderPage(<TransparencyPage site={site} />).split("<main");
  const links = [...(main.split("</main>")[0] ?? "").matchAll(/href="([^"]+)"/g)].map(([, href = ""]) => href);
  expect(links.filter((href) => !site.addresses.has(href))).toEqual([]);
});

test.each(POLICIES)("the policy «$title» is a page under the policies, with text of its own", (policy) => {
  const html = renderPage(<PolicyPage site={site} policy={policy} />);
  expect(html).toContain(`<h1 data-pagefind-weight="10">${policy.title}</h1>`);
  expect(html).toContain('<a href="/politicas/">Políticas</a>');
  expect(html.match(/<h2>/g)?.length).toBeGreaterThan(2);
});

test("whom to write about personal data is «pendiente» while the town hall has no e-mail", () => {
  const privacy = POLICIES.find(({ id }) => id === "privacidad") ?? POLICIES[0];
  if (!privacy) throw new Error("no policies");
  const html = renderPage(<PolicyPage site={{ ...site, municipio: withoutMail }} policy={privacy} />);
  const [main = ""] = html.split("</main>");
  expect(main).toContain('<dt>Correo electrónico</dt> <dd><span class="pending"');
});
