import { doc } from "../helpers/documents.ts";

export const NEWS = "content/noticias/jornada.md";
export const SHEET = "content/tramites/certificado.md";
export const PAPER = "content/documentos/papel.md";

export const documento = (data: object = {}, body?: string) =>
  doc(
    {
      titulo: "Contrato del acueducto",
      resumen: "El contrato de obra del acueducto de la vereda.",
      dependencia: "secretaria-general",
      fecha_publicacion: "2026-03-05",
      ...data,
    },
    body,
  );

export const FULANA = "Ganó Fulana Pérez Zutana.";
