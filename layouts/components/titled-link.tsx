import type { Site } from "../../scripts/model/site.ts";
import { titleAt } from "../../scripts/model/titles.ts";
import { hostOf } from "../words.ts";

interface TitledLinkProps {
  site: Site;
  /** A path of this site or an address of another one. */
  url: string;
  /** What it is seen for: with it, links whose text is the same have different names. */
  of: string;
}

/** A link whose text is the title of what it leads to; of another site, its name; of a file, that it is one. */
export function TitledLink({ site, url, of }: TitledLinkProps) {
  const title = titleAt(site, url);
  if (title) return <a href={url}>{title}</a>;
  return (
    <a href={url}>
      {url.startsWith("/") ? "Ver la evidencia" : hostOf(url)}
      <span class="visually-hidden">: {of}</span>
    </a>
  );
}
