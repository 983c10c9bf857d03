import type { constraints } from "../../schema/field.ts";
import { alternatives, number, quoted } from "../../words/spanish.ts";

/** Whether an issue stops the build. */
export type Severity = "error" | "aviso";

/** The sentences of one kind of issue, given its parameters. */
interface Message {
  gravedad: Severity;
  mensaje: string;
  sugerencia: string;
}

/** Messages by the permanent `codigo` of an issue: `mensaje` says what is wrong and what was found, `sugerencia` what to write instead. */
export type Messages = Readonly<Record<string, (parameters: never) => Message>>;

export const error = (mensaje: string, sugerencia: string): Message => ({ gravedad: "error", mensaje, sugerencia });
export const aviso = (mensaje: string, sugerencia: string): Message => ({ gravedad: "aviso", mensaje, sugerencia });

/** A question with what was probably meant, or another suggestion. */
export const perhaps = (nearest: string | undefined, otherwise: string) =>
  nearest ? `¿Quiso escribir «${nearest}»?` : otherwise;

/** What may be written instead, each as its lines. */
export type Instead = readonly (readonly string[])[];

/** The lines to write instead, ready to be copied; of several that can be meant, all; or another suggestion. */
export function rewritten(instead: Instead | undefined, otherwise: string): string {
  const [only, ...others] = (instead ?? []).map((lines) => lines.join("\n"));
  if (only === undefined) return otherwise;
  return others.length === 0
    ? `Escríbalo así: ${only}`
    : `Según lo que quiera decir, escriba ${alternatives([only, ...others].map(quoted))}.`;
}

/** «25 MB» */
export function megabytes(bytes: number): string {
  return `${number(bytes / 1e6, 1)} MB`;
}

/**
 * What the schema knows about the field of an issue. None of it comes from the content: a key that is not in the schema does
 * not appear here.
 */
export interface KnownPlace {
  /** The label of the field, «Canales › Desde»; empty for an unknown field. */
  etiqueta: string;
  /** What to write there, and how. */
  ayuda?: string;
  ejemplo?: string;
  /** The allowed values, where they are a fixed list. */
  opciones: readonly string[];
  /** The keys that the mapping may have. */
  claves: readonly string[];
  /** The key of the date that this one may not precede. */
  inicio?: string;
  /** A function, because few issues need the limits and computing them takes a millisecond. */
  limites: () => ReturnType<typeof constraints>;
  /** The largest allowed size of the file, in bytes. */
  bytes: number;
}

export type Words = readonly [problema: string, remedio: string];

/** The parameters of one kind of issue; `undefined` for a kind without. */
export type ParametersOf<Of extends Messages, Code extends keyof Of> = Parameters<Of[Code]>[0];

/**
 * What pages may say of issues whose sentences have parameters and so may quote the content. The sentences of all others are
 * published as they are. A kind without its public words does not compile.
 */
export type PublicWords<Of extends Messages> = Readonly<{
  [Code in keyof Of as ParametersOf<Of, Code> extends undefined ? never : Code]: (place: KnownPlace) => Words;
}>;
