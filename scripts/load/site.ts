import { readFileSync } from "node:fs";
import { buildAssets } from "../bundle/assets.ts";
import { editorPrograms } from "../bundle/editor.ts";
import { now as clock } from "../command-line/clock.ts";
import { ContentError } from "../command-line/errors.ts";
import { dataFiles } from "../data/files.ts";
import { hostFiles } from "../data/hosts.ts";
import { type PublishedDataset, publishedDatasets } from "../data/open-data/files.ts";
import { readForgotten } from "../disk/forgotten.ts";
import { GUIDE, SETUP_GUIDE } from "../disk/paths.ts";
import { THIS_VERSION } from "../disk/this-generator.ts";
import { editorSettings } from "../editor/settings.ts";
import { published } from "../gate/gate.ts";
import type { HeldBack } from "../last-valid/held-back.ts";
import { type MassLoss, massLoss } from "../last-valid/loss.ts";
import { plainText } from "../markdown/plain-text.ts";
import { addressesOfFiles } from "../model/notices.ts";
import type { Guide, LastUpdate, Site, SiteContent } from "../model/site.ts";
import type { OutputFile } from "../output/output.ts";
import { guidePictures } from "../photos/guide-pictures.ts";
import { processImages } from "../photos/process-images.ts";
import { type Scorecard, scorecard } from "../plan/scorecard.ts";
import type { Municipio } from "../schema/municipio.ts";
import { momentIn } from "../time/dates.ts";
import { hasErrors, type Issue } from "../validation/issue.ts";
import { isImagePath } from "../validation/listing.ts";
import { type Content, loadContent } from "./content.ts";
import { editorData } from "./editor.ts";
import { loadHistory } from "./history.ts";

