/** Social networks by the name of their site. */
const NETWORKS: Readonly<Record<string, string>> = {
  "facebook.com": "Facebook",
  "instagram.com": "Instagram",
  "x.com": "X",
  "twitter.com": "X",
  "youtube.com": "YouTube",
  "youtu.be": "YouTube",
  "tiktok.com": "TikTok",
  "threads.net": "Threads",
  "linkedin.com": "LinkedIn",
  "whatsapp.com": "WhatsApp",
  "wa.me": "WhatsApp",
  "t.me": "Telegram",
};

/**
 * Links to a municipality's pages in social networks, each by the name of its network, or of its site if we know none; the
 * second of a network adds its own address, so that no two links have one name.
 */
export function networkLinks(addresses: readonly string[]): { title: string; url: string }[] {
  const named = addresses.map((url) => ({ title: networkOf(url), url }));
  return named.map(({ title, url }, index) => {
    const isFirst = named.findIndex((other) => other.title === title) === index;
    return { title: isFirst ? title : `${title} ${new URL(url).pathname}`, url };
  });
}

/** «Facebook» for `https://es-la.facebook.com/alcaldia`. */
function networkOf(address: string): string {
  const { hostname } = new URL(address);
  const site = Object.keys(NETWORKS).find((name) => hostname === name || hostname.endsWith(`.${name}`));
  return site ? (NETWORKS[site] as string) : hostname.replace(/^www\./, "");
}
