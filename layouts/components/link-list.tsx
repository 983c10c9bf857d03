interface LinkListProps {
  links: readonly { title: string; url: string; summary: string }[];
}

/** Links, each with a sentence that describes its target. */
export function LinkList({ links }: LinkListProps) {
  return (
    <ul class="documents">
      {links.map(({ title, url, summary }) => (
        <li key={url}>
          <a href={url}>{title}</a>
          <p>{summary}</p>
        </li>
      ))}
    </ul>
  );
}
