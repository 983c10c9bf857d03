import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htaccessFile } from "../../scripts/data/apache.ts";
import { codes, queryPattern } from "../../scripts/data/former.ts";
import { nginxFile } from "../../scripts/data/nginx.ts";
import { redirectsFile } from "../../scripts/data/redirects.ts";
import { formerAddresses } from "../../scripts/gate/former-addresses.ts";
import {
  isReserved,
  LONGEST_OLD_ADDRESS,
  OLD_ADDRESS,
  type OldAddress,
  oldAddressText,
  pageHiddenBy,
  readOldAddress,
} from "../../scripts/schema/old-address.ts";

describe("an address of an earlier site", () => {
  it.each([
    ["/Noticias.aspx", "/Noticias.aspx"],
    ["/ver.php?lang=es&id=3", "/ver.php?id=3&lang=es"],
    ["/Plan_de_Acción.PDF", "/Plan_de_Acci%C3%B3n.PDF"],
    ["/Plan_de_Acci%c3%b3n.PDF", "/Plan_de_Acci%C3%B3n.PDF"],
    ["/Documentos%20varios/", "/Documentos%20varios/"],
    ["/ver.php?", "/ver.php"],
    ["/?p=3", "/?p=3"],
    ["/ver.php?a=1&a=2", "/ver.php?a=2"],
    ["/..x/.../N%C2%B0%2012.pdf", "/..x/.../N%C2%B0%2012.pdf"],
  ])("%s has one spelling: %s", (written, spelled) => {
    const address = readOldAddress(written);
    expect(address && oldAddressText(address)).toBe(spelled);
  });

  it.each([
    ["another site", "https://otro.example/"],
    ["no path", "Noticias.aspx"],
    ["a space", "/Documentos varios/"],
    ["a place on a page", "/x#y"],
    ["a way up", "/a/../b"],
    ["a way up with escapes", "/a/%2e%2e/b"],
    ["two slashes", "//otro.example/"],
    ["a slash with escapes", "/a%2Fb"],
    ["all pages of a host", "/*"],
    ["letters of Latin-1", "/Tr%E1mites.aspx"],
    ["a line end", "/a%0Ab"],
    ["a quotation mark", "/a%22b"],
    ["a brace", "/a%7Bb"],
    ["a name with signs in the query", "/ver.php?a[]=3"],
    ["a space in the query", "/ver.php?a=b+c"],
    ["a placeholder in the query", "/ver.php?a=:b"],
    ["no value in the query", "/ver.php?a"],
    ["more than anybody kept", `/${"a".repeat(5000)}`],
  ])("cannot have %s", (_what, written) => expect(readOldAddress(written)).toBeUndefined());

  it("reads its one spelling as the same, whatever it is", () => {
    fc.assert(
      fc.property(fc.stringMatching(OLD_ADDRESS), (written) => {
        const address = readOldAddress(written);
        expect(address && readOldAddress(oldAddressText(address))).toEqual(address);
        if (written.length <= LONGEST_OLD_ADDRESS) expect(address).toBeDefined();
      }),
    );
  });

  const read = (written: string) => readOldAddress(written) as OldAddress;

  it.each([
    ["/", "/"],
    ["/index.html", "/"],
    ["/tramites", "/tramites/"],
    ["/tramites/index.html", "/tramites/"],
    ["/robots.txt", "/robots.txt"],
    ["/tramites/?id=3", "/tramites/"],
    ["/?p=3", undefined],
  ])("%s would hide the page %s", (written, hidden) => expect(pageHiddenBy(read(written))).toBe(hidden));

  it.each(["/admin", "/admin/", "/ADMIN/index.html", "/admin/?x=1", "/recursos/x.css", "/_headers", "/.htaccess"])(
    "%s belongs to every site",
    (written) => expect(isReserved(read(written))).toBe(true),
  );
});

