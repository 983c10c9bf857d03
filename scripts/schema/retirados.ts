import { z } from "zod";
import { field, prose } from "./field.ts";
import { LONGEST_OLD_ADDRESS, OLD_ADDRESS } from "./old-address.ts";

/** An address that this site or an earlier one had: `/tramites/permiso/`, `/Noticias.aspx?id=3`. */
const former = () => z.string().max(LONGEST_OLD_ADDRESS).regex(OLD_ADDRESS);

/** A page inside the site, `/tramites/permiso/`, the home page, or a file of `content/media/`. */
const successor = () => z.string().regex(/^\/(?:(?:[a-z0-9-]+\/)*|media\/(?:[a-z0-9_-]+\/)*[a-z0-9_-]+\.[a-z0-9]+)$/);

/** How many pages there may be in the list: an earlier site of twenty years. */
export const MOST_RETIRED = 5000;

const retirado = z.strictObject({
  direccion: field(former(), {
    label: "Dirección",
    help: "Dirección de la página que ya no está, sin el nombre del sitio. Puede ser del sitio anterior, como /Noticias.aspx?id=3",
    example: "direccion: /tramites/permiso-de-feria/",
  }),
  motivo: field(prose(10, 300).optional(), {
    label: "Motivo",
    help: "Por qué ya no está, en una frase.",
    example: "motivo: El permiso ya no es necesario desde el Acuerdo 12 de 2026.",
  }),
  en_su_lugar: field(successor().optional(), {
    label: "En su lugar",
    help: "Dirección de la página o del archivo de este sitio que sirve en su lugar. Una dirección del sitio anterior, sin motivo, lleva allá directamente.",
    example: "en_su_lugar: /tramites/permiso-de-espectaculos/",
  }),
});

/** What stands for an address that nothing may name any more: its SHA-256 in hexadecimal digits. */
const FINGERPRINT = /^[0-9a-f]{64}$/;

/** `content/retirados.yaml`: pages that are gone, with what to tell those who look for them. */
export const retirados = z.strictObject({
  retirados: field(z.array(retirado).max(MOST_RETIRED).default([]), {
    label: "Páginas retiradas",
    help: "Páginas que ya no están, con el motivo y lo que sirve en su lugar. El día lo dice la historia del sitio.",
    itemLabel: "página retirada",
    example: "retirados:\n  - direccion: /tramites/permiso-de-feria/\n    motivo: El permiso ya no es necesario.",
  }),
  olvidados: field(z.array(z.string().regex(FINGERPRINT)).max(1000).default([]), {
    label: "Direcciones olvidadas",
    help: "Huellas de las direcciones que el sitio ya no nombra en ninguna parte. Las escribe `npm run olvidar`.",
    itemLabel: "huella",
    example: `olvidados:\n  - ${"0123456789abcdef".repeat(4)}`,
    fileOnly: true,
  }),
});

/**
 * The fingerprints in the text of that file, also while it has errors: a slip in another line must not bring back what was
 * forgotten.
 */
export function fingerprintsIn(text: string): Set<string> {
  return new Set(text.replace(/#.*/g, "").match(/(?<![0-9a-z])[0-9a-f]{64}(?![0-9a-z])/g));
}

export type Retirado = z.output<typeof retirados>["retirados"][number];
