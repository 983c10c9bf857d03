import { addressOf } from "../model/addresses.ts";
import type { MeasuredDocument, PlanState } from "../model/plan-state.ts";
import { PAGES } from "../pages/pages.ts";
import { groupBy } from "../schema/group-by.ts";
import type { CollectionWith } from "../schema/index.ts";
import { type ClaseDeIndicador, INDICADORES } from "../schema/indicators.ts";
import type { IndicadorDelPlan, Plan } from "../schema/plan.ts";
import { fold } from "../schema/slug.ts";
import { type JudgedCriterion, judgeCriteria } from "./criteria.ts";
import { isInForce, isToBeLinked, linkedInYear } from "./entities.ts";
import { type Counted, closedInYear, countedIn, isAnswered, totalOf } from "./participation.ts";
import { publicIn, sheetsIn } from "./state.ts";

/** Something that an indicator misses, by name: a percentage is never shown without its list. */
export interface Missing {
  titulo: string;
  /** Where it is, when it has a page. */
  url?: string;
  /** Who owes it. */
  dependencia?: string;
}

/** What an indicator says of a day. */
export interface Measurement {
  /** A percentage from 0 to 100 with two decimals, or an amount; `null` while there is nothing to measure (0 of 0). */
  valor: number | null;
  numerador: number | null;
  /** Of a percentage, what it is of; `null` of an amount. */
  denominador: number | null;
  faltan: readonly Missing[];
}

/** The page on which a reader can check the figure of an indicator. */
export interface EvidencePage {
  url: string;
  /** What the link to it says. */
  title: string;
  /** The part of the page that has the figure; not linked while there is no figure. */
  anchor?(indicator: IndicadorDelPlan): string;
}

interface Measure {
  measure(state: PlanState, indicator: IndicadorDelPlan, plan: Plan): Measurement;
  evidence: EvidencePage;
  /** Of what grows sheet by sheet, those that count: how many of them are new is told of each year. */
  counted?(state: PlanState): readonly MeasuredDocument[];
}

/** The sheets of a collection that are so, of all of them. */
function ofSheets(collection: CollectionWith<"inventory">, has: (sheet: MeasuredDocument) => boolean): Measure {
  return {
    measure: (state) => share(sheetsIn(state, collection), has),
    evidence: { url: PAGES[`${collection}Inventario`].url, title: "Ver el inventario completo" },
    counted: (state) => sheetsIn(state, collection).filter(has),
  };
}

const ENTITIES: EvidencePage = { url: PAGES.entidades.url, title: "Ver las entidades y sus acuerdos" };
const PARTICIPATION: EvidencePage = { url: PAGES.participacion.url, title: "Ver qué resultó de cada espacio" };
const COMMITTEE: EvidencePage = { url: PAGES.comite.url, title: "Ver los documentos y eventos del comité" };

/** How each kind of indicator is measured, and where that can be checked. The frequency comes from the report of updates. */
export const MEASURES: Readonly<Record<Exclude<ClaseDeIndicador, "frecuencia">, Measure>> = {
  "servicios-publicados": ofSheets("servicios", ({ isPublic }) => isPublic),
  "servicios-automatizados": ofSheets("servicios", isAutomated),
  "tramites-publicados": ofSheets("tramites", ({ isPublic }) => isPublic),
  "tramites-automatizados": ofSheets("tramites", isAutomated),
  "entidades-locales": {
    measure: (state, indicador) => entitiesOf(state, "local", indicador),
    evidence: ENTITIES,
  },
  "entidades-departamentales": {
    measure: (state, indicador) => entitiesOf(state, "departamental", indicador),
    evidence: ENTITIES,
  },
  "entidades-nacionales": {
    measure: (state, indicador) => entitiesOf(state, "nacional", indicador),
    evidence: ENTITIES,
  },
  "entidades-vinculadas": {
    measure: (state) => share(publicIn(state, "entidades"), (entity) => isInForce(entity, state.day)),
    evidence: ENTITIES,
  },
  fase: {
    measure: (state, { fase }, plan) => phase(state, fase ?? "", plan),
    evidence: {
      url: PAGES.criterios.url,
      title: "Ver los criterios uno por uno",
      anchor: ({ fase }) => `fase-${fase}`,
    },
  },
  "funcionarios-publicados": {
    measure: (state, _, plan) => officials(state, plan),
    evidence: { url: PAGES.dependencias.url, title: "Ver el directorio" },
  },
  "comite-documento": { measure: committeeDocument, evidence: COMMITTEE },
  "comite-socializacion": { measure: socialisation, evidence: COMMITTEE },
  "participacion-personas": { measure: (state) => participation(state, "personas"), evidence: PARTICIPATION },
  "participacion-aportes": { measure: (state) => participation(state, "aportes"), evidence: PARTICIPATION },
  "participacion-respondida": {
    measure: (state) => share(closedInYear(state), isAnswered),
    evidence: PARTICIPATION,
  },
};