describe("the rules of hosts, for whatever address", () => {
  const anything = fc.oneof(fc.webPath(), fc.string(), fc.string({ unit: "binary" }), fc.webQueryParameters());
  const wild = fc.tuple(anything, anything).map(([path, query]) => `/${path}${query && `?a=${query}`}`);
  const retirados = fc.array(
    fc.record({
      direccion: fc.oneof(wild, fc.stringMatching(OLD_ADDRESS)),
      en_su_lugar: fc.constantFrom("/", undefined),
      motivo: fc.constantFrom("Sí.", undefined),
    }),
  );
  const former = retirados.map((each) =>
    formerAddresses({
      pasts: [],
      retirados: each,
      addresses: new Set(["/"]),
      heldBack: new Set(),
      isForgotten: () => false,
    }),
  );
  const headers = { styleHashes: [] };

  it("have a line of a known shape for each, and nothing else", () => {
    const known = {
      redirects: /^\/[\w.~%/-]*(?: [\w-]+=[\p{L}\p{N}._~/@:°–×÷-]+)* \/[a-z0-9/_-]* (?:301|410)!?$/u,
      nginx:
        /^location = "\/[^"\\{}\n]*" \{(?: if \(\$args ~ "[^"{}\n ]*"\) \{[^"{}]*\})*(?: error_page 410 [\w/.-]+; return 410;| return 301 \/;)? \}$/,
      apache:
        /^ {2}(?:RewriteCond %\{QUERY_STRING\} "[^" \n]*"|RewriteRule "\^[\w/\\?-]*\$" (?:\/ \[R=301,L,QSD\]|- \[E=SITIO_RETIRADO:[\w/-]+,G\]))$/,
    };
    const own = {
      nginx: new Set(nginxFile(headers, { moved: [], gone: [] }).split("\n")),
      apache: new Set(htaccessFile(headers, { moved: [], gone: [] }).split("\n")),
    };
    fc.assert(
      fc.property(former, (addresses) => {
        const wrong = [
          ...redirectsFile(addresses)
            .split("\n")
            .slice(0, -1)
            .filter((line) => !known.redirects.test(line)),
          ...nginxFile(headers, addresses)
            .split("\n")
            .filter((line) => !own.nginx.has(line) && !known.nginx.test(line)),
          ...htaccessFile(headers, addresses)
            .split("\n")
            .filter((line) => !own.apache.has(line) && !known.apache.test(line)),
        ];
        expect(wrong).toEqual([]);
      }),
    );
  });

  it("name no path twice: nginx would not start", () => {
    const twice = ["/A/", "/A", "/A?", "/%41/", "/A/?x=1", "/A?x=1"].map((direccion) => ({
      direccion,
      en_su_lugar: "/",
    }));
    const addresses = formerAddresses({
      pasts: [],
      retirados: twice,
      addresses: new Set(["/"]),
      heldBack: new Set(),
      isForgotten: () => false,
    });
    const paths = [...nginxFile(headers, addresses).matchAll(/^location = "(.*?)"/gm)].map(([, path]) => path);
    expect(paths.sort()).toEqual(["/A", "/A/"]);
  });

  it.each(["–", ":", "á", "@", "x", "-"])(
    "no word of nginx is longer than it reads, with as many «%s» as may be",
    (sign) => {
      const query = `a=a${sign.repeat(200)}&b=b${sign.repeat(180)}`;
      expect(queryPattern(readOldAddress(`/x?${query}`)?.query ?? []).length).toBeGreaterThan(200);
      expect(queryPattern(readOldAddress(`/x?${query}`)?.query ?? []).length).toBeLessThan(4000);
    },
  );

  it("a query is known in any order, escaped or not, and not by a part of it", () => {
    const pattern = new RegExp(
      queryPattern([
        ["id", "3:á"],
        ["n", "1"],
      ]),
    );
    const right = ["id=3:%C3%A1&n=1", "x=2&n=1&id=3%3A%C3%A1", "n=1&id=3%3a%c3%a1&y="];
    expect(right.filter((query) => !pattern.test(query))).toEqual([]);
    const other = ["id=3:%C3%A1", "id=3:%C3%A1b&n=1", "xid=3:%C3%A1&n=1", "id=3:%C3%A1&n=11", "id=3:%C3%A9&n=1"];
    expect(other.filter((query) => pattern.test(query))).toEqual([]);
  });

  it("a text is letters, digits and codes of its bytes", () =>
    expect(codes("/a.b ñ$")).toBe("/a\\x2Eb\\x20\\xC3\\xB1\\x24"));
});
