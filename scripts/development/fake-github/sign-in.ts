/**
 * The last page of the sign-in window: it announces itself to the page that opened it, and sends the token once that
 * page answers. https://docs.netlify.com/manage/security/secure-access-to-sites/oauth-provider-tokens/
 */
export function signInPage(token: string): string {
  const success = `authorization:github:success:${JSON.stringify({ provider: "github", token })}`;
  return `<!doctype html><script>
addEventListener("message", ({ origin }) => opener.postMessage(${JSON.stringify(success)}, origin));
opener.postMessage("authorizing:github", "*");
</script>`;
}
