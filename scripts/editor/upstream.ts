/**
 * What the build changes in the module of Sveltia CMS before it is bundled. The package is made for a bundler and brings
 * its fonts, languages and parts along; what is left of the network are addresses of last resort, which a strict content
 * security policy would report and which would tell another company who edits this site. And it takes titles for Markdown
 * with HTML in it; here they are text.
 */

/** The file in `assets/` with the icons, as the package brings it: 3,800 icons, 750 KB. */
export const isIconFont = (name: string) => /^material-symbols-.*\.woff2$/.test(name);

/** `@font-face` rules for fonts that the module also registers from its own files. */
const CDN_FONTS = /@font-face\s*\{[^}]*https:\/\/cdn\.jsdelivr\.net\/[^}]*\}/g;

/** Where parts are looked for that the bundle already has. What follows is on our own host, where nothing answers. */
const CDN_PARTS = /https:\/\/unpkg\.com\/(?=@shikijs`|@sveltia\/ui`|\$\{)/g;

/** Loads from another host, if some were left. The address of the configuration's schema is a name: nothing is loaded from it. */
const CDN =
  /https?:\/\/(?:cdn\.jsdelivr\.net|fonts\.(?:googleapis|gstatic)\.com|unpkg\.com(?!\/@sveltia\/cms))[^\s"'`)]*/g;

/** The module without addresses of content delivery networks. */
export function ownHosted(module: string): string {
  return module.replace(CDN_FONTS, "").replace(CDN_PARTS, "/admin/sin-red/");
}

/**
 * How the module makes a document's line in a list out of its title (`sanitizeEntrySummary`), whatever its names were made
 * short to: Markdown to HTML, HTML through a parser, and then out of it what might harm.
 */
const PARSED_TITLE =
  /\((?<title>[\w$]+)=[\w$]+\(\1\),(?<asHtml>[\w$]+)&&\(\1=[\w$]+\(\1\)\),\1=[\w$]+\(\1,\{ALLOWED_TAGS:\2\?\[`strong`,`em`,`code`\]:\[\]\}\),\2\|\|\(\1=[\w$]+\(\1\)\),\1\.trim\(\)\)/;

/**
 * The module with titles shown to the letter, as the site shows them; `undefined` when it makes its lists in another way than
 * the one known here. Nothing of a title may reach a parser of HTML, not even one whose elements are thrown away: Chromium
 * 156, other than 150, reports `onerror="…"` there too, and in that noise nobody would hear of a true attack.
 */
export function withPlainTitles(module: string): string | undefined {
  if (!PARSED_TITLE.test(module)) return undefined;
  return module.replace(
    PARSED_TITLE,
    "($<asHtml>?$<title>.replaceAll(`&`,`&amp;`).replaceAll(`<`,`&lt;`):$<title>).trim()",
  );
}

/** The name under which `start.js` gives the module our own comparison of two states of a document. */
export const SAME_FILE = "sitioSameFile";

/** Where the module keeps what it has of a document that nobody changed since it last read it (`reconcileEntries`). */
const KEPT_ENTRY =
  /(?<every>\.every\((?<path>[\w$]+)=>[\w$]+\.includes\(\k<path>\)&&![\w$]+\.has\(\k<path>\)\))\?(?<known>[\w$]+):\{\.\.\.(?<read>[\w$]+),id:\k<known>\.id\}/;

/** Where it finds that somebody else changed a document since it was opened (`compareWithStore`). */
const CHANGED_ENTRY =
  /if\((?<differs>!(?:\(0,[\w$.]+\)|[\w$]+)\((?<now>[\w$]+)\.locales,(?<opened>[\w$]+)\.locales\))\)return\{type:`modified`/;

/**
 * The module with documents compared by their text; `undefined` when it compares them in another way than the one known
 * here. By itself it takes what another tab of the same browser saved for its own, and overwrites it; and it takes its own
 * change for somebody else's when the answer to a save was lost.
 */
export function withTextsCompared(module: string): string | undefined {
  if (!KEPT_ENTRY.test(module) || !CHANGED_ENTRY.test(module)) return undefined;
  return module
    .replace(KEPT_ENTRY, `$<every>&&window.${SAME_FILE}($<read>,$<known>)?$<known>:{...$<read>,id:$<known>.id}`)
    .replace(CHANGED_ENTRY, `if($<differs>&&!window.${SAME_FILE}($<now>,$<opened>))return{type:\`modified\``);
}

/** The name under which the module leaves the files that are saved together with a document. */
export const SAVING_FILES = "sitioSavingFiles";

/** Where it says that a document is about to be saved (`createSavingEntryData`). */
const ABOUT_TO_SAVE = /(?<before>savingAssets:(?<files>[\w$]+)\}=await [^;]+;)(?=await [\w$.]+\(\{type:`preSave`)/;

/**
 * The module that leaves the photos and files chosen in a form where the listeners of `preSave` find them; `undefined` when it
 * says that it saves in another way than the one known here. To a rule that wants the files of a document to be there, they are.
 */
export function withFilesTold(module: string): string | undefined {
  if (!ABOUT_TO_SAVE.test(module)) return undefined;
  return module.replace(ABOUT_TO_SAVE, `$<before>window.${SAVING_FILES}=$<files>;`);
}

/** The module that our texts are imported from; see `withOnlySpanish`. */
export const STRINGS_MODULE = "textos-del-editor";

/** Its languages: the one that it has in itself, and all that it knows of. */
const LANGUAGES = /(?<own>[\w$]+)=`en-US`,(?<all>[\w$]+)=`[\w,-]+`\.split\(`,`\)/;
/** Where it takes its own texts. */
const OWN_TEXTS = /(?<add>[\w$]+)\((?<own>[\w$]+),\{\.\.\.[\w$]+,_sui:[\w$]+\}\)/;

/**
 * The module with Spanish as its own and only language, in place of English: nothing is loaded for it later, and whoever opens
 * the editor with a browser in another language reads Spanish too. `undefined` when it has its languages in another way than the one known here.
 */
export function withOnlySpanish(module: string): string | undefined {
  if (!LANGUAGES.test(module) || !OWN_TEXTS.test(module)) return undefined;
  const spanish = module
    .replace(LANGUAGES, "$<own>=`es-CO`,$<all>=[`es-CO`]")
    .replace(OWN_TEXTS, "$<add>($<own>,textosDelEditor)");
  return `import textosDelEditor from "${STRINGS_MODULE}";${spanish}`;
}

/** The fonts for texts that it registers beside that of its icons. */
const TEXT_FONTS =
  /"(?:source-sans|noto-mono)[\w-]*\.woff2":new URL\(new URL\(`[^`]*`,import\.meta\.url\)\.href,``\+import\.meta\.url\)\.href,/g;

/** The module that shows texts in the fonts of the device, which its styles name next; `undefined` when it registers its own in another way. */
export function withFontsOfDevice(module: string): string | undefined {
  if (module.match(TEXT_FONTS)?.length !== 2) return undefined;
  return module.replace(TEXT_FONTS, "");
}

/** How it loads React and Immutable ahead (`preloadReactDom`, `preloadImmutable`): 90 KB before the first list. Who needs one, waits for it. */
const LOADED_AHEAD = /(?<name>[\w$]+)=\(\)=>\{[\w$]+\(\)\.catch\(\(\)=>\{\}\)\}/g;

/** The module that loads its parts when a form needs them; `undefined` when it loads them ahead in another way than the one known here. */
export function withPartsLater(module: string): string | undefined {
  if (module.match(LOADED_AHEAD)?.length !== 2) return undefined;
  return module.replace(LOADED_AHEAD, "$<name>=()=>{}");
}

/** Where it compares the configuration with a schema (`getConfigSchemas`, `validateConfigSchema`). */
const CONFIG_SCHEMAS =
  /(?<name>[\w$]+)=\(\)=>\{if\([\w$]+\)return [\w$]+\?\?=\{strict:[^{}]*\{allowUnknownProperties:!0\}\)\},[\w$]+\}/;
const CONFIG_CHECK =
  /(?<name>[\w$]+)=\(\{config:[\w$]+,schemas:[\w$]+,collectors:[\w$]+\}\)=>\{(?:(?!\},[\w$]+=`sveltia-cms\.prefs`).)*?console\.warn\(`Skipping configuration schema validation`,[\w$]+\)\}\}/;

/**
 * The module that believes its configuration, which the build writes and our tests compare with the same schema: 120 KB less.
 * `undefined` when it checks it in another way than the one known here.
 */
export function withTrustedConfig(module: string): string | undefined {
  if (!CONFIG_SCHEMAS.test(module) || !CONFIG_CHECK.test(module)) return undefined;
  return module.replace(CONFIG_SCHEMAS, "$<name>=()=>{}").replace(CONFIG_CHECK, "$<name>=()=>{}");
}

/** The English names of emoji, of which it offers some to whoever writes a colon in a text. */
const EMOJI_NAMES = /(?<first>`😀\tgrinning\tface)\n[^`]*`/u;

/** The module with the name of one emoji; `undefined` when it has them in another way than the one known here. */
export function withoutEmojiNames(module: string): string | undefined {
  if (!EMOJI_NAMES.test(module)) return undefined;
  return module.replace(EMOJI_NAMES, "$<first>`");
}

/** What is changed, each with what the module would do otherwise, in Spanish. */
export const CHANGES: readonly [change: (module: string) => string | undefined, otherwise: string][] = [
  [withPlainTitles, "muestra los títulos"],
  [withTextsCompared, "compara lo que cambió"],
  [withFilesTold, "guarda"],
  [withOnlySpanish, "trae sus idiomas"],
  [withFontsOfDevice, "trae sus letras"],
  [withPartsLater, "carga sus partes"],
  [withTrustedConfig, "revisa su configuración"],
  [withoutEmojiNames, "ofrece emojis"],
];

/** The addresses of content delivery networks in a text. */
export function cdnAddresses(text: string): string[] {
  return text.match(CDN) ?? [];
}

/** Every word of a module that could name an icon, in quotes or between tags; which ones do, the font knows. */
export function iconWords(module: string): string[] {
  return [...new Set(module.match(/(?<=[`"'>])[a-z][a-z0-9_]{1,40}(?=[`"'<])/g))];
}

/** The files in `assets/` that a module asks for, as it writes them: `assets/….woff2`, `../assets/….wasm`. */
export function assetsAskedFor(module: string): string[] {
  return [...new Set(module.match(/(?:\.\.\/)?\bassets\/[\w.-]+\.(?:woff2|wasm|png|js)\b/g))];
}
