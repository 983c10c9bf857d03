import type { Ficha } from "../../../scripts/model/site.ts";
import { timeText } from "./texts.ts";

const MEANINGS = {
  horas: undefined,
  dias_habiles: "Los días hábiles no cuentan sábados, domingos ni festivos.",
  dias_calendario: "Los días calendario se cuentan todos, también sábados, domingos y festivos.",
} as const;

/** How long it takes, and which days count. */
export function Time({ tiempo }: { tiempo: NonNullable<Ficha["data"]["tiempo"]> }) {
  const meaning = tiempo === "inmediato" ? undefined : MEANINGS[tiempo.unidad];
  return (
    <p>
      {timeText(tiempo)}.{meaning && ` ${meaning}`}
    </p>
  );
}
