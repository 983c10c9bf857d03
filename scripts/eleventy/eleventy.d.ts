declare module "@11ty/eleventy" {
  export default class Eleventy {
    constructor(input: string, output: string, options: { configPath: string; quietMode?: boolean; source?: string });
    disableLogger(): void;
    write(): Promise<unknown>;
  }

  /** The part of the configuration that we use; version 3 ships no types. */
  export interface EleventyConfig {
    addExtension(extension: string | string[], options: Record<string, unknown>): void;
    readonly ignores: Set<string>;
    addGlobalData(key: string, value: unknown): void;
    setTemplateFormats(formats: string | string[]): void;
    setUseGitIgnore(use: boolean): void;
  }
}
