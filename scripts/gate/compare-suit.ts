import { addressOf } from "../model/addresses.ts";
import type { Tramite } from "../model/site.ts";
import type { ComparedSheet, SuitComparison, SuitPair } from "../model/suit.ts";
import { groupBy } from "../schema/group-by.ts";
import { fold } from "../schema/slug.ts";
import type { SuitRow } from "../schema/suit.ts";
import type { Entry } from "../validation/document.ts";

/** A sheet with what it is compared by, which does not leave the gate. */
interface Sheet {
  shown: ComparedSheet;
  codigo: string;
  nombre: string;
  isPublished: boolean;
}

/**
 * What differs between the trámites of the site and those of the SUIT. They are the same by their number, or else by their
 * name, without accents and capitals. Of a sheet without a page only what the inventory tells passes: its number stays here.
 *
 * @param listed sheets that are published or in the inventory
 */
export function compareWithSuit(listed: readonly Entry[], rows: readonly SuitRow[]): SuitComparison {
  const sheets = listed.filter(({ collection }) => collection === "tramites").map(sheetOf);
  const rowByCode = firstBy(rows, ({ codigo }) => codeKey(codigo));
  const rowByName = firstBy(rows, ({ nombre }) => nameKey(nombre));
  const codes = new Set(sheets.map(({ codigo }) => codigo));
  const names = new Set(sheets.map(({ nombre }) => nombre));
  const found = sheets.map((sheet) => ({
    sheet,
    byCode: sheet.codigo === "" ? undefined : rowByCode.get(sheet.codigo),
    byName: rowByName.get(sheet.nombre),
  }));
  const pairs = (choose: (each: (typeof found)[number]) => SuitRow | undefined): SuitPair[] =>
    found.flatMap((each) => {
      const row = choose(each);
      return row ? [{ sheet: each.sheet.shown, row }] : [];
    });
  const isHere = ({ codigo, nombre }: SuitRow) =>
    (codigo !== "" && codes.has(codeKey(codigo))) || (nombre !== "" && names.has(nameKey(nombre)));
  const isFirst = (row: SuitRow) =>
    (row.codigo === "" || rowByCode.get(codeKey(row.codigo)) === row) &&
    (row.nombre === "" || rowByName.get(nameKey(row.nombre)) === row);
  return {
    tramites: sheets.length,
    enElSuit: found.filter(({ byCode, byName }) => byCode ?? byName).length,
    faltanAlla: found
      .filter(({ sheet, byCode, byName }) => sheet.isPublished && !byCode && !byName)
      .map(({ sheet }) => sheet.shown),
    faltanAqui: rows.filter((row) => !isHere(row) && isFirst(row)),
    repetidosAqui: repeated(sheets).map((group) => group.map(({ shown }) => shown)),
    repetidosAlla: repeated(rows.map((row) => ({ row, codigo: codeKey(row.codigo), nombre: nameKey(row.nombre) }))).map(
      (group) => group.map(({ row }) => row),
    ),
    otroNombre: pairs(({ sheet, byCode }) =>
      byCode && byCode.nombre !== "" && nameKey(byCode.nombre) !== sheet.nombre ? byCode : undefined,
    ),
    otroCodigo: pairs(({ sheet, byCode, byName }) =>
      !byCode && byName && byName.codigo !== "" && sheet.codigo !== "" ? byName : undefined,
    ),
  };
}

function sheetOf({ archivo, collection, slug, data }: Entry): Sheet {
  const { titulo, dependencia, codigo_suit = "", etapa } = data as Tramite["data"];
  const isPublished = etapa === "publicado";
  const url = isPublished ? addressOf(collection, slug) : undefined;
  return {
    shown: { archivo, titulo, dependencia, ...(url ? { url } : {}) },
    codigo: codeKey(codigo_suit),
    nombre: nameKey(titulo),
    isPublished,
  };
}

/** Zeros before a number are written or not. */
const codeKey = (codigo: string) => codigo.replace(/^0+(?=\d)/, "");
const nameKey = (nombre: string) =>
  fold(nombre)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function firstBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> {
  return new Map([...knownBy(items, keyOf)].flatMap(([key, [first]]) => (first ? [[key, first] as const] : [])));
}

/** Items by their keys, without those that have none. */
const knownBy = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> =>
  groupBy(
    items.filter((item) => keyOf(item) !== ""),
    keyOf,
  );

/** Those of which several have one number, and then those that share only a name. */
function repeated<T extends { codigo: string; nombre: string }>(items: readonly T[]): T[][] {
  const groups = (keyOf: (item: T) => string) =>
    [...knownBy(items, keyOf).values()].filter((group) => group.length > 1);
  const byCode = groups(({ codigo }) => codigo);
  const told = new Set(byCode.flat());
  return [...byCode, ...groups(({ nombre }) => nombre).filter((group) => !group.every((item) => told.has(item)))];
}
