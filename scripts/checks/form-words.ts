import { longDate } from "../time/spanish.ts";
import type { Issue } from "../validation/issue.ts";
import { knownPlace } from "../validation/known-place.ts";
import type { IssueCode } from "../validation/messages/index.ts";

/**
 * An error in the words of the validator, for somebody who fills in a form: fields by their label, days as they are spoken, and
 * a remedy that can be done there. It quotes what was written: it is for who wrote it, and no page may show it.
 */
export function inForm(issue: Issue): string {
  const problem = spoken(issue.mensaje, issue);
  const place = placeOf(issue, problem);
  return `${place}${problem} ${spoken(remedyOf(issue), issue)}`;
}

/** The validator's own remedy where it guesses what was meant, and where it speaks of no file. */
function remedyOf({ codigo, sugerencia }: Issue): string {
  return sugerencia.startsWith("¿Quiso") ? sugerencia : (REMEDIES[codigo] ?? sugerencia);
}

const AGAIN = "Escríbalo de nuevo en ese campo.";
const FROM_LIST = "Escoja una de las opciones de la lista, o quítela.";
const AS_HELP = "Escríbalo como dice la ayuda de ese campo.";
const ADDRESS = "Cambie el título, o en el menú de los tres puntos escoja «Cambiar la dirección de la página».";

/** What to do in a form where the validator speaks of lines, of quotation marks and of names of files. */
const REMEDIES: Partial<Record<IssueCode, string>> = {
  "campo-desconocido": "No tiene campo en el editor: pida a quien administra el sitio que lo corrija en el archivo.",
  "falta-campo": "Llene ese campo.",
  "texto-corto": "Escriba un poco más, para que se entienda solo.",
  "texto-largo": "Acórtelo; los detalles van en el texto.",
  "varias-lineas": "Escríbalo en un solo renglón.",
  "numero-sin-comillas": AGAIN,
  "tipo-incorrecto": AGAIN,
  "puntos-de-miles": AGAIN,
  "fecha-mal-escrita": "Escoja el día en el calendario.",
  "opcion-desconocida": FROM_LIST,
  "enlace-no-seguro": "Copie la dirección completa del navegador, por ejemplo: https://www.gov.co/",
  "formato-incorrecto": AS_HELP,
  "valor-incorrecto": AS_HELP,
  "lista-corta": "Agregue al menos un renglón.",
  "renglon-vacio": "Escríbalo, o quítelo de la lista.",
  "dependencia-inexistente": "Escoja una de la lista. Si la oficina es otra, créela antes en «Dependencias».",
  "tramite-inexistente": FROM_LIST,
  "pagina-inexistente": FROM_LIST,
  "numeral-inexistente": "Escriba uno de los números que salen en /transparencia/ o en /participa/.",
  "dia-por-venir": "Escriba el día en que se hizo; si todavía no se ha hecho, deje vacío ese campo.",
  "archivo-inexistente": "Súbalo, o quítelo de aquí.",
  "enlace-de-un-computador":
    "Suba el archivo y enlace su dirección, así: /media/nombre.pdf; la de una página de este sitio, así: /tramites/nombre/",
  "enlace-con-espacios": "Quite los espacios y los paréntesis de la dirección.",
  "caracter-invisible": "Borre ese lugar y vuelva a escribirlo.",
  "direccion-repetida": ADDRESS,
  "nombre-de-archivo": ADDRESS,
};

/** «Puntos de atención › Teléfono (renglón 2): », unless the sentence names the field by itself. */
function placeOf({ archivo, campo, linea }: Issue, problem: string): string {
  if (!campo) return linea > 1 ? "Texto: " : "";
  const { etiqueta } = knownPlace({ archivo, campo });
  if (!etiqueta || problem.includes(`«${etiqueta}»`)) return "";
  const row = campo.split(".").find((step) => /^\d+$/.test(step));
  return `${etiqueta}${row === undefined ? "" : ` (renglón\u00a0${Number(row) + 1})`}: `;
}

/** A sentence of the validator with labels for keys, days as people say them, and without the folder of the repository. */
function spoken(sentence: string, issue: Issue): string {
  const labels = labelsAround(issue);
  return sentence
    .replace(/«(\w+)(?=[»:])/g, (found, key) => (labels.has(key) ? `«${labels.get(key)}` : found))
    .replace(/«([^»]*)» \(\1\)/g, "«$1»")
    .replace(/» es true\b/, "» está encendido")
    .replace(/\bcontent(?=\/media\/)/g, "")
    .replace(/\ba (?=\d{4}-\d\d-\d\d(?!\w))/g, "al ")
    .replace(/(?<![\w./-])\d{4}-\d\d-\d\d(?![\w/-]|\.\w)/g, longDate);
}

/** The labels of the keys that the sentence of an issue may name: those beside its own, and those around it. */
function labelsAround({ archivo, campo }: Issue): Map<string, string> {
  const steps = campo.split(".");
  const groups = steps.map((_, length) => steps.slice(0, length).join("."));
  return new Map(
    groups.flatMap((group) =>
      knownPlace({ archivo, campo: group }).claves.map((key): [string, string] => {
        const { etiqueta } = knownPlace({ archivo, campo: group ? `${group}.${key}` : key });
        return [key, etiqueta.split(" › ").at(-1) || key];
      }),
    ),
  );
}
