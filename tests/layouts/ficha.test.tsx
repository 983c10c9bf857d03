import decodeQR from "qr/decode.js";
import { expect, test } from "vitest";
import { FichaPage } from "../../layouts/components/ficha/ficha-page.tsx";
import { shareText } from "../../layouts/components/ficha/share-text.ts";
import { amountText, type Costo, costSummary, timeText } from "../../layouts/components/ficha/texts.ts";
import { SheetList } from "../../layouts/components/sheet-list.tsx";
import { renderPage } from "../../layouts/page.tsx";
import { sheetFact } from "../../layouts/searched.ts";
import type { Tramite } from "../../scripts/model/site.ts";
import { sampleTramites } from "../helpers/sample-documents.ts";
import { sampleSite } from "../helpers/sample-site.ts";

const [rifas, certificado] = sampleTramites as [Tramite, Tramite];

function sheet(tramite: Tramite, data: Partial<Tramite["data"]> = {}): string {
  const ficha = { ...tramite, data: { ...tramite.data, ...data } };
  return renderPage(<FichaPage site={sampleSite()} ficha={ficha} />);
}

/** The text of the section below a question. */
function answer(html: string, question: string): string {
  const [, section = ""] = html.split(`<h2>${question}</h2>`);
  return (section.split("</section>")[0] ?? "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

test("a sheet answers the citizen's questions in the order in which they are asked", () => {
  const questions = [...sheet(certificado).matchAll(/<h2>(¿.*?)<\/h2>/g)].map(([, question]) => question);
  expect(questions).toEqual([
    "¿Qué necesito?",
    "¿Tiene costo?",
    "¿Cuánto se demora?",
    "¿Qué obtengo?",
    "¿Cómo y dónde se hace?",
    "¿Dónde hago seguimiento?",
    "¿Dónde puedo saber más?",
  ]);
});

/** Label and value of each fact at a glance. */
function glance(html: string): string[][] {
  const [, list = ""] = /<dl class="glance">(.*?)<\/dl>/s.exec(html) ?? [];
  return [...list.matchAll(/<dt>(.*?)<\/dt> <dd>(.*?)<\/dd>/gs)].map(([, label = "", value = ""]) => [
    label.replace(/<[^>]+>/g, ""),
    value.replace(/<[^>]+>/g, "").replaceAll("\u00a0", " "),
  ]);
}

test("cost, time, place, hours and telephone come before the questions, the office's data where the place has none", () => {
  expect(glance(sheet(rifas))).toEqual([
    ["Costo", "Gratuito"],
    ["Tiempo", "Inmediato"],
    ["Dónde", "Secretaría de Hacienda. Palacio municipal, primer piso"],
    ["Horario", "Lunes a viernes, 8 a. m. a 12 m."],
    ["Teléfono", "+57 604 555 0102"],
  ]);
  expect(glance(sheet(rifas, { puntos_atencion: ["Ventanilla única", "Punto móvil"] })).slice(2)).toEqual([
    ["Dónde", "Ventanilla única. Palacio municipal, primer piso (dirección de la dependencia) y en otro lugar"],
    ["Horario", "Lunes a viernes, 8 a. m. a 12 m. (horario de la dependencia)"],
    ["Teléfono", "+57 604 555 0102"],
  ]);
});

test("what nobody has published is said once, in a sentence", () => {
  const { municipio } = sampleSite();
  const site = sampleSite({
    municipio: { ...municipio, direccion: undefined, horario: undefined, telefono: undefined },
  });
  const html = renderPage(
    <FichaPage site={site} ficha={{ ...rifas, data: { ...rifas.data, dependencia: "secretaria-general" } }} />,
  );
  const [main = ""] = html.split("</main>");
  expect(glance(html).slice(2)).toEqual([["Dónde", "Secretaría General y de Gobierno"]]);
  expect(
    main.match(/La alcaldía todavía no ha publicado aquí la dirección, el horario ni el teléfono\./g),
  ).toHaveLength(1);
  expect(main).not.toContain("pendiente");
  expect(main).not.toContain("Llamar");
});

test("the page calls, sends and prints; whoever can do it online begins there", () => {
  const actions = (html: string) => {
    const [, list = ""] = /<ul class="actions"[^>]*>(.*?)<\/ul>/s.exec(html) ?? [];
    return [...list.matchAll(/<li[^>]*>(.*?)<\/li>/gs)].map(([, each = ""]) => each.replace(/<[^>]+>/g, "").trim());
  };
  expect(actions(sheet(rifas))).toEqual(["Llamar al +57 604 555 0102", "Enviar esta ficha por WhatsApp", "Imprimir"]);
  expect(actions(sheet(certificado))[0]).toBe("Hacer una parte por internet");
  expect(sheet(rifas)).toContain('<a class="button" href="tel:+576045550102">');
  expect(sheet(rifas)).toContain('<script type="module" src="/assets/imprimir.js"></script>');
});

test("requirements are a list, with their details and forms", () => {
  expect(answer(sheet(certificado), "¿Qué necesito?")).toBe(
    "Para quién es: Personas mayores de edad que viven en el municipio " +
      "Cédula de ciudadanía original Solicitud firmada La puede escribir a mano o llenar el formulario. " +
      "Descargar el formulario de Solicitud firmada (PDF, 2 páginas, 47 KB) Recibo de un servicio público De los últimos tres meses.",
  );
});

test("a sheet without requirements says so in a sentence", () => {
  expect(answer(sheet(rifas), "¿Qué necesito?")).toBe("No necesita llevar ni cumplir nada.");
});

test("a free sheet says so", () => {
  expect(answer(sheet(rifas), "¿Tiene costo?")).toBe("No. Es gratuito.");
});

test("each charge has its amount, and units other than pesos are explained", () => {
  expect(answer(sheet(certificado), "¿Tiene costo?")).toBe(
    "Sí. Usted paga: Estampilla municipal: $ 45.300 Certificado para empresas: 1,5 UVT " +
      "UVT es la unidad de valor tributario: la DIAN fija su valor en pesos cada año. " +
      "Su valor para 2026 está pendiente en este sitio.",
  );
});

test.each([
  ["UVT", "UVT es la unidad de valor tributario: la DIAN fija su valor en pesos cada año."],
  ["UVB", "UVB es la unidad de valor básico: el Ministerio de Hacienda fija su valor en pesos cada año."],
  ["SMMLV", "SMMLV es el salario mínimo mensual legal vigente."],
  ["SMLDV", "SMLDV es el salario mínimo legal diario vigente."],
] as const)("a charge in %s is also shown in pesos if the value of the year is known", (unidad, meaning) => {
  const { municipio } = sampleSite();
  const costo = [{ concepto: "Certificado para empresas", valor: 1.5, unidad }];
  const ficha = { ...certificado, data: { ...certificado.data, costo } };
  const answered = (valores: typeof municipio.valores) => {
    const site = sampleSite({ municipio: { ...municipio, valores } });
    return answer(renderPage(<FichaPage site={site} ficha={ficha} />), "¿Tiene costo?").replaceAll("\u00a0", " ");
  };
  const before = { unidad, anio: 2025, valor: 40_000 };
  const now = { unidad, anio: 2026, valor: 50_001, norma: "Resolución 1 de 2025" };
  expect(answered([before, now])).toBe(
    `Sí. Usted paga: Certificado para empresas: 1,5 ${unidad} , cerca de $ 75.002 en 2026 ${meaning} En 2026 vale $ 50.001 (Resolución 1 de 2025).`,
  );
  expect(answered([before])).toBe(
    `Sí. Usted paga: Certificado para empresas: 1,5 ${unidad} ${meaning} Su valor para 2026 está pendiente en este sitio.`,
  );
});

test("working days are explained as Monday to Friday", () => {
  const tiempo = { cantidad: 15, unidad: "dias_habiles" as const };
  expect(answer(sheet(certificado, { tiempo }), "¿Cuánto se demora?")).toBe(
    "15 días hábiles. Los días hábiles no cuentan sábados, domingos ni festivos.",
  );
  expect(answer(sheet(certificado, { tiempo: "inmediato" }), "¿Cuánto se demora?")).toBe("Inmediato.");
});

test("a sheet can be shared by WhatsApp as plain text, with a link and no script", () => {
  const [, encoded = ""] = /href="https:\/\/wa\.me\/\?text=([^"]+)"/.exec(sheet(certificado)) ?? [];
  expect(decodeURIComponent(encoded)).toBe(
    [
      "*Certificado de residencia*",
      "Documento que acredita que usted vive en el municipio.",
      "",
      "*Qué necesita:*",
      "- Cédula de ciudadanía original",
      "- Solicitud firmada",
      "- Recibo de un servicio público",
      "",
      "*Costo:* $\u00a045.300 y otros cobros",
      "*Tiempo:* 3 días hábiles",
      "",
      "Alcaldía de San Jacinto de las Lomas",
      "https://sanjacinto.example/tramites/certificado-de-residencia/",
    ].join("\n"),
  );
});

