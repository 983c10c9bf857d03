import { excerptParts } from "./excerpt.ts";
import { fold } from "./fold.ts";
import type { FoundPage } from "./pagefind.ts";

/**
 * One result as a list item: title, kind with cost and time or date, and summary. The text around the match follows only
 * where title and summary do not show why it was found.
 */
export function resultItem(page: FoundPage): HTMLLIElement {
  const { url, meta, filters } = page;
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = url;
  link.textContent = meta.title;
  item.append(link);
  const facts = [filters.tipo?.[0], meta.dato].filter((fact) => fact !== undefined);
  if (facts.length > 0) item.append(paragraph("date", facts.join(" · ")));
  if (meta.resumen) item.append(paragraph("", meta.resumen));
  const parts = excerptParts(withoutHead(page));
  if (!isShown(page, parts))
    item.append(paragraph("excerpt", "… ", ...parts.map(({ text, marked }) => (marked ? mark(text) : text)), " …"));
  return item;
}

/** The excerpt without what it begins with of the title and the summary: the result has said it. */
function withoutHead({ excerpt, meta }: FoundPage): string {
  const words = `${meta.title}. ${meta.resumen} `.split(/(?<= )/);
  const heads = words.map((_, index) => words.slice(index).join(""));
  const head = heads.find((each) => excerpt.startsWith(each)) ?? "";
  return excerpt.slice(head.length);
}

/** Whether every word that was found stands in the title or the summary. */
function isShown({ meta }: FoundPage, parts: ReturnType<typeof excerptParts>): boolean {
  const shown = fold(`${meta.title} ${meta.resumen ?? ""}`);
  return meta.resumen !== undefined && parts.every(({ text, marked }) => !marked || shown.includes(fold(text)));
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
