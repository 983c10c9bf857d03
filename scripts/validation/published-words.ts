import { MAX_FOOTNOTES } from "../markdown/parser.ts";
import { FILE_EXTENSIONS, IMAGE_EXTENSIONS } from "../schema/content-files.ts";
import { collectionIds } from "../schema/index.ts";
import { LIMITS } from "../schema/limits.ts";
import { alternatives, enumerate, quoted } from "../words/spanish.ts";
import type { Issue } from "./issue.ts";
import { type KnownPlace, knownPlace } from "./known-place.ts";
import { type IssueCode, type IssueParameters, megabytes, messages } from "./messages.ts";

/** What is published of an issue. */
export interface PublishedWords {
  /** The label of the field, as far as the schema knows it. */
  etiqueta: string;
  /** What is wrong. */
  problema: string;
  /** What to write instead. */
  remedio: string;
}

/**
 * The public wording of an issue: what is wrong and what to write, never what was found. It is derived from the code, the path
 * of the file and what the schema knows of the field; the sentences of the issue itself are not used.
 */
export function publishedWords({ archivo, campo, codigo }: Issue): PublishedWords {
  const place = knownPlace({ archivo, campo });
  const [problema, remedio] = wordsOf(codigo, place);
  return { etiqueta: place.etiqueta, problema, remedio };
}

function wordsOf(codigo: IssueCode, place: KnownPlace): Words {
  if (quotesContent(codigo)) return WORDS[codigo](place);
  const { mensaje, sugerencia } = messages[codigo]();
  return [mensaje, sugerencia];
}

const quotesContent = (codigo: IssueCode): codigo is QuotingCode => codigo in WORDS;

type Words = readonly [problema: string, remedio: string];

/** The codes whose sentences have parameters and so may quote the content. The sentences of all others are published as they are. */
type QuotingCode = {
  [Code in IssueCode]: IssueParameters<Code> extends undefined ? never : Code;
}[IssueCode];

const written = ({ ayuda, ejemplo }: KnownPlace) =>
  ejemplo ? `${ayuda} Por ejemplo: ${ejemplo}` : "Mire en la guía cómo se escribe.";
const example = (sentence: string, { ejemplo }: KnownPlace) =>
  ejemplo ? `${sentence}, por ejemplo: ${ejemplo}` : `${sentence}.`;

