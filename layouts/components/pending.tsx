/** A datum that nobody has given yet: said, never invented. */
export function Pending() {
  return (
    <span class="pending" data-pagefind-ignore>
      pendiente
    </span>
  );
}
