/** The part of Eleventy's configuration that we use; version 3 ships no types. */
export interface EleventyConfig {
  addTemplateFormats(formats: string | string[]): void;
  addExtension(extension: string | string[], options: Record<string, unknown>): void;
  addGlobalData(key: string, value: unknown): void;
  addTransform(name: string, transform: (this: { page: { url: string } }, content: string) => string): void;
  setTemplateFormats(formats: string | string[]): void;
  setQuietMode(quiet: boolean): void;
  setFreezeReservedData(freeze: boolean): void;
  setUseGitIgnore(use: boolean): void;
}
