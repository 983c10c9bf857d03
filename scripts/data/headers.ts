/**
 * The site's `_headers` file, which Netlify and Cloudflare Pages read: the content security policy, with the hash of each
 * style sheet that pages carry in their head. It cannot stand in `netlify.toml`, because the sheet has the municipality's
 * colour. Nothing from other sites, no script or style but ours; `wasm-unsafe-eval` lets the search run, which is
 * WebAssembly. https://docs.netlify.com/manage/routing/headers/
 *
 * @param styleHashes SHA-256 of each style sheet, in Base64
 * @param form where the form for petitions is sent; only an address of another site needs a permission
 */
export function headersFile(styleHashes: readonly string[], form?: string): string {
  const receiver = form?.startsWith("https://") ? ` ${new URL(form).origin}` : "";
  const policy = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src ${styleHashes.map((hash) => `'sha256-${hash}'`).join(" ")}`,
    "img-src 'self'",
    "connect-src 'self'",
    `form-action 'self'${receiver}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return `/*\n  Content-Security-Policy: ${policy.join("; ")}\n`;
}
