/** The part of Eleventy's configuration that we use; version 3 ships no types. */
export interface EleventyConfig {
  addExtension(extension: string | string[], options: Record<string, unknown>): void;
  addGlobalData(key: string, value: unknown): void;
  setTemplateFormats(formats: string | string[]): void;
  setUseGitIgnore(use: boolean): void;
}
