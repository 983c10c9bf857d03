import type { z } from "zod";
import { isOfEnded } from "../law/overlay.ts";
import { resolveLink } from "../markdown/address.ts";
import { addressOf } from "../model/addresses.ts";
import { ownerOf } from "../pages/families.ts";
import { readableShade } from "../schema/contrast.ts";
import { criterio, fase } from "../schema/criterios.ts";
import { documentOf } from "../schema/document-path.ts";
import { COLOR_BOUNDS, hexColor } from "../schema/estilo.ts";
import { isRequired } from "../schema/field.ts";
import { collectionIds, type DataFileId } from "../schema/index.ts";
import { item, type MenuSection, section } from "../schema/legal-menus.ts";
import type { Canal, Municipio } from "../schema/municipio.ts";
import { obligacion } from "../schema/obligaciones.ts";
import { isReserved, oldAddressText, pageHiddenBy, readOldAddress } from "../schema/old-address.ts";
import { type Issue, issue } from "../validation/issue.ts";
import { nearest } from "../validation/nearest.ts";
import type { ParsedYaml } from "../validation/yaml.ts";
import { enumerate, quoted } from "../words/spanish.ts";
import { dependenciaIssue, numeralIssue } from "./documents.ts";
import { pathAt } from "./forgotten.ts";
import { webAddressIssues } from "./links.ts";
import { type At, isMedia, mediaIssue, missingIssue, pictureIssue, placesIn, slugsOf } from "./missing.ts";
import type { Targets } from "./targets.ts";

/** A data file of `content/` as it was read, right or wrong. */
export interface DataFile {
  id: DataFileId;
  archivo: string;
  value: Record<string, unknown>;
  locate: ParsedYaml["locate"];
}

type Judge = (value: Record<string, unknown>, targets: Targets, at: At) => Issue[];

/** What a data file points at and is not there, and what its items say against each other. */
export function dataFileIssues({ id, archivo, value, locate }: DataFile, targets: Targets): Issue[] {
  const at = placesIn(archivo, locate);
  return [...JUDGES[id](value, targets, at), ...webAddressIssues(value, targets, at)];
}

const JUDGES: Record<DataFileId, Judge> = {
  municipio: municipioIssues,
  plan: planIssues,
  criterios: criteriaIssues,
  transparencia: menuIssues,
  obligaciones: obligationIssues,
  retirados: goneIssues,
};

/** The municipality's picture and offices, and channels that take each other's place. */
function municipioIssues(municipio: Record<string, unknown>, targets: Targets, at: At): Issue[] {
  const { sitio, escudo } = municipio;
  const canales = Array.isArray(municipio.canales) ? municipio.canales.map(asTexts) : [];
  const place = () => at(["escudo"]);
  const seen = new Set<string>();
  return [
    ...(sitio ? [] : [issue("sin-sitio", { archivo: at([]).archivo, campo: "sitio" })]),
    ...(isMedia(escudo) ? [...mediaIssue(escudo, targets, place), ...pictureIssue(escudo, targets, place)] : []),
    ...faintColors(municipio.estilo, at),
    ...chosenIssues("destacados", "tramites", municipio, targets, at),
    ...chosenIssues("pie", "paginas", municipio, targets, at),
    ...canales.flatMap((canal, index) => channelIssues(canal, index, seen, targets, at)),
    ...reviewIssues(groups(municipio.revision), at),
  ];
}

/** A section is looked over in one period, of days or of months. */
function reviewIssues(sections: Record<string, unknown>[], at: At): Issue[] {
  return [
    ...repeatedIssues(sections, "revision", "seccion", at),
    ...sections.flatMap(({ dias, meses }, index): Issue[] => {
      const place = at(["revision", index, "meses"]);
      if (dias !== undefined && meses !== undefined) return [issue("dias-y-meses", place)];
      return dias === undefined && meses === undefined ? [issue("falta-campo", place, NO_PERIOD)] : [];
    }),
  ];
}

const NO_PERIOD = { campo: "meses", etiqueta: "Meses", ejemplo: "meses: 12", porque: "cuando no está «dias»" };

/** The colours that the site does not have as they are written, because they would be hard to read. */
function faintColors(estilo: unknown, at: At): Issue[] {
  const written = asTexts(estilo);
  return Object.entries(COLOR_BOUNDS).flatMap(([campo, bounds]) => {
    const valor = written[campo];
    if (!valor || !hexColor().safeParse(valor).success) return [];
    const propuesta = readableShade(valor, bounds);
    return propuesta === valor ? [] : issue("color-poco-legible", at(["estilo", campo]), { campo, valor, propuesta });
  });
}

