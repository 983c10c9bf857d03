/** Marks a value that is not known yet, so that none is invented. */
export function Pending() {
  return (
    <span class="pending" data-pagefind-ignore>
      pendiente
    </span>
  );
}
