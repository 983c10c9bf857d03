/** Lines to write on by hand. */
export function RuledLines({ count }: { count: number }) {
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <span key={index} class="ruled" />
      ))}
    </>
  );
}
