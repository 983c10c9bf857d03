import { excerptParts } from "./excerpt.ts";
import type { FoundPage } from "./pagefind.ts";

/** One result as a list item: title, kind and the text around the match. */
export function resultItem({ url, meta, filters, excerpt }: FoundPage): HTMLLIElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = url;
  link.textContent = meta.title;
  item.append(link);
  if (filters.tipo?.[0]) item.append(paragraph("date", filters.tipo[0]));
  item.append(paragraph("", ...excerptParts(excerpt).map(({ text, marked }) => (marked ? mark(text) : text))));
  return item;
}

function paragraph(className: string, ...content: (string | Node)[]): HTMLParagraphElement {
  const element = document.createElement("p");
  if (className) element.className = className;
  element.append(...content);
  return element;
}

function mark(text: string): HTMLElement {
  const element = document.createElement("mark");
  element.textContent = text;
  return element;
}
