import { number, quantity } from "./spanish.ts";

/** What is shown of a file before anybody spends data on it. */
export interface FileFacts {
  /** 0 while it is not known. */
  bytes: number;
  /** Of a PDF, where that is sure. */
  pages?: number;
}

/**
 * «PDF, 12 páginas, 340 KB»
 * @param text of the link: the format is not said twice
 */
export function fileFacts(path: string, { bytes, pages }: FileFacts, text = ""): string {
  const format = path.slice(path.lastIndexOf(".") + 1).toUpperCase();
  const isSaid = new RegExp(`\\b${format}\\b`, "i").test(text);
  const facts = [!isSaid && format, pages && quantity(pages, "página", "páginas"), bytes > 0 && weight(bytes)];
  return facts.filter(Boolean).join(", ");
}

function weight(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1024 ? `${number(kilobytes)} KB` : `${number(Math.round((kilobytes / 1024) * 10) / 10)} MB`;
}
