import { tests } from "commonmark-spec";
import { beforeAll, describe, expect, it } from "vitest";
import { builtDemo } from "../../scripts/development/built-site.ts";
import { renderMarkdown } from "../../scripts/markdown/render.ts";
import { validateDocument } from "../../scripts/validation/document.ts";
import { noticia } from "../helpers/documents.ts";
import { openSite, type Visit } from "./browser.ts";
import { strangeIn } from "./strange.ts";

const examples = tests.map(({ markdown, ...rest }) => ({ ...rest, markdown: markdown.replaceAll("→", "\t") }));
const SITE = { addresses: { has: () => true }, images: new Map(), files: new Map() };
const render = (body: string) => renderMarkdown(SITE, { url: "/noticias/a/", body }, { picture: () => "" });

/** Raw HTML and addresses of other schemes are shown as text here, and a picture of another site by its description. */
const isOurs = ({ markdown, html }: (typeof examples)[number]) =>
  !/<(?!https?:|mailto:|[\w.+-]+@)[a-z/!?]/i.test(markdown) && !html.includes("<img");

/** Of triples of a number and two texts of HTML: those that do not say the same, as the browser reads them. */
const DIFFERENT_TEXTS = `(pairs) => pairs.flatMap(([number, ...htmls]) => {
  const texts = htmls.map((html) => new DOMParser().parseFromString(html, "text/html").body.textContent.replace(/\\s+/g, " ").trim());
  return texts[0] === texts[1] ? [] : [[number, ...texts]];
})`;

let visit: Visit;

beforeAll(async () => {
  visit = await (await openSite((await builtDemo()).output)).visit();
});

describe(`the ${examples.length} examples of the CommonMark specification`, () => {
  it("become no element, handler or address that is not meant for a text", async () => {
    expect(examples.length).toBeGreaterThan(600);
    const pages = new Map(examples.map(({ number, markdown }) => [`example ${number}`, render(markdown)]));
    expect(await strangeIn(visit.page, pages)).toEqual([]);
  });

  it("say what the specification says that they say", async () => {
    const { page } = visit;
    await page.goto("/404.html");
    const pairs = examples
      .filter(isOurs)
      .map(({ number, markdown, html }) => [number, html.replaceAll("→", "\t"), render(markdown)]);
    expect(pairs.length).toBeGreaterThan(500);
    const different = await page.evaluate<unknown[]>(`(${DIFFERENT_TEXTS})(${JSON.stringify(pairs)})`);
    expect(different).toEqual([]);
  });

  it("are judged, whatever they are", () => {
    const path = { archivo: "content/noticias/a.md", collection: "noticias", slug: "a" } as const;
    for (const { markdown } of examples)
      expect(validateDocument(path, noticia({}, markdown)).read?.body).toContain(markdown.trimEnd());
  });
});
