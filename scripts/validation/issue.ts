import { compareText } from "../schema/slug.ts";
import { visible } from "../words/terminal.ts";
import { type IssueCode, type IssueParameters, messages } from "./messages/index.ts";
import type { Severity } from "./messages/message.ts";

/** An error or a warning about the content, as data. Its keys are those that `--format json` prints. */
export interface Issue {
  /** Path from the root of the repository. */
  archivo: string;
  /** From 1. */
  linea: number;
  columna: number;
  /** Key of the front matter, dotted where nested; empty when the issue is about the file or the body. */
  campo: string;
  /** Stable, kebab-case. */
  codigo: IssueCode;
  gravedad: Severity;
  /** What is wrong and what was found. */
  mensaje: string;
  /** What to write instead. */
  sugerencia: string;
}

/** A position in a file, both numbers from 1. */
export interface Position {
  linea: number;
  columna: number;
}

/** An issue of the catalogue at a position. */
export function issue<Code extends IssueCode>(
  codigo: Code,
  place: { archivo: string; campo?: string } & Partial<Position>,
  ...[parameters]: IssueParameters<Code> extends undefined ? [] : [IssueParameters<Code>]
): Issue {
  const message = messages[codigo] as (parameters: unknown) => Pick<Issue, "gravedad" | "mensaje" | "sugerencia">;
  const { gravedad, mensaje, sugerencia } = message(asShown(parameters));
  return {
    archivo: place.archivo,
    linea: place.linea ?? 1,
    columna: place.columna ?? 1,
    campo: place.campo ?? "",
    codigo,
    gravedad,
    mensaje,
    sugerencia,
  };
}

/** A quotation of the content, made safe to show anywhere. The examples are our own, and some have several lines. */
function asShown(parameter: unknown): unknown {
  if (typeof parameter === "string") return visible(parameter);
  if (Array.isArray(parameter)) return parameter.map(asShown);
  if (typeof parameter !== "object" || parameter === null) return parameter;
  return Object.fromEntries(
    Object.entries(parameter).map(([name, value]) => [name, name === "ejemplo" ? value : asShown(value)]),
  );
}

/** Sorts issues by file, then from top to bottom. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (a, b) =>
      compareText(a.archivo, b.archivo) ||
      a.linea - b.linea ||
      a.columna - b.columna ||
      compareText(a.codigo, b.codigo),
  );
}

export const isError = ({ gravedad }: Issue) => gravedad === "error";
export const hasErrors = (issues: readonly Issue[]) => issues.some(isError);
