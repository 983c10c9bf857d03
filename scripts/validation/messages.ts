import { alternatives, count, enumerate, number, quoted } from "../words/spanish.ts";

/** Whether an issue stops the build. */
export type Severity = "error" | "aviso";

/** The sentences of one kind of issue, given its parameters. */
interface Message {
  gravedad: Severity;
  mensaje: string;
  sugerencia: string;
}

const error = (mensaje: string, sugerencia: string): Message => ({ gravedad: "error", mensaje, sugerencia });
const aviso = (mensaje: string, sugerencia: string): Message => ({ gravedad: "aviso", mensaje, sugerencia });

const perhaps = (nearest: string | undefined, otherwise: string) =>
  nearest ? `¿Quiso escribir «${nearest}»?` : otherwise;

/**
 * Every sentence of the validator. A key is the permanent `codigo` of an issue; `mensaje` says what is wrong and what was
 * found, `sugerencia` what to write instead.
 */
export const messages = {
  // Files and folders
  "nombre-de-archivo": (p: { nombre: string; propuesto: string }) =>
    error(
      `El nombre «${p.nombre}» tiene caracteres que no sirven en una dirección web.`,
      `Cámbiele el nombre por «${p.propuesto}»: solo minúsculas sin tilde, números y guiones.`,
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

  // Front matter
  "sin-encabezado": () =>
    error(
      "El documento no empieza con el encabezado de datos.",
      "Escriba en la primera línea ---, debajo los datos (titulo, resumen…), luego otra línea --- y después el texto.",
    ),
  "encabezado-sin-cerrar": () =>
    error(
      "El encabezado empieza con --- pero no se cierra.",
      "Escriba una línea con solo --- entre los datos y el texto.",
    ),
  "encabezado-enorme": () =>
    error(
      "El encabezado es demasiado largo, o no se cierra con una línea ---.",
      "Deje en el encabezado solo los datos y pase el texto debajo de la segunda línea ---.",
    ),
  "motor-prohibido": (p: { motor: string }) =>
    error(
      `La primera línea dice «---${p.motor}»: ese tipo de encabezado no se acepta y no se ejecutó.`,
      "Deje en la primera línea solamente ---.",
    ),
  "encabezado-sin-datos": () =>
    error(
      "El encabezado no tiene datos con la forma «nombre: valor».",
      "Escriba un dato por línea, por ejemplo: titulo: Certificado de residencia",
    ),
  "yaml-tabulador": () => error("La línea empieza con un tabulador.", "Borre el tabulador y use dos espacios."),
  "yaml-dos-puntos": (p: { linea: string }) =>
    error("Hay dos puntos (:) dentro de un valor sin comillas.", `Ponga el valor entre comillas: ${p.linea}`),
  "yaml-comillas": (p: { comilla: string }) =>
    error(
      `El valor abre comillas (${p.comilla}) y no las cierra.`,
      `Escriba ${p.comilla} también al final del valor. Si el texto lleva esa comilla por dentro, use la otra por fuera.`,
    ),
  "yaml-texto-sobrante": () =>
    error(
      "Hay texto después del final del valor.",
      "Si el valor lleva comillas, deben encerrarlo todo: titulo: 'La «feria» del pescado'.",
    ),
  "yaml-falta-dos-puntos": (p: { linea: string }) =>
    error(
      `La línea «${p.linea}» no tiene la forma «nombre: valor».`,
      "Escriba dos puntos y un espacio entre el nombre y el valor, por ejemplo: titulo: Certificado de residencia",
    ),
  "yaml-sangria": () =>
    error(
      "Los espacios al comienzo de la línea no corresponden con los de las líneas vecinas.",
      "Los datos empiezan sin espacios; los renglones de una lista, con dos espacios y un guion: «  - Cédula».",
    ),
  "yaml-sin-cerrar": (p: { signo: string }) =>
    error(
      `Falta cerrar con «${p.signo}».`,
      `Escriba «${p.signo}» al final, o haga la lista con guiones, un renglón por valor.`,
    ),
  "yaml-caracter-inicial": (p: { signo: string; linea: string }) =>
    error(`Un valor no puede empezar por «${p.signo}» sin comillas.`, `Ponga el valor entre comillas: ${p.linea}`),
  "yaml-clave-repetida": (p: { campo: string }) =>
    error(`«${p.campo}» está escrito dos veces.`, "Borre una de las dos líneas."),
  "yaml-alias": () =>
    error(
      "El encabezado usa referencias de YAML (& y *) que se repiten demasiado o que no existen.",
      "Escriba los valores completos. Si el texto empieza por * o &, póngalo entre comillas.",
    ),
  "yaml-etiqueta": (p: { etiqueta: string }) =>
    error(
      `El valor empieza con la etiqueta «${p.etiqueta}», que no se acepta.`,
      "Borre la etiqueta; si es parte del texto, ponga el valor entre comillas.",
    ),
  "yaml-escape": () =>
    error(
      "Dentro de comillas dobles, la barra \\ tiene un significado especial.",
      "Use comillas sencillas: 'C:\\archivo'.",
    ),
  "yaml-varios-encabezados": () =>
    error("El archivo tiene más de un bloque de datos.", "Deje uno solo y borre las líneas --- o ... que sobran."),
  "yaml-sintaxis": () =>
    error(
      "Esta línea del encabezado no se entiende.",
      "Escriba un dato por línea con la forma «nombre: valor» y ponga entre comillas los valores con signos.",
    ),
  "valor-comentado": (p: { linea: string }) =>
    error(
      "El valor empieza por # y por eso se toma como un comentario: queda vacío.",
      `Ponga el valor entre comillas: ${p.linea}`,
    ),
  "comentario-en-valor": (p: { perdido: string }) =>
    aviso(
      `Lo que sigue a # se toma como un comentario y no se publica: «${p.perdido}».`,
      "Si es parte del texto, ponga todo el valor entre comillas.",
    ),

  // Fields
  "campo-desconocido": (p: { campo: string; cercano?: string; validos: readonly string[] }) =>
    error(
      `«${p.campo}» no es un dato de esta sección.`,
      perhaps(p.cercano, `Borre la línea. Los datos que se pueden escribir son: ${p.validos.join(", ")}.`),
    ),
  "falta-campo": (p: { campo: string; etiqueta: string; ejemplo: string; porque?: string; si_no?: string }) =>
    error(
      `Falta «${p.campo}» (${p.etiqueta})${p.porque ? `: es obligatorio ${p.porque}` : ""}.`,
      `Agregue la línea, por ejemplo: ${p.ejemplo}${p.si_no ? `. ${p.si_no}` : ""}`,
    ),
  "texto-corto": (p: { campo: string; minimo: number; hay: number }) =>
    error(
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
  "numero-sin-comillas": (p: { campo: string; valor: string; linea: string }) =>
    error(
      `«${p.campo}» debe ser texto y se leyó como ${/^\d/.test(p.valor) ? "el número" : "el valor"} ${p.valor}: así se pierden los ceros y los signos.`,
      `Ponga comillas: ${p.linea}`,
    ),
  "tipo-incorrecto": (p: { campo: string; esperado: string; encontrado: string; ejemplo: string }) =>
    error(`«${p.campo}» debe ser ${p.esperado} y se encontró ${p.encontrado}.`, `Escríbalo así: ${p.ejemplo}`),
  "fecha-mal-escrita": (p: { campo: string; valor: string; propuesta?: string }) =>
    error(
      `«${p.campo}» dice «${p.valor}», que no es una fecha con la forma AAAA-MM-DD.`,
      p.propuesta
        ? `Escríbala así: ${p.campo}: ${p.propuesta}`
        : `Escriba el año, el mes y el día con números y guiones, por ejemplo: ${p.campo}: 2026-11-22`,
    ),
  "fecha-imposible": (p: { campo: string; valor: string }) =>
    error(`«${p.campo}» dice ${p.valor}, un día que no existe en el calendario.`, "Corrija el mes o el día."),
  "fechas-al-reves": (p: { campo: string; valor: string; inicio: string; desde: string }) =>
    error(
      `«${p.campo}» (${p.valor}) es anterior a «${p.inicio}» (${p.desde}), y debería ser el mismo día o uno posterior.`,
      `Escriba en «${p.campo}» un día igual o posterior a ${p.desde}.`,
    ),
  "opcion-desconocida": (p: { campo: string; valor: string; opciones: readonly string[]; cercana?: string }) =>
    error(
      `«${p.campo}» dice «${p.valor}», que no es una de las opciones.`,
      perhaps(p.cercana, `Escriba ${alternatives(p.opciones.map(quoted))}.`),
    ),
  "enlace-no-seguro": (p: { campo: string; valor: string }) =>
    error(
      `«${p.campo}» dice «${p.valor}», que no es una dirección web que empiece por https://.`,
      `Copie la dirección completa del navegador: ${p.campo}: https://www.gov.co/`,
    ),
  "formato-incorrecto": (p: { campo: string; valor: string; ejemplo: string }) =>
    error(`«${p.campo}» dice «${p.valor}», que no tiene la forma correcta.`, `Escríbalo así: ${p.ejemplo}`),
  "lista-corta": (p: { campo: string; ejemplo: string }) =>
    error(`La lista «${p.campo}» está vacía.`, `Escriba al menos un renglón, por ejemplo: ${p.ejemplo}`),
  "renglon-vacio": (p: { campo: string }) =>
    error(`La lista «${p.campo}» tiene un renglón vacío.`, "Escriba el valor después del guion, o borre el renglón."),
  "puntos-de-miles": (p: { campo: string; valor: string; linea: string }) =>
    error(
      `«${p.campo}» dice ${p.valor}: el punto separa decimales y no miles, así que se publicaría otro valor.`,
      `Escriba el número sin puntos: ${p.linea}`,
    ),
  "lista-larga": (p: { campo: string; maximo: number }) =>
    error(`La lista «${p.campo}» tiene más de ${p.maximo} renglones.`, "Agrupe o quite renglones."),
  "numero-fuera-de-rango": (p: { campo: string; valor: string; limite: string }) =>
    error(`«${p.campo}» es ${p.valor} y debe ser ${p.limite}.`, "Corrija el número."),
  "valor-incorrecto": (p: { campo: string; ejemplo: string }) =>
    error(`El valor de «${p.campo}» no es correcto.`, `Escríbalo así: ${p.ejemplo}`),

  // References between documents
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
  "dependencia-inexistente": (p: { campo: string; valor: string; cercana?: string; validas: readonly string[] }) =>
    error(
      `«${p.campo}» dice «${p.valor}», y no hay una dependencia con ese nombre de archivo.`,
      p.validas.length === 0
        ? "Cree primero el archivo de la dependencia en content/dependencias."
        : perhaps(p.cercana, `Escriba una de estas: ${p.validas.join(", ")}.`),
    ),
  "tramite-inexistente": (p: { valor: string; cercano?: string }) =>
    error(
      `«destacados» dice «${p.valor}», y no hay un trámite con ese nombre de archivo.`,
      perhaps(p.cercano, "Escriba el nombre de un archivo de content/tramites, sin .md, o quite la línea."),
    ),
  "numeral-inexistente": (p: { campo: string; valor: string; cercano?: string }) =>
    error(
      `«${p.campo}» dice «${p.valor}», que no es un numeral de content/transparencia.yaml.`,
      perhaps(p.cercano, "Escriba uno de los números de ese archivo, entre comillas."),
    ),
  "documento-vacio": () =>
    aviso(
      "El documento no tiene archivo, ni enlace, ni texto: quien lo abra no encontrará nada.",
      "Agregue la línea «archivo: /media/nombre.pdf», la línea «enlace: https://…», o escriba el texto debajo.",
    ),
  repetido: (p: { campo: string; valor: string }) =>
    error(`«${p.campo}: ${p.valor}» está dos veces.`, "Deje uno solo, o corrija el que sobra."),
  "retirado-existe": (p: { direccion: string; otro: string }) =>
    error(
      `La página ${p.direccion} no está retirada: la hace ${p.otro}.`,
      "Quite este dato, o corrija la dirección. Una página se retira cuando se borra su archivo, o con «borrador: true».",
    ),
  "retirado-olvidado": () =>
    error(
      "Esta dirección se olvidó con «npm run olvidar», y aquí se nombra otra vez.",
      "Quite este dato con su motivo: de lo que se olvida no se dice nada.",
    ),
  "direccion-olvidada": (p: { huella: string }) =>
    error(
      "La dirección de este archivo se olvidó con «npm run olvidar»: el sitio no lo publica.",
      `Cámbiele el nombre. Si de verdad debe publicarse con ese, borre de «olvidados», en content/retirados.yaml, la huella ${p.huella}.`,
    ),
  "no-aplica-y-justifica": () =>
    error(
      "Este numeral dice a la vez que no aplica y por qué no se ha publicado.",
      "Deje «no_aplica» si el tema no le corresponde al municipio; si le corresponde, deje «justificacion».",
    ),
  "archivo-inexistente": (p: { ruta: string; olvidado?: boolean; cercana?: string }) =>
    error(
      `No existe el archivo content${p.ruta}.`,
      p.olvidado
        ? "Se olvidó con «npm run olvidar»: quite el dato o el enlace, o ponga otro archivo, con otro nombre."
        : perhaps(p.cercana, "Guárdelo en content/media con ese nombre, o corrija la ruta."),
    ),
  "archivo-movido": (p: { ruta: string; nueva: string }) =>
    aviso(
      `El archivo ${p.ruta} ahora está en ${p.nueva}, y el sitio muestra ese.`,
      `Escriba la dirección de ahora: ${p.nueva}`,
    ),
  "imagen-no-es-foto": (p: { ruta: string }) =>
    error(`${p.ruta} no es una imagen que se pueda mostrar.`, "Use una foto JPG, PNG o WebP."),
  "enlace-roto": (p: { enlace: string; cercano?: string }) =>
    error(
      `El enlace ${p.enlace} no lleva a ninguna página del sitio.`,
      perhaps(p.cercano, "Corrija la dirección o quite el enlace."),
    ),
  "enlace-no-publicado": (p: { enlace: string; otro: string }) =>
    aviso(
      `El enlace ${p.enlace} lleva a ${p.otro}, que no está publicado: en el sitio se verá como texto, sin enlace.`,
      "No hay que hacer nada si se va a publicar; si no, quite el enlace.",
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
  "canal-repetido": (p: { campo: string; valor: string }) =>
    error(
      `Hay dos canales con «${p.campo}: ${p.valor}».`,
      "Cada canal tiene su propio identificador y su propia carpeta.",
    ),
  "sin-sitio": () =>
    aviso(
      "No se sabe la dirección web del sitio: falta «sitio».",
      "Cuando se conozca, agregue la línea: sitio: https://www.municipio.gov.co",
    ),
  "sin-repositorios": () =>
    aviso(
      "No se sabe cuál es el repositorio del municipio: falta «historial.repositorios». Cuando alguien trae a su copia lo de los demás, el informe de frecuencia no sabe con certeza que ya estaba publicado.",
      "Agregue en content/municipio.yaml la línea historial: {repositorios: [cuenta/nombre]}, con todos los nombres que ha tenido: la cuenta y el nombre en que termina su dirección.",
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

  // Images and files
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
} as const satisfies Record<string, (parameters: never) => Message>;

export type IssueCode = keyof typeof messages;
export type IssueParameters<Code extends IssueCode> = Parameters<(typeof messages)[Code]>[0];

/** «25 MB» */
export function megabytes(bytes: number): string {
  return `${number(bytes / 1e6, 1)} MB`;
}