const NOT_THERE = { tramites: "tramite-inexistente", paginas: "pagina-inexistente" } as const;
const RETIRED = { tramites: "tramite-retirado", paginas: "pagina-retirada" } as const;

/** A document that a list of the municipality names must exist, and is named once; while it is not public, pages leave it out. */
function chosenIssues(
  key: keyof Municipio,
  collection: keyof typeof NOT_THERE,
  { [key]: chosen }: Record<string, unknown>,
  targets: Targets,
  at: At,
): Issue[] {
  if (!Array.isArray(chosen)) return [];
  const slugs = slugsOf(collection, targets);
  return chosen.flatMap((valor, index) => {
    if (typeof valor !== "string") return [];
    const place = at([key, index]);
    if (!slugs.includes(valor)) {
      return targets.gone.has(addressOf(collection, valor))
        ? issue(RETIRED[collection], place, { valor })
        : issue(NOT_THERE[collection], place, { valor, cercano: nearest(valor, slugs) });
    }
    return chosen.indexOf(valor) < index ? issue("repetido", place, { campo: key, valor }) : [];
  });
}

type Reference = Partial<Pick<Canal, "id" | "carpeta" | "responsable">>;

/** The texts of a group; what is no text is a fault of its own. */
function asTexts(value: unknown): Record<string, string> {
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter(([, inner]) => typeof inner === "string"));
}

/** @param seen what the channels before it have taken */
function channelIssues(canal: Reference, index: number, seen: Set<string>, targets: Targets, at: At): Issue[] {
  const place = (key: string) => at(["canales", index, key]);
  const repeated = (["id", "carpeta"] as const)
    .filter((key) => canal[key] !== undefined && seen.has(`${key} ${canal[key]}`))
    .map((key) => issue("canal-repetido", place(key), { campo: key, valor: String(canal[key]) }));
  const { id, carpeta, responsable } = canal;
  seen.add(`id ${id}`).add(`carpeta ${carpeta}`);
  return [
    ...repeated,
    ...optionIssue("carpeta", carpeta, collectionIds, place("carpeta")),
    ...(responsable === undefined ? [] : dependenciaIssue(responsable, ["canales", index, "responsable"], targets, at)),
  ];
}

/** An action names its offices and what can be seen of its activities; an indicator is measured once, and a phase is one of those that the criteria have. */
function planIssues(plan: Record<string, unknown>, targets: Targets, at: At): Issue[] {
  const seen = new Set<string>();
  const actions = groups(plan.acciones).flatMap((accion, index) => [
    ...officeIssue(accion.responsable, ["acciones", index, "responsable"], targets, at),
    ...groups(accion.actividades).flatMap(({ responsable, evidencia }, place) => {
      const path = (key: string) => ["acciones", index, "actividades", place, key];
      return [
        ...officeIssue(responsable, path("responsable"), targets, at),
        ...addressIssue(evidencia, path("evidencia"), targets, at),
      ];
    }),
    ...groups(accion.indicadores).flatMap((indicador, place) =>
      indicatorIssues(indicador, ["acciones", index, "indicadores", place], seen, targets, at),
    ),
  ]);
  const posts = groups(plan.cargos).flatMap(({ dependencia }, index) =>
    officeIssue(dependencia, ["cargos", index, "dependencia"], targets, at),
  );
  return [
    ...repeatedIssues(groups(plan.acciones), "acciones", "id", at),
    ...addressIssue(plan.documento, ["documento"], targets, at),
    ...actions,
    ...gathererIssues(groups(plan.canales), targets, at),
    ...groups(plan.evaluaciones).flatMap((each, index) => evaluationIssues(each, index, targets, at)),
    ...posts,
  ];
}

/** Who gathers the information of a channel is an office, and is named once for each channel that there is. */
function gathererIssues(canales: Record<string, unknown>[], targets: Targets, at: At): Issue[] {
  const { channels } = targets;
  return [
    ...repeatedIssues(canales, "canales", "canal", at),
    ...canales.flatMap(({ canal, reune }, index) => [
      ...(channels ? optionIssue("canal", canal, channels, at(["canales", index, "canal"])) : []),
      ...officeIssue(reune, ["canales", index, "reune"], targets, at),
    ]),
  ];
}

