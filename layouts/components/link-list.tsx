interface LinkListProps {
  links: readonly { title: string; url: string; summary: string }[];
}

/** Links with a sentence that says what is found there. */
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