/** The goal of an indicator: without one, all of a percentage and one of an amount. */
export function goalOf({ clase, meta }: Pick<IndicadorDelPlan, "clase" | "meta">): number {
  return meta ?? (INDICADORES[clase].unidad === "porcentaje" ? 100 : 1);
}

/** A share in per cent, to two decimals; `null` of nothing. */
export function percentage(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 100;
}

function share(documents: readonly MeasuredDocument[], has: (document: MeasuredDocument) => boolean): Measurement {
  const lacking = documents.filter((document) => !has(document));
  return fraction(documents.length - lacking.length, documents.length, lacking.map(missing));
}

function fraction(numerador: number, denominador: number, faltan: readonly Missing[]): Measurement {
  return { valor: percentage(numerador, denominador), numerador, denominador, faltan };
}

function missing(document: MeasuredDocument): Missing {
  const { titulo, collection, slug, dependencia, isPublic } = document;
  return { titulo, dependencia, url: isPublic ? addressOf(collection, slug) : undefined };
}

/** Published, and done online from beginning to end. */
function isAutomated({ isPublic, values }: MeasuredDocument): boolean {
  return isPublic && values.nivel_en_linea === "total";
}

/** Entities of a level that were linked in the calendar year; below the goal, those of the level that are to be linked are missing. */
function entitiesOf(state: PlanState, nivel: string, indicador: IndicadorDelPlan): Measurement {
  const linked = linkedInYear(state, nivel);
  const wanted = publicIn(state, "entidades").filter((entity) => isToBeLinked(entity) && entity.values.nivel === nivel);
  return amount(linked.length, linked.length < goalOf(indicador) ? wanted.map(missing) : []);
}

/** What was counted of the spaces that closed in the calendar year; those of which nobody has said it are missing. */
function participation(state: PlanState, key: Counted): Measurement {
  const closed = closedInYear(state);
  return amount(totalOf(closed, key), closed.filter((space) => countedIn(space, key) === undefined).map(missing));
}

function amount(numerador: number, faltan: readonly Missing[] = []): Measurement {
  return { valor: numerador, numerador, denominador: null, faltan };
}

const judgedBefore = new WeakMap<PlanState, JudgedCriterion[]>();

/** Every criterion judged on a day; the phases share the work. */
export function criteriaOf(state: PlanState, plan: Plan): JudgedCriterion[] {
  const known = judgedBefore.get(state);
  if (known) return known;
  const judged = judgeCriteria(state, (clase) => MEASURES[clase].measure(state, { clase, nombre: clase }, plan).valor);
  judgedBefore.set(state, judged);
  return judged;
}

/** Criteria met, of those that apply. */
function phase(state: PlanState, fase: string, plan: Plan): Measurement {
  const judged = criteriaOf(state, plan).filter(({ criterio }) => criterio.fase === fase);
  const applicable = judged.filter(({ estado }) => estado !== "no_aplica");
  const unmet = applicable.filter(({ estado }) => estado !== "cumple");
  return fraction(
    applicable.length - unmet.length,
    applicable.length,
    unmet.map(({ criterio }) => ({
      titulo: `${criterio.id} ${criterio.nombre}`,
      url: `${PAGES.criterios.url}#${criterio.id}`,
    })),
  );
}

/**
 * Posts whose office says who holds them and how to reach them, of the posts that the plan lists; of the offices' own
 * posts, while it lists none. A post is found by its name or, if it names its office, there.
 */
export function officials(state: PlanState, plan: Plan): Measurement {
  const offices = publicIn(state, "dependencias");
  const posts: Plan["cargos"] =
    plan.cargos.length > 0
      ? plan.cargos
      : offices.map(({ slug, values }) => ({ cargo: String(values.responsable ?? ""), dependencia: slug }));
  const telling = offices.filter(
    ({ values }) => values.nombre_responsable === true && (values.correo === true || values.telefono === true),
  );
  const told = groupBy(telling, ({ values }) => fold(String(values.responsable ?? "")));
  const isKnown = ({ cargo, dependencia }: Plan["cargos"][number]) =>
    told.get(fold(cargo))?.some(({ slug }) => dependencia === undefined || dependencia === slug) ?? false;
  const unknown = posts.filter((post) => !isKnown(post));
  return fraction(
    posts.length - unknown.length,
    posts.length,
    unknown.map(({ cargo, dependencia }) => ({
      titulo: cargo,
      dependencia,
      url: dependencia && addressOf("dependencias", dependencia),
    })),
  );
}

function committeeDocument(state: PlanState): Measurement {
  const isThere = publicIn(state, "documentos").some(({ values }) => values.comite === "conformacion");
  return fraction(isThere ? 1 : 0, 1, isThere ? [] : [{ titulo: "Documento que conforma el comité" }]);
}

/** Events that made the strategy known, of the year and already held. */
function socialisation(state: PlanState): Measurement {
  const year = state.day.slice(0, 4);
  const held = publicIn(state, "agenda").filter(({ values }) => {
    const fecha = String(values.fecha);
    return values.tipo === "socializacion" && fecha.startsWith(year) && fecha <= state.day;
  });
  return amount(held.length);
}
