interface ViewListProps {
  links: readonly { title: string; url: string }[];
  /** What the titles are of, for who hears them apart from their heading: «Actualizaciones de». */
  of?: string;
  /** Address of the one on show. */
  current: string;
}

/** Links to other views of the same things; the one on show is marked. */
export function ViewList({ links, of, current }: ViewListProps) {
  return (
    <ul>
      {links.map(({ title, url }) => (
        <li key={url}>
          <a href={url} aria-current={url === current ? "page" : undefined}>
            {of && <span class="visually-hidden">{of} </span>}
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
