import { type Law, lawFiles } from "../../scripts/law/law.ts";

const SINCE = { desde: "2026-06-01" };

/** Two phases with three criteria, a menu with two sections, and two obligations, all since June 2026. */
export function sampleLaw(changes: { criterios?: object[] } = {}): Law {
  const criterio = (id: string) => ({ id, fase: "informacion", nombre: `Criterio ${id}`, comprobacion: "declarada" });
  const fase = (id: string) => ({ id, nombre: `Fase de ${id}` });
  const punto = (numero: string, more = {}) => ({ numero, nombre: `Punto ${numero}`, ...more });
  return {
    criterios: lawFiles.criterios.parse({
      ...SINCE,
      advertencia: "Lista de prueba, sin verificar.",
      fases: ["informacion", "interaccion"].map(fase),
      criterios: changes.criterios ?? ["INF-01", "INF-02", "INT-01"].map(criterio),
    }),
    transparencia: lawFiles.transparencia.parse({
      ...SINCE,
      transparencia: [
        punto("1", { items: [punto("1.1"), punto("1.2", { destino: "/dependencias/" })] }),
        punto("2", { items: [punto("2.1", { no_aplica: "Solo lo publican los ministerios." })] }),
        punto("3"),
      ],
      atencion: [punto("1")],
      participa: [punto("1")],
    }),
    obligaciones: lawFiles.obligaciones.parse({
      ...SINCE,
      revisada: "2026-05-20",
      obligaciones: [
        { id: "plan", nombre: "Plan de acción", transparencia: "1.1", cuando: "Cada año." },
        { id: "informe", nombre: "Informe del año", transparencia: "3", cuando: "Cada mes." },
      ],
    }),
  };
}
