import { MAX_FOOTNOTES } from "../../markdown/parser.ts";
import { aviso, error, type Messages, type PublicWords, perhaps } from "./message.ts";

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
  "enlace-con-espacios": (p: { enlace: string; propuesta?: string }) =>
    error(
      `El enlace o la imagen «${p.enlace}» ${/\s/.test(p.enlace) ? "tiene espacios" : "tiene paréntesis"} y se publicaría como texto suelto.`,
      p.propuesta
        ? `Escriba la dirección así: ${p.propuesta}`
        : "Quite los espacios y los paréntesis de la dirección; los archivos se llaman con guiones: /media/mi-foto.jpg",
    ),
  "enlace-prohibido": (p: { enlace: string; cercano?: string }) =>
    error(
      `El enlace «${p.enlace}» no se acepta.`,
      perhaps(p.cercano, "Los enlaces empiezan por https://, http://, mailto:, tel: o por / cuando son de este sitio."),
    ),
  "enlace-incompleto": (p: { enlace: string; propuesta: string }) =>
    error(
      `El enlace ${p.enlace} no dice que es ${p.propuesta.startsWith("mailto:") ? "un correo" : "de otro sitio"}: llevaría a una página de este sitio que no existe.`,
      `Escriba la dirección así: ${p.propuesta}`,
    ),
  "enlace-completo": (p: { enlace: string; corto: string }) =>
    aviso(
      `El enlace ${p.enlace} es de este mismo sitio y tiene la dirección completa.`,
      `Escriba solo lo que sigue al dominio: ${p.corto}`,
    ),
  "enlace-de-un-computador": (p: { enlace: string; propuesta?: string }) =>
    error(
      `El enlace ${p.enlace} solo se abre en un computador o en una red interna: la ciudadanía no llega.`,
      p.propuesta
        ? `Escriba la dirección así: ${p.propuesta}`
        : "Guarde el archivo en content/media y escriba su dirección así: /media/nombre.pdf; la de una página de este sitio, así: /tramites/nombre/",
    ),
  "enlace-al-editor": (p: { enlace: string; propuesta?: string }) =>
    aviso(
      `El enlace ${p.enlace} lleva a donde se escribe el sitio, y no a lo que lee la ciudadanía.`,
      p.propuesta
        ? `Escriba la dirección de la página: ${p.propuesta}`
        : "Ponga la dirección de la página, o quite el enlace.",
    ),
  "enlace-con-arroba": (p: { dice: string; lleva: string }) =>
    aviso(
      `El enlace parece de «${p.dice}», que va antes de la arroba, y lleva a ${p.lleva}.`,
      "Si de verdad debe llevar allá, quite de la dirección la arroba y lo que va antes de ella; si no, corríjala.",
    ),
  "enlace-de-otro-alfabeto": (p: { dice: string; lleva: string }) =>
    aviso(
      `«${p.dice}» tiene letras que se confunden con otras: el enlace lleva a ${p.lleva}.`,
      "Escriba la dirección a mano, sin copiarla, y compruebe que abre la página correcta.",
    ),
  "enlace-al-reves": (p: { dice: string; lleva: string }) =>
    aviso(
      `«${p.dice}» tiene caracteres invisibles que cambian el orden en que se lee: el enlace lleva a ${p.lleva}.`,
      "Borre el texto del enlace y escríbalo de nuevo.",
    ),
  "enlace-a-otro-sitio": (p: { dice: string; lleva: string }) =>
    aviso(
      `El texto del enlace dice «${p.dice}» y lleva a ${p.lleva}.`,
      "Corrija la dirección, o escriba en el texto el nombre del sitio al que lleva.",
    ),
  "imagen-de-otro-sitio": (p: { enlace: string; cercana?: string }) =>
    error(
      `La imagen ${p.enlace} está en otro sitio o fuera de /media/.`,
      perhaps(p.cercana, "Guarde la foto en content/media y escríbala así: ![Qué se ve](/media/foto.jpg)"),
    ),
  "imagen-por-otro-camino": (p: { enlace: string; ruta: string }) =>
    aviso(
      `La imagen ${p.enlace} se ve en el sitio, pero el informe de frecuencia no la reconoce con esa dirección: no cuenta sus cambios.`,
      `Escriba la dirección así: ${p.ruta}`,
    ),
  "imagen-sin-descripcion": (p: { ruta: string }) =>
    aviso(
      `La imagen ${p.ruta} no tiene descripción: quien no puede verla no sabrá qué muestra.`,
      `Escríbala entre los corchetes: ![Qué se ve en la foto](${p.ruta})`,
    ),
  "descripcion-con-marcas": (p: { campo: string; limpia: string }) =>
    aviso(
      `«${p.campo}» tiene marcas de Markdown, que en la descripción de una foto se leen tal cual.`,
      `Escríbala sin marcas: ${p.campo}: ${p.limpia}`,
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
    "Un enlace o una imagen tiene espacios o paréntesis en su dirección y se publicaría como texto suelto.",
    "Quite los espacios y los paréntesis de la dirección; los archivos se llaman con guiones: /media/mi-foto.jpg",
  ],
  "enlace-prohibido": () => [
    "Un enlace no se acepta.",
    "Los enlaces empiezan por https://, http://, mailto:, tel: o por / cuando son de este sitio.",
  ],
  "enlace-incompleto": () => [
    "La dirección de un enlace está incompleta: llevaría a una página de este sitio que no existe.",
    "Las direcciones de otros sitios empiezan por https:// y las de correo por mailto:",
  ],
  "enlace-completo": () => [
    "Un enlace es de este mismo sitio y tiene la dirección completa.",
    "Escriba solo lo que sigue al dominio, por ejemplo: /tramites/certificado-de-residencia/",
  ],
  "enlace-de-un-computador": () => [
    "Un enlace solo se abre en un computador o en una red interna: la ciudadanía no llega.",
    "Guarde el archivo en content/media y escriba su dirección así: /media/nombre.pdf; la de una página de este sitio, así: /tramites/nombre/",
  ],
  "enlace-al-editor": () => [
    "Un enlace lleva a donde se escribe el sitio, y no a lo que lee la ciudadanía.",
    "Ponga la dirección de la página, o quite el enlace.",
  ],
  "enlace-con-arroba": () => [
    "Un enlace parece de lo que va antes de la arroba y lleva a otro sitio.",
    "Quite de la dirección la arroba y lo que va antes de ella, o corríjala.",
  ],
  "enlace-de-otro-alfabeto": () => [
    "La dirección de un enlace tiene letras que se confunden con otras, y lleva a otro sitio.",
    "Escriba la dirección a mano, sin copiarla, y compruebe que abre la página correcta.",
  ],
  "enlace-al-reves": () => [
    "El texto de un enlace tiene caracteres invisibles que cambian el orden en que se lee.",
    "Borre el texto del enlace y escríbalo de nuevo.",
  ],
  "enlace-a-otro-sitio": () => [
    "El texto de un enlace dice una dirección y lleva a otra.",
    "Corrija la dirección, o escriba en el texto el nombre del sitio al que lleva.",
  ],
  "imagen-de-otro-sitio": () => [
    "Una imagen está en otro sitio o fuera de /media/.",
    "Guarde la foto en content/media y escríbala así: ![Qué se ve](/media/foto.jpg)",
  ],
  "imagen-por-otro-camino": () => [
    "Una imagen se ve en el sitio, pero el informe de frecuencia no la reconoce por la dirección con que está escrita.",
    "Escríbala desde /media/, como ![Qué se ve](/media/foto.jpg)",
  ],
  "imagen-sin-descripcion": () => [
    "Una imagen no tiene descripción: quien no puede verla no sabrá qué muestra.",
    "Escríbala entre los corchetes: ![Qué se ve en la foto](/media/foto.jpg)",
  ],
  "descripcion-con-marcas": () => [
    "La descripción de una foto tiene marcas de Markdown, que se leen tal cual.",
    "Escríbala sin marcas, solo con palabras.",
  ],
  "dato-personal": () => [
    "Hay algo que parece el documento de identidad, el correo o el celular de una persona.",
    "Bórrelo: la ley protege los datos personales. Si es de la alcaldía y se puede publicar, agréguelo a «datos_publicos» en content/municipio.yaml.",
  ],
};
