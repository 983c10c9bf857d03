import { stringify } from "yaml";
import { DEFAULT_PLAN } from "../plan/default-plan.ts";
import { CLASES_DE_INDICADOR, INDICADOR_NAMES } from "../schema/indicators.ts";
import { commented } from "./comments.ts";
import { PROPOSED } from "./offices.ts";

/** `content/plan.yaml` of a new town: the usual actions and goals, which it can change, with who could answer for each. */
export function planFile(): string {
  const acciones = DEFAULT_PLAN.acciones.map(({ id, titulo, indicadores }) => ({
    id,
    titulo,
    responsable: (PROPOSED.acciones as Record<string, string>)[id] ?? "alcaldia",
    indicadores,
  }));
  return `${commented(INTRODUCTION)}\n\n${stringify({ titulo: DEFAULT_PLAN.titulo, nota: NOTE, acciones }, { lineWidth: 0 })}`;
}

const NOTE =
  "Estas son las acciones y las metas de costumbre. El comité todavía no las ha adoptado ni ha confirmado los responsables.";

const width = Math.max(...CLASES_DE_INDICADOR.map((clase) => clase.length)) + 3;

const INTRODUCTION = `El plan de acción que mide el sitio. De aquí sale la página /plan/, con el valor de hoy de cada indicador.

POR CONFIRMAR: las acciones, las metas y los responsables son una propuesta. Cuando el comité adopte su plan, cambie este archivo.
Con un plan firmado se puede escribir también:
  firmado        el día, como AAAA-MM-DD
  periodo        los años que cubre
  documento      la dirección de la página con el texto del plan
  actividades    en cada acción, lo que se hace y en qué va
  recursos       en cada acción, con qué se hace
  canales        quién reúne la información de cada canal
  evaluaciones   las que alguien haga de las fases, con su fecha y su resultado

Cada indicador dice en «clase» qué mide el sitio:
${CLASES_DE_INDICADOR.map((clase) => `  ${clase.padEnd(width)}${INDICADOR_NAMES[clase]}`).join("\n")}`;
