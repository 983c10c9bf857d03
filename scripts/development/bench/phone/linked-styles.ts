/** A page whose style sheets are files of their own, and those files by their address. */
export interface LinkedPage {
  html: string;
  sheets: Map<string, string>;
}

/**
 * The same page with every `<style>` as a link to the same text, so that the two ways of delivering it can be compared.
 * @param addressOf the address of a style sheet by its text
 */
export function linkStyles(html: string, addressOf: (css: string) => string): LinkedPage {
  const sheets = new Map<string, string>();
  const linked = html.replace(/<style>([^<]*)<\/style>/g, (_element, css: string) => {
    const address = addressOf(css);
    sheets.set(address, css);
    return `<link rel="stylesheet" href="${address}">`;
  });
  return { html: linked, sheets };
}

/** A content security policy that allows style sheets of the site's own in place of those that it names by their hash. */
export const allowLinkedStyles = (policy: string) => policy.replace(/style-src [^;]*/, "style-src 'self'");