test("a message names eight requirements and counts the others", () => {
  const requisitos = Array.from({ length: 20 }, (_, index) => `Requisito ${index + 1}`);
  const text = shareText(sampleSite(), { ...certificado, data: { ...certificado.data, requisitos } });
  expect(text).toContain("- Requisito 8\n- y 12 más, en la página\n");
});

test("printed, a sheet has its address as text and as a QR code of the same text", () => {
  const html = sheet(certificado);
  const address = "https://sanjacinto.example/tramites/certificado-de-residencia/";
  expect(html).toContain(`está en:<br>${address}</p>`);
  const [, size = "", path = ""] = /<svg class="qr" viewBox="0 0 (\d+) \d+"[^>]*><path d="([^"]+)"/.exec(html) ?? [];
  expect(decodeQR(bitmapOf(path, Number(size)))).toBe(address);
});

test("a site without a known address neither prints nor shares one", () => {
  const site = sampleSite({ baseUrl: "http://localhost:8080" });
  const html = renderPage(<FichaPage site={site} ficha={certificado} />);
  expect(html).not.toContain('class="printed-address"');
  expect(shareText(site, certificado)).not.toContain("localhost");
});

/** The picture that a path of rectangles of height 1 draws, 4 pixels a module, as a camera would give it: RGBA. */
function bitmapOf(path: string, modules: number) {
  const scale = 4;
  const width = modules * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column++) {
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
      }
    }
  }
  return { width, height: width, data };
}

