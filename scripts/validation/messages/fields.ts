import { fold } from "../../schema/slug.ts";
import { alternatives, count, pesos, quoted } from "../../words/spanish.ts";
import {
  aviso,
  error,
  type Instead,
  type KnownPlace,
  type Messages,
  type PublicWords,
  perhaps,
  rewritten,
  type Words,
} from "./message.ts";

/** What is missing is an error, except in a draft, which nobody reads. */
const unlessDraft = ({ borrador }: { borrador?: boolean }) => (borrador ? aviso : error);

export const fieldsMessages = {
  "campo-desconocido": (p: { campo: string; cercano?: string; validos: readonly string[] }) =>
    error(
      `«${p.campo}» no es un dato de esta sección.`,
      p.cercano !== undefined && fold(p.cercano) === fold(p.campo)
        ? `Escriba «${p.cercano}»: los nombres de los datos van en minúsculas y sin tildes.`
        : perhaps(p.cercano, `Borre la línea. Los datos que se pueden escribir son: ${p.validos.join(", ")}.`),
    ),
  "falta-campo": (p: {
    campo: string;
    etiqueta: string;
    ejemplo: string;
    porque?: string;
    si_no?: string;
    borrador?: boolean;
  }) =>
    unlessDraft(p)(
      `Falta «${p.campo}» (${p.etiqueta})${p.porque ? `: es obligatorio ${p.porque}` : ""}${p.borrador ? "; este borrador no se puede publicar sin ese dato" : ""}.`,
      `Agregue la línea, por ejemplo: ${p.ejemplo}${p.si_no ? `. ${p.si_no}` : ""}`,
    ),
  "texto-corto": (p: { campo: string; minimo: number; hay: number; borrador?: boolean }) =>
    (p.hay === 0 ? unlessDraft(p) : error)(
      p.hay === 0
        ? `«${p.campo}» está vacío.`
        : `«${p.campo}» es muy corto: tiene ${count(p.hay, "carácter", "caracteres")} y el mínimo es ${p.minimo}.`,
      p.hay === 0
        ? "Escriba el valor, o borre la línea si no se conoce."
        : "Escriba un poco más, para que se entienda solo.",
    ),
  "texto-largo": (p: { campo: string; maximo: number; hay: number }) =>
    error(
      `«${p.campo}» es muy largo: tiene ${p.hay} caracteres y el máximo es ${p.maximo}.`,
      "Acórtelo; los detalles van en el texto, debajo del encabezado.",
    ),
  "varias-lineas": (p: { campo: string; linea?: string }) =>
    error(
      `«${p.campo}» tiene varias líneas y debe tener una sola.`,
      p.linea ? `Escríbalo en una línea: ${p.linea}` : "Escríbalo en una línea, sin saltos.",
    ),
  "numero-sin-comillas": (p: { campo: string; valor: string; linea: string }) =>
    error(
      `«${p.campo}» debe ser texto y se leyó como ${/^\d/.test(p.valor) ? "el número" : "el valor"} ${p.valor}: así se pierden los ceros y los signos.`,
      `Ponga comillas: ${p.linea}`,
    ),
  "tipo-incorrecto": (p: { campo: string; esperado: string; encontrado: string; ejemplo: string; asi?: Instead }) =>
    error(
      `«${p.campo}» debe ser ${p.esperado} y se encontró ${p.encontrado}.`,
      rewritten(p.asi, `Este es un ejemplo: ${p.ejemplo}`),
    ),
  "fecha-mal-escrita": (p: { campo: string; valor: string; asi?: Instead }) =>
    error(
      `«${p.campo}» dice «${p.valor}», que no es una fecha con la forma AAAA-MM-DD.`,
      rewritten(p.asi, `Escriba el año, el mes y el día con números y guiones, por ejemplo: ${p.campo}: 2026-11-22`),
    ),
  "fecha-imposible": (p: { campo: string; valor: string }) =>
    error(`«${p.campo}» dice ${p.valor}, un día que no existe en el calendario.`, "Corrija el mes o el día."),
  "fechas-al-reves": (p: { campo: string; valor: string; inicio: string; desde: string }) =>
    error(
      `«${p.campo}» (${p.valor}) es anterior a «${p.inicio}» (${p.desde}), y debería ser el mismo día o uno posterior.`,
      `Escriba en «${p.campo}» un día igual o posterior a ${p.desde}.`,
    ),
  "mas-que-el-total": (p: { campo: string; valor: number; total: string; hay: number }) =>
    error(
      `«${p.campo}» (${p.valor}) es más que «${p.total}» (${p.hay}), y debería ser igual o menos.`,
      `Corrija «${p.campo}» o «${p.total}»: lo primero es parte de lo segundo.`,
    ),
  "opcion-desconocida": (p: {
    campo: string;
    valor: string;
    opciones: readonly string[];
    cercana?: string;
    asi?: Instead;
  }) =>
    error(
      `«${p.campo}» dice «${p.valor}», que no es una de las opciones.`,
      rewritten(p.asi, perhaps(p.cercana, `Escriba ${alternatives(p.opciones.map(quoted))}.`)),
    ),
  "enlace-no-seguro": (p: { campo: string; valor: string; asi?: Instead }) =>
    error(
      `«${p.campo}» dice «${p.valor}», que no es una dirección web que empiece por https://.`,
      rewritten(p.asi, `Copie la dirección completa del navegador, por ejemplo: ${p.campo}: https://www.gov.co/`),
    ),
  "formato-incorrecto": (p: { campo: string; valor: string; ejemplo: string; deArchivo?: boolean; asi?: Instead }) =>
    error(
      `«${p.campo}» dice «${p.valor}», que no tiene la forma correcta.`,
      rewritten(
        p.asi,
        p.deArchivo
          ? `Guarde el archivo en content/media y escriba su nombre, como en este ejemplo: ${p.ejemplo}`
          : `Este es un ejemplo: ${p.ejemplo}`,
      ),
    ),
  "color-poco-legible": (p: { campo: string; valor: string; propuesta: string }) =>
    aviso(
      `Con «${p.campo}: ${p.valor}» la página se leería mal: el sitio usa el tono más cercano que se lee bien.`,
      `Si ese tono le sirve, escríbalo así: ${p.campo}: "${p.propuesta}"`,
    ),
  "lista-corta": (p: { campo: string; ejemplo: string; borrador?: boolean }) =>
    unlessDraft(p)(`La lista «${p.campo}» está vacía.`, `Escriba al menos un renglón, por ejemplo: ${p.ejemplo}`),
  "renglon-vacio": (p: { campo: string }) =>
    error(`La lista «${p.campo}» tiene un renglón vacío.`, "Escriba el valor después del guion, o borre el renglón."),
  "puntos-de-miles": (p: { campo: string; valor: string; linea: string }) =>
    error(
      `«${p.campo}» dice ${p.valor}: el punto separa decimales y no miles, así que se publicaría otro valor.`,
      `Escriba el número sin puntos: ${p.linea}`,
    ),
  "precio-muy-bajo": (p: { campo: string; pesos: number; linea: string }) =>
    aviso(
      `«${p.campo}» es ${pesos(p.pesos)}: casi ningún cobro es de menos de ${pesos(100)}.`,
      `Compruebe los ceros. Si son miles, escriba: ${p.linea}`,
    ),
  "precio-desproporcionado": (p: { campo: string; pesos: number; otro: number }) =>
    aviso(
      `«${p.campo}» es ${pesos(p.pesos)}, mil veces o más que los otros cobros de la ficha: el mayor es ${pesos(p.otro)}.`,
      "Compruebe los ceros de cada cobro.",
    ),
  "lista-larga": (p: { campo: string; maximo: number }) =>
    error(`La lista «${p.campo}» tiene más de ${p.maximo} renglones.`, "Agrupe o quite renglones."),
  "numero-fuera-de-rango": (p: { campo: string; valor: string; limite: string }) =>
    error(`«${p.campo}» es ${p.valor} y debe ser ${p.limite}.`, "Corrija el número."),
  "valor-incorrecto": (p: { campo: string; ejemplo: string }) =>
    error(`El valor de «${p.campo}» no es correcto.`, `Este es un ejemplo: ${p.ejemplo}`),
} as const satisfies Messages;

