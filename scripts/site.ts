import { hostFiles } from "./data/hosts.ts";
import { editorSettings } from "./editor/settings.ts";
import { isoOf, type Moment, momentIn } from "./history/dates.ts";
import { documentOf } from "./history/document-path.ts";
import { counts, frequencyReport } from "./history/frequency.ts";
import type { FrequencyReport } from "./history/report.ts";
import type { Update } from "./history/updates.ts";
import { buildAssets } from "./io/assets.ts";
import { now as clock } from "./io/clock.ts";
import { ContentError } from "./io/errors.ts";
import { guidePictures } from "./io/guide-pictures.ts";
import { processImages } from "./io/images.ts";
import type { OutputFile } from "./io/output.ts";
import { type Content, loadContent } from "./load-content.ts";
import { loadEditor } from "./load-editor.ts";
import { type History, loadHistory } from "./load-history.ts";
import { addressOf } from "./model/addresses.ts";
import { assembleContent } from "./model/assemble.ts";
import type { HeldBack } from "./model/held-back.ts";
import { mediaOf } from "./model/references.ts";
import type { Guide, LastUpdate, Site } from "./model/site.ts";
import { type Scorecard, scorecard } from "./plan/scorecard.ts";
import type { Municipio } from "./schema/municipio.ts";
import { hasErrors, type Issue } from "./validation/issue.ts";

interface StageOptions {
  /** Seconds since 1970. */
  now: number;
  /** What of the content is not what was written last, and what the validator says of that; default: its own issues. */
  heldBack?: readonly HeldBack[];
  issues?: readonly Issue[];
  onProgress?(step: string): void;
}

export interface SiteOptions extends Omit<StageOptions, "now"> {
  /** Folder that holds `content/` and the git history. */
  root: string;
  /** Seconds since 1970; default: the clock, or `SOURCE_DATE_EPOCH`. */
  now?: number;
}

/** A site ready to be written, with the files that are no pages. */
export interface LoadedSite {
  site: Site;
  /** What the validator says of its content: warnings, and the errors of what is held back. */
  issues: readonly Issue[];
  /** Where the municipality has one. */
  guide?: Guide;
  /** The plan measured on it. */
  scorecard: Scorecard;
  files: OutputFile[];
}

/**
 * Read → validate → history → images → model: the one place that composes the stages.
 * @throws ContentError when the content has errors; `content.issues` has them.
 */
export async function loadSite(options: SiteOptions): Promise<LoadedSite> {
  const now = options.now ?? clock() / 1000;
  return completeSite(await loadContent({ root: options.root, now }), { ...options, now });
}

/** The stages after validation, for a command that has already shown the issues. */
export async function completeSite(content: Content, options: StageOptions): Promise<LoadedSite> {
  const { issues = content.issues, onProgress = () => {} } = options;
  const { folder, entries } = content;
  const { content: told, scorecard } = await measureContent(content, options);
  const { municipio } = told;

  const shown = new Set([...entries.flatMap(mediaOf), municipio.escudo]);
  const isShown = ({ archivo }: { archivo: string }) => shown.has(archivo.slice("content".length));
  const photos = content.images.filter(isShown);
  const processed = await processImages(folder, photos, {
    escudo: municipio.escudo,
    onProgress: (done, all) => onProgress(`Imágenes ${done}/${all}`),
  });
  const downloads = content.media.filter(
    (file) => isShown(file) && !processed.images.has(file.archivo.slice("content".length)),
  );
  const editor = editorSettings(municipio, process.env);
  const { files: assetFiles, styleHashes, ...assets } = await buildAssets(municipio);

  const files = new Map(downloads.map(({ archivo, bytes }) => [archivo.slice("content".length), bytes]));
  const site: Site = { ...told, images: processed.images, files, assets };
  const pictures = await guidePictures();
  const headers = { styleHashes, form: municipio.formulario_pqrsd, hasEditor: editor !== undefined };
  const copies = downloads.map(({ archivo }) => ({
    url: archivo.slice("content".length),
    path: `${folder}/${archivo}`,
  }));
  return {
    site,
    issues,
    guide: content.guide === undefined ? undefined : { text: content.guide, images: pictures.images },
    scorecard,
    files: [
      ...assetFiles,
      ...processed.files,
      ...copies,
      ...pictures.files,
      ...hostFiles(headers, site.former),
      ...(await loadEditor(site, editor)),
    ],
  };
}

