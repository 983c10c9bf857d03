/** Shown on every page of a demo site, so that nobody takes its data for real. */
export function FictionBanner() {
  return (
    <aside class="fiction" aria-label="Advertencia">
      <strong>Demostración.</strong> Este municipio es ficticio: sus datos, trámites y noticias no son reales.
    </aside>
  );
}
