import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import { LogPage } from "../../layouts/components/report/log-page.tsx";
import { boxes, MonthPicture } from "../../layouts/components/report/month-picture.tsx";
import { ReportPage } from "../../layouts/components/report/report-page.tsx";
import { YearPage } from "../../layouts/components/report/year-page.tsx";
import { renderPage } from "../../layouts/page.tsx";
import { data, render } from "../../layouts/pages/informe-actualizaciones.11ty.tsx";
import { reportYears, updatesPages } from "../../scripts/model/lists.ts";
import type { Site } from "../../scripts/model/site.ts";
import { shownState } from "../../scripts/report/progress.ts";
import type { FrequencyReport } from "../../scripts/report/report.ts";
import { PASSED_OVER, rulesIn } from "../../scripts/report/rules.ts";
import { ESTADOS, MARKS } from "../../scripts/report/words.ts";
import { lastTwelveMonths } from "../../scripts/time/dates.ts";
import { sampleSite } from "../helpers/sample-site.ts";
import { richReport, TODAY } from "../report/rich-report.ts";
import { sampleDays } from "../report/sample-days.ts";

const pageOf = (report: FrequencyReport) => renderPage(<ReportPage site={sampleSite({ report })} obligaciones={[]} />);
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, "")
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, " ");
/** The head of the matrix, and each of its rows with bars between its parts. */
const columnsOf = (html: string) =>
  [...(/<table class="matrix">.*?<\/thead>/s.exec(html)?.[0] ?? "").matchAll(/<th .*?<\/th>/g)].map(([cell]) =>
    textOf(cell),
  );
const rowsOf = (html: string) =>
  [...(/<table class="matrix">.*?<\/table>/s.exec(html)?.[0] ?? "").matchAll(/<tr><th scope="row">.*?<\/tr>/g)].map(
    ([row]) => textOf(row.replaceAll(/<td|<span class="office"/g, " | $&")).trim(),
  );
const sectionOf = (html: string, id: string) =>
  html.split("<section").find((part) => part.includes(`id="${id}"`)) ?? "";

const noHistory = (): FrequencyReport => ({
  ...sampleDays([]),
  historial: {
    completo: false,
    commits: 0,
    commit: null,
    desde: null,
    hasta: null,
    avisos: ["Esta carpeta no tiene historial de git."],
  },
});

describe("the calendar picture", () => {
  const picture = (days: number[], today = "2026-12-31") =>
    renderToString(<MonthPicture mes="2026-11" days={days} today={today} />);

  test("draws a run of days as one line and a single day as another", () => {
    expect(boxes([3, 4, 5, 31])).toBe("M20 5h29M300 5h9");
    expect(boxes([])).toBe("");
  });

  test("marks exactly the days of the log", () => {
    expect(picture([2, 21])).toContain('<path d="M10 5h9M200 5h9"></path>');
  });

  test("distinguishes weekends and holidays without updates from business days without them", () => {
    // The 2nd and the 16th of November 2026 are holidays, moved to their Mondays.
    expect(picture([3])).toContain('<path class="closed" d="M0 5h19M60 5h19M130 5h29M200 5h19M270 5h19"></path>');
    expect(picture([3])).toContain('<path class="workday" d="M20 5h39M80 5h49M160 5h39M220 5h49M290 5h9"></path>');
  });

  test("leaves future days blank", () => {
    expect(picture([2], "2026-11-04")).toContain('<path class="workday" d="M20 5h19"></path>');
  });

  test("a withdrawal is not marked", () => {
    const report = sampleDays([4]);
    const withdrawn = report.actualizaciones.map((entry) => ({ ...entry, tipo: "retirado" as const }));
    expect(pageOf(report)).toContain('<path d="M30 5h9"></path>');
    expect(pageOf({ ...report, actualizaciones: withdrawn })).not.toContain('<path d="M30 5h9"></path>');
  });
});