/**
 * The plan measured on a folder, without the files of a site: no photo is made smaller and no program bundled.
 * @throws ContentError when the content has errors
 */
export async function loadScorecard(options: StageOptions & { root: string }): Promise<Scorecard> {
  return (await measureContent(await loadContent(options), options)).scorecard;
}

/** Validated content with its history, and the plan measured on both. @throws ContentError when it has errors */
async function measureContent(loaded: Content, options: StageOptions) {
  const { now, heldBack = [], issues = loaded.issues, onProgress = () => {} } = options;
  const { root, data, entries, versions, frontMatters } = loaded;
  const { municipio } = data;
  if (!municipio || hasErrors(loaded.issues))
    throw new ContentError("El contenido tiene errores: ejecute «npm run validate».");

  onProgress("Historial de git");
  const moment = momentIn(municipio.zona_horaria, now);
  const history = await loadHistory({ ...moment, root, known: versions, frontMatters, withMonths: true });
  const content = assembleContent({
    municipio,
    data,
    entries,
    baseUrl: baseUrl(municipio),
    now: isoOf(now, moment.timeZone),
    today: moment.today,
    report: reportOf(history, municipio, moment),
    lastUpdates: lastUpdates(history, moment, heldBack),
    pasts: history.pasts,
    heldBack,
  });
  return { content, scorecard: scorecard({ site: content, months: history.months, issues }) };
}

/** The update-frequency report of a folder, without judging its documents. */
export async function loadReport(
  municipio: Municipio,
  { root, now }: { root: string; now: number },
): Promise<FrequencyReport> {
  const moment = momentIn(municipio.zona_horaria, now);
  return reportOf(await loadHistory({ ...moment, root }), municipio, moment);
}

function reportOf(history: History, municipio: Municipio, moment: Moment): FrequencyReport {
  const present = new Map([...history.documents].map(([path, id]) => [id, path]));
  const urlOf = ({ document, archivo }: Update) => {
    const path = documentOf(present.get(document) ?? archivo);
    return path ? addressOf(path.collection, path.slug) : "";
  };
  const { updates, coverage, knownFrom } = history;
  return frequencyReport({ updates, coverage, knownFrom, canales: municipio.canales, urlOf, ...moment });
}

/** What a document that is held back was last changed by is the version that the site shows. */
function lastUpdates(
  { updates, documents }: History,
  { now, timeZone }: Moment,
  heldBack: readonly HeldBack[],
): Map<string, LastUpdate> {
  const shownUntil = new Map(heldBack.map(({ archivo, shown }) => [documents.get(archivo), shown?.seconds ?? 0]));
  const last = new Map<number, LastUpdate>();
  for (const update of updates) {
    if (!counts(update) || update.seconds > (shownUntil.get(update.document) ?? now)) continue;
    last.set(update.document, { day: update.day, moment: isoOf(update.seconds, timeZone), commit: update.commit });
  }
  const byPath = [...documents].flatMap(([path, id]): [string, LastUpdate][] => {
    const update = last.get(id);
    return update ? [[path, update]] : [];
  });
  return new Map(byPath);
}

/**
 * Base of the absolute addresses that canonical links, feeds and the site map need: the municipality's own; before it
 * has one, the address that Netlify gives (https://docs.netlify.com/configure-builds/environment-variables/) or the one
 * at which `npm start` serves it.
 */
function baseUrl({ sitio }: Municipio): string {
  return (sitio ?? process.env.URL ?? "http://localhost:8080").replace(/\/+$/, "");
}
