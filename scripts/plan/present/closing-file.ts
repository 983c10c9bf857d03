import { stringify } from "yaml";
import type { Cierre } from "../../schema/cierres.ts";
import { monthAndYear } from "../../time/spanish.ts";

/** The text of `content/cierres/AAAA-MM.yaml`: the same bytes for the same figures. */
export function closingText({ mes, cerrado, commit, version, canales, indicadores }: Omit<Cierre, "acta">): string {
  const head = [
    `Las cifras de ${monthAndYear(mes)}, como las firmó el comité. Lo escribió npm run cierre -- ${mes}.`,
    "No cambie ninguna cifra a mano: si hoy se leen otras, el informe muestra las dos y dice por qué.",
    "Cuando el acta firmada esté en content/documentos, escriba el nombre de su archivo, sin .md, así:",
    "acta: nombre-del-archivo-del-acta",
  ];
  const facts = { mes, cerrado, commit, version };
  const options = { lineWidth: 0 };
  return [
    ...head.map((line) => `# ${line}\n`),
    stringify(facts, options),
    stringify({ canales }, options),
    stringify({ indicadores }, options),
  ].join("");
}
