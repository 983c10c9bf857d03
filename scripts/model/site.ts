import type { ResponsiveImage } from "../images/image.ts";
import type { FrequencyReport } from "../report/report.ts";
import type { Criterios } from "../schema/criterios.ts";
import type { Etapa } from "../schema/ficha.ts";
import type { CollectionData, CollectionId, CollectionWith, LawListId } from "../schema/index.ts";
import type { Menus } from "../schema/legal-menus.ts";
import type { Municipio } from "../schema/municipio.ts";
import type { Obligacion } from "../schema/obligaciones.ts";
import type { Plan } from "../schema/plan.ts";
import type { Day } from "../time/dates.ts";
import type { FileFacts } from "../words/file-facts.ts";
import type { SignedMonth } from "./closings.ts";
import type { PublishedFaults } from "./faults.ts";
import type { FormerAddresses } from "./former-addresses.ts";
import type { Styles } from "./styles.ts";
import type { SuitComparison } from "./suit.ts";

/** The last change of a document that citizens can notice, by the rules of the frequency report. */
export interface LastUpdate {
  day: Day;
  /** ISO 8601 with offset. */
  moment: string;
  commit: string;
}

/** A document of `content/` that citizens can read. */
export interface Document<Id extends CollectionId = CollectionId> {
  collection: Id;
  /** Path from the root of the repository: `content/tramites/certificado.md`. */
  archivo: string;
  /** Path inside the collection without `.md`: `certificado`. */
  slug: string;
  /** Address on the site: `/tramites/certificado/`. */
  url: string;
  data: CollectionData[Id];
  /** Markdown below the front matter. */
  body: string;
  /** Absent while it is not in the history (not committed yet, or no history). */
  lastUpdate?: LastUpdate;
}

export type Noticia = Document<"noticias">;
export type Servicio = Document<"servicios">;
export type Tramite = Document<"tramites">;
export type Ficha = DocumentLists[CollectionWith<"inventory">][number];
export type Dependencia = Document<"dependencias">;
export type Pagina = Document<"paginas">;
export type Documento = Document<"documentos">;
export type Participacion = Document<"participacion">;
export type Evento = Document<"agenda">;
export type Entidad = Document<"entidades">;
export type Integrante = Document<"comite">;
export type Acuerdo = Document<"acuerdos">;

/** The public facts of a sheet that has no page yet: it is listed in the inventory. */
export interface InventorySheet {
  collection: CollectionWith<"inventory">;
  archivo: string;
  slug: string;
  titulo: string;
  dependencia: string;
  etapa: Etapa;
  palabras_clave: readonly string[];
  /** Its place among the sheets of its collection by how often they are asked for, from 1; absent while nobody knows it. */
  puesto?: number;
}

/** How many documents are not public today: drafts, scheduled and expired ones. */
export interface UnseenDocuments {
  borradores: number;
  programados: number;
  vencidos: number;
}

/** The public documents of every collection, each list in the order that its collection says. */
export type DocumentLists = { [Id in CollectionId]: Document<Id>[] };

/** The public part of the content and its history, as plain data. */
export interface SiteContent extends DocumentLists {
  municipio: Municipio;
  /** Base of absolute addresses, without final slash. */
  baseUrl: string;
  /** The moment of the build, ISO 8601 with offset, and its day. */
  now: string;
  today: Day;
  unseen: UnseenDocuments;
  /** Sheets without a page, trámites first, the most asked first, then A–Z. */
  inventory: readonly InventorySheet[];
  /** What differs between the trámites of the site and those of the SUIT; absent without an export of it. */
  suit?: SuitComparison;
  /** The data files; absent where the municipality has none. */
  plan?: Plan;
  criterios?: Criterios;
  menus: Menus;
  obligaciones: Obligacion[];
  /** When the lists that the generator has by itself were last compared with the norm; `null` for one that nobody has. */
  reviewed?: Partial<Record<LawListId, Day | null>>;
  /** Addresses that exist on the built site: documents and generated pages. */
  addresses: ReadonlySet<string>;
  report: FrequencyReport;
  /** The months that the committee signed, oldest first. */
  cierres: readonly SignedMonth[];
  /** Former addresses: moved or gone. */
  former: FormerAddresses;
  faults: PublishedFaults;
}

/** What pages ask of a site by address: whether there is a page, which sizes a photo has, what is known of a file. */
export interface Lookups {
  addresses: Pick<Site["addresses"], "has">;
  images: Pick<Site["images"], "get">;
  files: Pick<Site["files"], "get">;
}

/**
 * The part of the site that the main part of a document's page needs. The previews of the web editor have only this
 * part.
 */
export interface ArticleSite extends Lookups, Pick<Site, "baseUrl" | "dependencias"> {
  municipio: Pick<Municipio, "nombre" | "valores" | "direccion" | "horario" | "telefono" | "correo">;
}

/** The same for a sheet, of which some facts are those of a day. */
export interface FichaSite extends ArticleSite, Pick<Site, "today"> {}

/** The part of the site that stands around the main part of every page. */
export interface FrameSite extends Pick<Lookups, "images">, Pick<Site, "municipio" | "baseUrl" | "assets"> {
  /** Those that `municipio.pie` names are linked in the footer. */
  paginas: readonly { slug: string; url: string; data: Pick<Pagina["data"], "titulo"> }[];
}

/** The part of the site that the whole page of a document needs. */
export interface DocumentSite extends FrameSite, Omit<ArticleSite, "municipio"> {}

/** The same for a document of which the page says something else on another day. */
export interface DatedSite extends DocumentSite, Pick<Site, "today"> {}

/** A guide for staff: its text, its pictures by the name used in the text, and what the town adds to it. */
export interface Guide {
  text: string;
  images: ReadonlyMap<string, ResponsiveImage>;
  /** `content/GUIA.md`, if there is one. */
  notes?: string;
}

/** Everything that the pages need: the content, and the files generated for it. */
export interface Site extends SiteContent {
  /** Processed images by path from the root of the site, `/media/foto.jpg`. */
  images: ReadonlyMap<string, ResponsiveImage>;
  /** The other files that documents link to, by path. */
  files: ReadonlyMap<string, FileFacts>;
  /**
   * The style sheets as text, the addresses of the scripts and the icon (with a content hash), and the content security
   * policy. `editorScript` is absent until the municipality has said where its content is kept.
   */
  assets: {
    styles: Styles;
    searchScript: string;
    filterScript: string;
    printScript: string;
    editorScript?: string;
    icon: string;
    policy: string;
  };
}
