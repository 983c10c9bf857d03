/** Style sheets of our own, as they are: escaping would change their selectors. The policy allows them by their hash. */
export function InlineStyles({ sheets }: { sheets: readonly string[] }) {
  return (
    <>
      {sheets.map((css) => (
        <style key={css} dangerouslySetInnerHTML={{ __html: css }} />
      ))}
    </>
  );
}