/** What pages may say of them. */
export const fieldsWords: PublicWords<typeof fieldsMessages> = {
  "campo-desconocido": ({ claves }) => [
    "Hay un dato que esta sección no tiene.",
    claves.length > 0
      ? `Corrija su nombre o borre la línea. Los datos que se pueden escribir son: ${claves.join(", ")}.`
      : "Corrija su nombre o borre la línea.",
  ],
  "falta-campo": (place) => ["Falta este dato, que es obligatorio.", example("Agregue la línea", place)],
  "texto-corto": (place) => shortText(place.limites()),
  "texto-largo": (place) => longText(place.limites()),
  "varias-lineas": () => ["El texto tiene varias líneas y debe tener una sola.", "Escríbalo en una línea, sin saltos."],
  "numero-sin-comillas": () => [
    "El valor debe ser texto y no tiene comillas: así se pierden los ceros y los signos.",
    'Póngale comillas, por ejemplo: "0310"',
  ],
  "tipo-incorrecto": (place) => ["El valor no es de la clase que corresponde.", written(place)],
  "fecha-mal-escrita": (place) => [
    "La fecha no tiene la forma AAAA-MM-DD.",
    example("Escriba el año, el mes y el día con números y guiones", place),
  ],
  "fecha-imposible": () => ["La fecha es de un día que no existe en el calendario.", "Corrija el mes o el día."],
  "fechas-al-reves": ({ inicio }) => [
    inicio ? `La fecha es anterior a la de «${inicio}».` : "La fecha es anterior a la del comienzo.",
    "Escriba el mismo día o uno posterior.",
  ],
  "mas-que-el-total": () => ["El número es mayor que el total del que hace parte.", "Corrija uno de los dos números."],
  "opcion-desconocida": (place) => [
    "El valor no es una de las opciones.",
    place.opciones.length > 0 ? `Escriba ${alternatives(place.opciones.map(quoted))}.` : written(place),
  ],
  "enlace-no-seguro": () => [
    "El valor no es una dirección web que empiece por https://.",
    "Copie la dirección completa del navegador, por ejemplo: https://www.gov.co/",
  ],
  "formato-incorrecto": (place) => ["El valor no tiene la forma correcta.", written(place)],
  "color-poco-legible": (place) => [
    "Con este color la página se leería mal: el sitio usa el tono más cercano que se lee bien.",
    written(place),
  ],
  "lista-corta": (place) => ["La lista está vacía.", example("Escriba al menos un renglón", place)],
  "renglon-vacio": () => [
    "La lista tiene un renglón vacío.",
    "Escriba el valor después del guion, o borre el renglón.",
  ],
  "puntos-de-miles": () => [
    "El punto separa decimales y no miles, así que se publicaría otro valor.",
    "Escriba el número sin puntos, por ejemplo: 5000",
  ],
  "precio-muy-bajo": () => [
    "Un cobro en pesos es demasiado bajo: puede que le falten ceros.",
    "Compruebe los ceros: cinco mil pesos se escriben 5000.",
  ],
  "precio-desproporcionado": () => [
    "Un cobro en pesos es mil veces o más que los otros de la ficha.",
    "Compruebe los ceros de cada cobro.",
  ],
  "lista-larga": (place) => longList(place.limites()),
  "numero-fuera-de-rango": (place) => ["El número es muy bajo o muy alto.", rangeOf(place.limites())],
  "valor-incorrecto": (place) => ["El valor no es correcto.", written(place)],
};

