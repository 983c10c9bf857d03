interface ShareProps {
  /** The message, as plain text. */
  text: string;
  /** What is shared, in a word: «Trámite». */
  what: string;
}

/**
 * The address that shares a message by WhatsApp, with whom the reader chooses or with one number. It uses no script, so
 * WhatsApp learns of the visit only if the link is followed. https://faq.whatsapp.com/5913398998672934
 */
export function whatsAppAddress(text: string, number = ""): string {
  return `https://wa.me/${number.replace(/\D/g, "")}?text=${encodeURIComponent(text)}`;
}

/** A link that shares a message by WhatsApp. */
export function Share({ text, what }: ShareProps) {
  return (
    <p class="share" data-pagefind-ignore>
      <a class="button" href={whatsAppAddress(text)} rel="nofollow noreferrer">
        Compartir por WhatsApp <span class="visually-hidden">{what.toLocaleLowerCase("es-CO")}</span>
      </a>
    </p>
  );
}
