import type { VNode } from "preact";
import { describe, expect, test } from "vitest";
import { AcuerdoPage } from "../../layouts/acuerdo.11ty.tsx";
import { DocumentoPage, data as documents } from "../../layouts/documento.11ty.tsx";
import { EntidadPage } from "../../layouts/entidad.11ty.tsx";
import { EventoPage } from "../../layouts/evento.11ty.tsx";
import { IntegrantePage } from "../../layouts/integrante.11ty.tsx";
import { AgreementsPage } from "../../layouts/pages/acuerdos.11ty.tsx";
import { AgendaPage } from "../../layouts/pages/agenda.11ty.tsx";
import { NoticesPage } from "../../layouts/pages/avisos-a-personas.11ty.tsx";
import { CommitteePage } from "../../layouts/pages/comite.11ty.tsx";
import { DocumentosPage } from "../../layouts/pages/documentos.11ty.tsx";
import { ItaPage } from "../../layouts/pages/ita.11ty.tsx";
import { MenuPointPage } from "../../layouts/pages/menu-point.11ty.tsx";
import { ParticipationListPage } from "../../layouts/pages/participation-list.11ty.tsx";
import { RequestsPage } from "../../layouts/pages/pqrsd.11ty.tsx";
import { PaperFormPage } from "../../layouts/pages/pqrsd-formulario.11ty.tsx";
import { ThanksPage } from "../../layouts/pages/pqrsd-gracias.11ty.tsx";
import { ParticipacionPage } from "../../layouts/participacion.11ty.tsx";
import { allPoints } from "../../scripts/model/legal-menus.ts";
import { documentosPages, isNotice, noticesPages } from "../../scripts/model/lists.ts";
import { fileAddresses } from "../../scripts/pages/files.ts";
import { itaRows } from "../../scripts/plan/ita.ts";
import { planState } from "../../scripts/plan/state.ts";
import { html } from "../helpers/read-page.ts";
import {
  acuerdo,
  decreto,
  documento,
  edicto,
  entidad,
  espacio,
  evento,
  integrante,
  MENUS,
  municipio,
} from "../helpers/sample-collections.ts";
import { sampleSite } from "../helpers/sample-site.ts";

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
  const acuerdos = [acuerdo("abierto"), acuerdo("firmado", { acta: "acta", cumplido: "2026-11-03" })];
  const points = allPoints(MENUS);
  const site = sampleSite({
    menus: MENUS,
    documentos,
    participacion,
    agenda,
    entidades,
    comite,
    acuerdos,
    municipio: { ...municipio, formulario_pqrsd: "netlify" },
  });
  const FILES = ["/assets/", "/img/", "/media/", ...fileAddresses];

  const pages: [string, VNode][] = [
    ...documentos.map((each): [string, VNode] => [
      each.url,
      <DocumentoPage site={documents.seen(site, each)} documento={each} />,
    ]),
    ...participacion.map((each): [string, VNode] => [each.url, <ParticipacionPage site={site} espacio={each} />]),
    ...agenda.map((each): [string, VNode] => [each.url, <EventoPage site={site} evento={each} />]),
    ...entidades.map((each): [string, VNode] => [each.url, <EntidadPage site={site} entidad={each} />]),
    ...comite.map((each): [string, VNode] => [each.url, <IntegrantePage site={site} integrante={each} />]),
    ...acuerdos.map((each): [string, VNode] => [each.url, <AcuerdoPage site={site} acuerdo={each} />]),
    ...points.map((point): [string, VNode] => [point.url, <MenuPointPage site={site} point={point} />]),
    ...documentosPages(documentos).map((list): [string, VNode] => [
      list.url,
      <DocumentosPage site={site} list={list} />,
    ]),
    ...noticesPages(documentos).map((list): [string, VNode] => [list.url, <NoticesPage site={site} list={list} />]),
    ["/agenda/", <AgendaPage site={site} />],
    ["/participacion/", <ParticipationListPage site={site} />],
    ["/comite/", <CommitteePage site={site} />],
    ["/acuerdos/", <AgreementsPage site={site} />],
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

  test("text that looks like markup is escaped", () => {
    const hostile = `<img src=x onerror=alert(1)>"'&`;
    const data = { titulo: hostile, resumen: hostile.repeat(2) };
    const hostilePages = [
      <DocumentoPage
        site={{ ...site, point: undefined }}
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
