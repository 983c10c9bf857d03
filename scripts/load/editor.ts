import { previewData } from "../data/preview.ts";
import { readLaw } from "../disk/law.ts";
import { CONFIG_ADDRESS } from "../editor/addresses.ts";
import { CHECK_FILES } from "../editor/check-files.ts";
import { cmsConfig } from "../editor/cms-config.ts";
import { PREVIEW_FILES } from "../editor/preview.ts";
import { type PublishedState, STATE_FILE } from "../editor/published-state.ts";
import type { EditorSettings } from "../editor/settings.ts";
import type { Site } from "../model/site.ts";
import type { OutputFile } from "../output/output.ts";

/**
 * What the web editor of a site reads: its configuration, what previews are made with, the lists of the law, and
 * which commit is published.
 */
export function editorData(site: Site, settings: EditorSettings): OutputFile[] {
  const { municipio } = site;
  const offices = site.dependencias.map(({ slug, data }) => ({ slug, titulo: data.titulo }));
  const config = cmsConfig({ ...settings, municipio, offices, icon: site.assets.icon, siteUrl: municipio.sitio });
  return [
    { url: CONFIG_ADDRESS, content: JSON.stringify(config) },
    { url: PREVIEW_FILES.styles, content: site.assets.styles.base + site.assets.styles.ficha },
    { url: PREVIEW_FILES.data, content: JSON.stringify(previewData(site)) },
    { url: STATE_FILE, content: JSON.stringify(publishedState(site)) },
    { url: CHECK_FILES.law, content: JSON.stringify(readLaw()) },
  ];
}

function publishedState({ report, faults }: Site): PublishedState {
  const { commit, hasta } = report.historial;
  return {
    commit,
    fecha: hasta,
    retenidos: Object.fromEntries(faults.heldBack.map(({ archivo, estado }) => [archivo, estado])),
  };
}