/** An evaluation says once of each phase how many of its criteria were reached, never more than there were. */
function evaluationIssues(
  { documento, resultados }: Record<string, unknown>,
  index: number,
  targets: Targets,
  at: At,
): Issue[] {
  const results = groups(resultados);
  const place = (result: number, key: string) => at(["evaluaciones", index, "resultados", result, key]);
  return [
    ...addressIssue(documento, ["evaluaciones", index, "documento"], targets, at),
    ...results.flatMap(({ fase, alcanzados, de }, result) => {
      const isRepeated = results.findIndex((other) => other.fase === fase) < result;
      return [
        ...(targets.phases ? optionIssue("fase", fase, targets.phases, place(result, "fase")) : []),
        ...(isRepeated ? [issue("repetido", place(result, "fase"), { campo: "fase", valor: String(fase) })] : []),
        ...(Number(alcanzados) > Number(de)
          ? [
              issue("alcanzados-de-mas", place(result, "alcanzados"), {
                alcanzados: String(alcanzados),
                de: String(de),
              }),
            ]
          : []),
      ];
    }),
  ];
}

function indicatorIssues(
  { clase, fase }: Record<string, unknown>,
  path: readonly PropertyKey[],
  seen: Set<string>,
  { phases }: Targets,
  at: At,
): Issue[] {
  if (typeof clase !== "string") return [];
  const place = at([...path, clase === "fase" ? "fase" : "clase"]);
  if (clase === "fase" && fase === undefined) {
    return [
      issue("falta-campo", place, {
        campo: "fase",
        etiqueta: "Fase",
        ejemplo: "fase: informacion",
        porque: "cuando «clase» es fase",
      }),
    ];
  }
  const unknown = clase === "fase" && phases ? optionIssue("fase", fase, phases, place) : [];
  if (unknown.length > 0) return unknown;
  const id = clase === "fase" ? `fase-${String(fase)}` : clase;
  if (seen.has(id)) return [issue("repetido", place, { campo: "indicador", valor: id })];
  seen.add(id);
  return [];
}

/** A criterion belongs to a phase, and whoever says that it is met or does not apply says why. */
function criteriaIssues({ fases, criterios }: Record<string, unknown>, targets: Targets, at: At): Issue[] {
  const law = targets.law.lists.criterios;
  const own = ownItems("id", targets.law.ended.criterios, at);
  const phases = [...groups(law?.fases), ...groups(fases)].flatMap(({ id }) => (typeof id === "string" ? [id] : []));
  const criteria = groups(criterios);
  return [
    ...repeatedIssues(groups(fases), "fases", "id", at),
    ...groups(fases).flatMap((each, index) => own(each, ["fases", index], fase, idsOf(law?.fases))),
    ...repeatedIssues(criteria, "criterios", "id", at),
    ...criteria.flatMap((said, index) => {
      const path = (...keys: string[]) => ["criterios", index, ...keys];
      const whole = { ...law?.criterios.find(({ id }) => id === said.id), ...said };
      const check = groups([said.verifica])[0] ?? {};
      return [
        ...own(said, path(), criterio, idsOf(law?.criterios)),
        ...optionIssue("fase", said.fase, phases, at(path("fase"))),
        ...judgementIssues(whole, (key) => ({ ...at(path("estado")), campo: path(key).join(".") })),
        ...officeIssue(said.responsable, path("responsable"), targets, at),
        ...addressIssue(said.evidencia, path("evidencia"), targets, at),
        ...addressIssue(check.pagina, path("verifica", "pagina"), targets, at),
        ...numeralIssue(check.transparencia, "transparencia", targets, at, path("verifica", "transparencia")),
      ];
    }),
  ];
}

const idsOf = (rules: readonly { id: string }[] = []) => rules.map(({ id }) => id);

/**
 * Returns the judge of an item that the generator's list does not have: it must be complete, as one of the municipality's own,
 * or is misspelt.
 */
function ownItems(key: string, ended: readonly string[], at: At) {
  return (
    item: Record<string, unknown>,
    path: readonly PropertyKey[],
    { shape }: z.ZodObject,
    known: readonly string[],
  ): Issue[] => {
    const valor = item[key];
    if (typeof valor !== "string" || known.includes(valor)) return [];
    if (isOfEnded(item, ended)) return [issue("regla-terminada", at([...path, key]), { valor })];
    const required = Object.entries(shape).filter(([, schema]) => isRequired(schema as z.ZodType));
    const lacking = required.map(([name]) => name).filter((name) => item[name] === undefined);
    if (lacking.length === 0) return [];
    const faltan = enumerate(lacking.map(quoted));
    return [issue("propio-incompleto", at([...path, key]), { valor, faltan, cercano: nearest(valor, known) })];
  };
}

