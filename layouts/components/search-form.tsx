import { PAGES } from "../../scripts/pages/pages.ts";

interface SearchFormProps {
  /** Set on the search page, whose script looks for this identifier. */
  id?: string;
  /** The label of the text box. */
  label?: string;
  /** Searches only pages of this kind: «Documento». */
  kind?: string;
  /** What the box says at first. */
  value?: string;
}

/** A search box that works without JavaScript: it submits to the search page. */
export function SearchForm({ id, label = "¿Qué está buscando?", kind, value }: SearchFormProps) {
  return (
    <search>
      <form class="search" id={id} action={PAGES.buscar.url} method="get">
        <label for="q">{label}</label>
        {kind && <input type="hidden" name="tipo" value={kind} />}
        <div class="search-row">
          <input id="q" name="q" type="search" value={value} autocomplete="off" enterkeyhint="search" />
          <button type="submit">Buscar</button>
        </div>
      </form>
    </search>
  );
}
