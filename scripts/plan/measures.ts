import { addressOf } from "../model/addresses.ts";
import type { MeasuredDocument, PlanState } from "../model/plan-state.ts";
import { PAGES } from "../pages/pages.ts";
import type { IndicadorDelPlan, Plan } from "../schema/plan.ts";
import { fold } from "../schema/slug.ts";
import { type JudgedCriterion, judgeCriteria } from "./criteria.ts";
import { publicIn, sheetsIn } from "./state.ts";

/** What an indicator counts in. */
export type Unidad = "dias_al_mes" | "porcentaje" | "entidades_al_ano" | "eventos_al_ano";

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

type Measure = (state: PlanState, indicator: IndicadorDelPlan, plan: Plan) => Measurement;
type MeasuredClass = Exclude<IndicadorDelPlan["clase"], "frecuencia">;

/** How each kind of indicator is measured, and in what. The frequency comes from the report of updates. */
export const MEASURES: Record<MeasuredClass, { unidad: Unidad; measure: Measure }> = {
  "servicios-publicados": {
    unidad: "porcentaje",
    measure: (state) => share(sheetsIn(state, "servicios"), ({ isPublic }) => isPublic),
  },
  "servicios-automatizados": {
    unidad: "porcentaje",
    measure: (state) => share(sheetsIn(state, "servicios"), isAutomated),
  },
  "tramites-publicados": {
    unidad: "porcentaje",
    measure: (state) => share(sheetsIn(state, "tramites"), ({ isPublic }) => isPublic),
  },
  "tramites-automatizados": {
    unidad: "porcentaje",
    measure: (state) => share(sheetsIn(state, "tramites"), isAutomated),
  },
  "entidades-locales": { unidad: "entidades_al_ano", measure: (state) => entitiesOf(state, "local") },
  "entidades-departamentales": { unidad: "entidades_al_ano", measure: (state) => entitiesOf(state, "departamental") },
  "entidades-nacionales": { unidad: "entidades_al_ano", measure: (state) => entitiesOf(state, "nacional") },
  fase: { unidad: "porcentaje", measure: (state, { fase }, plan) => phase(state, fase ?? "", plan) },
  "funcionarios-publicados": { unidad: "porcentaje", measure: (state, _, plan) => officials(state, plan) },
  "comite-documento": { unidad: "porcentaje", measure: committeeDocument },
  "comite-socializacion": { unidad: "eventos_al_ano", measure: socialisation },
};

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

/** Entities whose agreement bears a date of the calendar year. */
function entitiesOf(state: PlanState, nivel: string): Measurement {
  const year = state.day.slice(0, 4);
  const linked = publicIn(state, "entidades").filter(
    ({ values }) => values.nivel === nivel && String(values.fecha).startsWith(year),
  );
  return amount(linked.length);
}

function amount(numerador: number): Measurement {
  return { valor: numerador, numerador, denominador: null, faltan: [] };
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
  const isKnown = ({ cargo, dependencia }: Plan["cargos"][number]) =>
    offices.some(
      ({ slug, values }) =>
        fold(String(values.responsable ?? "")) === fold(cargo) &&
        (dependencia === undefined || dependencia === slug) &&
        values.nombre_responsable === true &&
        (values.correo === true || values.telefono === true),
    );
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