test.each([
  [{ valor: 45_300, unidad: "COP" }, "$\u00a045.300"],
  [{ valor: 1_234_567.5, unidad: "COP" }, "$\u00a01.234.567,5"],
  [{ valor: 1.5, unidad: "UVT" }, "1,5\u00a0UVT"],
  [{ valor: 2, unidad: "SMLDV" }, "2\u00a0SMLDV"],
  [{ valor: 0.5, unidad: "SMMLV" }, "0,5\u00a0SMMLV"],
  [{ valor: 0.125, unidad: "UVB" }, "0,125\u00a0UVB"],
  [{ valor: 0.5, unidad: "porcentaje" }, "0,5\u00a0%"],
] as const)("the charge %o reads «%s»", (charge, text) => {
  expect(amountText({ concepto: "Cobro", ...charge })).toBe(text);
});

const charge = (valor: number, unidad: Costo["unidad"] = "COP", concepto = "Derechos") => ({ concepto, valor, unidad });

test.each([
  ["gratuito" as const, "Gratuito"],
  [[charge(8400)], "$ 8.400"],
  [[charge(4, "UVT")], "$ 200.004 (4 UVT)"],
  [[charge(9, "UVT"), charge(4, "UVT")], "desde $ 200.004 (4 UVT)"],
  [[charge(250_000), charge(4, "UVT")], "desde $ 200.004 (4 UVT)"],
  [[charge(150_000), charge(4, "UVT")], "desde $ 150.000"],
  [[charge(5000), charge(5000)], "$ 5.000"],
  [[charge(2, "SMLDV"), charge(1, "SMLDV")], "desde 1 SMLDV"],
  [[charge(5000), charge(1, "SMLDV")], "$ 5.000 y otros cobros"],
  [[charge(0.7, "porcentaje", "Comercio, sobre los ingresos brutos")], "0,7 % sobre los ingresos brutos"],
  [[charge(1, "porcentaje"), charge(0.5, "porcentaje")], "desde 0,5 %"],
  [[charge(0.6, "porcentaje", "Vivienda, sobre el avalúo"), charge(5, "UVT")], "0,6 % sobre el avalúo y otros cobros"],
])("the cost %o is «%s» at a glance", (costo, text) => {
  const { municipio } = sampleSite();
  const valores = [{ unidad: "UVT" as const, anio: 2026, valor: 50_001 }];
  const site = sampleSite({ municipio: { ...municipio, valores } });
  expect(costSummary(costo, site).replaceAll("\u00a0", " ")).toBe(text);
});

