import { sheetsOf } from "../../model/assemble.ts";
import { hasDemand } from "../../model/by-demand.ts";
import { type ComparedSheet, suitName } from "../../model/suit.ts";
import { PAGES } from "../../pages/pages.ts";
import { type CollectionWith, collections } from "../../schema/index.ts";
import { enumerate, number, quoted } from "../../words/spanish.ts";
import type { Owed, TasksInput } from "./task.ts";

/** How many names a sentence has room for. */
const MAX_NAMED = 3;
const CATALOGS: readonly CollectionWith<"inventory">[] = ["tramites", "servicios"];

/** For each office one task for all its trámites, and one for its services, of which nobody has written how often they are asked for. */
export function demandTasks({ site }: TasksInput): Owed[] {
  return CATALOGS.flatMap((collection) => {
    const lacking = sheetsOf(site, collection).filter((sheet) => !hasDemand(sheet));
    const offices = new Set(lacking.map(({ dependencia }) => dependencia));
    return [...offices].map((office): Owed => {
      const own = lacking.filter(({ dependencia }) => dependencia === office);
      const names = own.slice(0, MAX_NAMED).map(({ titulo }) => quoted(titulo));
      const { singular, title } = collections[collection];
      const accion =
        own.length === 1
          ? `Escriba cuántas personas lo piden al año («demanda»): ${names}.`
          : `Escriba cuántas personas los piden al año («demanda»): faltan ${number(own.length)}. ` +
            `${own.length > MAX_NAMED ? "Empiece por" : "Son"} ${enumerate(names)}.`;
      const titulo = own.length === 1 ? `Cuánto se pide un ${singular}` : `Cuánto se piden los ${title.toLowerCase()}`;
      return [office, { clase: "completar", titulo, accion, url: PAGES[`${collection}Inventario`].url }];
    });
  });
}

/** A task for each difference from the SUIT; of what has no sheet here, for the office that answers for the trámites. */
export function suitTasks({ site: { suit, municipio } }: TasksInput): Owed[] {
  if (!suit) return [];
  const all = municipio.canales.find(({ carpeta }) => carpeta === "tramites")?.responsable;
  const url = PAGES.tramitesInventario.url;
  const ofSheet = ({ dependencia, titulo, archivo }: ComparedSheet, accion: string): Owed => [
    dependencia,
    { clase: "completar", titulo, accion, url, archivo },
  ];
  const ofRow = (titulo: string, accion: string): Owed => [all, { clase: "completar", titulo, accion, url }];
  return [
    ...suit.faltanAlla.map((sheet) =>
      ofSheet(sheet, "Está publicado y no está en el SUIT: inscríbalo, o corrija su «codigo_suit»."),
    ),
    ...suit.faltanAqui.map((row) =>
      ofRow(suitName(row), "Está en el SUIT y no en este sitio: haga su ficha, aunque sea en «identificado»."),
    ),
    ...suit.otroNombre.map(({ sheet, row }) =>
      ofSheet(sheet, `En el SUIT se llama ${quoted(row.nombre)}: deje el mismo nombre en los dos.`),
    ),
    ...suit.otroCodigo.map(({ sheet, row }) =>
      ofSheet(sheet, `En el SUIT tiene otro número, el ${row.codigo}: corrija su «codigo_suit».`),
    ),
    ...suit.repetidosAlla.map(([row, ...more]) =>
      ofRow(row ? suitName(row) : "", `Está ${more.length + 1} veces en el SUIT: pida que dejen una sola inscripción.`),
    ),
    ...suit.repetidosAqui.flatMap(([sheet, ...more]) =>
      sheet
        ? [
            ofSheet(
              sheet,
              `Está repetido en ${more.map(({ titulo }) => quoted(titulo)).join(", ")}: deje una sola ficha.`,
            ),
          ]
        : [],
    ),
  ];
}
