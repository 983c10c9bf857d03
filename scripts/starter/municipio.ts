import { stringify } from "yaml";
import { z } from "zod";
import { fieldMeta, isRequired, unwrap } from "../schema/field.ts";
import { canal, municipio } from "../schema/municipio.ts";
import { revisionDeSeccion } from "../schema/revision.ts";
import { commented, explained, heading, helpLine } from "./comments.ts";
import { PROPOSED } from "./offices.ts";

/** What is known of a new town. */
export interface NewTown {
  nombre: string;
  departamento: string;
  codigo_dane: string;
  /** The first month that its report counts, `AAAA-MM`. */
  month: string;
}

const { shape } = municipio;
type Key = keyof typeof shape;

/** Keys that stand above the pending ones. */
const FIRST = ["nombre", "departamento", "codigo_dane", "capital", "zona_horaria"] as const satisfies readonly Key[];

/** `content/municipio.yaml` of a new town: what is known of it, and every other datum as a comment, with its help. */
export function municipioFile(town: NewTown): string {
  const known: Partial<Record<Key, string>> = { ...values(town), zona_horaria: shape.zona_horaria.parse(undefined) };
  return `${[
    commented(INTRODUCTION),
    ...FIRST.map((key) => datum(key, known[key])),
    heading("Datos pendientes: quite el # y complete cada línea cuando la alcaldía confirme el dato."),
    ...pendingKeys().map((key) => datum(key)),
    group("editor", EDITOR),
    group("historial", HISTORIAL),
    `${heading(ASPECTO)}\n${commented([exampleOf("estilo"), exampleOf("pie"), exampleOf("redes")].join("\n"))}`,
    group("claridad", CLARIDAD),
    `${heading(REVISION, explained(revisionDeSeccion.shape))}\n${commented(exampleOf("revision"))}`,
    `${heading(DESTACADOS)}\n${commented(exampleOf("destacados"))}`,
    `${heading(VALORES)}\n${commented(exampleOf("valores"))}`,
    `${heading(CANALES, explained(canal.shape))}\n${channels(town)}`,
  ].join("\n\n")}\n`;
}

const values = ({ nombre, departamento, codigo_dane }: NewTown) => ({ nombre, departamento, codigo_dane });

/** The contact data that may be missing: what is one value, and may be changed in a form. */
function pendingKeys(): Key[] {
  const keys = Object.keys(shape) as Key[];
  return keys.filter(
    (key) =>
      !(FIRST as readonly Key[]).includes(key) &&
      !isRequired(shape[key]) &&
      !(unwrap(shape[key]) instanceof z.ZodObject) &&
      shape[key].safeParse(undefined).data === undefined &&
      !fieldMeta(shape[key])?.fileOnly,
  );
}

/** A key with its help above it. What nobody has confirmed is a comment, and so the site says «pendiente». */
function datum(key: Key, value?: string): string {
  const line = value === undefined ? commented(`${key}: pendiente`) : stringify({ [key]: value }, YAML).trim();
  const meta = fieldMeta(shape[key]);
  return meta ? `${commented(helpLine(meta))}\n${line}` : line;
}

/** A key with keys of its own, all of them comments. */
function group(key: "editor" | "historial" | "claridad", about: string): string {
  const fields = (unwrap(shape[key]) as z.ZodObject).shape;
  const examples = Object.values(fields).map((field) => `  ${fieldMeta(field)?.example ?? ""}`);
  return `${heading(about, explained(fields))}\n${commented([`${key}:`, ...examples].join("\n"))}`;
}

/** The channels of a town that begins, a folder each, from its first month. */
function channels({ month }: NewTown): string {
  const proposed = PROPOSED.canales.map((each) => ({ ...each, carpeta: each.id, meta_mensual: 3, desde: month }));
  const items = proposed.map(({ id, nombre, carpeta, responsable, meta_mensual, desde }) =>
    stringify([{ id, nombre, carpeta, responsable, meta_mensual, desde }], YAML).trim().replace(/^/gm, "  "),
  );
  return `canales:\n${items.join("\n\n")}`;
}

const exampleOf = (key: Key) => fieldMeta(shape[key])?.example ?? "";

const YAML = { lineWidth: 0 } as const;

const INTRODUCTION = `Datos del municipio. Aparecen en todas las páginas del sitio.

Cómo se llena este archivo:
  - Lo que va después de # es una explicación: el sitio no lo lee.
  - Un dato que nadie ha confirmado se deja con # al comienzo. El sitio lo muestra como «pendiente».
  - Cuando la alcaldía confirme un dato, quite el # y escriba el valor en lugar de la palabra pendiente.
  - Nunca escriba un dato «mientras tanto»: es mejor que se vea «pendiente».`;

const EDITOR = `Editor web: para escribir noticias, trámites y lo demás desde el navegador, en la dirección del sitio seguida de /admin/
Sin estas líneas el sitio no tiene editor. Quite el # de «editor» y de «repo» cuando el repositorio esté en GitHub: los pasos están en
/admin/encender/ del sitio.`;

const HISTORIAL = `Historial: cómo se reconoce en git lo que ya estaba publicado, cuando alguien trae a su copia lo de los demás. De estos nombres
dependen las cifras de los meses pasados del informe: escriba todos los que se hayan usado, y no borre los antiguos.
Quite el # de «historial» y de «repositorios» cuando el repositorio esté en internet.`;

const ASPECTO = `Aspecto: otros colores, la letra y las esquinas del sitio, y las páginas de content/paginas y las redes sociales de la alcaldía
que salen en el pie. Lo que no se escribe queda como está.`;

const CLARIDAD = `Lenguaje claro: cuándo avisa el sitio que un texto es difícil de leer. Un aviso nunca impide publicar.`;

const REVISION = `Revisión: cada cuánto alguien comprueba que lo publicado sigue siendo cierto y escribe el día en «revisado». Lo que se pasa
de su periodo sale en los pendientes de su dependencia. Si no se escribe: las noticias urgentes cada 7 días; los trámites, los
servicios, las dependencias y las páginas cada 12 meses; lo demás, nunca.`;

const DESTACADOS = `Trámites más buscados: salen primero en la página de inicio, en este orden. Escriba el nombre del archivo de cada uno en
content/tramites, sin .md. POR CONFIRMAR: mientras nadie cuente qué pide la gente, salen todos de la A a la Z.`;

const VALORES = `Valores por año: cuánto vale en pesos la unidad con la que se fijan algunos cobros. Agregue cada enero el del año nuevo,
y deje los anteriores. En la página del trámite sale el valor en pesos del año en curso.
Las unidades son UVT, UVB, SMMLV y SMLDV. Mientras no esté la del año, la página dice que su valor en pesos está pendiente.`;

const CANALES = `Canales: las secciones del sitio cuya actualización vigila el comité.
POR CONFIRMAR: los responsables que aparecen aquí son una propuesta. El comité debe confirmarlos o cambiarlos.`;
