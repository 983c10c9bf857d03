/** Whether a title is written in capitals: two words of it that are no initials, and not one small letter in any word. */
export function isInCapitals(title: string): boolean {
  const words = (title.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => !isInitials(word));
  return !/\p{Ll}/u.test(title) && words.length > 1 && words.some((word) => word.length > 3);
}

/**
 * A title in capitals as a sentence: «CONVOCATORIA PÚBLICA NÚMERO 3» → «Convocatoria pública número 3». Initials that are known
 * or that nobody can pronounce stay, Roman numbers too; a name of a person or a place must be put right by whoever reads it.
 */
export function asSentence(title: string): string {
  const small = title.replace(/[\p{L}\p{M}.]+/gu, (word) =>
    isInitials(word) ? word : word.toLocaleLowerCase("es-CO"),
  );
  return small.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase("es-CO")).replace(/\s+/g, " ");
}

function isInitials(word: string): boolean {
  const plain = word.replace(/\.$/, "").normalize("NFC");
  return KNOWN.has(plain) || ROMAN.test(plain) || /^\p{Lu}(?:\.\p{Lu})+$/u.test(plain) || !/[AEIOUYÁÉÍÓÚÜ]/.test(plain);
}

const ROMAN = /^(?=[IVX]{2,})X{0,3}(?:IX|IV|V?I{0,3})$/;

/** Initials that a Colombian town writes and that could be words. */
const KNOWN: ReadonlySet<string> = new Set(
  [
    "ADRES ANLA ANSV ART ASIS CAR CDMB CNE COP COVID CTP DAFP DANE DIAN DIVIPOLA EPS EOT ESE ESAP ESP FURAG FUT ICA ICBF",
    "ICETEX IDEAM IGAC INVIAS INVIMA IPS ITA JAC JAL MIPG NIT OCAD ONG PAAC PAC PAE PBOT PDET PETI PIC PINAR POAI POT PQRS",
    "PQRSD PTEP RIT RUAF RUES RUNT RUP RUT SAS SECOP SENA SGR SIA SIGEP SIMAT SISBEN SISBÉN SMLDV SMMLV SOAT SUCOP SUIN",
    "SUIT TIC UARIV UMATA UNESCO UVB UVT",
  ]
    .join(" ")
    .split(" "),
);
