import type { ChannelFigures, FrequencyReport, LogEntry, MonthFigures } from "../../scripts/report/report.ts";

export const TODAY = "2026-11-22";
const META = 3;
const BEGINNING = "2025-02";
const CURRENT = "2026-11";

/** Chances in a hundred that a channel has an update on a day. */
const CHANNELS = [
  { id: "noticias", nombre: "Noticias", responsable: "secretaria-general", chance: 22 },
  { id: "tramites", nombre: "Trámites", responsable: "hacienda", chance: 11 },
  { id: "servicios", nombre: "Servicios", responsable: "servicios-publicos", chance: 9 },
  { id: "paginas", nombre: "Documentos y páginas", responsable: "planeacion", chance: 7 },
  { id: "dependencias", nombre: "Dependencias", responsable: "secretaria-general", chance: 1 },
];

/** Two years of five channels, one of them quiet; the figures are counted from the log, whose first two months are unknown. */
export function richReport(): FrequencyReport {
  const log = CHANNELS.flatMap(entriesOf).toSorted((a, b) => b.fecha.localeCompare(a.fecha));
  return {
    generado: `${TODAY}T09:30:00-05:00`,
    zona_horaria: "America/Bogota",
    historial: {
      completo: true,
      commits: 412,
      commit: "0123456789abcdef0123456789abcdef01234567",
      desde: "2025-02-01T08:00:00-05:00",
      hasta: `${TODAY}T08:00:00-05:00`,
      avisos: [],
    },
    sitio: { meses: monthsOf(log) },
    canales: CHANNELS.map(({ id, nombre, responsable }): ChannelFigures => {
      const own = log.filter(({ canal }) => canal === id);
      return {
        id,
        nombre,
        responsable,
        meta_mensual: META,
        desde: "2024-12",
        ultima_actualizacion: own[0]?.fecha ?? null,
        meses: monthsOf(own),
      };
    }),
    actualizaciones: log,
  };
}

function entriesOf({ id, responsable, chance }: (typeof CHANNELS)[number], channel: number): LogEntry[] {
  const days = months()
    .filter((mes) => mes >= BEGINNING)
    .flatMap(daysOf);
  return days.flatMap((day, index) => {
    const draw = (index * 7919 + channel * 104_729 + ((index * index) % 613) * 31) % 100;
    if (draw >= chance) return [];
    const slug = `documento-${(index % 37) + 1}`;
    return [
      {
        fecha: `${day}T${String(8 + (draw % 10)).padStart(2, "0")}:15:00-05:00`,
        canal: id,
        dependencia: responsable,
        tipo: (["actualizado", "nuevo", "actualizado", "retirado"] as const)[draw % 4] ?? "nuevo",
        titulo: `Documento número ${(index % 37) + 1} de ${id}`,
        url: `/${id}/${slug}/`,
        archivo: `content/${id}/${slug}.md`,
        commit: (index * 2_654_435_761).toString(16).padStart(40, "a"),
      },
    ];
  });
}

function monthsOf(log: readonly LogEntry[]): MonthFigures[] {
  return months().map((mes) => {
    if (mes < BEGINNING) return { mes, dias: null, actualizaciones: null, meta: META, estado: "sin_datos" };
    const counted = log.filter(({ fecha, tipo }) => fecha.startsWith(mes) && tipo !== "retirado");
    const dias = new Set(counted.map(({ fecha }) => fecha.slice(0, 10))).size;
    const ended = dias >= META ? "cumple" : "no_cumple";
    return { mes, dias, actualizaciones: counted.length, meta: META, estado: mes === CURRENT ? "en_curso" : ended };
  });
}

function months(): string[] {
  return Array.from({ length: 24 }, (_, index) => new Date(Date.UTC(2024, 11 + index, 1)).toISOString().slice(0, 7));
}

function daysOf(mes: string): string[] {
  const [year = 0, month = 0] = mes.split("-").map(Number);
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const days = Array.from({ length }, (_, index) => `${mes}-${String(index + 1).padStart(2, "0")}`);
  return days.filter((day) => day <= TODAY);
}
