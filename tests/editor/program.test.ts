import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, extname, join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { type EditorPrograms, editorPrograms } from "../../scripts/bundle/editor.ts";
import { buildEditor } from "../../scripts/bundle/editor-bundle.ts";
import { buildCheckProgram, buildPreviewProgram } from "../../scripts/bundle/editor-parts.ts";
import { writeEditorProgram } from "../../scripts/bundle/editor-program.ts";
import { iconsIn, subsetIconFont } from "../../scripts/bundle/icon-font.ts";
import { BuildError } from "../../scripts/command-line/errors.ts";
import { PROGRAM_ADDRESS } from "../../scripts/editor/addresses.ts";
import { CHECK_FILES } from "../../scripts/editor/check-files.ts";
import { EDITOR_ICONS } from "../../scripts/editor/icons.ts";
import { PREVIEW_FILES } from "../../scripts/editor/preview.ts";
import { ONLY_FOR_DEVELOPERS, type Strings, stringNames, withStrings } from "../../scripts/editor/strings.ts";
import {
  cdnAddresses,
  iconWords,
  ownHosted,
  withFilesTold,
  withFontsOfDevice,
  withOnlySpanish,
  withoutEmojiNames,
  withPartsLater,
  withPlainTitles,
  withTrustedConfig,
} from "../../scripts/editor/upstream.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

const PACKAGE = dirname(dirname(createRequire(import.meta.url).resolve("@sveltia/cms")));
const A_MINUTE = 60_000;

let bundle: EditorPrograms;
beforeAll(async () => {
  const { script, files } = await editorPrograms();
  bundle = { script, files: files.filter(({ url }) => url.startsWith(`${PROGRAM_ADDRESS}/`)) };
}, A_MINUTE);

/** The content of the program's files, by address. */
const contents = () =>
  new Map(bundle.files.map((file) => [file.url, "path" in file ? readFileSync(file.path) : Buffer.from(file.content)]));

const PROGRAM = /\/programa-\w+\.js$/;
const textOfStart = () => contents().get(bundle.script)?.toString() ?? "";
/** What the module that starts it loads, in its order. */
const loadedFirst = () =>
  [...textOfStart().matchAll(/name:"\.\/([^"]+)"/g)].map(([, name]) => `${PROGRAM_ADDRESS}/${name}`);

const addressOf = (pattern: RegExp) => bundle.files.find(({ url }) => pattern.test(url))?.url ?? "";

describe("the editor's program", () => {
  it("is loaded for the first time with at most 600 KB", () => {
    const files = contents();
    const first = [bundle.script, ...loadedFirst(), addressOf(/\/iconos-/)];
    const bytes = first.map((url) => brotliCompressSync(files.get(url) ?? Buffer.alloc(0)).length);
    expect(first).toHaveLength(4);
    expect(Math.min(...bytes)).toBeGreaterThan(0);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(600_000);
  });

  it("is started by a module that knows the length of what it loads first, everything that the program imports at once", () => {
    const files = contents();
    const program = files.get(addressOf(PROGRAM))?.toString() ?? "";
    const imports = [...program.matchAll(/(?:from|import)"\.\/([^"]+)"/g)].map(
      ([, name]) => `${PROGRAM_ADDRESS}/${name}`,
    );
    expect(loadedFirst()).toEqual([addressOf(PROGRAM), ...new Set(imports)]);
    const lengths = JSON.stringify(loadedFirst().map((url) => files.get(url)?.length));
    expect([...textOfStart().matchAll(/bytes:(\d+)/g)].map(([, bytes]) => Number(bytes))).toEqual(JSON.parse(lengths));
  });

  it("has every module compressed beside it, which a host may send in its place", () => {
    const files = contents();
    const modules = [...files].filter(([url]) => url.endsWith(".js"));
    expect(modules.length).toBeGreaterThan(10);
    for (const [url, content] of modules) {
      expect(brotliDecompressSync(files.get(`${url}.br`) ?? Buffer.of()).equals(content), url).toBe(true);
      expect(gunzipSync(files.get(`${url}.gz`) ?? Buffer.of()).equals(content), url).toBe(true);
    }
  });

  it("contains no address of a content delivery network", () => {
    const texts = [...contents()].filter(([url]) => [".js", ".css"].includes(extname(url)));
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.flatMap(([, content]) => cdnAddresses(content.toString()))).toEqual([]);
  });

  it("includes the licences of its packages", () => {
    const text = contents()
      .get(addressOf(/licencias\.txt$/))
      ?.toString();
    for (const name of ["@sveltia/cms", "leaflet", "yaml"]) expect(text).toMatch(new RegExp(`^${name}$`, "m"));
  });

  it("includes neither other languages nor source maps", () => {
    const names = bundle.files.map(({ url }) => basename(url));
    expect(names.filter((name) => /^(?:fr|pt-BR|zh-CN|en-GB)-|\.map$/.test(name))).toEqual([]);
    expect(names.filter((name) => !/\.(?:br|gz)$/.test(name)).length).toBeLessThan(45);
  });

  it(
    "has the same bytes when built again in another folder",
    async () => {
      const folder = await tempFolder();
      await writeEditorProgram(folder);
      const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => extname(name))
        .sort();
      const plain = bundle.files.filter(({ url }) => !/\.(?:br|gz)$/.test(url));
      expect(names.map((name) => `/admin/programa/${name}`)).toEqual(plain.map(({ url }) => url));
      const files = contents();
      const differing = names.filter(
        (name) => !readFileSync(join(folder, name)).equals(files.get(`/admin/programa/${name}`) ?? Buffer.of()),
      );
      expect(differing).toEqual([]);
    },
    A_MINUTE,
  );

  it("comes from the cache the second time, also for two builds at once", async () => {
    const written = () => bundle.files.map((file) => "path" in file && statSync(file.path).ino);
    const before = written();
    const [one, other] = await Promise.all([buildEditor(), buildEditor()]);
    expect([one, other]).toEqual([bundle.files, bundle.files]);
    expect(written()).toEqual(before);
  });
});

