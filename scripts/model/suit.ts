import type { SuitRow } from "../schema/suit.ts";
import { quantity } from "../words/spanish.ts";

/** A trámite of this site that is compared: what the inventory tells of it anyway. */
export interface ComparedSheet {
  archivo: string;
  titulo: string;
  dependencia: string;
  /** When it has a page. */
  url?: string;
}

/** A trámite that is on both sides. */
export interface SuitPair {
  sheet: ComparedSheet;
  row: SuitRow;
}

/** What differs between the trámites of the site, published or not, and those of the SUIT. */
export interface SuitComparison {
  /** How many trámites the site knows, and how many of them are in the SUIT. */
  tramites: number;
  enElSuit: number;
  /** Published here, and not in the SUIT. */
  faltanAlla: readonly ComparedSheet[];
  /** In the SUIT, and not here. */
  faltanAqui: readonly SuitRow[];
  /** The same number or the same name more than once, a list each. */
  repetidosAqui: readonly (readonly ComparedSheet[])[];
  repetidosAlla: readonly (readonly SuitRow[])[];
  /** The same number with another name, and the same name with another number than the sheet says. */
  otroNombre: readonly SuitPair[];
  otroCodigo: readonly SuitPair[];
}

/** «De 32 trámites, 28 están en el SUIT; faltan 3 allá y 2 aquí.» */
export function suitSummary({ tramites, enElSuit, faltanAlla, faltanAqui }: SuitComparison): string {
  const first = `De ${quantity(tramites, "trámite", "trámites")}, ${enElSuit} ${enElSuit === 1 ? "está" : "están"} en el SUIT`;
  const [there, here] = [faltanAlla.length, faltanAqui.length];
  return there + here === 0
    ? `${first}; no falta ninguno allá ni aquí.`
    : `${first}; ${there + here === 1 ? "falta" : "faltan"} ${there} allá y ${here} aquí.`;
}

/** «T12345, Certificado de residencia», as far as the export says it. */
export const suitName = ({ codigo, nombre }: SuitRow) => [codigo && `T${codigo}`, nombre].filter(Boolean).join(", ");
