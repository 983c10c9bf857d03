/** An address of the site that a municipality had before, in parts that every host can compare. */
export interface OldAddress {
  /** Without escapes: `/Documentos varios.pdf`. */
  path: string;
  /** What is behind `?`, without escapes, by name: `[["id", "3"]]`. */
  query: readonly (readonly [name: string, value: string])[];
}

/** The addresses that a page of this site can have, and those that it could have had. */
export const OWN_ADDRESS = /^\/(?:[a-z0-9-]+\/)+$/;

/** Longer ones are no address that anybody kept; the lines of a host's rules have limits of their own. */
export const LONGEST_OLD_ADDRESS = 400;
/** In the one spelling of an address a letter has up to nine: `%E2%80%93`. */
const LONGEST_ESCAPE = 9;

/** Letters of Spanish and its neighbours, as they are or as browsers escape them. */
const LETTER = "A-Za-z0-9À-ÿªº°–";
const ESCAPED_LETTER = "[Cc]3%[89ABab][0-9A-Fa-f]|[Cc]2%(?:[Aa]{2}|[Bb][0Aa])|[Ee]2%80%93";
/** Whatever a path may have: neither what ends a word in the rules of a host, nor `*`, quotation marks, braces and line ends. */
const sign = (dot: string) =>
  `(?:[${LETTER}${dot}_~!$&'()+,;=:@-]|%(?:2[0145-9BbCcDd]|3[AaBbDd]|40|7[Ee]|${ESCAPED_LETTER}))`;
/** Neither empty nor `.` or `..`: browsers ask for the address that is meant. */
const SEGMENT = `(?:\\.{0,2}${sign("")}${sign(".")}*|\\.{3}${sign(".")}*)`;
/** Netlify puts the name into a regular expression, cuts values at spaces, and takes what begins with `:` for any value. */
const VALUE = (colon: string) =>
  `(?:[${LETTER}._~/@${colon}-]|%(?:2[DdFf]${colon && "|3[Aa]"}|40|7[Ee]|${ESCAPED_LETTER}))`;
const PARAMETER = `[A-Za-z0-9_-]{1,60}=${VALUE("")}${VALUE(":")}{0,299}`;

/**
 * An address of an earlier site as it was, the part behind its host: `/Paginas/Inicio.aspx`, `/ver.php?id=3`,
 * `/Documentos%20varios.pdf`. Every host can have a rule for it.
 */
export const OLD_ADDRESS = new RegExp(`^/(?:${SEGMENT}/)*(?:${SEGMENT})?(?:\\?(?:${PARAMETER}(?:&${PARAMETER})*)?)?$`);

/** Reads such an address: the same one has the same parts, however it is escaped and in whatever order its query is. */
export function readOldAddress(written: string): OldAddress | undefined {
  if (written.length > LONGEST_OLD_ADDRESS * LONGEST_ESCAPE || !OLD_ADDRESS.test(written)) return undefined;
  const [path = "", query = ""] = written.split("?");
  const parameters = query
    .split("&")
    .filter(Boolean)
    .map((each): [string, string] => {
      const at = each.indexOf("=");
      return [each.slice(0, at), decodeURIComponent(each.slice(at + 1))];
    });
  return {
    path: decodeURIComponent(path),
    // Of a name that is there twice, the last one counts.
    query: [...new Map(parameters)].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

/** The one spelling of an address: with escapes, its query by name. */
export function oldAddressText({ path, query }: OldAddress): string {
  const behind = query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
  return escapedPath(path) + (behind && `?${behind}`);
}

/** A path as browsers ask for it, and with escapes for whatever could be more than a letter in the rules of a host. */
export const escapedPath = (path: string) =>
  encodeURIComponent(path)
    .replaceAll("%2F", "/")
    .replace(/[!'()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The folders and files that belong to the site whatever its content is. */
const RESERVED = /^\/(?:admin|recursos|pagefind|retirado)(?:\/|$)|^\/[_.]/i;

/**
 * The page of this site that an old address would hide, `/tramites/`; `undefined` when there can be none. An address with a
 * query hides no page: `/?p=3` was a page of its own.
 */
export function pageHiddenBy({ path, query }: OldAddress): string | undefined {
  const page = path
    .replace(/index\.html?$/i, "")
    .replace(/(?<!\/)$/, (_end, at) => (/\.[a-z0-9]+$/i.test(path.slice(0, at)) ? "" : "/"));
  return query.length > 0 && page === "/" ? undefined : page;
}

/** Whether the program of the editor or another part of every site has that address. */
export const isReserved = ({ path }: OldAddress) => RESERVED.test(path);
