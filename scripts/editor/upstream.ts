/**
 * What the build changes in the module of Sveltia CMS before it is bundled. The package is made for a bundler and brings
 * its fonts, languages and parts along; what is left of the network are addresses of last resort, which a strict content
 * security policy would report and which would tell another company who edits this site.
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

/** The addresses of content delivery networks in a text. */
export function cdnAddresses(text: string): string[] {
  return text.match(CDN) ?? [];
}

/** Every word of a module that could name an icon; which ones do, the font knows. */
export function iconWords(module: string): string[] {
  return [...new Set(module.match(/[a-z][a-z0-9_]{1,40}/g))];
}

/** The files in `assets/` that a module asks for, as it writes them: `assets/….woff2`, `../assets/….wasm`. */
export function assetsAskedFor(module: string): string[] {
  return [...new Set(module.match(/(?:\.\.\/)?\bassets\/[\w.-]+\.(?:woff2|wasm|png|js)\b/g))];
}