test.each([
  ["inmediato" as const, "Inmediato"],
  [{ cantidad: 1, unidad: "horas" as const }, "1 hora"],
  [{ cantidad: 1, unidad: "dias_habiles" as const }, "1 día hábil"],
  [{ cantidad: 15, unidad: "dias_habiles" as const }, "15 días hábiles"],
  [{ cantidad: 30, unidad: "dias_calendario" as const }, "30 días calendario"],
])("the time %o reads «%s»", (tiempo, text) => {
  expect(timeText(tiempo)).toBe(text);
});

test("steps, ways, the link and the places say how and where it is done", () => {
  expect(answer(sheet(certificado), "¿Cómo y dónde se hace?")).toBe(
    "Reúna los documentos. Preséntelos en la ventanilla única. Reclame el certificado. " +
      "Lo puede hacer así: en persona, por correo electrónico, por internet. " +
      "Una parte por internet: hágalo en tramites.sanjacinto.example Dónde lo atienden " +
      "Inspección de policía del corregimiento de Boca de Raspadura Ventanilla única " +
      "Dirección Palacio municipal, primer piso Horario de atención Lunes a viernes, 8 a. m. a 12 m. " +
      "Dirección de la alcaldía Palacio municipal, calle 3 con carrera 2 " +
      "Horario de atención de la alcaldía Lunes a viernes, 8 a. m. a 12 m. y 2 p. m. a 6 p. m. " +
      "Teléfono de la alcaldía +57 604 555 0100 Correo electrónico de la alcaldía contacto@sanjacinto.example",
  );
});

test("without places of its own, a sheet gives the contact data of its office, the town hall's where it has none", () => {
  expect(answer(sheet(rifas), "¿Cómo y dónde se hace?")).toBe(
    "Lo puede hacer así: en persona. Dónde lo atienden En la dependencia responsable: Secretaría de Hacienda " +
      "Dirección Palacio municipal, primer piso Horario de atención Lunes a viernes, 8 a. m. a 12 m. " +
      "Teléfono +57 604 555 0102 Correo electrónico de la alcaldía contacto@sanjacinto.example",
  );
});

test("a sheet says where to ask about progress", () => {
  expect(answer(sheet(certificado), "¿Dónde hago seguimiento?")).toBe(
    "Con el número de radicado, en la ventanilla única.",
  );
  expect(answer(sheet(rifas), "¿Dónde hago seguimiento?")).toBe(
    "Pregunte en Secretaría de Hacienda por los canales de atención de esta página.",
  );
});

