/**
 * The window in which a person signs in, at its end: it tells the page that opened it that it is there, and gives it the
 * token once that page answers. https://docs.netlify.com/manage/security/secure-access-to-sites/oauth-provider-tokens/
 */
export function signInPage(token: string): string {
  const success = `authorization:github:success:${JSON.stringify({ provider: "github", token })}`;
  return `<!doctype html><script>
addEventListener("message", ({ origin }) => opener.postMessage(${JSON.stringify(success)}, origin));
opener.postMessage("authorizing:github", "*");
</script>`;
}
