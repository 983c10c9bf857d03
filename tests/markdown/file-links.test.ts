import { expect, it } from "vitest";
import { renderMarkdown } from "../../scripts/markdown/render.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const rendered = (body: string) => renderMarkdown(sampleSite(), { url: "/noticias/una/", body }, { picture: () => "" });

it.each([
  ["[la solicitud](/media/solicitud.pdf)", "/media/solicitud.pdf", "la solicitud", "PDF, 2 páginas, 47 KB"],
  [
    "[la **solicitud**](/media/solicitud.pdf#page=2)",
    "/media/solicitud.pdf#page=2",
    "la <strong>solicitud</strong>",
    "PDF, 2 páginas, 47 KB",
  ],
  ["[la solicitud (PDF)](../../media/solicitud.pdf)", "/media/solicitud.pdf", "la solicitud (PDF)", "2 páginas, 47 KB"],
])("%s says what it weighs", (body, href, text, facts) => {
  expect(rendered(body)).toBe(
    `<p><a href="${href}">${text} <span class="archivo" data-pagefind-ignore>(${facts})</span></a></p>\n`,
  );
});

it.each([
  ["a photo", "[la foto](/media/jornada.jpg)", '<a href="/media/jornada.jpg">la foto</a>'],
  ["a file that is not published", "[el borrador](/media/otro.pdf)", '<span class="sin-enlace">el borrador</span>'],
  ["another site", "[el plan](https://otro.gov.co/plan.pdf)", '<a href="https://otro.gov.co/plan.pdf">el plan</a>'],
])("a link to %s has no such words", (_name, body, html) => {
  expect(rendered(body)).toBe(`<p>${html}</p>\n`);
});