test("legal basis, forms, SUIT number and office come last", () => {
  expect(answer(sheet(certificado), "¿Dónde puedo saber más?")).toBe(
    "Si no puede firmar, lleve a una persona que firme por usted. Normativa Ley 1755 de 2015 Acuerdo municipal 012 de 2019 " +
      "Formularios solicitud.pdf (PDF, 2 páginas, 47 KB) En el SUIT, el registro nacional de trámites: T12345 " +
      "Pregunte en: Secretaría General y de Gobierno",
  );
});

test("keywords of a trámite are indexed but not shown", () => {
  expect(sheet(certificado)).toContain(
    '<p hidden data-pagefind-weight="5">carta de vecindad, constancia de residencia</p>',
  );
});

test("a sheet shows its last update, its last review and the responsible office", () => {
  const html = sheet(certificado);
  expect(html).toContain('<p>Actualizado el <time datetime="2026-11-18">18 de noviembre de 2026</time></p>');
  expect(html).toContain('<p>Revisado el <time datetime="2026-11-20">20 de noviembre de 2026</time></p>');
  expect(html).toContain(
    '<p>Dependencia responsable: <a href="/dependencias/secretaria-general/">Secretaría General y de Gobierno</a></p>',
  );
});

test("a date that is not in the history is not invented", () => {
  expect(sheet(rifas)).toContain("<p>Fecha de actualización: sin registro en el historial</p>");
  expect(sheet(rifas)).not.toContain("Revisado el");
});

test("hostile text of a sheet is escaped", () => {
  const hostile = `<img src=x onerror=alert(1)>"'`;
  const html = sheet(certificado, {
    titulo: hostile,
    resumen: hostile,
    palabras_clave: [hostile],
    requisitos: [hostile],
    pasos: [hostile],
    resultado: hostile,
    dirigido_a: hostile,
    puntos_atencion: [{ nombre: hostile, telefono: hostile }],
  });
  expect(html).not.toContain("<img src=x");
});

const SUSPENDED = { suspendido_hasta: "2026-12-03", motivo_de_suspension: "La oficina cambia de sede" };

test.each([
  ["2026-12-02", true],
  ["2026-12-03", true],
  ["2026-12-04", false],
])("on %s, that a sheet is suspended until the third is told everywhere: %s", (today, isTold) => {
  const site = sampleSite({ today });
  const ficha = { ...rifas, data: { ...rifas.data, ...SUSPENDED } };
  const word = "Suspendido hasta el 3 de diciembre de 2026";
  const page = renderPage(<FichaPage site={site} ficha={ficha} />);
  const list = renderPage(<SheetList site={site} sheets={[{ ...ficha.data, slug: "rifas", document: ficha }]} />);
  const told = [page, list, sheetFact(site, ficha) ?? "", shareText(site, ficha)];
  expect(told.map((text) => text.includes(word))).toEqual(told.map(() => isTold));
  expect(page.includes("La oficina cambia de sede.")).toBe(isTold);
  // Before what would make somebody come.
  if (isTold) expect(page.indexOf(word)).toBeLessThan(page.indexOf('class="glance"'));
});

test("what was made simpler is told at the end, the newest first, and a hostile text is only text", () => {
  const html = sheet(rifas, {
    racionalizacion: [
      { antes: "Se pedían tres documentos.", despues: "Basta la cédula.", fecha: "2025-03-02" },
      { antes: "<script>1</script>", despues: "Se pide por internet.", fecha: "2026-03-02", tipo: "tecnologica" },
    ],
  });
  expect(answer(html, "Qué se hizo más fácil")).toBe(
    "Desde el 2 de marzo de 2026 : Se pide por internet. Antes: &lt;script>1&lt;/script>. " +
      "Desde el 2 de marzo de 2025 : Basta la cédula. Antes: Se pedían tres documentos.",
  );
  expect(sheet(rifas)).not.toContain("Qué se hizo más fácil");
});

test("how many people ask for it is not on the citizen's page", () => {
  const html = sheet(rifas, { demanda: { solicitudes: 8412, anio: 2025, fuente: "Libro de la ventanilla" } });
  expect(html).not.toMatch(/8412|8\.412|Libro de la ventanilla/);
});
