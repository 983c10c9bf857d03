import { MOST_RETIRED } from "../schema/retirados.ts";
import type { Issue } from "../validation/issue.ts";
import { count, plural } from "../words/spanish.ts";
import { padTo, type Style, visible } from "../words/terminal.ts";
import type { Draft } from "./compose.ts";
import { type Item, KIND_NAMES, oneLine, type Reading } from "./item.ts";
import { withoutPersonalData } from "./people.ts";
import type { Made } from "./refused.ts";
import { grouped, type Said, saidOf } from "./said.ts";
import { columnKeys } from "./tramites.ts";

/** What an import would do, or did. */
export interface Told extends Made {
  reading: Reading;
  /** What the validator says of the drafts. */
  judged: readonly Issue[];
  isWritten: boolean;
  /** Whether all is listed, or the first of each. */
  isWhole: boolean;
}

const SHOWN = 15;

/** An import in words, for the terminal. */
export function previewText(told: Told, { bold, dim, yellow }: Style): string {
  const { reading, drafts, media, already, refused, isWritten } = told;
  const { people, linksBetween, unready, sentences } = saidOf(told.judged, drafts);
  const some = <T>(items: readonly T[], line: (item: T) => string[]): string[] => {
    const shown = told.isWhole ? items : items.slice(0, SHOWN);
    const rest = items.length - shown.length;
    return [...shown.flatMap(line), ...(rest > 0 ? [dim(`  … y ${rest} más: con --todo se muestran.`)] : [])];
  };
  const section = (title: string, lines: readonly string[]) => (lines.length > 0 ? ["", bold(title), ...lines] : []);
  const noted = drafts.flatMap(({ archivo, notes }) => notes.map((sentence) => ({ sentence, archivo })));
  const sentenceLines = (said: readonly Said[]) =>
    some(said, ({ sentence, files }) => [
      `  ${yellow("·")} ${shown(sentence)} ${dim(files.length === 1 ? `(${files[0]})` : `(en ${files.length} borradores)`)}`,
      ...(told.isWhole && files.length > 1 ? files.map((archivo) => `      ${archivo}`) : []),
    ]);
  const lines = [
    `Es ${KIND_NAMES[reading.kind]}.`,
    ...section("Columnas", columnLines(reading)),
    ...section(
      isWritten
        ? `Se ${plural(drafts.length, "escribió", "escribieron")} ${count(drafts.length, "borrador", "borradores")}`
        : `Se ${plural(drafts.length, "escribiría", "escribirían")} ${count(drafts.length, "borrador", "borradores")}`,
      [
        ...sectionCounts(drafts),
        ...some(drafts, ({ archivo, item }) => [`  ${archivo}  ${dim(`← ${shown(item.origin)}`)}`]),
      ],
    ),
    ...section(
      count(media.size, "archivo para content/media", "archivos para content/media"),
      media.size > 0 ? some([...media], ([address, path]) => [`  content${address}  ${dim(`← ${shown(path)}`)}`]) : [],
    ),
    ...section(
      count(
        told.retired.length,
        "dirección del sitio anterior para content/retirados.yaml",
        "direcciones del sitio anterior para content/retirados.yaml",
      ),
      told.retired.length > 0
        ? [
            ...some(told.retired, ({ direccion, en_su_lugar }) => [`  ${shown(direccion)} → ${en_su_lugar}`]),
            "  Cada una lleva a su página desde el día en que usted la publique; antes no lleva a ninguna parte.",
          ]
        : [],
    ),
    ...(told.unfitting > 0
      ? [
          `  No caben ${count(told.unfitting, "dirección más", "direcciones más")}: esa lista recibe ${MOST_RETIRED}, y tiene un tamaño máximo. Sus páginas se traen, pero no se llegará a`,
          "  ellas por la dirección antigua. Si quita de la lista las que ya nadie usa, al repetir la orden entran las que falten.",
        ]
      : []),
    ...section("Qué mirar", sentenceLines(grouped(noted))),
    ...section(`Qué les falta, según la revisión del sitio (a ${unready} de ${drafts.length})`, [
      ...sentenceLines(sentences),
      ...(linksBetween > 0
        ? [
            `  ${count(linksBetween, "enlace lleva", "enlaces llevan")} a páginas sin publicar: serán texto, sin enlace, hasta que se publiquen.`,
          ]
        : []),
    ]),
    ...section(
      "Datos de personas",
      people.length > 0
        ? [
            `  En ${count(people.length, "borrador", "borradores")} parece haber una cédula, un correo o un celular de una persona. Bórrelos antes de`,
            "  guardar los borradores en la historia (git): de ahí no se borran, y en un repositorio público los ve cualquiera.",
            ...some(people, (archivo) => [`  ${archivo}`]),
          ]
        : [],
    ),
    ...section("Qué no se trae", [
      ...reading.left.map((each) => `  ${shown(each)}`),
      ...some(refused, ({ item, why }) => [`  ${named(item)}: ${shown(why)}`]),
    ]),
    ...section(
      already.length === 1 ? "Ya estaba" : `Ya estaban ${already.length}, y no se tocan`,
      some(already, (item) => [`  ${named(item)}`]),
    ),
    "",
    ...ending(told),
  ];
  return `${lines.join("\n")}\n`;
}

/** A text of the source for the terminal: what looks like data of a person is not told. */
const shown = (text: string) => {
  const line = visible(withoutPersonalData(oneLine(text)));
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
};

const named = ({ origin, titulo }: Item) => shown(titulo === "" ? origin : `${origin}, «${titulo}»`);

function columnLines({ columns = [] }: Reading): string[] {
  return columns.map(({ title, field, sample }) => {
    const becomes = field === undefined ? "no se trae" : field;
    return `  ${padTo(shown(title) || "(sin título)", 34)} → ${padTo(becomes, 16)} ${sample ? `p. ej. «${shown(sample).slice(0, 60)}»` : "(vacía)"}`;
  });
}

function sectionCounts(drafts: readonly Draft[]): string[] {
  const amounts = new Map<string, number>();
  for (const { item } of drafts) amounts.set(item.collection, (amounts.get(item.collection) ?? 0) + 1);
  if (amounts.size < 2) return [];
  // By their folders: «páginas» are part of what the site calls «Documentos y páginas».
  return [`  ${[...amounts].map(([id, amount]) => `content/${id}: ${amount}`).join(" · ")}`];
}

function ending({ drafts, retired, isWritten, reading }: Told): string[] {
  if (drafts.length === 0 && retired.length === 0) return ["No hay nada nuevo que traer."];
  if (drafts.length === 0 && isWritten) return ["Se escribieron las direcciones. No hay otra cosa nueva que traer."];
  if (!isWritten)
    return [
      "No se escribió nada todavía: esto es lo que se haría. Para escribirlo, repita el comando con --escribir.",
      ...(reading.columns
        ? [
            'Si una columna no es la que es, dígalo así: --columna titulo="Nombre del trámite". Los datos que puede tener una ficha:',
            `  ${columnKeys.join(", ")}.`,
          ]
        : []),
    ];
  return [
    "Todo quedó como borrador: nada de esto se ve en el sitio. Ahora:",
    "  1. Abra cada borrador, complete lo que falta y compruebe que todo es cierto.",
    "  2. Revíselo con: npm run validate -- content/…/archivo.md",
    "  3. Cuando esté listo, quite la línea «borrador: true» para que se publique.",
  ];
}
