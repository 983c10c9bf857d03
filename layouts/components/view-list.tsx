interface ViewListProps {
  links: readonly { title: string; url: string }[];
  /** Prefix of each title for screen readers that read links out of context: «Actualizaciones de». */
  of?: string;
  /** Address of the current view. */
  current: string;
}

/** Links to the views of the same content; the current one is marked. */
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
