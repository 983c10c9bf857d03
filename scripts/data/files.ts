import type { Site } from "../model/site.ts";
import { FILES, type FileId } from "../pages/files.ts";
import { itaCsv } from "../plan/ita.ts";
import { indicatorsCsv, publishedIndicators } from "../plan/present/published.ts";
import type { Scorecard } from "../plan/scorecard.ts";
import { frequencyCsv, updatesCsv } from "../report/csv.ts";
import { absolute } from "./address.ts";
import { calendar } from "./calendar.ts";
import { atomFeed } from "./feed.ts";
import { catalog } from "./open-data/catalog.ts";
import type { PublishedDataset } from "./open-data/files.ts";
import { robots } from "./robots.ts";
import { searchWords } from "./search-words.ts";
import { securityTxt } from "./security-txt.ts";
import { sitemap } from "./sitemap.ts";
import { taskCalendars } from "./task-calendar.ts";

interface FileSource {
  site: Site;
  scorecard: Scorecard;
  datasets: readonly PublishedDataset[];
}

/** Every file of the table, with its text, the calendar of every office, and the files of the datasets. */
export function dataFiles(source: FileSource): { url: string; content: string }[] {
  const ids = Object.keys(FILES) as FileId[];
  return [
    ...ids.map((id) => ({ url: FILES[id], content: TEXTS[id](source) })),
    ...taskCalendars(source),
    ...source.datasets
      .flatMap(({ csv, json, dictionary }) => [csv, json, dictionary])
      .map(({ url, text }) => ({ url, content: text })),
  ];
}

const TEXTS: Record<FileId, (source: FileSource) => string> = {
  siteMap: ({ site }) => sitemap(site),
  robots: ({ site }) => robots(site),
  security: ({ site }) => securityTxt(site),
  feed: ({ site }) => atomFeed(site),
  calendar: ({ site }) => calendar(site),
  report: ({ site }) => json(site.report),
  months: ({ site }) => frequencyCsv(site.report),
  log: ({ site }) => updatesCsv(site.report),
  indicators: ({ scorecard }) => json(publishedIndicators(scorecard.indicadores)),
  indicatorsTable: ({ scorecard }) => indicatorsCsv(scorecard.indicadores),
  ita: ({ site, scorecard }) => itaCsv(scorecard.ita, (path) => absolute(site, path)),
  catalog: ({ site, datasets }) => json(catalog(site, datasets)),
  searchWords: ({ site }) => searchWords(site),
};

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