describe.each([
  ["previews", buildPreviewProgram, PREVIEW_FILES, "showPreview", 130_000, ["markdown-it", "preact", "zod"]],
  ["rules", buildCheckProgram, CHECK_FILES, "problemsOf", 180_000, ["markdown-it", "yaml", "zod"]],
] as const)("the program of the %s", (_name, buildProgram, files, exported, most, packages) => {
  it("is small, contacts no other host, and includes the licences of its packages", async () => {
    const written = new Map((await buildProgram()).map((file) => [file.url, "content" in file ? file.content : ""]));
    const script = `${written.get(files.script)}`;
    expect(script).toContain(exported);
    expect(brotliCompressSync(script).length).toBeLessThan(most);
    expect(cdnAddresses(script)).toEqual([]);
    for (const name of packages) expect(written.get(files.licences)).toMatch(new RegExp(`^${name}$`, "m"));
  });
});

describe("the addresses of other hosts", () => {
  const fonts = "a{}@font-face {font-family:'X';src:url(https://cdn.jsdelivr.net/x.woff2) format('woff2');   }b{}";

  it("are removed, with the rules that contain them", () => {
    expect(ownHosted(fonts)).toBe("a{}b{}");
    const dollar = "$";
    const parts = (host: string) => `\`${host}@shikijs\`,\`${host}${dollar}{e}\``;
    expect(ownHosted(parts("https://unpkg.com/"))).toBe(parts("/admin/sin-red/"));
  });

  it("are reported if a newer package writes them in another way", () => {
    expect(cdnAddresses(fonts)).toEqual(["https://cdn.jsdelivr.net/x.woff2"]);
    expect(cdnAddresses("@import url(https://fonts.googleapis.com/css?family=X)")).toHaveLength(1);
    expect(cdnAddresses('"https://unpkg.com/leaflet"')).toEqual(["https://unpkg.com/leaflet"]);
  });

  it("may remain as the name of the configuration schema, which nothing loads", () => {
    expect(cdnAddresses("https://unpkg.com/@sveltia/cms/schema/sveltia-cms.json")).toEqual([]);
  });
});

