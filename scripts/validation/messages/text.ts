import { MAX_FOOTNOTES } from "../../markdown/parser.ts";
import { aviso, error, type Messages, type PublicWords, perhaps } from "./message.ts";

/** What a mark that is left over says. */
interface MarkParameters {
  escrito: string;
  propuesta?: string;
  /** How many more of the kind the text has. */
  mas: number;
}

interface LostParameters {
  palabras: string;
  mas: number;
}

const andMore = (mas: number) =>
  mas === 0 ? "" : mas === 1 ? " En el texto hay otro caso." : ` En el texto hay otros ${mas} casos.`;

const orWrite = ({ propuesta }: MarkParameters, otherwise: string) => (propuesta ? `Escriba: ${propuesta}` : otherwise);

const LIST_FORM =
  "Empiece cada renglón de la lista con un guion y un espacio, y deje un renglón vacío antes de ella: - Cédula";

/** The line below the head of a table. */
const ruleBelow = (head: string) => `|${" --- |".repeat(head.split(/(?<!\\)\|/).slice(1, -1).length)}`;

export const textMessages = {
  "html-en-el-texto": (p: MarkParameters) =>
    aviso(
      `«${p.escrito}» es código HTML: el sitio lo muestra tal cual.${andMore(p.mas)}`,
      orWrite(p, "Borre las etiquetas y use Markdown: **negrita**, - lista, [enlace](/tramites/)."),
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
  "titulo-sin-espacio": (p: MarkParameters) =>
    aviso(
      `«${p.escrito}» no hace un título: falta un espacio corriente después de #.${andMore(p.mas)}`,
      orWrite(p, "Escriba un espacio entre # y el título."),
    ),
  "lista-a-la-vista": (p: MarkParameters) =>
    aviso(
      `El renglón que empieza por «${p.escrito.trim()}» no se verá como parte de una lista.${andMore(p.mas)}`,
      orWrite(p, LIST_FORM),
    ),
  "enfasis-a-la-vista": (p: MarkParameters) =>
    aviso(
      `«${p.escrito}» se verá así, con sus marcas.${andMore(p.mas)}`,
      orWrite(
        p,
        "Ponga las marcas a ambos lados, pegadas a las palabras: **Requisitos:** cédula. Si no es negrita, bórrelas.",
      ),
    ),
  "enlace-a-la-vista": (p: MarkParameters) =>
    aviso(
      `«${p.escrito}» no hace un enlace: se verá así.${andMore(p.mas)}`,
      orWrite(
        p,
        "Escriba las palabras entre corchetes y, pegada, la dirección entre paréntesis: [el trámite](/tramites/).",
      ),
    ),
  "nota-sin-texto": (p: MarkParameters) =>
    aviso(
      `La nota ${p.escrito} no está escrita en ninguna parte: se verá ${p.escrito}.${andMore(p.mas)}`,
      `Escríbala en un renglón aparte: ${p.escrito}: Texto de la nota.`,
    ),
  "tabla-a-la-vista": (p: MarkParameters) =>
    aviso(
      `«${p.escrito}» no hace una tabla: sus filas se verán seguidas, en un solo párrafo.${andMore(p.mas)}`,
      p.propuesta
        ? `Escriba la primera fila ${p.propuesta} y debajo ${ruleBelow(p.propuesta)}`
        : "Debajo de la primera fila escriba otra con guiones, con el mismo número de celdas: | --- | --- |",
    ),
  "marca-de-otro-sistema": (p: MarkParameters) =>
    aviso(
      `«${p.escrito}» es una marca de otro programa: se verá tal cual.${andMore(p.mas)}`,
      orWrite(p, "Bórrela, o use Markdown: ## Título, **negrita**, - lista, [enlace](/tramites/)."),
    ),
  "comentario-oculto": (p: LostParameters) =>
    aviso(
      `«${p.palabras}» es una nota de quien escribe: no se publica.${andMore(p.mas)}`,
      "Si ya no hace falta, bórrela. Si se debe leer, borre las marcas <!-- y -->.",
    ),
  "comentario-sin-cerrar": (p: LostParameters) =>
    aviso(
      `La nota que empieza por <!-- no se cierra en su párrafo, y no se publica lo que sigue: «${p.palabras}».${andMore(p.mas)}`,
      "Ciérrela con --> donde termina, o borre <!-- si se debe leer.",
    ),
  "celdas-de-mas": (p: LostParameters) =>
    aviso(
      `La fila tiene más celdas que el encabezado de la tabla; no se verá: «${p.palabras}».${andMore(p.mas)}`,
      "Agregue una celda al encabezado y otra a la fila de guiones, o pase esas palabras a otra celda.",
    ),
  "nota-sin-llamada": (p: LostParameters) =>
    aviso(
      `Ninguna parte del texto llama a esta nota al pie, y por eso no se verá: «${p.palabras}».${andMore(p.mas)}`,
      "Escriba su llamada donde corresponde, por ejemplo [^1], o pase la nota al texto.",
    ),
  "nota-repetida": (p: LostParameters) =>
    aviso(
      `Hay otra nota al pie con el mismo nombre, y solo se verá la última; esta no: «${p.palabras}».${andMore(p.mas)}`,
      "Dele otro número, aquí y en su llamada.",
    ),
  "definicion-sin-uso": (p: LostParameters) =>
    aviso(
      `Ningún enlace usa esta dirección, y por eso no se verá: «${p.palabras}».${andMore(p.mas)}`,
      "Si sobra, bórrela. Si es parte del texto, escríbala sin los corchetes y los dos puntos del comienzo.",
    ),
  "palabras-que-no-se-ven": (p: LostParameters) =>
    aviso(
      `Estas palabras no se verán: «${p.palabras}».${andMore(p.mas)}`,
      "Si se deben leer, escríbalas en un párrafo aparte, sin espacios ni signos al comienzo.",
    ),
  "texto-como-codigo": (p: { propuesta?: string; mas: number }) =>
    aviso(
      `El renglón empieza con un tabulador o con cuatro espacios o más, y se verá como código de computador.${andMore(p.mas)}`,
      p.propuesta ? `Escriba sin espacios al comienzo: ${p.propuesta}` : "Borre los espacios del comienzo.",
    ),
  "codigo-sin-cerrar": (p: { linea: string }) =>
    aviso(
      `Las comillas de código (\`\`\`) no se cierran: desde «${p.linea}» todo se verá como código de computador.`,
      "Escriba otra línea con ``` donde termina el código, o borre la primera.",
    ),
  "numeros-cambiados": (p: { escrito: number; visto: number; mas: number }) =>
    aviso(
      `En la lista está escrito ${p.escrito} y se verá ${p.visto}: el sitio numera de corrido.${andMore(p.mas)}`,
      `Si el número debe ser ${p.escrito}, deje un renglón vacío antes y escriba una barra delante del punto: ${p.escrito}\\. Si no, corríjalo.`,
    ),
  "letras-danadas": (p: { palabra: string; corregida: string; mas: number }) =>
    aviso(`«${p.palabra}» tiene letras dañadas por otro programa.${andMore(p.mas)}`, `Escriba: ${p.corregida}`),
  "letra-perdida": (p: { palabra: string; mas: number }) =>
    aviso(
      `En «${p.palabra}» el signo \ufffd está en lugar de una letra que se perdió.${andMore(p.mas)}`,
      "Escriba la letra que falta. Guarde sus archivos con codificación UTF-8.",
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
  "lista-a-la-vista": () => ["Un renglón del texto no se verá como parte de una lista.", LIST_FORM],
  "enfasis-a-la-vista": () => [
    "Unas marcas de negrita o de cursiva se verán tal cual.",
    "Ponga las marcas a ambos lados, pegadas a las palabras: **Requisitos:** cédula. Si no es negrita, bórrelas.",
  ],
  "enlace-a-la-vista": () => [
    "Un enlace del texto está mal escrito y se verá tal cual.",
    "Escriba las palabras entre corchetes y, pegada, la dirección entre paréntesis: [el trámite](/tramites/).",
  ],
  "nota-sin-texto": () => [
    "Falta el texto de una nota al pie.",
    "Escríbala en un renglón aparte: [^1]: Texto de la nota.",
  ],
  "tabla-a-la-vista": () => [
    "Una tabla del texto no se verá como tabla: sus filas se verán seguidas, en un solo párrafo.",
    "Debajo de la primera fila escriba otra con guiones, con el mismo número de celdas: | --- | --- |",
  ],
  "marca-de-otro-sistema": () => [
    "El texto tiene marcas de otro programa, que se verán tal cual.",
    "Bórrelas, o use Markdown: ## Título, **negrita**, - lista, [enlace](/tramites/).",
  ],
  "comentario-oculto": () => [
    "El texto tiene una nota de quien escribe (<!-- … -->), que no se publica.",
    "Si ya no hace falta, bórrela. Si se debe leer, borre las marcas <!-- y -->.",
  ],
  "comentario-sin-cerrar": () => [
    "Una nota que empieza por <!-- no se cierra en su párrafo, y no se publica lo que sigue.",
    "Ciérrela con --> donde termina, o borre <!-- si se debe leer.",
  ],
  "celdas-de-mas": () => [
    "Una fila tiene más celdas que el encabezado de la tabla: las que sobran no se ven.",
    "Agregue una celda al encabezado y otra a la fila de guiones, o pase esas palabras a otra celda.",
  ],
  "nota-sin-llamada": () => [
    "Ninguna parte del texto llama a una nota al pie, y por eso no se ve.",
    "Escriba su llamada donde corresponde, por ejemplo [^1], o pase la nota al texto.",
  ],
  "nota-repetida": () => [
    "Hay dos notas al pie con el mismo nombre, y solo se ve la última.",
    "Dele otro número a una, y a su llamada.",
  ],
  "definicion-sin-uso": () => [
    "Ningún enlace usa una dirección que está escrita aparte, y por eso no se ve.",
    "Si sobra, bórrela. Si es parte del texto, escríbala sin los corchetes y los dos puntos del comienzo.",
  ],
  "palabras-que-no-se-ven": () => [
    "Unas palabras del texto no se ven.",
    "Si se deben leer, escríbalas en un párrafo aparte, sin espacios ni signos al comienzo.",
  ],
  "texto-como-codigo": () => [
    "Un renglón del texto empieza con un tabulador o con cuatro espacios o más, y se verá como código de computador.",
    "Borre los espacios del comienzo.",
  ],
  "codigo-sin-cerrar": () => [
    "Las comillas de código (```) no se cierran: lo que sigue se verá como código de computador.",
    "Escriba otra línea con ``` donde termina el código, o borre la primera.",
  ],
  "numeros-cambiados": () => [
    "Una lista no se verá con los números que están escritos: el sitio numera de corrido.",
    "Para conservar un número, deje un renglón vacío antes y escriba una barra delante del punto: 5\\. Si no, corríjalo.",
  ],
  "letras-danadas": () => [
    "Hay letras dañadas por otro programa, como «Ã³» en lugar de «ó».",
    "Escríbalas de nuevo. Guarde sus archivos con codificación UTF-8.",
  ],
  "letra-perdida": () => [
    "Hay un signo \ufffd en lugar de una letra que se perdió.",
    "Escriba la letra que falta. Guarde sus archivos con codificación UTF-8.",
  ],
  "titulo-sin-espacio": () => [
    "Un título del texto no se verá como título: falta un espacio corriente después de #.",
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
