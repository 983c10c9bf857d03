import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datedLine } from "../../scripts/history/dated-line.ts";
import type { Facts } from "../../scripts/history/facts.ts";
import type { Change } from "../../scripts/history/log.ts";
import type { MainLineCommit } from "../../scripts/history/main-line.ts";
import { type MonthEnd, monthEnds } from "../../scripts/history/month-ends.ts";
import { type PastMonthsInput, pastMonths } from "../../scripts/history/past-month.ts";

const A = "content/noticias/a.md";
const B = "content/tramites/b.md";
const BOGOTA = "America/Bogota";
const FILE = "100644";
const LINK = "120000";
const SUBMODULE = "160000";

const put = (path: string, blob: string, mode = FILE): Change => ({ path, from: null, blob, mode });
const remove = (path: string): Change => ({ path, from: null, blob: null, mode: "000000" });
const move = (from: string, path: string, blob: string): Change => ({ path, from, blob, mode: FILE });

/** Commits by their moment, oldest first as they stand on the main line. */
function line(...commits: [at: string, ...changes: Change[]][]): MainLineCommit[] {
  return commits.map(([at, ...changes], index) => ({ hash: String(index), time: Date.parse(at) / 1000, changes }));
}

/** Each month with its content. The generator yields one mutable map for all months, so each is copied. */
function ends(commits: MainLineCommit[], today = "2026-06-15", timeZone = BOGOTA): Record<string, object> {
  const copies: Record<string, object> = {};
  for (const { mes, files } of monthEnds(datedLine(commits, { timeZone, today }), today))
    copies[mes] = Object.fromEntries(files);
  return copies;
}

describe("the ends of months", () => {
  it("a month has the content at its end, and one without commits that of the month before", () => {
    const commits = line(
      ["2026-01-10T09:00:00-05:00", put(A, "1")],
      ["2026-01-20T09:00:00-05:00", put(A, "2"), put(B, "1")],
      ["2026-04-05T09:00:00-05:00", remove(A)],
    );
    const january = { [A]: "2", [B]: "1" };
    expect(ends(commits)).toEqual({
      "2026-01": january,
      "2026-02": january,
      "2026-03": january,
      "2026-04": { [B]: "1" },
      "2026-05": { [B]: "1" },
    });
  });

  it("the current month is left out", () => {
    const commits = line(["2026-05-30T09:00:00-05:00", put(A, "1")], ["2026-06-01T09:00:00-05:00", put(A, "2")]);
    expect(ends(commits, "2026-06-30")).toEqual({ "2026-05": { [A]: "1" } });
    expect(ends(commits, "2026-07-01")).toEqual({ "2026-05": { [A]: "1" }, "2026-06": { [A]: "2" } });
  });

  it("a municipality that began this month has no past, nor has one without commits", () => {
    expect(ends(line(["2026-06-01T09:00:00-05:00", put(A, "1")]))).toEqual({});
    expect(ends([])).toEqual({});
  });

  it("the months continue from one year to the next", () => {
    const commits = line(["2025-11-10T09:00:00-05:00", put(A, "1")]);
    expect(Object.keys(ends(commits, "2026-02-01"))).toEqual(["2025-11", "2025-12", "2026-01"]);
  });

  it("the day of a commit is that of the municipality, not that of UTC", () => {
    const commits = line(["2026-01-10T09:00:00-05:00", put(A, "1")], ["2026-02-01T03:00:00Z", put(A, "2")]);
    expect(ends(commits, "2026-03-01")).toMatchObject({ "2026-01": { [A]: "2" } });
    expect(ends(commits, "2026-03-01", "UTC")).toMatchObject({ "2026-01": { [A]: "1" }, "2026-02": { [A]: "2" } });
  });

  it.each([
    ["back by years", "2019-01-01T00:00:00Z"],
    ["back by a month", "2026-02-10T09:00:00-05:00"],
    ["ahead of today", "2031-01-01T00:00:00Z"],
    ["ahead of the commits that follow", "2026-06-01T09:00:00-05:00"],
  ])("a clock that is %s disturbs no month", (_what, wrong) => {
    const commits = line(
      ["2026-01-10T09:00:00-05:00", put(A, "1")],
      ["2026-03-10T09:00:00-05:00", put(A, "2")],
      [wrong, put(A, "3")],
      ["2026-04-10T09:00:00-05:00", put(A, "4")],
      ["2026-05-10T09:00:00-05:00", put(A, "5")],
    );
    expect(ends(commits)).toEqual({
      "2026-01": { [A]: "1" },
      "2026-02": { [A]: "1" },
      "2026-03": { [A]: "3" },
      "2026-04": { [A]: "4" },
      "2026-05": { [A]: "5" },
    });
  });

  it("a moved file is only at its new path", () => {
    const commits = line(
      ["2026-01-10T09:00:00-05:00", put(A, "1")],
      ["2026-02-10T09:00:00-05:00", move(A, "content/noticias/c.md", "1")],
    );
    expect(ends(commits, "2026-03-01")).toEqual({
      "2026-01": { [A]: "1" },
      "2026-02": { "content/noticias/c.md": "1" },
    });
  });

  it.each([
    ["a symbolic link", LINK],
    ["a submodule", SUBMODULE],
  ])("%s is no file, and one that takes the place of a file removes it", (_what, mode) => {
    const commits = line(
      ["2026-01-10T09:00:00-05:00", put(A, "1"), put(B, "1", mode)],
      ["2026-02-10T09:00:00-05:00", put(A, "2", mode)],
      ["2026-03-10T09:00:00-05:00", put(A, "3"), put(B, "2", "100755")],
    );
    expect(ends(commits, "2026-04-01")).toEqual({
      "2026-01": { [A]: "1" },
      "2026-02": {},
      "2026-03": { [A]: "3", [B]: "2" },
    });
  });

  it("for any history, each month has the result of the commits until its end", () => {
    const days = fc
      .integer({ min: 0, max: 900 })
      .map((days) => new Date(Date.UTC(2024, 0, 1 + days, 12)).toISOString());
    const path = fc.constantFrom(A, B, "content/municipio.yaml");
    const change = fc.oneof(
      fc.tuple(path, fc.constantFrom("1", "2", "3")).map(([path, blob]) => put(path, blob)),
      path.map(remove),
    );
    const commit = fc.tuple(days, change);
    fc.assert(
      fc.property(fc.array(commit, { minLength: 1, maxLength: 30 }), (commits) => {
        const sorted = commits.toSorted(([a], [b]) => (a < b ? -1 : 1));
        for (const [mes, files] of Object.entries(ends(line(...sorted), "2026-12-15"))) {
          const until = sorted.filter(([at]) => at.slice(0, 7) <= mes);
          const left: Record<string, string> = {};
          for (const [, { path, blob }] of until) {
            if (blob) left[path] = blob;
            else delete left[path];
          }
          expect([mes, files]).toEqual([mes, left]);
        }
      }),
    );
  });
});