describe("the titles in the lists of the editor", () => {
  /** What the package's function, as it writes it, becomes. */
  async function shown(title: string, { allowMarkdown }: { allowMarkdown: boolean }): Promise<string> {
    const theirs =
      "(e,{allowMarkdown:t=!1}={})=>(e=hr(e),t&&(e=Y$(e)),e=Ct(e,{ALLOWED_TAGS:t?[`strong`,`em`,`code`]:[]}),t||(e=Y$(e)),e.trim())";
    const ours = withPlainTitles(`export default ${theirs}`) ?? "";
    const { default: summary } = await import(`data:text/javascript,${encodeURIComponent(ours)}`);
    return summary(title, { allowMarkdown });
  }

  const titles = [
    " Feria: 2 * 3 * 4 ",
    "AT&amp;T",
    '<img src=x onerror="alert(1)">',
    "&lt;img src=x onerror=alert(1)>",
  ];

  it.each(titles)("%s is inserted verbatim where text is expected", async (title) => {
    expect(await shown(title, { allowMarkdown: false })).toBe(title.trim());
  });

  it.each(titles)("%s is shown verbatim where HTML is expected", async (title) => {
    const html = await shown(title, { allowMarkdown: true });
    expect(html).not.toContain("<");
    expect(html.replaceAll("&lt;", "<").replaceAll("&amp;", "&")).toBe(title.trim());
  });

  it("are never parsed as HTML by the program", () => {
    const program = contents().get(addressOf(PROGRAM))?.toString() ?? "";
    expect(program).toContain("allowMarkdown");
    expect(program).not.toMatch(/ALLOWED_TAGS:\w+\?\[.strong.,.em.,.code.\]/);
  });

  it("stop the build if a newer package writes them in another way", () => {
    expect(withPlainTitles("(e,{allowMarkdown:t=!1}={})=>purify(marked(e))")).toBeUndefined();
  });
});

describe("the files that are saved with a document", () => {
  it("are told to whoever listens to a save, and a newer package that saves in another way stops the build", () => {
    const theirs = "let{changes:f,savingAssets:p}=await T({draft:e}),h=1;await C0({type:`preSave`,entry:_})";
    expect(withFilesTold(theirs)).toBe(theirs.replace("await C0", "window.sitioSavingFiles=p;await C0"));
    expect(withFilesTold(theirs.replace("preSave", "beforeSave"))).toBeUndefined();
  });
});

describe("what is left out of the program", () => {
  const url = (name: string) => `new URL(new URL(\`assets/${name}\`,import.meta.url).href,\`\`+import.meta.url).href`;
  it.each([
    [
      "every language but Spanish",
      withOnlySpanish,
      "var a1={create:`New`},AQ=`en-US`,jQ=`ar,en-US,es-CO`.split(`,`);Vl(AQ,{...a1,_sui:b2})",
      'import textosDelEditor from "textos-del-editor";var a1={create:`New`},AQ=`es-CO`,jQ=[`es-CO`];Vl(AQ,textosDelEditor)',
    ],
    [
      "fonts for texts",
      withFontsOfDevice,
      `w({"source-sans-3-x.woff2":${url("a.woff2")},"noto-mono-x.woff2":${url("b.woff2")},"icons.woff2":${url("c.woff2")}})`,
      `w({"icons.woff2":${url("c.woff2")}})`,
    ],
    [
      "what only some forms need, until they do",
      withPartsLater,
      "var L1=()=>{I1().catch(()=>{})},K3=()=>{G3().catch(()=>{})}",
      "var L1=()=>{},K3=()=>{}",
    ],
    [
      "the schema of the configuration",
      withTrustedConfig,
      "x=void 0,S=()=>{if(b)return x??={strict:d(b),lenient:d(b,{allowUnknownProperties:!0})},x},C=1,w=({config:e,schemas:t,collectors:n})=>{if(t)try{o(e)}catch(e){console.warn(`Skipping configuration schema validation`,e)}},T=2",
      "x=void 0,S=()=>{},C=1,w=()=>{},T=2",
    ],
    [
      "the English names of emoji",
      withoutEmojiNames,
      "X=`😀\tgrinning\tface\n😃\tsmiley`,Y",
      "X=`😀\tgrinning\tface`,Y",
    ],
  ])("%s; a newer package that has it in another way stops the build", (_what, change, theirs, ours) => {
    expect(change(theirs)).toBe(ours);
    expect(change(ours)).toBeUndefined();
  });
});

