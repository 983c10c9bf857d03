import { FILE_EXTENSIONS, IMAGE_EXTENSIONS } from "../../schema/content-files.ts";
import { LIMITS } from "../../schema/limits.ts";
import { error, type Messages, type PublicWords } from "./message.ts";

export const mediaMessages = {
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
  "archivo-falso": (p: { dice: string }) =>
    error(
      `El nombre termina en .${p.dice}, pero por dentro el archivo es de otra clase.`,
      `Ábralo en el programa con que se hizo y guárdelo de nuevo como ${p.dice.toUpperCase()}.`,
    ),
  "archivo-no-permitido": (p: { extension: string; permitidas: readonly string[] }) =>
    error(`Los archivos .${p.extension} no se publican.`, `Use uno de estos formatos: ${p.permitidas.join(", ")}.`),
} as const satisfies Messages;

/** What pages may say of them. */
export const mediaWords: PublicWords<typeof mediaMessages> = {
  "imagen-enorme": () => [
    "La imagen tiene más píxeles de los que el sitio puede preparar.",
    `Redúzcala antes de subirla: hasta ${LIMITS.imagePixels / 1e6} megapíxeles en total y ${LIMITS.imageSide} píxeles por lado.`,
  ],
  "archivo-falso": () => [
    "Por dentro, el archivo es de otra clase que la que dice su nombre.",
    "Ábralo en el programa con que se hizo y guárdelo de nuevo en el formato que dice su nombre.",
  ],
  "archivo-no-permitido": () => [
    "Los archivos de esta clase no se publican.",
    `Use uno de estos formatos: ${[...IMAGE_EXTENSIONS, ...FILE_EXTENSIONS].join(", ")}.`,
  ],
};
