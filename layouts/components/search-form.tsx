import { PAGES } from "../../scripts/pages/pages.ts";

interface SearchFormProps {
  /** On the search page its script finds the form by this identifier. */
  id?: string;
  /** What the box is called. */
  label?: string;
  /** Looks only among pages of this kind: «Documento». */
  kind?: string;
}

/** A search box that works as a plain form: the answer is the search page. */
export function SearchForm({ id, label = "¿Qué está buscando?", kind }: SearchFormProps) {
  return (
    <search>
      <form class="search" id={id} action={PAGES.buscar.url} method="get">
        <label for="q">{label}</label>
        {kind && <input type="hidden" name="tipo" value={kind} />}
        <div class="search-row">
          <input id="q" name="q" type="search" autocomplete="off" enterkeyhint="search" />
          <button type="submit">Buscar</button>
        </div>
      </form>
    </search>
  );
}
