import { CLOSINGS_FOLDER } from "../../schema/content-files.ts";
import { collectionIds } from "../../schema/index.ts";
import { enumerate, quoted } from "../../words/spanish.ts";
import { aviso, error, type Messages, megabytes, type PublicWords, perhaps } from "./message.ts";

export const filesMessages = {
  "nombre-de-archivo": (p: { nombre: string; propuesto: string }) =>
    error(
      `El nombre «${p.nombre}» tiene caracteres que no sirven en una dirección web.`,
      `Cámbiele el nombre por «${p.propuesto}»: solo minúsculas sin tilde, números y guiones.`,
    ),
  "nombre-de-windows": (p: { nombre: string }) =>
    aviso(
      `Windows no puede guardar «${p.nombre}»: en un computador con Windows no se puede traer lo publicado.`,
      "Cámbiele el nombre.",
    ),
  "enlace-simbolico": () =>
    error("Es un enlace simbólico, no un archivo.", "Ponga aquí una copia del archivo verdadero."),
  "archivo-ilegible": (p: { razon: string }) =>
    error(
      `No se pudo leer: ${p.razon}.`,
      "Revise sus permisos, o pida a quien administra el equipo que lo haga; si no hace falta, bórrelo.",
    ),
  "archivo-grande": (p: { bytes: number; limite: number }) =>
    error(
      `El archivo pesa ${megabytes(p.bytes)} y el límite es ${megabytes(p.limite)}.`,
      "Reduzca su tamaño o divídalo en varios archivos.",
    ),
  "archivo-binario": () =>
    error(
      "El archivo no es de texto: parece un documento de Word, una imagen u otro archivo.",
      "Guarde el documento como texto sin formato, con nombre terminado en .md.",
    ),
  codificacion: (p: { probable: string }) =>
    error(
      `El archivo está guardado en ${p.probable} y no en UTF-8: las tildes y la eñe saldrían dañadas.`,
      "Ábralo en su editor y use «Guardar como» con la codificación UTF-8.",
    ),
  "caracter-invisible": (p: { codigo: string }) =>
    error(
      `Hay un carácter invisible (${p.codigo}) que no se puede publicar.`,
      "Borre ese lugar de la línea y vuelva a escribirlo.",
    ),
  "conflicto-sin-resolver": () =>
    error(
      "El archivo tiene marcas de un conflicto entre dos versiones (<<<<<<<, =======, >>>>>>>).",
      "Deje solo el texto correcto y borre las tres líneas de marcas.",
    ),
  "carpeta-desconocida": (p: { carpeta: string; cercana?: string; validas: readonly string[] }) =>
    error(
      `«${p.carpeta}» no es una carpeta del sitio.`,
      perhaps(p.cercana, `Las carpetas son ${enumerate(p.validas.map(quoted))}: mueva el archivo a la suya.`),
    ),
  "archivo-desconocido": (p: { nombre: string }) =>
    error(
      `«${p.nombre}» no es un archivo que el sitio sepa publicar aquí.`,
      "Los documentos terminan en .md y van en la carpeta de su sección; las fotos y los PDF van en content/media.",
    ),
  "terminacion-de-archivo": (p: { nombre: string; propuesto: string; existe: boolean }) =>
    error(
      `El nombre «${p.nombre}» no termina como debe, y así el archivo no se publica.`,
      p.existe
        ? `Ya hay un archivo «${p.propuesto}»: deje en él lo que sirve y borre este.`
        : `Cámbiele el nombre por «${p.propuesto}». Windows oculta el final de los nombres: para verlo, active en el Explorador «Vista > Extensiones de nombre de archivo».`,
    ),
  "falta-municipio": () =>
    error(
      "Falta el archivo content/municipio.yaml, con los datos del municipio.",
      "Cópielo del repositorio original y escriba en él los datos de su municipio.",
    ),
  "direccion-repetida": (p: { url: string; otro: string }) =>
    error(
      `La dirección ${p.url} ya es de ${p.otro}.`,
      "Cambie el nombre de este archivo para que tenga su propia dirección.",
    ),
} as const satisfies Messages;

/** What pages may say of them. */
export const filesWords: PublicWords<typeof filesMessages> = {
  "nombre-de-archivo": () => [
    "El nombre del archivo tiene caracteres que no sirven en una dirección web.",
    "Cámbiele el nombre: solo minúsculas sin tilde, números y guiones, como certificado-de-residencia.",
  ],
  "nombre-de-windows": () => ["Windows no puede guardar un archivo con este nombre.", "Cámbiele el nombre."],
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
    `Las carpetas son ${enumerate([...collectionIds, CLOSINGS_FOLDER, "media"].map(quoted))}: mueva el archivo a la suya.`,
  ],
  "archivo-desconocido": () => [
    "No es un archivo que el sitio sepa publicar en esta carpeta.",
    "Los documentos terminan en .md y van en la carpeta de su sección; las fotos y los PDF van en content/media.",
  ],
  "terminacion-de-archivo": () => [
    "El nombre del archivo no termina como debe, y así no se publica.",
    "Cámbiele el final: los documentos terminan en .md, y los archivos de datos, en .yaml.",
  ],
  "direccion-repetida": () => [
    "La dirección de este documento ya es de otra página del sitio.",
    "Cambie el nombre de este archivo para que tenga su propia dirección.",
  ],
};
