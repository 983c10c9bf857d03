import type { Page } from "playwright-core";

/** What a browser finds in pages that no layout of ours writes; parsed as a browser does, not run. */
const STRANGE = `(pages) => pages.flatMap(([url, html]) => {
  const page = new DOMParser().parseFromString(html, "text/html");
  const names = "iframe, svg:not(.qr, [aria-hidden=true]), svg > :not(svg, path, rect, line, text, title), body style, object, embed, textarea, template, math, base, meta[http-equiv]:not([http-equiv=Content-Security-Policy])";
  const own = (each) => each.type === "application/ld+json" || each.getAttribute("src")?.startsWith("/recursos/");
  const handlers = (each) => [...each.attributes].some(({ name }) => name.startsWith("on") || name === "style");
  return [
    ...page.querySelectorAll(names),
    ...[...page.querySelectorAll("script")].filter((each) => !own(each)),
    ...[...page.querySelectorAll("*")].filter(handlers),
    ...[...page.querySelectorAll("a, form")].filter((each) => /^(?!https?:|mailto:|tel:|$|\\/|#|\\.)/i.test(each.getAttribute("href") ?? each.getAttribute("action") ?? "/")),
    ...[...page.querySelectorAll("img")].filter((each) => !each.getAttribute("src").startsWith("/recursos/fotos/") && !/^\\/admin\\/guia\\/[a-z]+\\.webp$/.test(each.getAttribute("src"))),
  ].map((each) => url + " " + each.outerHTML.slice(0, 200));
})`;

/** What in any of the pages, by address, no layout wrote; `page` must be open on the site. */
export async function strangeIn(page: Page, pages: ReadonlyMap<string, string>): Promise<string[]> {
  await page.goto("/404.html");
  return page.evaluate<string[]>(`(${STRANGE})(${JSON.stringify([...pages])})`);
}
