/**
 * Runs in the browser: shows what somebody writes as the site will show it. The site's layouts, which do it, and what they
 * need to know of the site are loaded when the first preview opens.
 */
import { PREVIEW_FILES, PREVIEWED } from "./preview.ts";

/** Tells the editor of the previews; for after it has started, so that their parts do not delay it. */
export function registerPreviews(CMS) {
  CMS.registerPreviewStyle(PREVIEW_FILES.styles);
  for (const collection of PREVIEWED) CMS.registerPreviewTemplate(collection, previewOf(collection));
}

/** A component of the editor's own React, which gives it no more than a place: what is in there is the layouts' affair. */
const previewOf = (collection) => (props) =>
  window.createElement("div", { ref: (place) => place && show(place, collection, props) });

async function show(place, collection, { entry, getAsset }) {
  try {
    const { layouts, data } = await parts();
    layouts.showPreview(place, data, {
      collection,
      slug: entry.get("slug"),
      values: entry.get("data").toJS(),
      today: new Intl.DateTimeFormat("sv", { timeZone: data.municipio.zona_horaria }).format(),
      addressOf: (path) => getAsset(path)?.url,
    });
  } catch (error) {
    console.error(error);
    place.textContent = "La vista previa no cargó. Revise la conexión y siga escribiendo: lo escrito no se pierde.";
  }
}

let loading;

/** What previews are made with, loaded once; after a failure, again at the next key. */
function parts() {
  loading ??= load().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load() {
  const [layouts, response] = await Promise.all([import(PREVIEW_FILES.script), fetch(PREVIEW_FILES.data)]);
  return { layouts, data: await response.json() };
}