describe("the font of the icons", () => {
  const font = () => contents().get(addressOf(/\/iconos-/)) ?? Buffer.alloc(0);

  it("has every icon that the configuration names, and the editor's own", async () => {
    const wanted = [
      ...Object.values(EDITOR_ICONS),
      "search",
      "delete",
      "arrow_back",
      "more_vert",
      "check_circle",
      "format_bold",
    ];
    expect(await iconsIn(font(), wanted)).toEqual(wanted);
  });

  it("has no other", async () => {
    expect(await iconsIn(font(), ["sports_esports", "skateboarding", "nothing_of_this_name"])).toEqual([]);
    expect(font().length).toBeLessThan(30_000);
  });

  it("cannot be made if the configuration has an icon that does not exist", async () => {
    await expect(subsetIconFont(font(), [], ["newspaper", "periodico"])).rejects.toThrow(BuildError);
    await expect(subsetIconFont(font(), [], ["periodico"])).rejects.toThrow("periodico");
  });

  it("finds the names of its icons in the module", () => {
    expect(iconWords("x(`arrow_back`),{name:`home`},home")).toEqual(["arrow_back", "home"]);
    expect(iconWords("T(`<span> close</span><i>menu</i>`),u?`undo`:'redo'")).toEqual(["menu", "undo", "redo"]);
  });
});

describe("the Spanish of the editor", () => {
  const read = (path: string): Strings => JSON.parse(readFileSync(path, "utf8"));
  const english = read(join(PACKAGE, "locales", "en-US.json"));
  const theirs = read(join(PACKAGE, "locales", "es-CO.json"));
  const ours = read(new URL("../../scripts/editor/es-CO.json", import.meta.url).pathname);
  const textOf = (strings: Strings, name: string) =>
    name
      .split(".")
      .reduce<Strings | string | undefined>((part, key) => (typeof part === "object" ? part[key] : undefined), strings);

  it("lacks only what staff never see: what is wrong with the configuration", () => {
    const known = new Set(stringNames(withStrings(theirs, ours)));
    const missing = stringNames(english).filter((name) => !known.has(name));
    expect(missing.filter((name) => !ONLY_FOR_DEVELOPERS.test(name))).toEqual([]);
    expect(missing).toHaveLength(LEFT_IN_ENGLISH);
  });

  it("has the order of the package", () => {
    const names = stringNames(ours);
    expect(names).toEqual(stringNames(english).filter((name) => names.includes(name)));
  });

  it.each(stringNames(ours))("%s is a text of the editor, with the same values, marks and cases", (name) => {
    const [original, translated] = [textOf(english, name), textOf(ours, name)].map(String);
    const parts = (text = "") => [...new Set(text.match(/\{\$\w+[^}]*\}|<[^>]*>|\.input|\.match/g))].sort();
    const cases = (text = "") => text.match(/(?:\d|one|\*) \{\{/g);
    expect(original).not.toBe("undefined");
    // A case for one thing need not say the number.
    expect(parts(translated)).toEqual(parts(original));
    expect(cases(translated)).toEqual(cases(original));
  });

  it("addresses the reader as «usted»", () => {
    const spoken = withStrings(theirs, ours);
    const familiar = stringNames(spoken)
      .filter((name) => !ONLY_FOR_DEVELOPERS.test(name))
      .map((name) => `${textOf(spoken, name)}`)
      .filter((text) => FAMILIAR.test(text) || FAMILIAR_ORDER.test(text));
    expect(familiar).toEqual([]);
  });
});

/** Words of those who say «tú»; a newer package brings texts with them. */
const FAMILIAR =
  /(?<![\p{L}])(?:tú|tus?|te|ti|contigo|debes|puedes|quieres|tienes|estás|necesitas|usas|prefieras|guardes|abriste|elige|haz|ingresa|arrastra|escanea|regístrate|presiona|vuelve a|escribe|verifica|convierte|soluciona|inténtal[ao]|corrígel[ao]s?|verifícal[ao]s?|acéptala|pídele|pruébalo|únete|síguenos)(?![\p{L}])/iu;

/** Words that give an order to «tú» where a sentence begins, and elsewhere say what somebody does: «una entrada que usa el archivo». */
const FAMILIAR_ORDER =
  /(?:^|[.:] |\{\{)(?:Abre|Administra|Agrega|Consulta|Crea|Elimina|Espera|Guarda|Reduce|Revisa|Selecciona|Toca|Usa)(?!\p{L})/u;

/** Texts about the configuration that the package has in English only; another number means another package: look at them. */
const LEFT_IN_ENGLISH = 43;