describe("past months", () => {
  const MUNICIPIO = "content/municipio.yaml";
  const PLAN = "content/plan.yaml";
  const facts = (blob: string): Facts => ({
    titulo: `Título ${blob}`,
    dependencia: "hacienda",
    values: { fecha: blob },
    reading: blob,
    media: [],
    lacksKeys: false,
  });

  function past(input: Partial<PastMonthsInput> & Pick<PastMonthsInput, "ends">) {
    return pastMonths({
      factsOf: (_collection, blob) => facts(blob),
      textOf: () => undefined,
      dataFiles: new Map([
        [MUNICIPIO, "municipio"],
        [PLAN, "plan"],
      ]),
      knownFrom: "2026-01",
      ...input,
    });
  }

  const month = (mes: string, files: Record<string, string>): MonthEnd => ({
    mes,
    files: new Map(Object.entries(files)),
  });

  it("a document has the values of its version, with its collection and slug", () => {
    const [january] = past({ ends: [month("2026-01", { "content/tramites/rentas/b.md": "7" })] });
    expect(january).toEqual({
      mes: "2026-01",
      documents: [
        {
          collection: "tramites",
          slug: "rentas/b",
          dependencia: "hacienda",
          values: { fecha: "7" },
        },
      ],
      files: {},
    });
  });

  it("files that are not documents, and unreadable versions, are left out", () => {
    const files = { "content/media/foto.jpg": "1", "content/otra/x.md": "1", "README.md": "1", [A]: "roto", [B]: "1" };
    const months = past({
      ends: [month("2026-01", files)],
      factsOf: (_collection, blob) => (blob === "roto" ? undefined : facts(blob)),
    });
    expect(months.map(({ documents }) => documents.map(({ slug }) => slug))).toEqual([["b"]]);
  });

  it("months before everything is known are left out", () => {
    const months = ["2025-12", "2026-01", "2026-02"].map((mes) => month(mes, { [A]: "1" }));
    expect(past({ ends: months, knownFrom: "2026-01" }).map(({ mes }) => mes)).toEqual(["2026-01", "2026-02"]);
    expect(past({ ends: months, knownFrom: "2026-03" })).toEqual([]);
  });

  it("data files have their text; missing ones are absent", () => {
    const texts: Record<string, string> = { m1: "nombre: San Ejemplo", m2: "nombre: San Ejemplo del Río", p1: "" };
    const months = past({
      ends: [month("2026-01", { [MUNICIPIO]: "m1" }), month("2026-02", { [MUNICIPIO]: "m2", [PLAN]: "p1" })],
      textOf: (blob) => texts[blob],
    });
    expect(months.map(({ files }) => files)).toEqual([
      { municipio: "nombre: San Ejemplo" },
      { municipio: "nombre: San Ejemplo del Río", plan: "" },
    ]);
  });

  it("each month keeps its own content, although all months share one mutable map", () => {
    const commits = line(
      ["2026-01-10T09:00:00-05:00", put(A, "1"), put(MUNICIPIO, "m1")],
      ["2026-02-10T09:00:00-05:00", put(A, "2"), put(B, "1"), put(MUNICIPIO, "m2")],
      ["2026-03-10T09:00:00-05:00", remove(A)],
    );
    const months = past({
      ends: monthEnds(datedLine(commits, { timeZone: BOGOTA, today: "2026-04-01" }), "2026-04-01"),
      textOf: (blob) => (blob.startsWith("m") ? blob : undefined),
    });
    const found = months.map(({ mes, documents, files }) => [mes, documents.map(({ values }) => values.fecha), files]);
    expect(found).toEqual([
      ["2026-01", ["1"], { municipio: "m1" }],
      ["2026-02", ["2", "1"], { municipio: "m2" }],
      ["2026-03", ["1"], { municipio: "m2" }],
    ]);
  });

  it("a version is read once, however many months it lasted", () => {
    const asked: string[] = [];
    const months = ["2026-01", "2026-02", "2026-03"].map((mes) => month(mes, { [A]: mes > "2026-02" ? "2" : "1" }));
    past({
      ends: months,
      factsOf: (collection, blob) => {
        asked.push(`${collection} ${blob}`);
        return facts(blob);
      },
    });
    expect(asked).toEqual(["noticias 1", "noticias 2"]);
  });
});
