interface ViewListProps {
  links: readonly { title: string; url: string }[];
  /** Address of the one on show. */
  current: string;
}

/** Links to other views of the same things; the one on show is marked. */
export function ViewList({ links, current }: ViewListProps) {
  return (
    <ul>
      {links.map(({ title, url }) => (
        <li key={url}>
          <a href={url} aria-current={url === current ? "page" : undefined}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
