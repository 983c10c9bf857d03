import { stringify } from "yaml";
import { dataFilePath } from "../schema/content-files.ts";
import { commented } from "./comments.ts";
import type { OfficeId } from "./offices.ts";

/** Who answers for all that names nobody else. */
const OTHERWISE: OfficeId = "secretaria-general";

/** Who could answer for what the law wants published: the points of Transparencia, and the obligations with a day. */
export const ANSWERING = {
  transparencia: {
    "4.1": "secretaria-de-hacienda",
    "4.2": "secretaria-de-hacienda",
    "4.3": "planeacion",
    "4.4": "planeacion",
    "4.5": "planeacion",
    "4.6": "planeacion",
    "4.7": "planeacion",
    "10.1": "secretaria-de-hacienda",
    "10.2": "secretaria-de-hacienda",
  },
  obligaciones: {
    "plan-de-accion": "planeacion",
    "planes-institucionales": "planeacion",
    "informe-de-gestion": "planeacion",
    presupuesto: "secretaria-de-hacienda",
    "calendario-tributario": "secretaria-de-hacienda",
    "ejecucion-presupuestal": "secretaria-de-hacienda",
    "rendicion-de-cuentas": "planeacion",
    "informe-al-concejo": "alcaldia",
    "proyectos-de-inversion": "planeacion",
    empalme: "planeacion",
    "plan-de-desarrollo": "planeacion",
  },
} as const satisfies Record<string, Record<string, OfficeId>>;

/** What a town says of the generator's lists of the law: who answers. */
export function answeringFiles(): Record<string, string> {
  const texts = {
    transparencia: { transparencia: sections() },
    obligaciones: { obligaciones: items("id", ANSWERING.obligaciones) },
  };
  return Object.fromEntries(
    (["transparencia", "obligaciones"] as const).map((id) => [
      dataFilePath(id),
      `${commented(INTRODUCTIONS[id])}\n\n${stringify({ responsable: OTHERWISE, ...texts[id] }, { lineWidth: 0 })}`,
    ]),
  );
}

/** The points of Transparencia, in the sections that their numbers name. */
function sections() {
  const points = Object.entries(ANSWERING.transparencia);
  const numbers = [...new Set(points.map(([numero]) => numero.split(".")[0] ?? ""))];
  return numbers.map((section) => ({
    numero: section,
    items: items("numero", Object.fromEntries(points.filter(([numero]) => numero.startsWith(`${section}.`)))),
  }));
}

const items = (key: "id" | "numero", answers: Readonly<Record<string, string>>) =>
  Object.entries(answers).map(([name, responsable]) => ({ [key]: name, responsable }));

const PROPOSAL = `Los responsables son una propuesta, POR CONFIRMAR por el comité. «responsable», al comienzo, responde por todo lo que no
nombra a otra dependencia: el nombre de su archivo en content/dependencias, sin .md.`;

const INTRODUCTIONS = {
  transparencia: `Lo que el municipio dice de los menús que fija la Resolución MinTIC 1519 de 2020. Los puntos los trae el programa, y cambian con él:
aquí se escribe solo lo propio, con el número del punto entre comillas.

${PROPOSAL}

De un punto se puede decir también:
  destino         dirección donde ya está publicado, cuando no es una lista de documentos
  justificacion   por qué todavía no hay nada publicado
  no_aplica       por qué el punto no le corresponde al municipio`,
  obligaciones: `Lo que el municipio dice de lo que las normas piden publicar, y cuándo. Las obligaciones las trae el programa, y cambian con él:
aquí se escribe solo lo propio, con el identificador de la obligación.

${PROPOSAL}`,
};