describe("the report", () => {
  test("begins with the state of the current month in words", () => {
    expect(textOf(pageOf(richReport()))).toContain(
      "En noviembre de 2026, 1 de 5 canales ya cumple la meta. Quedan 9 días del mes, contando hoy. " +
        "En octubre de 2026 la cumplieron 2 de 5 canales.",
    );
  });

  test("answers first: who answers for a channel, what it lacks this month, its goal and its days", () => {
    const html = pageOf(sampleDays([4]));
    expect(rowsOf(html)).toEqual([
      "Canal Noticias | Secretaría General y de Gobierno | Faltan 2 días con actualización; quedan 9 (6 hábiles), contando hoy. | Meta: 3 días | nov … 1 en curso",
    ]);
    expect(html).toContain('<a href="/dependencias/secretaria-general/">Secretaría General y de Gobierno</a>');
    expect(html.indexOf('class="matrix"')).toBeLessThan(html.indexOf("<details"));
  });

  test("a channel that has reached its goal meets it before the month is over", () => {
    expect(rowsOf(pageOf(sampleDays([4, 5, 6])))[0]).toMatch(
      /Ya cumple la meta de noviembre de 2026. \| Meta: 3 días \| nov ✓ 3 cumple$/,
    );
  });

  test("an office that no longer exists is shown by its file name", () => {
    const report = sampleDays([4]);
    const canales = report.canales.map((canal) => ({ ...canal, responsable: "oficina-cerrada" }));
    expect(rowsOf(pageOf({ ...report, canales }))[0]).toContain("| oficina-cerrada |");
  });

  test("has a column for each of the twelve months, with the figures of the JSON and «no se contaba» before the first", () => {
    const report = richReport();
    const [first, ...others] = report.canales;
    if (!first) throw new Error("the report has channels");
    const late = { ...first, desde: "2026-06", meses: first.meses.filter(({ mes }) => mes >= "2026-06") };
    const html = pageOf({ ...report, canales: [late, ...others] });
    expect(columnsOf(html)).toEqual(
      "Canal,Este mes,Meta,dic 2025,ene 2026,feb 2026,mar 2026,abr 2026,may 2026,jun 2026,jul 2026,ago 2026,sep 2026,oct 2026,nov 2026 en curso".split(
        ",",
      ),
    );
    const expected = [late, ...others, report.sitio].map(({ meses }) =>
      columnsOf(html)
        .slice(3)
        .map((column, index) => {
          const month = meses.find(({ mes }) => mes === lastTwelveMonths(TODAY)[index]);
          const figure = month
            ? `${MARKS[shownState(month)]} ${month.dias} ${ESTADOS[shownState(month)]}`
            : "no se contaba";
          return `${column.slice(0, 3)} ${figure}`;
        }),
    );
    expect(rowsOf(html).map((row) => row.split(" | ").slice(-12))).toEqual(expected);
  });

  test.each([1, 2, 12])(
    "a town with %i channels has a row and its days for each, and one for the whole site where it says more",
    (amount) => {
      const report = richReport();
      const canales = Array.from({ length: amount }, (_, index) => ({
        ...(report.canales[index % 5] as FrequencyReport["canales"][number]),
        id: `canal-${index}`,
      }));
      const html = pageOf({ ...report, canales });
      const rows = amount + (amount > 1 ? 1 : 0);
      expect(rowsOf(html)).toHaveLength(rows);
      expect(html.match(/<section class="channel"/g)).toHaveLength(rows);
    },
  );

  test("a town in its first month has one column", () => {
    expect(columnsOf(pageOf(sampleDays([4])))).toEqual(["Canal", "Este mes", "Meta", "nov 2026 en curso"]);
    expect(textOf(pageOf(sampleDays([4])))).toContain("Días con actualización, en noviembre de 2026");
  });

  test("keeps days and method folded, and every link to a part leads into what a browser unfolds", () => {
    const html = pageOf(richReport());
    const inside = [...html.matchAll(/<\/summary><div id="([^"]+)"/g)].map(([, id]) => id);
    expect(inside).toContain("metodo");
    for (const [, target] of html.matchAll(/href="#(canal-[^"]+|sitio|metodo)"/g)) expect(inside).toContain(target);
  });

  test("shows the figures of the JSON for the last twelve months, newest first", () => {
    const report = richReport();
    const html = pageOf(report);
    for (const { id, meses } of [
      ...report.canales.map((canal) => ({ ...canal, id: `canal-${canal.id}` })),
      { id: "sitio", ...report.sitio },
    ]) {
      const figures = [
        ...sectionOf(html, id).matchAll(/class="figure (\w+)"><span aria-hidden="true">(.) <\/span>([^<]*)</g),
      ];
      const expected = meses
        .slice(-12)
        .toReversed()
        .map((month) => [
          shownState(month),
          MARKS[shownState(month)],
          month.dias === null ? "" : `${month.dias}/${month.meta}`,
        ]);
      expect(
        figures.map(([, ...figure]) => figure),
        id,
      ).toEqual(expected);
    }
  });

  test("lists the days of every month in words", () => {
    expect(textOf(sectionOf(pageOf(sampleDays([3, 7, 12])), "canal-noticias"))).toContain(
      "nov 20263 actualizaciones: días 3, 7 y 12✓ 3/3 cumple",
    );
  });

  test("draws twelve months and links to each year, with all its months", () => {
    const report = richReport();
    const { municipio } = sampleSite();
    const canales = municipio.canales.map((canal) => ({
      ...canal,
      ...report.canales.find(({ id }) => id === canal.id),
    }));
    const site = sampleSite({ report, municipio: { ...municipio, canales } });
    const html = renderPage(<ReportPage site={site} obligaciones={[]} />);
    expect(sectionOf(html, "canal-noticias").match(/<tr>/g)).toHaveLength(1 + 12);
    const years = reportYears(site);
    expect(years.length).toBeGreaterThan(1);
    for (const year of years) expect(html).toContain(`<a href="/informe/${year}/">`);
    const shown = years.flatMap((year) => {
      const page = renderPage(<YearPage site={site} year={year} />);
      return [...sectionOf(page, "canal-noticias").matchAll(/<th scope="row">([^<]+)<\/th>/g)].map(
        ([, month]) => month,
      );
    });
    const noticias = report.canales.find(({ id }) => id === "noticias");
    expect(shown).toHaveLength(noticias?.meses.length ?? 0);
    expect(new Set(shown).size).toBe(shown.length);
  });

  test("links an entry whose page exists, and no other", () => {
    const html = pageOf(sampleSite().report);
    expect(html).toContain('Nuevo: <a href="/noticias/alerta-por-creciente-del-rio/">');
    expect(html).toContain("Retirado: Jornada de vacunación de agosto");
  });

  test("warns before any figure when a part of the history is missing", () => {
    const report = richReport();
    const html = pageOf({ ...report, historial: { ...report.historial, completo: false } });
    expect(html).toContain("El historial no está completo");
    expect(html.indexOf('id="aviso"')).toBeLessThan(html.indexOf('class="figure'));
    expect(pageOf(report)).not.toContain('id="aviso"');
  });

  test("without history shows a notice and no figures", () => {
    const html = pageOf(noHistory());
    expect(html).toContain("Esta carpeta no tiene historial de git.");
    expect(html).not.toMatch(/class="figure|class="month|id="canal-|Últimas actualizaciones/);
    expect(html).toContain("Cómo se contó");
  });

  test("a channel without months shows from when it is counted", () => {
    const report = sampleDays([4]);
    const canales = report.canales.map((canal) => ({ ...canal, desde: "2026-12", meses: [] }));
    const html = pageOf({ ...report, canales });
    expect(rowsOf(html)[0]).toBe(
      "Noticias | Secretaría General y de Gobierno | Se cuenta desde diciembre de 2026. | Meta: 3 días | nov no se contaba",
    );
    expect(html).not.toMatch(/id="canal-noticias"|href="#canal-noticias"/);
  });

  test("explains how to repeat the count, and links to the data", () => {
    const text = pageOf(richReport());
    expect(text).toContain("<code>npm run freshness</code>");
    expect(text).toContain("<code>npm run freshness -- --explica 2026-11</code>");
    expect(textOf(text)).toContain(
      'TZ=America/Bogota git log --first-parent --date=iso-local --format="%h %cd %s" -- ARCHIVO',
    );
    for (const file of ["frecuencia.json", "frecuencia.csv", "actualizaciones.csv"]) {
      expect(text).toContain(`href="/informe/${file}"`);
    }
  });

  test("gives every rule in the words in which a change is explained, with what is typed as code", () => {
    const method = sectionOf(pageOf(richReport()), "metodo");
    expect(method).toContain("deja de verse al día siguiente de la fecha de <code>vence</code>, sin ningún commit");
    for (const { about, says } of rulesIn("America/Bogota"))
      expect(textOf(method)).toContain(`${about} ${says}`.replaceAll("`", ""));
    for (const reason of Object.values(PASSED_OVER)) expect(textOf(method)).toContain(reason.replaceAll("`", ""));
  });

  test("names no person, even where an office does", () => {
    const site = sampleSite();
    const dependencias = site.dependencias.map((dependencia) => ({
      ...dependencia,
      data: { ...dependencia.data, nombre_responsable: "Ana Pérez", correo: "ana@sanjacinto.example" },
    }));
    const [, main = ""] = renderPage(<ReportPage site={sampleSite({ dependencias })} obligaciones={[]} />).split(
      /<\/?main/,
    );
    expect(main).toContain("Secretaría de Hacienda");
    expect(main).not.toMatch(/Ana Pérez|@/);
  });

  test("has no inline style, script or event", () => {
    expect(pageOf(richReport())).not.toMatch(/ style="|<script| on\w+="/);
  });
});

describe("the log", () => {
  const pages = (site: Site) => updatesPages(site).map((list) => ({ list, html: render({ site, list }) }));

  test("has a page for each filter, at its own address", () => {
    const site = sampleSite();
    expect(pages(site).map(({ list }) => data.permalink({ list }))).toEqual([
      "/informe/actualizaciones/",
      "/informe/actualizaciones/canal/noticias/",
      "/informe/actualizaciones/canal/tramites/",
      "/informe/actualizaciones/dependencia/hacienda/",
      "/informe/actualizaciones/dependencia/secretaria-general/",
    ]);
  });

  test("shows what changed, when, in which office, and the file and commit", () => {
    const [whole] = pages(sampleSite());
    const row = whole?.html.split("<tr").find((part) => part.includes("Jornada de vacunación"));
    expect(whole?.html).toContain("<code>npm run freshness -- --explica AAAA-MM</code>");
    expect(whole?.html).toContain('<a href="/informe/#metodo">');
    expect(row?.match(/<t[hd].*?<\/t[hd]>/g)?.map(textOf)).toEqual([
      "2 oct 2026, 16:40",
      "Retirado: Jornada de vacunación de agosto content/noticias/jornada-de-vacunacion.md en el commit 3f2b9c1",
      "Noticias",
      "Secretaría General y de Gobierno",
    ]);
  });

  test("marks the filter of the page, also on its later pages", () => {
    const site = sampleSite({ report: richReport() });
    const second = pages(site).find(({ list }) => list.url === "/informe/actualizaciones/canal/noticias/pagina/2/");
    expect(second?.html).toContain(
      '<a href="/informe/actualizaciones/canal/noticias/" aria-current="page">' +
        '<span class="visually-hidden">Actualizaciones de </span>Noticias</a>',
    );
    expect(second?.html).toContain('rel="prev"');
  });

  test("an empty log says so", () => {
    const site = sampleSite({ report: { ...sampleSite().report, actualizaciones: [] } });
    const [whole] = pages(site);
    expect(whole?.html).toContain("No hay actualizaciones registradas.");
    expect(whole?.html).not.toContain("<table");
  });

  test("stays out of search engines", () => {
    const site = sampleSite();
    const [list] = updatesPages(site);
    expect(list && renderPage(<LogPage site={site} list={list} />)).toContain('<meta name="robots" content="noindex">');
  });
});
