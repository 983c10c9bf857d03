interface SearchFormProps {
  /** On the search page its script finds the form by this identifier. */
  id?: string;
}

/** A search box that works as a plain form: the answer is the search page. */
export function SearchForm({ id }: SearchFormProps) {
  return (
    <search>
      <form class="search" id={id} action="/buscar/" method="get">
        <label for="q">¿Qué está buscando?</label>
        <div class="search-row">
          <input id="q" name="q" type="search" autocomplete="off" enterkeyhint="search" />
          <button type="submit">Buscar</button>
        </div>
      </form>
    </search>
  );
}