/** A code of that kind without public wording here does not compile. */
const WORDS: Readonly<Record<QuotingCode, (place: KnownPlace) => Words>> = {
  // Files and folders
  "nombre-de-archivo": () => [
    "El nombre del archivo tiene caracteres que no sirven en una dirección web.",
    "Cámbiele el nombre: solo minúsculas sin tilde, números y guiones, como certificado-de-residencia.",
  ],
  "archivo-ilegible": () => [
    "No se pudo leer el archivo.",
    "Revise sus permisos, o pida a quien administra el equipo que lo haga; si no hace falta, bórrelo.",
  ],
  "archivo-grande": ({ bytes }) => [
    `El archivo pesa más que el límite, que es ${megabytes(bytes)}.`,
    "Reduzca su tamaño o divídalo en varios archivos.",
  ],
  codificacion: () => [
    "El archivo no está guardado en UTF-8: las tildes y la eñe saldrían dañadas.",
    "Ábralo en su editor y use «Guardar como» con la codificación UTF-8.",
  ],
  "caracter-invisible": () => [
    "Hay un carácter invisible que no se puede publicar.",
    "Borre ese lugar de la línea y vuelva a escribirlo.",
  ],
  "carpeta-desconocida": () => [
    "El archivo está en una carpeta que no es del sitio.",
    `Las carpetas son ${enumerate([...collectionIds, "media"].map(quoted))}: mueva el archivo a la suya.`,
  ],
  "archivo-desconocido": () => [
    "No es un archivo que el sitio sepa publicar en esta carpeta.",
    "Los documentos terminan en .md y van en la carpeta de su sección; las fotos y los PDF van en content/media.",
  ],
  "direccion-repetida": () => [
    "La dirección de este documento ya es de otra página del sitio.",
    "Cambie el nombre de este archivo para que tenga su propia dirección.",
  ],
  "archivo-falso": () => [
    "Por dentro, el archivo es de otra clase que la que dice su nombre.",
    "Ábralo en el programa con que se hizo y guárdelo de nuevo en el formato que dice su nombre.",
  ],
  "archivo-no-permitido": () => [
    "Los archivos de esta clase no se publican.",
    `Use uno de estos formatos: ${[...IMAGE_EXTENSIONS, ...FILE_EXTENSIONS].join(", ")}.`,
  ],
  "imagen-enorme": () => [
    "La imagen tiene más píxeles de los que el sitio puede preparar.",
    `Redúzcala antes de subirla: hasta ${LIMITS.imagePixels / 1e6} megapíxeles en total y ${LIMITS.imageSide} píxeles por lado.`,
  ],

  // Front matter
  "motor-prohibido": () => [
    "La primera línea tiene algo después de ---: ese tipo de encabezado no se acepta y no se ejecutó.",
    "Deje en la primera línea solamente ---.",
  ],
  "yaml-dos-puntos": () => [
    "Hay dos puntos (:) dentro de un valor sin comillas.",
    'Ponga el valor entre comillas, por ejemplo: titulo: "Feria: así será"',
  ],
  "yaml-comillas": () => [
    "El valor abre comillas y no las cierra.",
    "Escriba la comilla también al final del valor. Si el texto lleva esa comilla por dentro, use la otra por fuera.",
  ],
  "yaml-falta-dos-puntos": () => [
    "La línea no tiene la forma «nombre: valor».",
    "Escriba dos puntos y un espacio entre el nombre y el valor, por ejemplo: titulo: Certificado de residencia",
  ],
  "yaml-sin-cerrar": () => [
    "Falta cerrar un corchete o una llave.",
    "Escriba «]» o «}» al final, o haga la lista con guiones, un renglón por valor.",
  ],
  "yaml-caracter-inicial": () => [
    "El valor empieza por un signo que no puede ir ahí sin comillas.",
    'Ponga el valor entre comillas, por ejemplo: titulo: "¡Feria!"',
  ],
  "yaml-clave-repetida": () => ["Este dato está escrito dos veces.", "Borre una de las dos líneas."],
  "yaml-etiqueta": () => [
    "El valor empieza por el signo !, y eso no se acepta.",
    "Borre el signo con lo que lo sigue; si es parte del texto, ponga el valor entre comillas.",
  ],
  "valor-comentado": () => [
    "El valor empieza por # y por eso se toma como un comentario: queda vacío.",
    'Ponga el valor entre comillas, por ejemplo: color: "#0b5d3b"',
  ],
  "comentario-en-valor": () => [
    "Lo que sigue a # se toma como un comentario y no se publica.",
    "Si es parte del texto, ponga todo el valor entre comillas.",
  ],

  // Fields
  "campo-desconocido": ({ claves }) => [
    "Hay un dato que esta sección no tiene.",
    claves.length > 0
      ? `Corrija su nombre o borre la línea. Los datos que se pueden escribir son: ${claves.join(", ")}.`
      : "Corrija su nombre o borre la línea.",
  ],
  "falta-campo": (place) => ["Falta este dato, que es obligatorio.", example("Agregue la línea", place)],
  "texto-corto": (place) => shortText(place.limites()),
  "texto-largo": (place) => longText(place.limites()),
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
  "opcion-desconocida": (place) => [
    "El valor no es una de las opciones.",
    place.opciones.length > 0 ? `Escriba ${alternatives(place.opciones.map(quoted))}.` : written(place),
  ],
  "enlace-no-seguro": () => [
    "El valor no es una dirección web que empiece por https://.",
    "Copie la dirección completa del navegador, por ejemplo: https://www.gov.co/",
  ],
  "formato-incorrecto": (place) => ["El valor no tiene la forma correcta.", written(place)],
  "valor-incorrecto": (place) => ["El valor no es correcto.", written(place)],
  "lista-corta": (place) => ["La lista está vacía.", example("Escriba al menos un renglón", place)],
  "renglon-vacio": () => [
    "La lista tiene un renglón vacío.",
    "Escriba el valor después del guion, o borre el renglón.",
  ],
  "puntos-de-miles": () => [
    "El punto separa decimales y no miles, así que se publicaría otro valor.",
    "Escriba el número sin puntos, por ejemplo: 5000",
  ],
  "lista-larga": (place) => longList(place.limites()),
  "numero-fuera-de-rango": (place) => ["El número es muy bajo o muy alto.", rangeOf(place.limites())],

  // References between documents
  "html-en-el-texto": () => [
    "El texto tiene código HTML, que el sitio muestra tal cual y no interpreta.",
    "Borre las etiquetas y use Markdown: **negrita**, - lista, [enlace](/tramites/).",
  ],
  "demasiadas-notas": () => [
    `El texto tiene demasiadas notas al pie: se publican hasta ${MAX_FOOTNOTES}.`,
    "Divida el documento en varios, o adjunte el documento largo como PDF.",
  ],
  "titulo-sin-espacio": () => [
    "Un título del texto no se verá como título: falta un espacio después de #.",
    "Escriba un espacio entre # y el título.",
  ],
  "enlace-con-espacios": () => [
    "Un enlace o una imagen tiene espacios en su dirección y se publicaría como texto suelto.",
    "Quite los espacios de la dirección; los archivos se llaman con guiones: /media/mi-foto.jpg",
  ],
  "dependencia-inexistente": () => [
    "No hay una dependencia con ese nombre de archivo.",
    "Escriba el nombre de un archivo de content/dependencias, sin .md.",
  ],
  "tramite-inexistente": () => [
    "No hay un trámite con ese nombre de archivo.",
    "Escriba el nombre de un archivo de content/tramites, sin .md, o quite la línea.",
  ],
  "numeral-inexistente": () => [
    "El número no es un numeral de content/transparencia.yaml.",
    "Escriba uno de los números de ese archivo, entre comillas.",
  ],
  repetido: () => ["El valor de este dato está dos veces.", "Deje uno solo, o corrija el que sobra."],
  "canal-repetido": () => [
    "Hay dos canales con el mismo valor en este dato.",
    "Cada canal tiene su propio identificador y su propia carpeta.",
  ],
  "retirado-existe": () => [
    "La página de esta dirección no está retirada: el sitio la tiene.",
    "Quite este dato, o corrija la dirección. Una página se retira cuando se borra su archivo, o con «borrador: true».",
  ],
  "archivo-movido": () => [
    "Nombra un archivo que ahora tiene otra dirección; el sitio lo encontró y lo muestra.",
    "Escriba la dirección que el archivo tiene ahora en content/media.",
  ],
  "direccion-olvidada": () => [
    "La dirección de este archivo se olvidó con «npm run olvidar»: el sitio no lo publica.",
    "Cámbiele el nombre, o borre su huella de «olvidados» en content/retirados.yaml.",
  ],
  "archivo-inexistente": () => [
    "Se nombra un archivo que no existe.",
    "Guárdelo en content/media con ese nombre, o corrija la ruta.",
  ],
  "imagen-no-es-foto": () => ["El archivo no es una imagen que se pueda mostrar.", "Use una foto JPG, PNG o WebP."],
  "enlace-roto": () => ["Un enlace no lleva a ninguna página del sitio.", "Corrija la dirección o quite el enlace."],
  "enlace-no-publicado": () => [
    "Un enlace lleva a un documento que no está publicado: en el sitio se verá como texto, sin enlace.",
    "No hay que hacer nada si se va a publicar; si no, quite el enlace.",
  ],
  "enlace-prohibido": () => [
    "Un enlace no se acepta.",
    "Los enlaces empiezan por https://, http://, mailto:, tel: o por / cuando son de este sitio.",
  ],
  "imagen-de-otro-sitio": () => [
    "Una imagen está en otro sitio o fuera de /media/.",
    "Guarde la foto en content/media y escríbala así: ![Qué se ve](/media/foto.jpg)",
  ],
  "imagen-sin-descripcion": () => [
    "Una imagen no tiene descripción: quien no puede verla no sabrá qué muestra.",
    "Escríbala entre los corchetes: ![Qué se ve en la foto](/media/foto.jpg)",
  ],
  "dato-personal": () => [
    "Hay algo que parece el documento de identidad, el correo o el celular de una persona.",
    "Bórrelo: la ley protege los datos personales. Si es de la alcaldía y se puede publicar, agréguelo a «datos_publicos» en content/municipio.yaml.",
  ],
};

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
