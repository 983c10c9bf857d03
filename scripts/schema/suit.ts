/** A trámite of the SUIT: of its export, only what anybody can look up there. */
export interface SuitRow {
  /** Its number, digits only; empty where the export has none. */
  codigo: string;
  /** Empty where the export has none. */
  nombre: string;
}
