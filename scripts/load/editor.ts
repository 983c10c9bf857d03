import { buildEditor } from "../bundle/editor-bundle.ts";
import { buildPreviewProgram } from "../bundle/editor-preview.ts";
import { EDITOR_POLICY } from "../data/headers.ts";
import { iconAddress } from "../data/icon.ts";
import { previewData } from "../data/preview.ts";
import { adminPage, CONFIG_ADDRESS } from "../editor/admin-page.ts";
import { cmsConfig } from "../editor/cms-config.ts";
import { PREVIEW_FILES } from "../editor/preview.ts";
import type { EditorSettings } from "../editor/settings.ts";
import type { Site } from "../model/site.ts";
import type { OutputFile } from "../output/output.ts";

const PAGE = "/admin/index.html";

/** The web editor of a site: its page, its configuration, its program and its previews; without settings, how to set it up. */
export async function loadEditor(site: Site, settings: EditorSettings | undefined): Promise<OutputFile[]> {
  const { municipio } = site;
  const page = { nombre: municipio.nombre, icon: iconAddress(site) };
  if (!settings) return [{ url: PAGE, content: adminPage(page) }];
  const { script, files } = await buildEditor();
  const offices = site.dependencias.map(({ slug, data }) => ({ slug, titulo: data.titulo }));
  const config = cmsConfig({ ...settings, municipio, offices, siteUrl: municipio.sitio });
  return [
    { url: PAGE, content: adminPage({ ...page, program: { script, policy: EDITOR_POLICY } }) },
    { url: CONFIG_ADDRESS, content: JSON.stringify(config) },
    ...files,
    { url: PREVIEW_FILES.styles, content: site.assets.styles.base },
    { url: PREVIEW_FILES.data, content: JSON.stringify(previewData(site)) },
    ...(await buildPreviewProgram()),
  ];
}
