import { FILE_EXTENSIONS, IMAGE_EXTENSIONS } from "../../schema/content-files.ts";
import { LIMITS } from "../../schema/limits.ts";
import { aviso, error, type Messages, megabytes, type PublicWords } from "./message.ts";

const FORMATS: readonly string[] = [...IMAGE_EXTENSIONS, ...FILE_EXTENSIONS];

/** What to do with files that are not published, by their endings. */
const CONVERSIONS: readonly (readonly [endings: string, advice: string])[] = [
  ["jfif jpe", "Es una foto JPG con otro nombre: cámbiele el final por .jpg."],
  [
    "avif gif tif tiff bmp svg ico psd jxl jp2 jxr cr2 nef arw dng",
    "Ábrala en Paint (Windows) o en Vista Previa (Mac), escoja «Guardar como» o «Exportar», y guárdela como JPG.",
  ],
  [
    "doc docm dot dotx rtf wps pages odg",
    "Ábralo en el programa con que se hizo y guárdelo como PDF; si la gente debe llenarlo, como .docx u .odt.",
  ],
  ["xls xlsm xlsb xlt xltx numbers ots", "Ábralo en Excel y guárdelo como «Libro de Excel (.xlsx)»."],
  ["ppt pptm pps ppsx potx key", "Ábralo en PowerPoint y guárdelo como PDF o como .pptx."],
  ["cfb", "Si tiene clave, quítesela. Ábralo en el programa con que se hizo y guárdelo como PDF, .docx o .xlsx."],
  ["mp4 m4v mov avi mkv webm 3gp wmv mpg", "Súbalo a un servicio de videos y escriba en el documento el enlace."],
  ["wav m4a ogg oga opus aac wma amr flac", "Conviértalo a MP3."],
  ["rar 7z gz tgz tar bz2 xz", "Descomprímalo y comprímalo de nuevo como ZIP."],
  ["html htm mht mhtml xml", "Ábralo en el navegador, escoja Imprimir y guárdelo como PDF."],
];

const adviceFor = (ending: string) =>
  CONVERSIONS.find(([endings]) => endings.split(" ").includes(ending.toLowerCase()))?.[1];

/** What a file is, by the usual ending of such a file. */
const KINDS: Readonly<Record<string, string>> = {
  jpg: "una foto JPG",
  png: "una imagen PNG",
  apng: "una imagen PNG",
  webp: "una imagen WebP",
  avif: "una imagen AVIF",
  gif: "una imagen GIF",
  tif: "una imagen TIFF",
  bmp: "una imagen BMP",
  svg: "un dibujo SVG",
  pdf: "un PDF",
  docx: "un documento de Word",
  xlsx: "un libro de Excel",
  pptx: "una presentación de PowerPoint",
  odt: "un documento de LibreOffice",
  ods: "una hoja de cálculo de LibreOffice",
  odp: "una presentación de LibreOffice",
  cfb: "un documento de Office antiguo o con clave",
  rtf: "un documento RTF",
  zip: "un archivo ZIP",
  mp3: "un audio MP3",
  mp4: "un video MP4",
  bin: "de una clase que no se conoce",
};
const kindOf = (real: string) => KINDS[real] ?? `un archivo .${real}`;

const resave = (dice: string) =>
  `Ábralo en el programa con que se hizo y guárdelo de nuevo como ${dice.toUpperCase()}.`;

/** How a PDF gets the properties that it lacks. */
const PROPERTIES =
  "En Word, escriba el título en Archivo > Información > Título. Luego, en Guardar como > PDF > Opciones, marque «Propiedades del documento» y «Etiquetas de la estructura del documento para accesibilidad».";