/** What a judgement must say besides itself, with an example, when that is missing. */
const OWED = {
  razon: { etiqueta: "Razón", ejemplo: "razon: Por qué no aplica", porque: "cuando «estado» es no_aplica" },
  evidencia: {
    etiqueta: "Evidencia",
    ejemplo: "evidencia: /paginas/el-municipio/",
    porque: "cuando «estado» es cumple",
  },
  fecha: { etiqueta: "Fecha", ejemplo: "fecha: 2026-11-20", porque: "cuando «estado» es cumple" },
  verifica: {
    etiqueta: "Qué se comprueba",
    ejemplo: "verifica: {coleccion: agenda}",
    porque: "cuando «comprobacion» es automatica",
  },
} as const;

/** @param place of a key that is missing: where the judgement stands that asks for it */
function judgementIssues(criterio: Record<string, unknown>, place: (key: string) => ReturnType<At>): Issue[] {
  const { estado, comprobacion } = criterio;
  const owed: (keyof typeof OWED)[] = [];
  if (estado === "no_aplica") owed.push("razon");
  if (comprobacion === "automatica") owed.push("verifica");
  else if (estado === "cumple") owed.push("evidencia", "fecha");
  return owed
    .filter((key) => criterio[key] === undefined)
    .map((key) => issue("falta-campo", place(key), { campo: key, ...OWED[key] }));
}

function optionIssue(campo: string, valor: unknown, opciones: readonly string[], place: ReturnType<At>): Issue[] {
  if (typeof valor !== "string" || opciones.includes(valor)) return [];
  return [issue("opcion-desconocida", place, { campo, valor, opciones, cercana: nearest(valor, opciones) })];
}

/** An item of a menu has a number of its own, in the section of the law, and what it points at exists. */
function menuIssues(menus: Record<string, unknown>, targets: Targets, at: At): Issue[] {
  const own = ownItems("numero", targets.law.ended.transparencia, at);
  const points = (["transparencia", "atencion", "participa"] as const).flatMap((menu) => {
    const sections = sectionsByNumber(targets.law.lists.transparencia?.[menu] ?? []);
    const numbers = [...sections.keys()];
    const seen = new Set<unknown>();
    const judge = (
      point: Record<string, unknown>,
      path: readonly PropertyKey[],
      schema: z.ZodObject,
      seccion?: unknown,
    ): Issue[] => {
      const { numero, destino, responsable, no_aplica, justificacion } = point;
      const isRepeated = seen.has(numero);
      seen.add(numero);
      const rightful = sections.get(String(numero));
      const isMisplaced = numbers.includes(String(numero)) && rightful !== seccion;
      return [
        ...(isRepeated && typeof numero === "string"
          ? [issue("repetido", at([...path, "numero"]), { campo: "numero", valor: numero })]
          : []),
        ...(isMisplaced
          ? [issue("numeral-fuera-de-lugar", at([...path, "numero"]), { numero: String(numero), seccion: rightful })]
          : own(point, path, schema, numbers)),
        ...(no_aplica !== undefined && justificacion !== undefined
          ? [issue("no-aplica-y-justifica", at([...path, "no_aplica"]))]
          : []),
        ...officeIssue(responsable, [...path, "responsable"], targets, at),
        ...addressIssue(destino, [...path, "destino"], targets, at),
      ];
    };
    return groups(menus[menu]).flatMap((each, index) => [
      ...judge(each, [menu, index], section),
      ...groups(each.items).flatMap((point, place) => judge(point, [menu, index, "items", place], item, each.numero)),
    ]);
  });
  return [...officeIssue(menus.responsable, ["responsable"], targets, at), ...points];
}

/** Every number of a menu of the law, with that of its section; a section itself is in none. */
function sectionsByNumber(menu: readonly MenuSection[]): ReadonlyMap<string, string | undefined> {
  return new Map(
    menu.flatMap(({ numero, items }): [string, string | undefined][] => [
      [numero, undefined],
      ...items.map((point): [string, string] => [point.numero, numero]),
    ]),
  );
}

/** An obligation has an office that owes it and a number of the menu under which it is published. */
function obligationIssues({ obligaciones, ...said }: Record<string, unknown>, targets: Targets, at: At): Issue[] {
  const own = ownItems("id", targets.law.ended.obligaciones, at);
  return [
    ...officeIssue(said.responsable, ["responsable"], targets, at),
    ...repeatedIssues(groups(obligaciones), "obligaciones", "id", at),
    ...groups(obligaciones).flatMap((each, index) => [
      ...own(
        { ...said, ...each },
        ["obligaciones", index],
        obligacion,
        idsOf(targets.law.lists.obligaciones?.obligaciones),
      ),
      ...officeIssue(each.responsable, ["obligaciones", index, "responsable"], targets, at),
      ...numeralIssue(each.transparencia, "transparencia", targets, at, ["obligaciones", index, "transparencia"]),
    ]),
  ];
}

