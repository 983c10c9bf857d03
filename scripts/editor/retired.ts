import { withData, yamlText } from "./yaml-text.ts";

const HEADING = `# Direcciones que ya no están: las del sitio anterior llevan a la página de este que está en su lugar.
`;

/** `content/retirados.yaml` as it is: its text, which is absent while there is no such file, and what that says. */
export interface RetiredList {
  text?: string;
  value: Readonly<Record<string, unknown>>;
}

/** The text of that list with more addresses. What is there stays as it is written, with its comments. */
export function withRetired(
  { text, value }: RetiredList,
  retired: readonly { direccion: string; en_su_lugar: string }[],
): string {
  const known = Array.isArray(value.retirados) ? value.retirados : [];
  const data = { ...value, retirados: [...known, ...retired] };
  if (text === undefined) return HEADING + yamlText(data);
  if (Object.keys(value).length === 0) return `${text.replace(/\n*$/, text ? "\n" : "")}${yamlText(data)}`;
  return withData(text, data) ?? yamlText(data);
}