interface StageOptions {
  /** Seconds since 1970. */
  now: number;
  /** The files whose last version is not published, and the issues of the last versions; default: those of the content. */
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

/** What is public, and the plan measured on it. */
interface Measured {
  content: SiteContent;
  scorecard: Scorecard;
}

/** A site ready to be written, with the files that are not pages. */
export interface LoadedSite {
  site: Site;
  /** For clerks. */
  guide: Guide;
  /** For whoever switches the editor on. */
  setupGuide: Guide;
  /** The plan measured on the content. */
  scorecard: Scorecard;
  /** Its open data, made when they are first asked for: no page that is searched shows them, and the search waits for those. */
  datasets(): readonly PublishedDataset[];
  /** The last change of every document of the history, by its path: for what changes a document of the site. */
  lastUpdates: ReadonlyMap<string, LastUpdate>;
  /** The documents that it would remove all at once, unless the municipality accepts that. */
  loss?: MassLoss;
  /** What is not a page: made when it is asked for, after the pages. */
  files(): OutputFile[];
  /** The photos that could not be made. */
  issues: Issue[];
}

/**
 * Read → validate → history → images → model: the one place that composes the stages.
 * @throws ContentError when the content has errors
 */
export async function loadSite(options: SiteOptions): Promise<LoadedSite> {
  const now = options.now ?? clock() / 1000;
  return completeSite(await loadContent({ root: options.root, now }), { ...options, now });
}

/** The stages after validation, for a command that has already shown the issues. */
export async function completeSite(content: Content, options: StageOptions): Promise<LoadedSite> {
  const { onProgress = () => {} } = options;
  const { folder } = content;
  const {
    content: measured,
    media,
    noticeMedia,
    lastUpdates,
    scorecard,
    loss,
  } = await measureContent(content, options);
  const { municipio } = measured;

  const isShown = ({ archivo }: { archivo: string }) => media.has(addressOfFile(archivo));
  const processed = await processImages(folder, content.images.filter(isShown), {
    escudo: municipio.escudo,
    onProgress: (done, all) => onProgress(`Imágenes ${done}/${all}`),
  });
  // Never a photo as it came from the camera, which knows the place.
  const downloads = content.media.filter((file) => isShown(file) && !isImagePath(file.archivo));
  const settings = editorSettings(municipio, process.env);
  const editor = settings && (await editorPrograms());
  const { files: assetFiles, styleHashes, ...assets } = await buildAssets(municipio);

  const files = new Map(
    downloads.map(({ archivo, bytes }) => [addressOfFile(archivo), { bytes, pages: content.pages.get(archivo) }]),
  );
  const site: Site = {
    ...measured,
    images: processed.images,
    files,
    assets: { ...assets, editorScript: editor?.script },
  };
  const wordsOf = (body: string) => content.plainTexts.get(body) ?? plainText(body);
  let made: PublishedDataset[] | undefined;
  const datasets = () => (made ??= publishedDatasets({ site, scorecard, wordsOf }));
  const pictures = await guidePictures();
  const headers = {
    styleHashes,
    form: municipio.formulario_pqrsd,
    hasEditor: editor !== undefined,
    noindexed: addressesOfFiles(noticeMedia, processed.images),
  };
  const copies = downloads.map(({ archivo }) => ({ url: addressOfFile(archivo), path: `${folder}/${archivo}` }));
  return {
    site,
    guide: { text: readFileSync(GUIDE, "utf8"), images: pictures.images, notes: content.guideNotes },
    setupGuide: { text: readFileSync(SETUP_GUIDE, "utf8"), images: pictures.images },
    scorecard,
    datasets,
    lastUpdates,
    loss,
    issues: processed.issues,
    files: () => [
      ...dataFiles({ site, scorecard, datasets: datasets() }),
      ...assetFiles,
      ...processed.files,
      ...copies,
      ...pictures.files,
      ...hostFiles(headers, site.former),
      ...(editor?.files ?? []),
      ...(settings ? editorData(site, settings) : []),
    ],
  };
}

/**
 * The public content of a folder and the plan measured on it, without the files of a site: no photo is resized and no
 * program bundled.
 * @throws ContentError when the content has errors
 */
export async function loadMeasured(options: StageOptions & { root: string }): Promise<Measured> {
  const { content, scorecard } = await measureContent(await loadContent(options), options);
  return { content, scorecard };
}

/** The plan alone. @throws ContentError when the content has errors */
export async function loadScorecard(options: StageOptions & { root: string }): Promise<Scorecard> {
  return (await loadMeasured(options)).scorecard;
}

/** The public part of validated content and its history, and the plan measured on it. @throws ContentError when it has errors */
export async function measureContent(loaded: Content, options: StageOptions) {
  const { now, heldBack = [], issues = loaded.issues, onProgress = () => {} } = options;
  const { root, open, data, law, entries, unfinished, closings: cierres, suit, versions, frontMatters } = loaded;
  const { municipio } = data;
  if (!municipio || hasErrors(loaded.issues))
    throw new ContentError("El contenido tiene errores: ejecute «npm run validate».");

  onProgress("Historial de git");
  const moment = momentIn(municipio.zona_horaria, now);
  const history = await loadHistory({ ...moment, root, open, known: versions, frontMatters, withMonths: true });
  const isForgotten = readForgotten(root, history.retirados);
  const rest = { issues, heldBack, isForgotten, cierres, baseUrl: baseUrl(municipio), version: THIS_VERSION };
  const files = new Set(loaded.media.map(({ archivo }) => addressOfFile(archivo)));
  const shown = published({ municipio, data, law, entries, unfinished, suit, files, history, moment, ...rest });
  const isAccepted = moment.today <= (municipio.acepto_retirar_hasta ?? "");
  return {
    ...shown,
    scorecard: scorecard({ site: shown.content, past: shown.past }),
    loss: isAccepted ? undefined : massLoss({ ...history, entries, unfinished, heldBack, today: moment.today }),
  };
}

/** The address of a file of `content/media/`. */
export const addressOfFile = (archivo: string) => archivo.slice("content".length);

/**
 * Base of the absolute addresses in canonical links, feeds and the site map: the municipality's own; before it has one, the
 * address that Netlify sets (https://docs.netlify.com/configure-builds/environment-variables/), or that of `npm start`.
 */
function baseUrl({ sitio }: Municipio): string {
  return (sitio ?? process.env.URL ?? "http://localhost:8080").replace(/\/+$/, "");
}
