import type { CmsConfig, GitHubBackend } from "@sveltia/cms";
import type { Collection } from "../schema/collection.ts";
import { type CollectionId, collections, dataFileIds } from "../schema/index.ts";
import { LIMITS } from "../schema/limits.ts";
import type { Municipio } from "../schema/municipio.ts";
import { cmsCollection, cmsDataFile, type Office } from "./cms-collection.ts";
import { EDITOR_ICONS } from "./icons.ts";
import { DATA_SECTION } from "./routes.ts";

export interface CmsConfigOptions {
  municipio: Pick<Municipio, "nombre" | "escudo">;
  /** Address of the picture in place of an escudo that there is not: without either, the editor shows its maker's. */
  icon?: string;
  /** «owner/name» at GitHub. */
  repo: string;
  branch: string;
  /** Address of the published site; absent: the one from which the editor is opened. */
  siteUrl?: string;
  /** Name of the site at the host that confirms who signs in. */
  domain?: string;
  /** Collections whose changes somebody looks at before they are published. */
  reviewed: readonly CollectionId[];
  /** The offices, to narrow a list to one of them. */
  offices?: readonly Office[];
  /** Another server in place of GitHub's programming interface: a company's own, or a test's. */
  apiRoot?: string;
  /** Another server in place of Netlify's that confirms who signs in: the town's own, or a test's. */
  signInUrl?: string;
}

/**
 * The configuration of the web editor, made of the schemas: what the validator wants is what its forms ask for. Plain
 * data, to be written as JSON.
 *
 * The editor must be started with `documentFormat` and `dataFormat`: without them, the values that a document writes in two
 * ways («costo: gratuito», a requirement that is one line) and all comments are lost when somebody saves.
 *
 * What no configuration can say, `checks.js` says when somebody saves, with the rules of the validator: those between fields, what
 * a document refers to, and addresses that are taken. Only the build sees:
 * - Addresses that were forgotten; what photos and PDFs are inside.
 * - Two documents of the same address; documents in folders inside a folder, which the editor does not show.
 */
export function cmsConfig(options: CmsConfigOptions): CmsConfig {
  const { municipio, icon, siteUrl, reviewed, offices = [] } = options;
  const logo = municipio.escudo ?? icon;
  const all: readonly Collection<CollectionId>[] = Object.values(collections);
  return {
    backend: backend(options),
    app_title: `Editor del sitio de ${municipio.nombre}`,
    ...(siteUrl ? { site_url: siteUrl, display_url: siteUrl } : {}),
    ...(logo ? { logo: { src: logo } } : {}),
    publish_mode: "simple",
    media_folder: "content/media",
    public_folder: "/media",
    media_libraries: MEDIA_LIBRARIES,
    slug: { encoding: "ascii", clean_accents: true, timezone: "local", maxlength: 80 },
    output: { omit_empty_optional_fields: true },
    // Only the collections that say so have one: of others the editor would show a list of fields, which is not the page.
    editor: { preview: false },
    collections: [
      ...all.map((collection) => cmsCollection({ collection, isReviewed: reviewed.includes(collection.id), offices })),
      {
        name: DATA_SECTION,
        label: "Datos del sitio",
        label_singular: "Datos",
        description: "Los datos del municipio, el plan y las listas con las que se hacen las páginas.",
        icon: EDITOR_ICONS.datos,
        publish_mode: "simple",
        files: dataFileIds.map(cmsDataFile),
      },
    ],
  };
}

function backend({ repo, branch, domain, apiRoot, signInUrl }: CmsConfigOptions): GitHubBackend {
  return {
    name: "github",
    repo,
    branch,
    ...(domain ? { site_domain: domain } : {}),
    ...(apiRoot ? { api_root: apiRoot } : {}),
    ...(signInUrl ? { base_url: signInUrl } : {}),
    commit_messages: {
      create: "Crea {{collection}} «{{slug}}»",
      update: "Actualiza {{collection}} «{{slug}}»",
      delete: "Elimina {{collection}} «{{slug}}»",
      uploadMedia: "Sube «{{path}}»",
      deleteMedia: "Elimina «{{path}}»",
    },
  };
}

const MEDIA_LIBRARIES: CmsConfig["media_libraries"] = {
  default: {
    config: {
      // Counted after a photo was made smaller, so no photo comes near it: it is the limit of what is downloaded.
      max_file_size: LIMITS.fileBytes,
      slugify_filename: true,
      transformations: { raster_image: { format: "webp", quality: 80, width: 1600, height: 1600 } },
    },
  },
  // Photos of this place, not of an agency; and the editor asks no other server for anything.
  stock_assets: { providers: [] },
};
