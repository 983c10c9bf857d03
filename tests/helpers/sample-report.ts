import type { ChannelFigures, FrequencyReport, LogEntry, MonthFigures } from "../../scripts/report/report.ts";

const MONTHS = [
  ...["2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05"],
  ...["2026-06", "2026-07", "2026-08", "2026-09", "2026-10", "2026-11"],
];

/**
 * Figures of months by their days with an update; the last one is the current month, `null` is a month without data.
 */
function months(days: readonly (number | null)[], meta = 3): MonthFigures[] {
  return MONTHS.map((mes, index) => {
    const dias = days[index] ?? null;
    return { mes, dias, actualizaciones: dias === null ? null : dias + 1, meta, estado: estadoOf(mes, dias, meta) };
  });
}

function estadoOf(mes: string, dias: number | null, meta: number): MonthFigures["estado"] {
  if (dias === null) return "sin_datos";
  if (mes === "2026-11") return "en_curso";
  return dias >= meta ? "cumple" : "no_cumple";
}

const canales: ChannelFigures[] = [
  {
    id: "noticias",
    nombre: "Noticias",
    responsable: "secretaria-general",
    meta_mensual: 3,
    desde: "2026-01",
    ultima_actualizacion: "2026-11-21T10:00:00-05:00",
    meses: months([null, 4, 3, 2, 5, 3, 6, 3, 0, 4, 3, 2]),
  },
  {
    id: "tramites",
    nombre: "Trámites",
    responsable: "hacienda",
    meta_mensual: 3,
    desde: "2026-06",
    ultima_actualizacion: "2026-11-18T10:00:00-05:00",
    meses: months([null, null, null, null, null, null, 1, 3, 4, 0, 2, 3]),
  },
];

const entry = (fecha: string, canal: string, tipo: LogEntry["tipo"], titulo: string, slug: string): LogEntry => ({
  fecha,
  canal,
  dependencia: canal === "tramites" ? "hacienda" : "secretaria-general",
  tipo,
  titulo,
  url: `/${canal}/${slug}/`,
  archivo: `content/${canal}/${slug}.md`,
  commit: "3f2b9c1d4e5a60718293a4b5c6d7e8f901234567",
});

/** A report of twelve months: met, missed, without data and current; its log has a withdrawn document. */
export const sampleReport: FrequencyReport = {
  generado: "2026-11-22T09:30:00-05:00",
  zona_horaria: "America/Bogota",
  historial: {
    completo: true,
    commits: 148,
    commit: "0123456789abcdef0123456789abcdef01234567",
    desde: "2026-01-05T08:12:00-05:00",
    hasta: "2026-11-21T10:00:00-05:00",
    avisos: [],
  },
  sitio: { meses: months([null, 4, 3, 2, 5, 3, 7, 5, 4, 4, 5, 4]) },
  canales,
  actualizaciones: [
    entry(
      "2026-11-21T10:00:00-05:00",
      "noticias",
      "nuevo",
      "Alerta roja por creciente del río San Pablo: evacúe las orillas",
      "alerta-por-creciente-del-rio",
    ),
    entry(
      "2026-11-18T10:00:00-05:00",
      "tramites",
      "actualizado",
      "Certificado de residencia",
      "certificado-de-residencia",
    ),
    entry(
      "2026-10-02T16:40:00-05:00",
      "noticias",
      "retirado",
      "Jornada de vacunación de agosto",
      "jornada-de-vacunacion",
    ),
  ],
};
