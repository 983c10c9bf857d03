import { expect, test } from "vitest";
import { DocumentoPage, data as documents } from "../../layouts/documento.11ty.tsx";
import { NoticiaPage, data as noticias } from "../../layouts/noticia.11ty.tsx";
import { Page, renderPage } from "../../layouts/page.tsx";
import { GonePage } from "../../layouts/pages/gone.11ty.tsx";
import { NotFoundPage } from "../../layouts/pages/not-found.11ty.tsx";
import type { Gone } from "../../scripts/model/former-addresses.ts";
import type { Municipio } from "../../scripts/schema/municipio.ts";
import { municipio } from "../../scripts/schema/municipio.ts";
import { sampleDocument } from "../helpers/sample-documents.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const town = sampleSite().municipio;
const siteWith = (data: Partial<Municipio>) => sampleSite({ municipio: { ...town, ...data } });

/** The addresses of the messages that a page begins, as the browser reads them. */
function messagesOf(page: Parameters<typeof renderPage>[0]): URL[] {
  const links = [...renderPage(page).matchAll(/href="((?:mailto:[^"]*\?|https:\/\/wa\.me\/57)[^"]*)"/g)];
  return links.map(([, href = ""]) => new URL(href.replaceAll("&amp;", "&").replaceAll("&quot;", '"')));
}

const pageOf = (title: string, data: Partial<Municipio> = {}, updated?: string) => (
  <Page site={siteWith(data)} url="/paginas/una/" title={title} description="Una." updated={updated}>
    <h1>Una</h1>
  </Page>
);

test("a page begins a mail about an error, with its title, its address and its last change", () => {
  const [mail] = messagesOf(pageOf("Certificado", {}, "2026-11-02"));
  expect([mail?.protocol, mail?.pathname]).toEqual(["mailto:", "contacto@sanjacinto.example"]);
  expect([...(mail?.searchParams ?? [])]).toEqual([
    ["subject", "Error en: Certificado"],
    ["body", "https://sanjacinto.example/paginas/una/\r\nActualizado el 2 de noviembre de 2026\r\n\r\nQué está mal: "],
  ]);
  expect(mail?.href).toContain("%0D%0A");
});

test("and a WhatsApp message, where the town has a number", () => {
  const [, chat] = messagesOf(pageOf("Certificado", { whatsapp: "+57 300 000 0000" }));
  expect(`${chat?.origin}${chat?.pathname}`).toBe("https://wa.me/573000000000");
  expect(chat?.searchParams.get("text")).toBe(
    "Error en: Certificado\nhttps://sanjacinto.example/paginas/una/\n\nQué está mal: ",
  );
});

test.each([
  "Agua & luz",
  "100 % «gratis»",
  `"><script>alert(1)</script>`,
  "Uno\r\nBcc: otro@x.co",
  "Feria 🎉 ñ",
  "a?b=c#d+e",
])("the title «%s» stays text, in one line", (title) => {
  const messages = messagesOf(pageOf(title, { whatsapp: "+573000000000" }));
  const line = `Error en: ${title.replace(/\s+/g, " ")}`;
  expect(messages.map(({ searchParams }) => [...searchParams.keys()])).toEqual([["subject", "body"], ["text"]]);
  expect(messages[0]?.searchParams.get("subject")).toBe(line);
  expect(messages[1]?.searchParams.get("text")?.split("\n")[0]).toBe(line);
  expect(renderPage(pageOf(title))).not.toContain("<script>alert");
});

test("a town with neither mail nor WhatsApp is asked nothing, and nobody corrects what is not there", () => {
  const question = "¿Encontró un error";
  expect(renderPage(pageOf("Una"))).toContain(question);
  expect(renderPage(pageOf("Una", { correo: undefined }))).not.toContain(question);
  expect(renderPage(pageOf("Una", { correo: undefined, whatsapp: "+573000000000" }))).toContain(question);
  expect(renderPage(<NotFoundPage site={sampleSite()} />)).not.toContain(question);
  const gone = { url: "/noticias/una/", notice: "/retirado/noticias/una/", titulo: "Una" } as Gone;
  expect(renderPage(<GonePage site={sampleSite()} gone={gone} />)).not.toContain(question);
});

test("a document says when it changed; a notice to a person neither its title nor its address", () => {
  const site = siteWith({ whatsapp: "+573000000000" });
  const [noticia] = site.noticias;
  const [mail] = noticia ? messagesOf(<NoticiaPage site={noticias.seen(site, noticia)} noticia={noticia} />) : [];
  expect(mail?.searchParams.get("subject")).toBe(`Error en: ${noticia?.data.titulo}`);
  const data = {
    titulo: "Edicto de Persona Inventada",
    resumen: "Un aviso de prueba, con su vencimiento.",
    dependencia: "hacienda",
  };
  const edicto = sampleDocument(
    "documentos",
    "edicto-persona-inventada",
    { ...data, tipo: "edicto", fecha_publicacion: "2026-11-02", vence: "2026-12-02", transparencia: "1.1" },
    { updated: "2026-11-02" },
  );
  const notice = messagesOf(<DocumentoPage site={documents.seen(site, edicto)} documento={edicto} />);
  expect(notice).toHaveLength(2);
  for (const { href } of notice) {
    expect(href).toContain("Aviso%20a%20una%20persona");
    expect(href).not.toMatch(/inventada/i);
  }
});

test.each([
  ["+57 300 000 0000", true],
  ["+573000000000", true],
  ["300 000 0000", false],
  ["+57 300 000 000", false],
  ["+57 300 000 0000?text=x", false],
  ["+1 300 000 0000", false],
])("the number «%s» of WhatsApp is taken: %s", (whatsapp, taken) => {
  expect(municipio.shape.whatsapp.safeParse(whatsapp).success).toBe(taken);
});
