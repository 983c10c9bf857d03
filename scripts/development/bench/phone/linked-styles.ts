/** A page with linked style sheets, and those style sheets by address. */
export interface LinkedPage {
  html: string;
  sheets: Map<string, string>;
}

/**
 * The same page with every `<style>` as a link to the same text, so that both deliveries can be compared.
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

/** A content security policy that allows the site's own style sheet files instead of inline ones by hash. */
export const allowLinkedStyles = (policy: string) => policy.replace(/style-src [^;]*/, "style-src 'self'");
