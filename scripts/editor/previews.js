/**
 * Runs in the browser: shows what somebody writes as the site will show it. The site's layouts, which do it, and what they
 * need to know of the site are loaded when the first preview opens.
 */
import { loadedOnce } from "./load-once.js";
import { PREVIEW_FILES } from "./preview.ts";

/** Tells the editor of the previews of some collections; for after it has started, so that their parts do not delay it. */
export function registerPreviews(CMS, collections) {
  CMS.registerPreviewStyle(PREVIEW_FILES.styles);
  for (const collection of collections) CMS.registerPreviewTemplate(collection, previewOf(collection));
}

/** A component of the editor's own React, which gives no more than the place: what is in there is the layouts' affair. */
const previewOf = (collection) => (props) =>
  window.createElement("main", { lang: "es-CO", ref: (place) => place && show(place, collection, props) });

const NOT_LOADED = "La vista previa no cargó. Revise la conexión y siga escribiendo: lo escrito no se pierde.";

/** What the form held when it was last shown: only one form is open. */
let newest;

async function show(place, collection, props) {
  newest = props;
  const loaded = await parts().catch(() => undefined);
  if (!loaded) {
    place.textContent = NOT_LOADED;
    return;
  }
  if (place.textContent === NOT_LOADED) place.textContent = "";
  const awaited = draw(place, collection, props, loaded);
  if (awaited.length === 0) return;
  await Promise.allSettled(awaited.map((asset) => asset.toBase64()));
  if (newest === props) draw(place, collection, props, loaded);
}

/** @returns the photos that were saved since the last build and that the editor does not have yet */
function draw(place, collection, { entry, getAsset }, { layouts, data }) {
  const awaited = [];
  layouts.showPreview(place, data, {
    collection,
    slug: entry.get("slug"),
    values: entry.get("data").toJS(),
    today: new Intl.DateTimeFormat("sv", { timeZone: data.municipio.zona_horaria }).format(),
    addressOf(path) {
      const asset = getAsset(path);
      if (asset?.url.startsWith("blob:")) return asset.url;
      if (asset) awaited.push(asset);
      return undefined;
    },
  });
  return awaited;
}

/** What previews are made with. */
const parts = loadedOnce(load);

async function load() {
  const [layouts, response] = await Promise.all([import(PREVIEW_FILES.script), fetch(PREVIEW_FILES.data)]);
  return { layouts, data: await response.json() };
}
