import type { ListedSheet } from "../../scripts/model/assemble.ts";
import { attentionOf, NO_SHEET } from "../../scripts/model/contact.ts";
import type { Ficha, Site } from "../../scripts/model/site.ts";
import { suspensionOf } from "../../scripts/model/suspension.ts";
import { Marked } from "./marked.tsx";
import { Reach } from "./reach.tsx";

interface SheetListProps {
  site: Site;
  sheets: readonly ListedSheet[];
  /** Shows titles only, for lists that are long. */
  brief?: boolean;
  /**
   * Whether this is the list in which sheets without a page have their address, and whose items a box filters: each has
   * an anchor and its keywords.
   */
  main?: boolean;
  /** Whether the list stands under the name of the office, which need not be said again. */
  ofOffice?: boolean;
}

/** Sheets with a page as links with their summary, and the others with whom to ask about them. */
export function SheetList({ site, sheets, brief, main, ofOffice }: SheetListProps) {
  return (
    <ul class="documents">
      {sheets.map((sheet) => {
        const { slug, titulo, document, palabras_clave } = sheet;
        return (
          <li
            key={slug}
            id={main && !document ? slug : undefined}
            class={document ? undefined : "unpublished"}
            data-claves={(main && palabras_clave.join(" ")) || undefined}
          >
            {document ? <a href={document.url}>{titulo}</a> : <strong>{titulo}</strong>}
            {document && <SuspendedWord site={site} document={document} />}
            {document && !brief && <p>{document.data.resumen}</p>}
            {!document && (ofOffice ? <p>{NO_SHEET}</p> : <WhomToAsk site={site} sheet={sheet} />)}
          </li>
        );
      })}
    </ul>
  );
}

/** That nobody attends to it for a time, below its name. */
function SuspendedWord({ site, document }: { site: Site; document: Ficha }) {
  const suspension = suspensionOf(document.data, site.today);
  return suspension ? (
    <p>
      <Marked class="suspension" mark="✗">
        {suspension}
      </Marked>
    </p>
  ) : null;
}

/** «Sin ficha todavía. Atiende: Hacienda. Teléfono: 604 555 0100…», as far as it is published. */
function WhomToAsk({ site, sheet }: { site: Site; sheet: ListedSheet }) {
  const { office, ...reach } = attentionOf(site, sheet.dependencia);
  return (
    <p>
      {NO_SHEET}.{" "}
      {office && (
        <>
          Atiende: <a href={office.url}>{office.data.titulo}</a>.{" "}
        </>
      )}
      <Reach {...reach} />
    </p>
  );
}
