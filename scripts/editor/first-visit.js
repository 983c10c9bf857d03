/**
 * Runs in the browser, before the editor: whoever opens it for the first time gets it in the Spanish of Colombia, though
 * the browser speaks another language. A language that somebody chose in the preferences stays.
 */
const KEY = "sveltia-cms.prefs";

try {
  const preferences = JSON.parse(localStorage.getItem(KEY) ?? "{}");
  if (!preferences.locale) localStorage.setItem(KEY, JSON.stringify({ ...preferences, locale: "es-CO" }));
} catch {
  // Without storage, or with a damaged one, the editor chooses the language itself.
}
