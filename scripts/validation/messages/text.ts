import { MAX_FOOTNOTES } from "../../markdown/parser.ts";
import { aviso, error, type Messages, type PublicWords } from "./message.ts";

export const textMessages = {
  "html-en-el-texto": (p: { etiqueta: string }) =>
    aviso(
      `El texto tiene código HTML («${p.etiqueta}»), que el sitio muestra tal cual y no interpreta.`,
      "Borre las etiquetas y use Markdown: **negrita**, - lista, [enlace](/tramites/).",
    ),
  "enlace-vacio": () =>
    aviso(
      "Hay un enlace sin dirección: quien lo toque no irá a ninguna parte.",
      "Escriba la dirección entre los paréntesis: [el trámite](/tramites/certificado-de-residencia/).",
    ),
  "demasiadas-notas": (p: { hay: number; limite: number }) =>
    error(
      `El texto tiene ${p.hay} notas al pie y se publican hasta ${p.limite}.`,
      "Divida el documento en varios, o adjunte el documento largo como PDF.",
    ),
  "titulo-sin-espacio": (p: { linea: string }) =>
    aviso(
      `«${p.linea}» no se verá como título: falta un espacio después de #.`,
      "Escriba un espacio entre # y el título.",
    ),
  "enlace-con-espacios": (p: { enlace: string }) =>
    error(
      `El enlace o la imagen «${p.enlace}» tiene espacios y se publicaría como texto suelto.`,
      "Quite los espacios de la dirección; los archivos se llaman con guiones: /media/mi-foto.jpg",
    ),
  "enlace-prohibido": (p: { enlace: string }) =>
    error(
      `El enlace «${p.enlace}» no se acepta.`,
      "Los enlaces empiezan por https://, http://, mailto:, tel: o por / cuando son de este sitio.",
    ),
  "imagen-de-otro-sitio": (p: { enlace: string }) =>
    error(
      `La imagen ${p.enlace} está en otro sitio o fuera de /media/.`,
      "Guarde la foto en content/media y escríbala así: ![Qué se ve](/media/foto.jpg)",
    ),
  "imagen-sin-descripcion": (p: { ruta: string }) =>
    aviso(
      `La imagen ${p.ruta} no tiene descripción: quien no puede verla no sabrá qué muestra.`,
      `Escríbala entre los corchetes: ![Qué se ve en la foto](${p.ruta})`,
    ),
  "parece-aviso-a-persona": () =>
    aviso(
      "Por su título parece un aviso a una persona, y así se publica: no sale en los buscadores y desaparece en «vence».",
      "Si lo es, agregue la línea a_persona: true. Si es para todos, como una citación a la comunidad o un aviso de licitación, agregue: a_persona: false",
    ),
  "dato-personal": (p: { clase: string; dato: string }) =>
    aviso(
      `«${p.dato}» parece ${p.clase} de una persona.`,
      "Bórrelo: la ley protege los datos personales. Si es de la alcaldía y se puede publicar, agréguelo a «datos_publicos» en content/municipio.yaml.",
    ),
} as const satisfies Messages;

/** What pages may say of them. */
export const textWords: PublicWords<typeof textMessages> = {
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
