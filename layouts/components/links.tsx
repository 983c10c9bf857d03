import type { Document } from "../../scripts/model/site.ts";

interface LinksProps {
  links: readonly { title: string; url: string }[];
}

/** A list of links and nothing else. */
export function Links({ links }: LinksProps) {
  return (
    <ul class="links">
      {links.map(({ title, url }) => (
        <li key={url}>
          <a href={url}>{title}</a>
        </li>
      ))}
    </ul>
  );
}

/** A document as a link to its page. */
export const asLink = ({ url, data }: Pick<Document, "url"> & { data: { titulo: string } }) => ({
  title: data.titulo,
  url,
});
