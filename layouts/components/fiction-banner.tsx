/** On every page of a demonstration, so that nobody takes its data for true. */
export function FictionBanner() {
  return (
    <aside class="fiction" aria-label="Advertencia">
      <strong>Demostración.</strong> Este municipio es ficticio: sus datos, trámites y noticias no son reales.
    </aside>
  );
}
