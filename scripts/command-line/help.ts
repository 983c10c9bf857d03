import { MANUAL } from "../disk/paths.ts";
import { type Call, type Declaration, namesOf, valuesOf } from "./command.ts";

/** Columns of the narrowest terminal in use. */
const WIDTH = 80;
const INDENT = "  ";

const WORDS = {
  es: {
    usage: "Uso",
    words: "Qué se escribe",
    options: "Opciones",
    help: "Muestra esta ayuda.",
    default: (value: string) => `Si no se dice: ${value}.`,
    examples: "Ejemplos",
    more: "Para saber más",
  },
  en: {
    usage: "Usage",
    words: "Arguments",
    options: "Options",
    help: "Shows this help.",
    default: (value: string) => `Default: ${value}.`,
    examples: "Examples",
    more: "More",
  },
} as const;

/** What a command answers to `--help`: text of at most 80 columns, made from its declaration. */
export function helpText(command: Declaration, call: Call): string {
  const { name, summary, usage, args, examples, more, language = "es" } = command;
  const words = WORDS[language];
  const options = namesOf(args);
  const described = (label: string, key: string): Row => {
    const { description = "", default: value } = args[key] ?? {};
    return [label, typeof value === "string" ? `${description} ${words.default(value)}` : description];
  };
  const positional = Object.keys(args).filter((key) => !options.includes(key));
  const sections = [
    wrapped(summary, WIDTH),
    [words.usage, ...usage.map((each) => INDENT + call(name, each))],
    table(
      words.words,
      positional.map((key) => described(args[key]?.valueHint ?? key.toUpperCase(), key)),
    ),
    table(words.options, [
      ...options.map((key) => described(`--${key} ${valuesOf(args[key])}`.trim(), key)),
      ["-h, --help", words.help],
    ]),
    examples.length > 0 ? [words.examples, ...examples.map((each) => INDENT + call(name, each))] : [],
    [words.more, ...wrapped(more.replace("LEEME.md", MANUAL), WIDTH - INDENT.length).map((line) => INDENT + line)],
  ];
  return `${sections.flatMap((lines) => (lines.length > 0 ? [lines.join("\n")] : [])).join("\n\n")}\n`;
}

/** What `sitio --help` answers: each command with what it does. */
export function listOf(commands: readonly Declaration[]): string {
  const lines = table(
    "Comandos",
    commands.map(({ name, summary }) => [name, summary]),
  );
  return `${["Uso", `${INDENT}npx sitio COMANDO [opciones]`, "", ...lines, "", "Cada comando explica sus opciones: npx sitio COMANDO --help"].join("\n")}\n`;
}

type Row = readonly [label: string, text: string];

/** Labels on the left, and texts beside them. */
function table(title: string, rows: readonly Row[]): string[] {
  if (rows.length === 0) return [];
  const column = Math.max(...rows.map(([label]) => label.length)) + 2 * INDENT.length;
  const lines = rows.flatMap(([label, text]) =>
    wrapped(text, WIDTH - column).map((line, index) => (index === 0 ? INDENT + label : "").padEnd(column) + line),
  );
  return [title, ...lines];
}

/** A text in lines of at most so many characters, unless a word is longer. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