export const mediaMessages = {
  "archivo-vacio": () =>
    error("El archivo está vacío: pesa 0 bytes.", "Vuelva a copiarlo desde donde está el original."),
  "archivo-lfs": () =>
    error(
      "No es el archivo, sino la señal que Git LFS deja en su lugar: el archivo verdadero está en otra parte.",
      "Quien administra el repositorio lo trae con «git lfs pull», o lo saca de Git LFS y lo guarda aquí como los demás.",
    ),
  "archivo-pagina-web": () =>
    error(
      "Por dentro es una página web, como la de «inicie sesión» que se guarda cuando una descarga no sale bien.",
      "Descárguelo otra vez, ábralo para ver que es lo que debe ser, y guárdelo aquí.",
    ),
  "archivo-cortado": () =>
    error(
      "El archivo está incompleto: le falta el final, como cuando se corta una descarga.",
      "Vuelva a copiarlo desde donde está el original, y ábralo antes de guardarlo aquí.",
    ),
  "archivo-danado": (p: { dice: string }) =>
    error(`El archivo está dañado, o por dentro no es ${kindOf(p.dice)}.`, resave(p.dice)),
  "archivo-falso": (p: { dice: string; real: string }) =>
    error(
      `El nombre termina en .${p.dice}, pero por dentro el archivo es ${kindOf(p.real)}.`,
      FORMATS.includes(p.real)
        ? `Cámbiele el nombre para que termine en .${p.real}, o ábralo y guárdelo de nuevo como ${p.dice.toUpperCase()}.`
        : (adviceFor(p.real) ?? resave(p.dice)),
    ),
  "archivo-no-permitido": (p: { extension: string; permitidas: readonly string[] }) =>
    error(
      `Los archivos .${p.extension} no se publican.`,
      adviceFor(p.extension) ?? `Use uno de estos formatos: ${p.permitidas.join(", ")}.`,
    ),
  "imagen-danada": () =>
    error(
      "La imagen está dañada o incompleta y no se puede abrir.",
      "Vuelva a copiarla desde el teléfono o la cámara.",
    ),
  "imagen-heic": () =>
    error(
      "Es una foto HEIC, el formato de los iPhone, que los navegadores no muestran.",
      "Guárdela como JPG: en el iPhone, Configuración > Cámara > Formatos > «Más compatible», o envíesela por correo.",
    ),
  "imagen-enorme": (p: { ancho: number; alto: number; pixeles: number; lado: number }) =>
    error(
      `La imagen tiene ${p.ancho} × ${p.alto} píxeles, más de los que el sitio puede preparar.`,
      `Redúzcala antes de subirla: hasta ${p.pixeles / 1e6} megapíxeles en total y ${p.lado} píxeles por lado.`,
    ),
  "imagen-sin-preparar": () =>
    aviso(
      "La foto no se pudo preparar: las páginas muestran su descripción en vez de ella.",
      "Ábrala en Paint (Windows) o en Vista Previa (Mac), guárdela de nuevo como JPG y reemplace con esa la que está aquí.",
    ),
  "pdf-danado": () =>
    aviso(
      "El PDF está dañado: el sitio no lo pudo leer, y tal vez la gente tampoco.",
      "Ábralo. Si abre bien, escoja Imprimir > «Guardar como PDF» y reemplácelo; si no, vuelva a copiarlo desde el original.",
    ),
  "pdf-sin-revisar": () =>
    aviso(
      "El PDF es tan complicado por dentro que el sitio no lo terminó de leer; en un teléfono tampoco abrirá bien.",
      "Ábralo, escoja Imprimir > «Guardar como PDF» y reemplácelo.",
    ),
  "pdf-con-clave": () =>
    aviso(
      "El PDF pide una clave para abrirlo: nadie lo puede leer.",
      "Guárdelo sin clave. En Word: Archivo > Información > Proteger documento > Cifrar con contraseña, bórrela, y guárdelo de nuevo como PDF.",
    ),
  "pdf-restringido": (p: { prohibe: string }) =>
    aviso(
      `El PDF no deja ${p.prohibe}, y la información pública se debe poder usar.`,
      "Guárdelo de nuevo desde el original sin restricciones: en Guardar como > PDF > Opciones, sin marcar «Cifrar el documento con una contraseña».",
    ),
  "pdf-sin-texto": () =>
    aviso(
      "El PDF no tiene texto, solo imágenes, como cuando se escanea: una persona ciega no lo puede leer, y no se puede buscar en él.",
      "Guárdelo como PDF desde el programa en que se escribió. En Word: Archivo > Guardar como > PDF. Si solo tiene el papel, escanéelo con reconocimiento de texto (OCR).",
    ),
  "pdf-sin-propiedades": (p: { faltan: string }) =>
    aviso(`El PDF no dice su ${p.faltan}, que necesitan los lectores de pantalla y los buscadores.`, PROPERTIES),
  "pdf-con-autor": () =>
    aviso(
      "Las propiedades del PDF dicen quién es el autor: puede ser el nombre o el usuario de una persona, y cualquiera lo ve.",
      "En Word, escriba el nombre de la alcaldía en Archivo > Información > Autor, y guárdelo de nuevo como PDF.",
    ),
  "pdf-pesado": (p: { bytes: number }) =>
    aviso(
      `El PDF pesa ${megabytes(p.bytes)}: con los datos de un teléfono tarda y cuesta.`,
      "En Word, al guardarlo como PDF, escoja «Tamaño mínimo (publicación en línea)». Si lo escanea, hágalo en escala de grises y a 150 puntos por pulgada.",
    ),
} as const satisfies Messages;

/** What pages may say of them. */
export const mediaWords: PublicWords<typeof mediaMessages> = {
  "archivo-danado": () => [
    "El archivo está dañado, o por dentro no es lo que dice su nombre.",
    "Ábralo en el programa con que se hizo y guárdelo de nuevo en el formato que dice su nombre.",
  ],
  "archivo-falso": () => [
    "Por dentro, el archivo es de otra clase que la que dice su nombre.",
    "Ábralo en el programa con que se hizo y guárdelo de nuevo en el formato que dice su nombre.",
  ],
  "archivo-no-permitido": () => [
    "Los archivos de esta clase no se publican.",
    `Use uno de estos formatos: ${FORMATS.join(", ")}.`,
  ],
  "imagen-enorme": () => [
    "La imagen tiene más píxeles de los que el sitio puede preparar.",
    `Redúzcala antes de subirla: hasta ${LIMITS.imagePixels / 1e6} megapíxeles en total y ${LIMITS.imageSide} píxeles por lado.`,
  ],
  "pdf-restringido": () => [
    "El PDF no deja imprimirlo o copiar su texto, y la información pública se debe poder usar.",
    "Guárdelo de nuevo desde el original sin restricciones.",
  ],
  "pdf-sin-propiedades": () => [
    "El PDF no dice su título o su idioma, que necesitan los lectores de pantalla y los buscadores.",
    PROPERTIES,
  ],
  "pdf-pesado": () => [
    `El PDF pesa más de ${megabytes(LIMITS.heavyBytes)}: con los datos de un teléfono tarda y cuesta.`,
    "Al guardarlo como PDF, escoja el tamaño mínimo.",
  ],
};
