import { ownAddress, resolveLink, type Target, webAddress } from "../markdown/address.ts";
import { type Anchors, anchorsOf } from "../markdown/anchors.ts";
import type { BodyLink } from "../markdown/links.ts";
import { isAllowedLink } from "../markdown/parser.ts";
import { addressOf } from "../model/addresses.ts";
import { PAGES } from "../pages/pages.ts";
import { slugify } from "../schema/slug.ts";
import type { ReadDocument } from "../validation/document.ts";
import { type Issue, issue } from "../validation/issue.ts";
import { nearest } from "../validation/nearest.ts";
import { deceptionOf } from "./deception.ts";
import { fileName, fullAddress, isOfComputer, meantAddress, pathOnGitHub, readable } from "./meant-address.ts";
import {
  type At,
  existingIn,
  isMedia,
  isThere,
  mediaIssue,
  missingIssue,
  type Place,
  pictureIssue,
  type Suggest,
} from "./missing.ts";
import type { Targets } from "./targets.ts";

/**
 * Maximum number of links in a document for which corrections are suggested: comparing a link with all addresses is
 * slow.
 */
const MAX_SUGGESTED = 500;

/** A link of a text under judgement. */
interface JudgedLink {
  link: BodyLink;
  place: Place;
  /** Its address as a person writes it. */
  enlace: string;
  target: Target;
  suggest: Required<Suggest>;
  /** The anchors of the page on which it stands. */
  ownAnchors(): Anchors | undefined;
}

/** What is wrong with the links and pictures of a text. */
export function bodyLinkIssues({ archivo, body, bodyLine, collection, slug, links }: ReadDocument, targets: Targets) {
  const url = addressOf(collection, slug);
  const suggest = links.length <= MAX_SUGGESTED;
  let anchors: Anchors | undefined;
  const ownAnchors = () => {
    anchors ??= anchorsOf(body);
    return anchors;
  };
  return links.flatMap((link): Issue[] => {
    const { kind, href, line, column } = link;
    const judged: JudgedLink = {
      link,
      place: { archivo, linea: bodyLine + line - 1, columna: column },
      enlace: readable(href).slice(0, MAX_QUOTED),
      target: resolveLink(href, url, targets.site),
      suggest: { suggest, meant: () => (suggest ? meantAddress(href, existingIn(targets)) : undefined) },
      ownAnchors,
    };
    const spelling = spellingIssue(judged, targets);
    if (spelling) return [spelling];
    return kind === "image" ? imageIssues(judged, targets) : linkIssues(judged, targets);
  });
}

/** Why an address leads nowhere, whatever there is on the site. */
function spellingIssue({ link, place, enlace, target, suggest }: JudgedLink, targets: Targets): Issue | undefined {
  const { kind, href } = link;
  const { meant } = suggest;
  if (isOfComputer(href)) return issue("enlace-de-un-computador", place, { enlace, propuesta: meant() });
  if (kind === "unread") return issue("enlace-con-espacios", place, { enlace, propuesta: meant() ?? readForm(href) });
  const propuesta = kind === "image" || isThere(target, targets) ? undefined : fullAddress(href);
  if (propuesta) return issue("enlace-incompleto", place, { enlace, propuesta });
  if (!isAllowedLink(href) || isNoWebAddress(href))
    return issue("enlace-prohibido", place, { enlace, cercano: meant() });
  return kind === "link" && (href === "" || href === "#") ? issue("enlace-vacio", place) : undefined;
}

/** Whether an address that begins like one of the web has no host that browsers can read. */
const isNoWebAddress = (href: string) =>
  /^https?:/i.test(href) && !/^https?:\/\/[^/]/i.test(webAddress(href) ? href : "");

function linkIssues(judged: JudgedLink, targets: Targets): Issue[] {
  const { link, place, enlace, target, suggest, ownAnchors } = judged;
  const corto = ownAddress(link.href, targets.site);
  return [
    ...(corto === undefined ? [] : [issue("enlace-completo", place, { enlace, corto })]),
    ...(target.kind === "outside" ? outsideIssues(link, place, targets) : []),
    ...(target.kind === "here" ? anchorIssue(target.anchor, judged, ownAnchors()) : []),
    ...(target.kind === "page" || target.kind === "file" ? missingIssue(target, enlace, place, targets, suggest) : []),
    ...(target.kind === "page" ? pageLinkIssues(target, judged, targets) : []),
  ];
}

