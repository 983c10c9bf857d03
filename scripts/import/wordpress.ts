import { count, enumerate } from "../words/spanish.ts";
import { dayIn, fromRoot, hostOf, type Item, oneLine, pictureKey, type Reading } from "./item.ts";
import { elements, type Piece, readElement, textIn, textOf, type Xml } from "./xml.ts";

/** What is brought besides the published posts and pages. */
export interface WordpressOptions {
  drafts: boolean;
  privates: boolean;
}

/** Whether the head of an XML file is that of a WordPress export. */
export const isWordpress = (head: string) => /xmlns:wp=["']http:\/\/wordpress\.org\/export\//.test(head);

interface Attachment {
  url: string;
  alt: string;
}

const STATUSES: Readonly<Record<string, "published" | "draft" | "private">> = {
  publish: "published",
  draft: "draft",
  pending: "draft",
  future: "draft",
  "auto-draft": "draft",
  private: "private",
};

/**
 * Reads a WordPress export: posts become news, pages pages. Comments, the names and e-mails of authors, and whatever has a
 * password are never read.
 */
export async function readWordpress(pieces: AsyncIterable<Piece>, options: WordpressOptions): Promise<Reading> {
  const attachments = new Map<string, Attachment>();
  const found: { item: Item; thumbnail: string }[] = [];
  const hosts = new Set<string>();
  const left = new Map<string, number>();
  let number = 0;
  for await (const piece of pieces) {
    if ("head" in piece) for (const host of hostsIn(piece.head)) hosts.add(host);
    else {
      number += 1;
      const read = readPost(piece, number, options);
      if ("attachment" in read) attachments.set(read.id, read.attachment);
      else if ("item" in read) found.push(read);
      else left.set(read.why, (left.get(read.why) ?? 0) + 1);
    }
  }
  const described = [...attachments.values()].filter(({ alt }) => alt);
  return {
    kind: "wordpress",
    items: found.map(({ item, thumbnail }) => withPictures(item, attachments.get(thumbnail), attachments)),
    hosts: [...hosts],
    left: sentences(left),
    alts: new Map(described.map(({ url, alt }) => [pictureKey(url), alt])),
  };
}

function hostsIn(head: string): string[] {
  const addresses = [...head.matchAll(/<(?:link|wp:base_site_url|wp:base_blog_url)>\s*([^<\s]+)/g)];
  return addresses.flatMap(([, address = ""]) => hostOf(address) ?? []);
}

type Post = { id: string; attachment: Attachment } | { item: Item; thumbnail: string } | { why: string };

/** What a post of the export is, or why it is not brought. */
function readPost(piece: Exclude<Piece, { head: string }>, number: number, options: WordpressOptions): Post {
  const post = "item" in piece ? readElement(piece.item) : undefined;
  if (!post) return { why: "tooLong" in piece ? "demasiado largo (más de 8 millones de letras)" : "dañado" };
  const type = textIn(post, "wp:post_type").trim() || "post";
  if (type === "attachment") {
    const url = textIn(post, "wp:attachment_url").trim() || textIn(post, "guid").trim();
    const alt = oneLine(metaOf(post, "_wp_attachment_image_alt"));
    return { id: textIn(post, "wp:post_id").trim(), attachment: { url, alt } };
  }
  if (type !== "post" && type !== "page")
    return { why: OTHER_TYPES.has(type) ? "de WordPress" : `de la clase «${oneLine(type).slice(0, 40)}»` };
  const why = whyLeft(post, options);
  return why ? { why } : { item: itemOf(post, type, number), thumbnail: metaOf(post, "_thumbnail_id").trim() };
}

/** With its own picture, and those of its galleries where they stand. */
function withPictures(item: Item, photo: Attachment | undefined, all: ReadonlyMap<string, Attachment>): Item {
  const html = item.html?.replace(GALLERY, (_whole, ids: string) =>
    ids
      .split(",")
      .flatMap((id) => all.get(id.trim()) ?? [])
      .map(({ url, alt }) => `<p><img src="${attribute(url)}" alt="${attribute(alt)}"></p>`)
      .join(""),
  );
  return { ...item, html, ...(photo ? { photo: { src: photo.url, alt: photo.alt || undefined } } : {}) };
}

/** `[gallery ids="1,2"]` */
const GALLERY = /\[gallery [^\]]{0,300}?ids=["']?([\d, ]{1,2000})["']?[^\]]{0,300}\]/gi;
const attribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** What WordPress and its plugins keep for themselves. */
const OTHER_TYPES = new Set(
  "nav_menu_item revision custom_css customize_changeset oembed_cache wp_block wp_template wp_template_part wp_global_styles wp_navigation wp_font_family wp_font_face user_request elementor_library acf-field acf-field-group".split(
    " ",
  ),
);

function whyLeft(post: Xml, { drafts, privates }: WordpressOptions): string | undefined {
  if (textIn(post, "wp:post_password").trim() !== "") return "con contraseña";
  const status = STATUSES[textIn(post, "wp:status").trim() || "publish"];
  if (status === undefined) return "en la papelera";
  if (status === "draft" && !drafts) return "en borrador";
  if (status === "private" && !privates) return "privado";
  return undefined;
}

function itemOf(post: Xml, type: "post" | "page", number: number): Item {
  const link = fromRoot(textIn(post, "link").trim());
  const written = textIn(post, "wp:post_date");
  const fecha = dayIn(written) ?? dayIn(textIn(post, "wp:post_date_gmt"));
  const isNews = type === "post";
  const tags = elements(post, "category")
    .filter((each) => each["@domain"] === "post_tag")
    .map((each) => oneLine(textOf(each)));
  const palabras_clave = [...new Set(tags)].filter((tag) => tag !== "" && tag.length <= 60).slice(0, 30);
  const excerpt = textIn(post, "excerpt:encoded");
  return {
    collection: isNews ? "noticias" : "paginas",
    origin: `${isNews ? "la entrada" : "la página"} ${textIn(post, "wp:post_id").trim() || number}`,
    titulo: titleOf(textIn(post, "title")),
    data: {
      ...(excerpt.trim() ? { resumen: excerpt } : {}),
      ...(palabras_clave.length > 0 ? { palabras_clave } : {}),
      ...(isNews && fecha ? { fecha } : {}),
    },
    html: textIn(post, "content:encoded"),
    former: link === undefined || link === "/" ? [] : [link],
    notes: isNews && !fecha ? [`Su fecha, «${oneLine(written).slice(0, 40)}», no es un día.`] : [],
  };
}

const TAGS = /<[^<>]{0,300}>/g;

/** A title may have HTML and entities of HTML, and tags that are written with them. */
export const titleOf = (text: string) =>
  oneLine(
    text
      .replace(TAGS, "")
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(TAGS, "")
      .replace(/&(?:amp|#0?38);/g, "&")
      .replace(/&(?:nbsp|#160);/g, " ")
      .replace(/&(?:quot|#34|#8220|#8221|ldquo|rdquo);/g, '"')
      .replace(/&(?:#8217|#8216|rsquo|lsquo|#0?39);/g, "’")
      .replace(/&(?:#8211|ndash);/g, "–")
      .replace(/&(?:#8230|hellip);/g, "…"),
  );

function metaOf(post: Xml, key: string): string {
  const meta = elements(post, "wp:postmeta").find((each) => textIn(each, "wp:meta_key").trim() === key);
  return meta ? textIn(meta, "wp:meta_value") : "";
}

function sentences(left: ReadonlyMap<string, number>): string[] {
  const words = [...left].map(([why, amount]) => `${count(amount, "contenido", "contenidos")} ${why}`);
  return words.length > 0
    ? [`No se ${words.length === 1 && words[0]?.startsWith("1 ") ? "trae" : "traen"}: ${enumerate(words)}.`]
    : [];
}