const written = ({ ayuda, ejemplo }: KnownPlace) =>
  ejemplo ? `${ayuda} Por ejemplo: ${ejemplo}` : "Mire en la guía cómo se escribe.";
const example = (sentence: string, { ejemplo }: KnownPlace) =>
  ejemplo ? `${sentence}, por ejemplo: ${ejemplo}` : `${sentence}.`;

type Limits = ReturnType<KnownPlace["limites"]>;

function shortText({ minLength = 1 }: Limits): Words {
  return minLength > 1
    ? [
        `El texto es muy corto: el mínimo es ${minLength} caracteres.`,
        "Escriba un poco más, para que se entienda solo.",
      ]
    : ["El texto está vacío.", "Escriba el valor, o borre la línea si no se conoce."];
}

function longText({ maxLength }: Limits): Words {
  return [
    maxLength ? `El texto es muy largo: el máximo es ${maxLength} caracteres.` : "El texto es muy largo.",
    "Acórtelo; los detalles van en el texto, debajo del encabezado.",
  ];
}

function longList({ maxItems }: Limits): Words {
  return [
    maxItems ? `La lista tiene más de ${maxItems} renglones.` : "La lista tiene demasiados renglones.",
    "Agrupe o quite renglones.",
  ];
}

/** The allowed range of a number, in words. */
function rangeOf({ minimum, exclusiveMinimum, maximum }: Limits): string {
  // Where a schema sets no limit, JSON Schema has the largest safe integer.
  const isEnd = (limit: number | undefined) => limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER;
  const range = [
    isEnd(exclusiveMinimum) && `más de ${exclusiveMinimum}`,
    isEnd(minimum) && `${minimum} o más`,
    isEnd(maximum) && `${maximum} o menos`,
  ].filter(Boolean);
  return range.length > 0 ? `Corrija el número: debe ser ${range.join(", y ")}.` : "Corrija el número.";
}
