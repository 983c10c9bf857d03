export type Estado = "cumple" | "no_cumple" | "en_curso" | "sin_datos";
export type TipoDeActualizacion = "nuevo" | "actualizado" | "retirado";

/** One month of a channel, or of the site. `dias` and `actualizaciones` are `null` when nothing is known (`sin_datos`). */
export interface MonthFigures {
  /** `AAAA-MM`. */
  mes: string;
  /** Different days with an update. */
  dias: number | null;
  /** Different (document, day) pairs. */
  actualizaciones: number | null;
  meta: number;
  estado: Estado;
}

export interface ChannelFigures {
  id: string;
  nombre: string;
  /** File name of the dependencia that answers for the channel. */
  responsable: string;
  meta_mensual: number;
  desde: string;
  /** ISO 8601 with offset; `null` before the first update. */
  ultima_actualizacion: string | null;
  meses: MonthFigures[];
}

/** A line of the log. */
export interface LogEntry {
  /** ISO 8601 with offset: when it reached the main line, or the day on which it became public by its own date. */
  fecha: string;
  canal: string;
  dependencia: string;
  tipo: TipoDeActualizacion;
  /** Title and address of the document today, whatever they were then; its last ones if it is gone. */
  titulo: string;
  url: string;
  /** Path at that commit; only the folder of a document that must not be named. */
  archivo: string;
  commit: string;
}

/** What the history covers, and why it does not cover more. */
export interface HistoryCoverage {
  completo: boolean;
  /** Commits of the main line that were read. */
  commits: number;
  desde: string | null;
  hasta: string | null;
  /** Plain sentences in Spanish about what is missing or odd; empty when all is well. */
  avisos: string[];
  /** The commit from which the site was built. */
  commit: string | null;
}

/** The update-frequency report, exactly as `frecuencia.json` publishes it. */
export interface FrequencyReport {
  generado: string;
  zona_horaria: string;
  historial: HistoryCoverage;
  sitio: { meses: MonthFigures[] };
  canales: ChannelFigures[];
  /** Newest first. */
  actualizaciones: LogEntry[];
}
