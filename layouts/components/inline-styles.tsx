/** Our own style sheets, unescaped: escaping would change their selectors. The security policy allows them by hash. */
export function InlineStyles({ sheets }: { sheets: readonly string[] }) {
  return (
    <>
      {sheets.map((css) => (
        <style key={css} dangerouslySetInnerHTML={{ __html: css }} />
      ))}
    </>
  );
}