/** What is wrong with a link to a page that is there. */
function pageLinkIssues(
  { path, anchor }: Extract<Target, { kind: "page" }>,
  judged: JudgedLink,
  targets: Targets,
): Issue[] {
  const { place, enlace } = judged;
  if (path === PAGES.editor.url) return [issue("enlace-al-editor", place, { enlace })];
  const isShown = anchor !== "" && targets.documents.get(path)?.public;
  return isShown ? anchorIssue(anchor, judged, targets.anchorsAt(path)) : [];
}

/** How much of an address is quoted. */
const MAX_QUOTED = 100;

/** A form of an address with spaces or lone parentheses that Markdown reads. */
function readForm(href: string): string | undefined {
  if (/^https?:/i.test(href)) {
    return href.replace(/[\s()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  }
  const name = fileName(href);
  return name ? `/media/${name}, y póngale ese nombre al archivo en content/media` : undefined;
}

function imageIssues({ link, place, enlace, target, suggest }: JudgedLink, targets: Targets): Issue[] {
  if (target.kind !== "file" || !target.path.startsWith("/media/")) {
    const meant = suggest.meant();
    return [issue("imagen-de-otro-sitio", place, { enlace, cercana: isMedia(meant) ? meant : undefined })];
  }
  const { path } = target;
  const isOddlyNamed = link.href !== path && targets.media.has(path);
  return [
    ...mediaIssue(path, targets, () => place, suggest),
    ...pictureIssue(path, targets, () => place),
    ...(isOddlyNamed ? [issue("imagen-por-otro-camino", place, { enlace, ruta: path })] : []),
    ...(link.text ? [] : [issue("imagen-sin-descripcion", place, { ruta: path })]),
  ];
}

/** What is wrong with a link to another site: it seems to lead elsewhere, or leads to where the site is written. */
function outsideIssues(link: Pick<BodyLink, "href" | "text">, place: Place, targets: Targets): Issue[] {
  const deception = deceptionOf(link);
  const path = pathOnGitHub(link.href, targets.repositories);
  const enlace = readable(link.href).slice(0, MAX_QUOTED);
  const propuesta = path && meantAddress(path, existingIn(targets));
  return [
    ...(deception ? [issue(deception.codigo, place, deception)] : []),
    ...(path ? [issue("enlace-al-editor", place, { enlace, propuesta })] : []),
  ];
}

/** An issue for a place of a page that the page does not have. */
function anchorIssue(anchor: string, { enlace, place, suggest }: JudgedLink, anchors: Anchors | undefined): Issue[] {
  // What follows `:~:` is a text that browsers look for.
  if (!anchors || anchors.all.has(anchor) || anchor.startsWith(":~:")) return [];
  const near = suggest.suggest ? nearest(slugify(anchor), anchors.headings) : undefined;
  const cercano = near && `${enlace.split("#")[0]}#${near}`;
  return [issue("enlace-sin-lugar", place, { enlace, cercano, validos: anchors.headings.slice(0, 10) })];
}

/** Where a data file or a front matter names another site, in whatever field. */
export function webAddressIssues(value: unknown, targets: Targets, at: At, path: readonly PropertyKey[] = []): Issue[] {
  if (typeof value === "object" && value !== null) {
    const isList = Array.isArray(value);
    return Object.entries(value).flatMap(([key, inner]) =>
      webAddressIssues(inner, targets, at, [...path, isList ? Number(key) : key]),
    );
  }
  if (typeof value !== "string" || !/^https?:\/\/\S+$/i.test(value)) return [];
  const target = resolveLink(value, "/", targets.site);
  if (target.kind === "outside") return outsideIssues({ href: value, text: "" }, at(path), targets);
  // What receives the messages may be another program at the same address.
  if (target.kind === "here" || path[0] === "formulario_pqrsd") return [];
  return missingIssue(target, value, at(path), targets);
}
