import { enumerate, quantity } from "../words/spanish.ts";
import { padTo, type Style, visible, wrap } from "../words/terminal.ts";
import { FEWEST_WORDS } from "./perspicuity.ts";
import type { ClarityReport, DocumentFigures, Figures, GroupFigures } from "./report.ts";

const WIDTH = 80;

/** The report as a text of at most 80 columns, in Spanish. Only the words of the content may be wider: a path is not cut. */
export function clarityText({ documentos, carpetas, dependencias, sitio }: ClarityReport, style: Style): string {
  const judged = documentos.filter(({ indice }) => indice !== null);
  const short = documentos.filter(({ indice }) => indice === null);
  return [
    style.bold("Qué tan claros son los textos, del más difícil al más fácil"),
    ...EXPLANATION.flatMap((line) => wrap(line, WIDTH)).map(style.dim),
    ...judged.flatMap((each) => ["", ...documentRows(each, style)]),
    ...(short.length > 0 ? ["", ...shortRows(short, style)] : []),
    ...groupRows("Por carpeta", carpetas, style),
    ...groupRows("Por dependencia", dependencias, style),
    "",
    style.bold(groupRow("Todo el sitio", sitio)),
  ]
    .join("\n")
    .concat("\n");
}

const EXPLANATION = [
  "Índice de Flesch–Szigriszt, en la escala INFLESZ: menos de 40, muy difícil; 40, algo difícil; 55, normal; 65, bastante fácil; desde 80, muy fácil.",
  "Cuentan el título, el resumen, los pasos, los requisitos y los párrafos; no los subtítulos, las tablas, los números, las siglas ni las direcciones.",
];

function documentRows(document: DocumentFigures, style: Style): string[] {
  const { archivo, indice, nivel, palabras, frases_largas, palabras_de_oficina } = document;
  const words = quantity(palabras, "palabra", "palabras");
  return [
    `${style.bold(padTo(String(indice), 3, "right"))} ${nivel} · ${words} · ${visible(archivo)}`,
    ...frases_largas.flatMap(({ palabras: length, texto }) =>
      wrap(`${quantity(length, "palabra", "palabras")}: «${visible(texto)}»`, WIDTH, "    "),
    ),
    ...officialeseRows(palabras_de_oficina, style),
  ];
}

function officialeseRows(words: DocumentFigures["palabras_de_oficina"], style: Style): string[] {
  if (words.length === 0) return [];
  const said = words.map(({ dice, mejor }) => `«${visible(dice)}» (${mejor})`);
  return wrap(`Palabras de oficina: ${enumerate(said)}.`, WIDTH, "    ").map(style.yellow);
}

function shortRows(short: readonly DocumentFigures[], style: Style): string[] {
  const many = quantity(short.length, "documento tiene", "documentos tienen");
  return [
    ...wrap(
      `${many} menos de ${FEWEST_WORDS} palabras: con tan pocas, el índice no diría nada, y no se muestra.`,
      WIDTH,
    ).map(style.dim),
    ...short.flatMap(({ archivo, palabras_de_oficina }) =>
      palabras_de_oficina.length > 0 ? [visible(archivo), ...officialeseRows(palabras_de_oficina, style)] : [],
    ),
  ];
}

function groupRows(title: string, groups: readonly GroupFigures[], style: Style): string[] {
  return ["", style.bold(title), ...groups.map((group) => groupRow(group.nombre, group))];
}

function groupRow(name: string, { indice, nivel, palabras }: Figures): string {
  const level = indice === null ? "  – sin índice" : `${padTo(String(indice), 3, "right")} ${nivel}`;
  return `${padTo(visible(name), 44)} ${padTo(level, 20)} ${quantity(palabras, "palabra", "palabras")}`;
}
