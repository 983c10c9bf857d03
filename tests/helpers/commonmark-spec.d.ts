/** The examples of https://spec.commonmark.org, a tab written as `→`. */
declare module "commonmark-spec" {
  export const tests: { number: number; section: string; markdown: string; html: string }[];
}
