import { describe, expect, it } from "vitest";
import { RequestsPage } from "../../layouts/pages/pqrsd.11ty.tsx";
import { PaperFormPage } from "../../layouts/pages/pqrsd-formulario.11ty.tsx";
import { ThanksPage } from "../../layouts/pages/pqrsd-gracias.11ty.tsx";
import { html, mainOf, read } from "../helpers/read-page.ts";
import { municipio } from "../helpers/sample-collections.ts";
import { sampleSite } from "../helpers/sample-site.ts";

describe("the form for petitions", () => {
  const form = (formulario_pqrsd?: string) => {
    const site = sampleSite({ municipio: { ...municipio, formulario_pqrsd } });
    return /<form class="request-form".*?<\/form>/s.exec(html(<RequestsPage site={site} />))?.[0] ?? "";
  };
  const tag = (formulario_pqrsd: string) => /^<form[^>]*>/.exec(form(formulario_pqrsd))?.[0] ?? "";
  const RECEIVER = "https://pqrsd.sanjacinto.example/recibir";

  it("is not shown without a receiver", () => {
    expect(form()).toBe("");
  });

  it("with Netlify has its attributes, and redirects to the thank-you page", () => {
    expect(tag("netlify")).toContain(
      ' name="pqrsd" method="post" action="/atencion/pqrsd/gracias/" data-netlify="true"',
    );
    expect(form("netlify")).toContain('<input type="hidden" name="form-name" value="pqrsd">');
    const [, trap] = /data-netlify-honeypot="([^"]+)"/.exec(tag("netlify")) ?? [];
    expect(form("netlify")).toContain(`<input name="${trap}"`);
  });

  it("with another receiver is sent to it, without attributes for Netlify", () => {
    expect(tag(RECEIVER)).toContain(` method="post" action="${RECEIVER}"`);
    expect(form(RECEIVER)).not.toContain("netlify");
    expect(form(RECEIVER)).not.toContain("form-name");
  });

  it.each(["netlify", RECEIVER])("with %s, the honeypot is hidden and cannot be focused", (receiver) => {
    const [hidden = "", ...others] = form(receiver).match(/<p hidden>.*?<\/p>/gs) ?? [];
    expect(others).toEqual([]);
    expect(hidden).toMatch(/<input name="apodo" tabindex="-1" autocomplete="off">/i);
    expect(form(receiver).replace(hidden, "")).not.toMatch(/<input[^>]* name="apodo"/);
  });

  it("requires the kind, the text and the consent; name and contact are optional", () => {
    const required = [...form("netlify").matchAll(/<(?:input|textarea)[^>]*>/g)].map(([field]) => field);
    const names = (fields: string[]) => [...new Set(fields.map((field) => / name="([^"]+)"/.exec(field)?.[1]))];
    expect(names(required.filter((field) => field.includes(" required")))).toEqual(["tipo", "mensaje", "autoriza"]);
    expect(names(required.filter((field) => !field.includes(" required")))).toEqual([
      "form-name",
      "apodo",
      "nombre",
      "correo",
      "contacto",
      "respuesta",
    ]);
  });

  it("every field has a label of its own", () => {
    const labelled = [...form("netlify").matchAll(/<label for="([^"]+)"/g)].map(([, id]) => id);
    expect(labelled).toEqual(["mensaje", "nombre", "correo", "contacto"]);
    for (const id of labelled) expect(form("netlify")).toContain(` id="${id}"`);
  });

  it("the thank-you page promises no case number and is hidden from search engines", () => {
    const page = <ThanksPage site={sampleSite()} />;
    expect(html(page)).toContain('<meta name="robots" content="noindex">');
    expect(read(page)).toContain(
      "Este envío no da número de radicado, que es el número con el que se pregunta por una solicitud.",
    );
  });

  it("printed, has lines to write on and a part for the office that receives it", () => {
    const page = <PaperFormPage site={sampleSite()} />;
    const asked = [...mainOf(page).matchAll(/<dt>(.*?)<\/dt><dd>((?:<span class="ruled"><\/span>)+)<\/dd>/g)];
    expect(asked.map(([, label, lines = ""]) => `${label}: ${lines.split("</span>").length - 1}`)).toEqual([
      "Fecha: 1",
      "Nombre y apellidos (déjelo en blanco si es anónima): 1",
      "Documento de identidad: 1",
      "Dirección, teléfono o correo para la respuesta: 2",
      "Qué pasó y qué pide: 5",
      "Documentos que entrega: 1",
      "Firma: 1",
      "Número de radicado, para preguntar por la solicitud: 1",
      "Fecha y hora de recibo: 1",
      "Recibe (nombre y firma): 1",
    ]);
    expect(read(page)).toContain(
      "Petición Solicitud de información pública Consulta Queja Reclamo Sugerencia Denuncia",
    );
    expect(read(page)).toContain(
      "Marque cómo quiere la respuesta: Por correo electrónico En papel, en su dirección En persona, en la alcaldía",
    );
    expect(mainOf(page)).toContain("Plazos y canales: https://sanjacinto.example/atencion/pqrsd/</p>");
    expect(mainOf(page)).not.toContain("<form");
  });
});

describe("the page about petitions", () => {
  const page = (data: Partial<typeof municipio> & { quejas?: string } = {}) =>
    read(<RequestsPage site={sampleSite({ municipio: { ...municipio, ...data } })} />);

  it.each([
    ["documents that nobody answers", "Si pidió documentos y en 10 días hábiles no le responden, se entiende que sí"],
    ["a longer term", "que no puede pasar del doble del plazo"],
    ["a free copy", "se la devuelven con fecha y hora de recibo. Es gratis."],
    ["who comes first", "Primero se atiende lo que piden niñas, niños y adolescentes"],
    ["a reserved identity", "puede pedirla sin que la alcaldía sepa quién es"],
    ["what the number is for", "El radicado es el número con el que usted pregunta en qué va su solicitud"],
  ])("says what the law gives: %s", (_what, words) => expect(page()).toContain(words));

  it("says to whom a complaint is addressed, or that this is not published yet", () => {
    expect(page({ quejas: "Secretaría General" })).toContain("Las quejas se dirigen a: Secretaría General.");
    expect(page()).toContain("La alcaldía todavía no ha publicado qué oficina y qué cargo reciben las quejas");
  });
});
