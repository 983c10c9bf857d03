declare module "@11ty/eleventy" {
  export default class Eleventy {
    constructor(input: string, output: string, options: { configPath: string; quietMode?: boolean; source?: string });
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