/** A page that is gone is not there, and what has taken its place is. */
function goneIssues({ retirados }: Record<string, unknown>, targets: Targets, at: At): Issue[] {
  const items = groups(retirados);
  return [
    ...repeatedIssues(items, "retirados", "direccion", at, spelling),
    ...items.flatMap((item, index) => [
      ...thereIssue(item.direccion, ["retirados", index, "direccion"], targets, at),
      ...successorIssue(item, ["retirados", index, "en_su_lugar"], targets, at),
    ]),
  ];
}

/** The home page, and whatever the editor is or will be made of: a notice in their place would shut everybody out. */
const IS_NEEDED = /^\/(?:admin(?:\/.*)?)?$/i;

/** The one spelling of an address that can be written in several. */
function spelling(value: string): string {
  const address = readOldAddress(value);
  return address ? oldAddressText(address) : value;
}

/** A document that expired or is a draft again may have its stone already. */
function thereIssue(value: unknown, path: readonly PropertyKey[], targets: Targets, at: At): Issue[] {
  const { documents, generated, media, isForgotten } = targets;
  const address = typeof value === "string" ? readOldAddress(value) : undefined;
  if (!address || typeof value !== "string") return [];
  if (isForgotten(value)) return [issue("retirado-olvidado", at(path))];
  if (IS_NEEDED.test(value)) return [issue("retirado-necesario", at(path), { direccion: value })];
  const there = (otro: string) => [issue("retirado-existe", at(path), { direccion: value, otro })];
  if (isReserved(address)) return there("el sitio, para sus propios archivos");
  const hidden = pageHiddenBy(address);
  if (hidden === undefined) return [];
  const document = documents.get(hidden);
  if (document?.public && !document.isAbsent) return there(document.archivo);
  if (media.has(hidden)) return there(`content${hidden}`);
  return generated.has(hidden) ? there(ownerOf(hidden)?.inWords ?? "el sitio") : [];
}

/**
 * What an address of an earlier site leads to may still be a draft, or be deleted before anybody could read it: the address
 * leads nowhere, and the build goes on.
 */
function successorIssue(
  { direccion, motivo, en_su_lugar }: Record<string, unknown>,
  path: readonly PropertyKey[],
  targets: Targets,
  at: At,
): Issue[] {
  const found = addressIssue(en_su_lugar, path, targets, at);
  const isOfOtherSite = motivo === undefined && typeof direccion === "string" && !documentOf(pathAt(direccion));
  if (!isOfOtherSite || typeof en_su_lugar !== "string") return found;
  const waits = targets.documents.get(en_su_lugar)?.public === false;
  return waits ? [] : found.map(() => issue("sucesor-inexistente", at(path), { direccion, enlace: en_su_lugar }));
}

function repeatedIssues(
  items: readonly Record<string, unknown>[],
  list: string,
  key: string,
  at: At,
  spelled = (value: string) => value,
): Issue[] {
  const seen = new Set<unknown>();
  return items.flatMap((item, index) => {
    const value = item[key];
    if (typeof value !== "string") return [];
    if (!seen.has(spelled(value))) {
      seen.add(spelled(value));
      return [];
    }
    return [issue("repetido", at([list, index, key]), { campo: key, valor: value })];
  });
}

function officeIssue(value: unknown, path: readonly PropertyKey[], targets: Targets, at: At): Issue[] {
  return typeof value === "string" ? dependenciaIssue(value, path, targets, at) : [];
}

/** An address of this site must lead somewhere; those of other sites are not judged. */
function addressIssue(value: unknown, path: readonly PropertyKey[], targets: Targets, at: At): Issue[] {
  if (typeof value !== "string" || !value.startsWith("/")) return [];
  const target = resolveLink(value, "/");
  if (target.kind !== "page" && target.kind !== "file") return [];
  return missingIssue(target, value, at(path), targets);
}

/** The items of a list that are groups of data; whatever else stands there is a fault of its own. */
function groups(value: unknown): Record<string, unknown>[] {
  if (!Array.isArray(value)) return [];
  return value.map((item) => (typeof item === "object" && item !== null ? (item as Record<string, unknown>) : {}));
}
