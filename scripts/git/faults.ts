import { visible } from "../words/terminal.ts";

/** What git says of a history that it cannot read, and what to do about it. */
const ADVICE: readonly (readonly [said: RegExp, advice: (said: string) => string])[] = [
  [
    /safe\.directory/,
    (said) =>
      `La carpeta es de otro usuario del computador. Si confía en ella, escriba: ${/git config --global --add safe\.directory .+/.exec(said)?.[0] ?? "git config --global --add safe.directory CARPETA"}`,
  ],
  [
    /promisor|could not fetch/i,
    () => "No se pudo traer lo que falta: revise la conexión y la dirección que dice «git remote -v», y repita.",
  ],
  [
    /current branch|object HEAD/,
    () =>
      "La rama actual no existe o está dañada: «git branch --all» dice cuáles hay, y «git checkout main» vuelve a la principal.",
  ],
  [
    /not a git repository|gitfile/i,
    () =>
      "Hay una carpeta .git, pero está dañada o incompleta: haga otra copia con «git clone» y construya desde ella. Si aquí no debe haber historial, borre .git.",
  ],
  [
    /corrupt|inflate|pack|object|tree|commit|parents|could not read|falta/i,
    () => "La copia está dañada: «git fsck» dice qué falta. Haga otra con «git clone» y construya desde ella.",
  ],
];

/** One line for the person at the terminal. */
export function gitFault(said: string): string {
  const [, advice = () => "«git status», en esa carpeta, dice más."] =
    ADVICE.find(([expected]) => expected.test(said)) ?? [];
  const lines = said.trim().split("\n");
  const words = lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines[0] ?? "";
  return `No se pudo leer el historial de git: «${visible(words)}». ${visible(advice(said))} Para construir a propósito sin él: npm run build -- --sin-historial`;
}
