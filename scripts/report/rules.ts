/*
 * The rules of the count in plain words, said once: the page of the report lists them, and the explanation of a month gives
 * the one that each change falls under. Words between backticks are typed or named as they are.
 */

/** A rule: what it is about, and what it says of that. Together they are a sentence or two. */
export interface Rule {
  about: string;
  says: string;
}

const rule = (about: string, says: string): Rule => ({ about, says });

export const RULES = {
  goal: rule(
    "La meta",
    "de un canal se cumple cuando en el mes hay actualizaciones en tantos días distintos como ella pide.",
  ),
  update: rule(
    "Una actualización",
    "es un cambio en lo que el ciudadano puede leer de un documento: uno nuevo o uno modificado.",
  ),
  sameDay: rule(
    "En un mismo día,",
    "un documento que cambia varias veces cuenta una vez, y varias actualizaciones suman un solo día.",
  ),
  withdrawal: rule("Retirar", "un documento queda en el registro, pero no suma para la meta."),
  media: rule("Cambiar una imagen o un archivo", "es actualizar cada documento público que lo enlaza."),
  scheduled: rule("Un documento con fecha futura", "cuenta el día de esa fecha, cuando se hace público."),
  expired: rule(
    "Un documento que vence",
    "deja de verse al día siguiente de la fecha de `vence`, sin ningún commit: eso no queda en el registro.",
  ),
  review: rule("Lo que pasó por revisión", "cuenta una vez, el día del merge que lo aprobó."),
  pull: rule(
    "Un merge que trae la línea principal",
    "a la copia de alguien (lo hace `git pull`) no cambia la fecha de lo que ya estaba publicado. Qué nombres tiene esa línea lo dice `historial`, en `municipio.yaml`; cualquier otro merge es una revisión.",
  ),
  late: rule(
    "Lo que se envía tarde",
    "cuenta en la fecha de su commit: uno hecho en marzo y enviado en abril cuenta en marzo, y cambia la cifra de ese mes.",
  ),
  office: rule("La dependencia", "es la que el documento indicaba en ese momento."),
  states: rule(
    "Cada mes",
    "cumple (✓, desde el día en que llega a su meta), no cumple (✗), está en curso (…) o está sin datos (–): antes de que empiece el historial, o si una parte no se pudo leer. Un mes sin datos no es un mes en cero.",
  ),
  names: rule(
    "El registro",
    "muestra el título que cada documento tiene hoy. «Documento retirado» es uno que ya no se publica y que no se debe nombrar.",
  ),
  people: rule("El informe", "no recoge nombres ni correos de personas."),
} as const satisfies Record<string, Rule>;

/** When a change happened, in a time zone. */
export const dateRule = (zone: string): Rule =>
  rule(
    "La fecha",
    `es la del commit con que el cambio llegó a la línea principal, en la hora de ${zone}, no la del día en que se escribió.`,
  );

/** What is passed over: each of these ends the sentence «No cuentan…». */
export const PASSED_OVER = {
  invisible:
    "los cambios que el ciudadano no ve: espacios, comillas, marcas, el orden de los datos, `revisado` o `palabras_clave`",
  renombrado: "los cambios de nombre de un archivo que dejan igual el texto",
  no_publico: "los borradores ni las fichas que todavía no están en `publicado`",
  no_mostrable:
    "las versiones que no se podían leer, no tenían un dato obligatorio o tenían mal escrita su fecha de publicación o de vencimiento",
  ignorado: "los commits que el repositorio señala en `.git-blame-ignore-revs`, por ser cambios masivos de formato",
} as const;

/** All rules, in the order in which they are read. */
export function rulesIn(zone: string): Rule[] {
  const { goal, update, sameDay, withdrawal, media, scheduled, expired, review, pull, late, ...others } = RULES;
  const passedOver = rule("No cuentan", `${Object.values(PASSED_OVER).join("; ")}.`);
  const what = [goal, update, sameDay, withdrawal, passedOver];
  const when = [dateRule(zone), review, pull, late, media, scheduled, expired];
  return [...what, ...when, ...Object.values(others)];
}

/** Why a change is an update, or is none. */
export type Reason =
  | "nuevo"
  | "publicado"
  | "programado"
  | "actualizado"
  | "actualizado_y_renombrado"
  | "vuelto"
  | "archivo"
  | "retirado"
  | keyof typeof PASSED_OVER
  | "fecha_futura"
  | "vencido"
  | "igual"
  | "corte";

/** A rule as one text. */
export const sentenceOf = ({ about, says }: Rule) => `${about} ${says}`;
const passedOver = (what: keyof typeof PASSED_OVER) => `No cuentan ${PASSED_OVER[what]}.`;

/** Each reason in a sentence. */
export const REASONS: Record<Reason, string> = {
  nuevo: "Es un documento nuevo: antes no se podía leer.",
  publicado:
    "El archivo ya existía y no se podía leer (era un borrador, una ficha sin publicar o algo retirado): ahora sí.",
  programado: `${sentenceOf(RULES.scheduled)} Su commit es de antes.`,
  actualizado: "Cambió lo que el ciudadano puede leer.",
  actualizado_y_renombrado: "Cambió lo que el ciudadano puede leer, y el nombre del archivo: es el mismo documento.",
  vuelto: "Se había retirado y volvió con otro texto.",
  archivo: sentenceOf(RULES.media),
  retirado: sentenceOf(RULES.withdrawal),
  invisible: passedOver("invisible"),
  renombrado: passedOver("renombrado"),
  no_publico: passedOver("no_publico"),
  no_mostrable: passedOver("no_mostrable"),
  ignorado: passedOver("ignorado"),
  fecha_futura: sentenceOf(RULES.scheduled),
  vencido: "El documento ya había vencido: nadie puede leer este cambio.",
  igual: "Lo que el ciudadano puede leer quedó como estaba.",
  corte: "Es el primer commit de una copia incompleta: no se sabe qué cambió en él.",
};

/** What is told besides of a change that repeats another of its day, and of one that came with a merge. */
export const REPEATED = sentenceOf(RULES.sameDay);
export const REVIEWED = sentenceOf(RULES.review);
export const PULLED = "Llegó con un merge que trajo lo ya publicado a la copia de alguien: la orden compara con eso.";
