import { count, enumerate } from "../words/spanish.ts";
import { type Style, visible } from "../words/terminal.ts";
import type { Issue } from "./issue.ts";
import type { IssueCode } from "./messages/index.ts";

/** Faults that lie in what is named and not in who names it: mended there, they are mended everywhere. */
const OF_ONE_CAUSE: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "dependencia-inexistente",
  "tramite-inexistente",
  "numeral-inexistente",
  "archivo-inexistente",
  "archivo-movido",
  "imagen-no-es-foto",
  "enlace-roto",
  "enlace-no-publicado",
]);

/** An issue, and where else it is found with the same words. */
interface Told {
  issue: Issue;
  elsewhere: readonly Issue[];
}

/** Issues with those of one cause together, at the first of them. */
function byCause(issues: readonly Issue[]): Told[] {
  const groups = new Map<unknown, Issue[]>();
  for (const issue of issues) {
    const cause = OF_ONE_CAUSE.has(issue.codigo) ? `${issue.codigo} ${issue.mensaje}` : issue;
    groups.set(cause, [...(groups.get(cause) ?? []), issue]);
  }
  return [...groups.values()].flatMap(([issue, ...elsewhere]) => (issue ? [{ issue, elsewhere }] : []));
}

/** How many other places of the same fault are named. */
const MAX_NAMED = 3;

function elsewhereInWords(elsewhere: readonly Issue[]): string {
  if (elsewhere.length === 0) return "";
  const named = elsewhere.slice(0, MAX_NAMED).map(({ archivo, linea }) => `${visible(archivo)}:${linea}`);
  const rest = elsewhere.length - named.length;
  const more = rest > 0 ? [`${rest} más (se ven todos con --format json)`] : [];
  return `    Lo mismo está en ${count(elsewhere.length, "lugar", "lugares")} más: ${enumerate([...named, ...more])}.\n`;
}

/**
 * Issues for people: `archivo:linea:columna  gravedad  mensaje`, the suggestion below it, where else the same cause is
 * found, and the line of the file with a caret under the position.
 */
export function formatText(issues: readonly Issue[], texts: ReadonlyMap<string, string>, style: Style): string {
  const lines = new Map<string, string[]>();
  const linesOf = (archivo: string) => {
    const known = lines.get(archivo) ?? (texts.get(archivo) ?? "").split("\n");
    lines.set(archivo, known);
    return known;
  };
  return byCause(issues)
    .map(({ issue, elsewhere }) => {
      const where = elsewhereInWords(elsewhere);
      return `${formatIssue(issue, style)}${where}${codeFrame(issue, linesOf(issue.archivo), style)}\n`;
    })
    .join("");
}

function formatIssue({ archivo, linea, columna, gravedad, mensaje, sugerencia }: Issue, style: Style): string {
  const severity = gravedad === "error" ? style.red(gravedad) : style.yellow(gravedad);
  return `${style.bold(`${visible(archivo)}:${linea}:${columna}`)}  ${severity}  ${mensaje}\n    ${indented(sugerencia)}\n`;
}

const WIDTH = 100;

function codeFrame({ linea, columna }: Issue, lines: readonly string[], style: Style): string {
  const line = lines[linea - 1];
  if (!line?.trim()) return "";
  // Of a long paragraph only the part around the position is shown.
  const start = Math.max(0, columna - 1 - WIDTH / 2);
  const shown = line.slice(start, start + WIDTH).replaceAll("\t", "→");
  const gutter = `    ${linea} | `;
  return `${style.dim(gutter)}${shown}\n${" ".repeat(gutter.length + columna - 1 - start)}${style.red("^")}\n`;
}

const indented = (text: string) => text.replaceAll("\n", "\n    ");

/** Issues as GitHub Actions shows them beside the changed lines. */
export function formatGithub(issues: readonly Issue[]): string {
  return issues
    .map(({ archivo, linea, columna, gravedad, mensaje, sugerencia }) => {
      const kind = gravedad === "error" ? "error" : "warning";
      return `::${kind} file=${property(visible(archivo))},line=${linea},col=${columna}::${data(`${mensaje} ${sugerencia}`)}\n`;
    })
    .join("");
}

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
const data = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

export const formatJson = (issues: readonly Issue[]) => `${JSON.stringify(issues, null, 2)}\n`;

/** The closing sentence: how many faults in how many files, or that everything is in order. */
export function summary(issues: readonly Issue[], documents: number): string {
  const errors = issues.filter(({ gravedad }) => gravedad === "error").length;
  const warnings = issues.length - errors;
  const files = new Set(issues.map(({ archivo }) => archivo)).size;
  const checked = count(documents, "documento revisado", "documentos revisados");
  if (issues.length === 0) return `Todo en orden: ${checked}.`;
  const found = [errors > 0 && count(errors, "error", "errores"), warnings > 0 && count(warnings, "aviso", "avisos")];
  return `${enumerate(found.filter((each) => each !== false))} en ${count(files, "archivo", "archivos")}; ${checked}.`;
}
