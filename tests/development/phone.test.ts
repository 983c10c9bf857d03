import { describe, expect, it } from "vitest";
import { median } from "../../scripts/development/bench/median.ts";
import { allowLinkedStyles, linkStyles } from "../../scripts/development/bench/phone/linked-styles.ts";
import type { Load } from "../../scripts/development/bench/phone/phone.ts";
import { deliveriesTable, pagesTable } from "../../scripts/development/bench/phone/tables.ts";

describe("median", () => {
  it.each([
    [[], 0],
    [[7], 7],
    [[10, 9, 100], 10],
    [[1, 2, 3, 4], 3],
  ])("of %j is %d", (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});

describe("a page with linked styles", () => {
  it("has a link in the place of each style, to the same text", () => {
    const html = "<head><style>a>b{color:red}</style><style>c{}</style></head>";
    const linked = linkStyles(html, (css) => `/recursos/${css.length}.css`);
    expect(linked.html).toBe(
      '<head><link rel="stylesheet" href="/recursos/14.css"><link rel="stylesheet" href="/recursos/3.css"></head>',
    );
    expect([...linked.sheets]).toEqual([
      ["/recursos/14.css", "a>b{color:red}"],
      ["/recursos/3.css", "c{}"],
    ]);
  });

  it("may load them under the policy", () => {
    const policy = "default-src 'none'; style-src 'sha256-a=' 'sha256-b='; img-src 'self'";
    expect(allowLinkedStyles(policy)).toBe("default-src 'none'; style-src 'self'; img-src 'self'");
  });
});

describe("the tables", () => {
  it("compare each run of a page with the empty page beside it", () => {
    const page = { loads: [load(900), load(1000), load(3000)], empty: [load(450), load(500), load(2000)] };
    const photo = { loads: [load(800, { hasImage: true, imageBytes: 40_000, requests: 2 })], empty: [load(500)] };
    expect(
      pagesTable([
        { url: "/", ...page },
        { url: "/foto/", ...photo },
      ]),
    ).toBe(
      `
page         FCP      LCP  × empty    CLS    text   images  requests  largest
/         400 ms  1000 ms     2.00  0.000  2.5 kB   0.0 kB         1   p.lead
/foto/ *  400 ms   800 ms     1.60  0.000  2.5 kB  40.0 kB         2   p.lead

* has a picture in its content.
Empty page: FCP 400 ms, LCP 500 ms, text 2.5 kB.
Over 1.4 × without a picture: /`.trim(),
    );
  });

  it("show both pages of a visit", () => {
    const [first, second] = [[load(900)], [load(700, { bytes: 1000 })]];
    expect(deliveriesTable([{ urls: ["/", "/informe/"], delivery: "linked", first, second }])).toBe(
      `
first page → second page  styles     LCP    text  LCP of 2nd  text of 2nd
/ → /informe/             linked  900 ms  2.5 kB      700 ms       1.0 kB`.trim(),
    );
  });
});

function load(largestPaint: number, more: Partial<Load> = {}): Load {
  const painted = { firstPaint: 400, largestPaint, largestElement: "p.lead", shift: 0, hasImage: false };
  return { ...painted, bytes: 2500, imageBytes: 0, requests: 1, ...more };
}
