import { NO_LAW } from "../../scripts/law/law.ts";
import { withTownFile } from "../../scripts/law/overlay.ts";
import { dataFileIssues } from "../../scripts/references/data-files.ts";
import { type TargetsInput, targetsOf } from "../../scripts/references/targets.ts";
import { documentOf } from "../../scripts/schema/document-path.ts";
import type { DataFileId, DataFiles, LawListId, LawLists } from "../../scripts/schema/index.ts";
import { type DocumentPath, validateDataFile, validateDocument } from "../../scripts/validation/document.ts";
import type { Issue } from "../../scripts/validation/issue.ts";
import { dependencia, pagina } from "../helpers/documents.ts";

export const criteriosYaml = (...criterios: string[]) =>
  [
    "advertencia: Lista de prueba, sin verificar.",
    "fases:",
    "  - {id: informacion, nombre: Información en línea}",
    "  - {id: interaccion, nombre: Interacción en línea}",
    criterios.length > 0 ? "criterios:" : "criterios: []",
    ...criterios.map((criterio) => `  - {nombre: Misión y visión, ${criterio}}`),
  ].join("\n");

export const menusYaml = (...items: string[]) =>
  [
    "transparencia:",
    '  - numero: "4"',
    "    nombre: Planeación, presupuesto e informes",
    "    items:",
    ...items.map((item) => `      - {nombre: Plan de acción, ${item}}`),
    "participa:",
    '  - {numero: "3", nombre: Consulta ciudadana}',
  ].join("\n");

export const planYaml = (accion: string[], indicadores: string[], resto: string[] = []) =>
  [
    "titulo: Plan de acción del comité",
    "acciones:",
    "  - id: tramites",
    "    titulo: Identificación de trámites",
    ...accion.map((line) => `    ${line}`),
    "    indicadores:",
    ...indicadores.map((indicador) => `      - {nombre: Indicador de prueba, ${indicador}}`),
    ...resto,
  ].join("\n");

export const obligacionesYaml = (...obligaciones: string[]) =>
  ["obligaciones:", ...obligaciones.map((each) => `  - {nombre: Plan de acción del año, desde: 2027, ${each}}`)].join(
    "\n",
  );
export const PLAZO = 'plazos: [{periodo: año, abre: "12-01", vence: "01-31"}]';

/** A list without the generator's. */
export function dataOf<Id extends LawListId>(id: Id, text: string): LawLists[Id] {
  const { value, issues } = validateDataFile(id, `content/${id}.yaml`, text);
  const data = withTownFile(id, value, NO_LAW);
  if (!data) throw new Error(`the sample of ${id} is wrong: ${JSON.stringify(issues)}`);
  return data;
}

export const pathOf = (archivo: string): DocumentPath => {
  const path = documentOf(archivo);
  if (!path) throw new Error(`${archivo} is no document`);
  return { archivo, ...path };
};

export const TEXTS: Record<string, string> = {
  "content/dependencias/hacienda.md": dependencia(),
  "content/dependencias/planeacion.md": dependencia(),
  "content/paginas/plan-de-accion.md": pagina({ dependencia: "planeacion" }),
  "content/paginas/organigrama.md": pagina({ dependencia: "planeacion", borrador: true }),
};

/**
 * The reference targets: two offices, a page, a draft, the menu numbers 4.3 and 4.10, number 3 of Participa, two
 * phases.
 */
export function targets(data: TargetsInput["data"] = DATA, law?: TargetsInput["law"]) {
  const judged = Object.entries(TEXTS).map(([archivo, text]) => validateDocument(pathOf(archivo), text));
  return targetsOf({
    paths: Object.keys(TEXTS).map(pathOf),
    entries: judged.flatMap(({ entry }) => entry ?? []),
    media: { files: ["/media/plan.pdf"], images: [] },
    data,
    law,
    today: "2026-11-22",
    isForgotten: (address) => FORGOTTEN.includes(address),
  });
}

export const FORGOTTEN = ["/noticias/olvidada/", "/media/olvidado.pdf"];

export const DATA: Partial<DataFiles> = {
  transparencia: dataOf("transparencia", menusYaml('numero: "4.3"', 'numero: "4.10"')),
  criterios: dataOf("criterios", criteriosYaml()),
};

/** All issues of a data file, by itself, together with the others, and over what the generator has by itself. */
export function judge(id: DataFileId, text: string, data?: TargetsInput["data"], law?: TargetsInput["law"]): Issue[] {
  const archivo = `content/${id}.yaml`;
  const { value, locate, issues } = validateDataFile(id, archivo, text);
  return [...issues, ...dataFileIssues({ id, archivo, value, locate }, targets(data, law))];
}

export const inShort = (issues: readonly Issue[]) =>
  issues.map(({ linea, codigo, campo }) => `${linea} ${codigo} ${campo}`);
export const sentences = (issues: readonly Issue[]) => issues.map(({ mensaje, sugerencia }) => [mensaje, sugerencia]);
