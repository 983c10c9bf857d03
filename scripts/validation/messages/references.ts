import { aviso, error, type Messages, type PublicWords, perhaps } from "./message.ts";

export const referencesMessages = {
  "dependencia-inexistente": (p: { campo: string; valor: string; cercana?: string; validas: readonly string[] }) =>
    error(
      `«${p.campo}» dice «${p.valor}», y no hay una dependencia con ese nombre de archivo.`,
      p.validas.length === 0
        ? "Cree primero el archivo de la dependencia en content/dependencias."
        : perhaps(
            p.cercana,
            `Escriba una de estas: ${p.validas.join(", ")}. Si la oficina es otra, cree su archivo en content/dependencias.`,
          ),
    ),
  "tramite-inexistente": (p: { valor: string; cercano?: string }) =>
    error(
      `«destacados» dice «${p.valor}», y no hay un trámite con ese nombre de archivo.`,
      perhaps(p.cercano, "Escriba el nombre de un archivo de content/tramites, sin .md, o quite la línea."),
    ),
  "tramite-retirado": (p: { valor: string }) =>
    aviso(
      `«destacados» nombra «${p.valor}», un trámite que ya no está: la página de inicio no lo muestra.`,
      "Quite la línea; si el archivo cambió de nombre, escriba el que tiene ahora, sin .md.",
    ),
  "pagina-inexistente": (p: { valor: string; cercano?: string }) =>
    error(
      `«pie» dice «${p.valor}», y no hay una página con ese nombre de archivo.`,
      perhaps(p.cercano, "Escriba el nombre de un archivo de content/paginas, sin .md, o quite la línea."),
    ),
  "pagina-retirada": (p: { valor: string }) =>
    aviso(
      `«pie» nombra «${p.valor}», una página que ya no está: el pie no la muestra.`,
      "Quite la línea; si el archivo cambió de nombre, escriba el que tiene ahora, sin .md.",
    ),
  "numeral-inexistente": (p: { campo: string; valor: string }) =>
    error(
      `«${p.campo}» dice «${p.valor}», que no es un numeral del menú.`,
      "Escriba uno de los números que salen en /transparencia/ o en /participa/, entre comillas.",
    ),
  "obligacion-inexistente": (p: { valor: string; cercana?: string }) =>
    aviso(
      `«obligacion» dice «${p.valor}», que no es el «id» de ninguna obligación.`,
      perhaps(
        p.cercana,
        "El «id» es lo que sigue a # en la dirección de cada obligación de /plan/obligaciones/. Escríbalo, o borre la línea.",
      ),
    ),
  "acta-inexistente": (p: { valor: string; cercana?: string }) =>
    aviso(
      `«acta» dice «${p.valor}», y no hay un documento con ese nombre de archivo: se publica sin su acta.`,
      perhaps(p.cercana, "Escriba el nombre de un archivo de content/documentos, sin .md, o borre la línea."),
    ),
  "dia-por-venir": (p: { campo: string; valor: string }) =>
    error(
      `«${p.campo}» dice ${p.valor}, un día que todavía no llega.`,
      "Escriba el día en que se hizo; si todavía no se ha hecho, borre la línea.",
    ),
  "conteo-antes-del-cierre": (p: { campo: string; cierra: string }) =>
    aviso(
      `«${p.campo}» ya tiene un número, y el espacio está abierto hasta ${p.cierra}: la página no lo muestra antes.`,
      "Cuente de nuevo cuando cierre; si ya cerró, corrija «cierra».",
    ),
  "documento-vacio": () =>
    aviso(
      "El documento no tiene archivo, ni enlace, ni texto: quien lo abra no encontrará nada.",
      "Agregue la línea «archivo: /media/nombre.pdf», la línea «enlace: https://…», o escriba el texto debajo.",
    ),
  repetido: (p: { campo: string; valor: string }) =>
    error(`«${p.campo}: ${p.valor}» está dos veces.`, "Deje uno solo, o corrija el que sobra."),
  "alcanzados-de-mas": (p: { alcanzados: string; de: string }) =>
    error(
      `La evaluación dice que se alcanzaron ${p.alcanzados} criterios de ${p.de}.`,
      "Corrija «alcanzados» o «de»: no se alcanzan más criterios de los que se evalúan.",
    ),
  "dias-y-meses": () =>
    error("La revisión de una sección dice los días y también los meses.", "Deje uno de los dos y borre el otro."),
  "retirado-existe": (p: { direccion: string; otro: string }) =>
    error(
      `La página ${p.direccion} no está retirada: la hace ${p.otro}.`,
      "Quite este dato, o corrija la dirección. Una página se retira cuando se borra su archivo, o con «borrador: true».",
    ),
  "retirado-necesario": (p: { direccion: string }) =>
    error(
      `La dirección ${p.direccion} no se puede retirar: el sitio siempre necesita su página de inicio y /admin/.`,
      "Quite este dato, o corrija la dirección.",
    ),
  "sucesor-inexistente": (p: { direccion: string; enlace: string }) =>
    aviso(
      `La dirección ${p.direccion} del sitio anterior debía llevar a ${p.enlace}, que no está: no lleva a ninguna parte.`,
      "Si borró ese documento, quite también este dato; si le cambió el nombre, escriba su dirección de ahora.",
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
  "propio-incompleto": (p: { valor: string; faltan: string; cercano?: string }) =>
    error(
      `«${p.valor}» no está en la lista que trae el sitio, y para ser propio del municipio le falta: ${p.faltan}.`,
      perhaps(p.cercano, "Corríjalo; o, si es propio del municipio, escriba lo que falta."),
    ),
  "regla-terminada": (p: { valor: string }) =>
    aviso(
      `«${p.valor}» salió de la lista que trae el sitio: lo que aquí se dice de él ya no se usa.`,
      "Quítelo de este archivo; o, si el municipio lo conserva como propio, escríbalo completo.",
    ),
  "numeral-fuera-de-lugar": (p: { numero: string; seccion?: string }) =>
    p.seccion === undefined
      ? error(
          `El numeral «${p.numero}» es una sección del menú, y está dentro de otra.`,
          "Escríbalo al mismo nivel que las demás secciones.",
        )
      : error(
          `El numeral «${p.numero}» es de la sección «${p.seccion}», y está en otro lugar.`,
          `Escríbalo en «items» de la sección «${p.seccion}».`,
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
  "enlace-retirado": (p: { enlace: string; cercano?: string }) =>
    aviso(
      `El enlace ${p.enlace} lleva a una página que ya no está: en el sitio se verá como texto, sin enlace.`,
      p.cercano
        ? `Escriba la dirección de la que está en su lugar: ${p.cercano}`
        : "Quite el enlace; si la página cambió de nombre, escriba la dirección que tiene ahora.",
    ),
  "enlace-sin-lugar": (p: { enlace: string; cercano?: string; validos: readonly string[] }) =>
    aviso(
      `El enlace ${p.enlace} lleva a un lugar de la página que no existe: se abre la página por el comienzo.`,
      perhaps(
        p.cercano,
        p.validos.length > 0
          ? `Después de # se puede escribir: ${p.validos.join(", ")}.`
          : p.enlace.startsWith("#")
            ? "Esta página no tiene títulos a los que llevar: quite el enlace."
            : "Esa página no tiene títulos: quite # y lo que sigue.",
      ),
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
} as const satisfies Messages;

/** What pages may say of them. */
export const referencesWords: PublicWords<typeof referencesMessages> = {
  "dependencia-inexistente": () => [
    "No hay una dependencia con ese nombre de archivo.",
    "Escriba el nombre de un archivo de content/dependencias, sin .md.",
  ],
  "tramite-inexistente": () => [
    "No hay un trámite con ese nombre de archivo.",
    "Escriba el nombre de un archivo de content/tramites, sin .md, o quite la línea.",
  ],
  "tramite-retirado": () => [
    "Se nombra un trámite que ya no está: la página de inicio no lo muestra.",
    "Quite la línea; si el archivo cambió de nombre, escriba el que tiene ahora, sin .md.",
  ],
  "pagina-inexistente": () => [
    "No hay una página con ese nombre de archivo.",
    "Escriba el nombre de un archivo de content/paginas, sin .md, o quite la línea.",
  ],
  "pagina-retirada": () => [
    "Se nombra una página que ya no está: el pie no la muestra.",
    "Quite la línea; si el archivo cambió de nombre, escriba el que tiene ahora, sin .md.",
  ],
  "numeral-inexistente": () => [
    "El número no es un numeral del menú.",
    "Escriba uno de los números que salen en /transparencia/ o en /participa/, entre comillas.",
  ],
  "obligacion-inexistente": () => [
    "El valor no es el «id» de ninguna obligación.",
    "El «id» es lo que sigue a # en la dirección de cada obligación de /plan/obligaciones/. Escríbalo, o borre la línea.",
  ],
  "acta-inexistente": () => [
    "No hay un documento con el nombre del acta: se publica sin ella.",
    "Escriba el nombre de un archivo de content/documentos, sin .md, o borre la línea.",
  ],
  "dia-por-venir": () => [
    "El día todavía no llega.",
    "Escriba el día en que se hizo; si todavía no se ha hecho, borre la línea.",
  ],
  "conteo-antes-del-cierre": () => [
    "Hay un conteo y el espacio todavía está abierto: la página no lo muestra antes del cierre.",
    "Cuente de nuevo cuando cierre; si ya cerró, corrija «cierra».",
  ],
  "propio-incompleto": () => [
    "Un punto que no está en la lista que trae el sitio no está completo.",
    "Corrija su nombre; o, si es propio del municipio, escriba lo que le falta.",
  ],
  "regla-terminada": () => [
    "Aquí se dice algo de un punto que salió de la lista que trae el sitio.",
    "Quítelo de este archivo; o, si el municipio lo conserva como propio, escríbalo completo.",
  ],
  "numeral-fuera-de-lugar": () => [
    "Un numeral del menú está en otra sección que la suya.",
    "Escríbalo en la sección que le corresponde.",
  ],
  repetido: () => ["El valor de este dato está dos veces.", "Deje uno solo, o corrija el que sobra."],
  "alcanzados-de-mas": () => [
    "La evaluación dice que se alcanzaron más criterios de los que se evaluaron.",
    "Corrija «alcanzados» o «de».",
  ],
  "sucesor-inexistente": () => [
    "Una dirección del sitio anterior lleva a una página que no está.",
    "Quite este dato, o escriba la dirección de ahora.",
  ],
  "retirado-existe": () => [
    "La página de esta dirección no está retirada: el sitio la tiene.",
    "Quite este dato, o corrija la dirección. Una página se retira cuando se borra su archivo, o con «borrador: true».",
  ],
  "retirado-necesario": () => [
    "Esta dirección no se puede retirar: el sitio siempre necesita su página de inicio y /admin/.",
    "Quite este dato, o corrija la dirección.",
  ],
  "direccion-olvidada": () => [
    "La dirección de este archivo se olvidó con «npm run olvidar»: el sitio no lo publica.",
    "Cámbiele el nombre, o borre su huella de «olvidados» en content/retirados.yaml.",
  ],
  "archivo-inexistente": () => [
    "Se nombra un archivo que no existe.",
    "Guárdelo en content/media con ese nombre, o corrija la ruta.",
  ],
  "archivo-movido": () => [
    "Nombra un archivo que ahora tiene otra dirección; el sitio lo encontró y lo muestra.",
    "Escriba la dirección que el archivo tiene ahora en content/media.",
  ],
  "imagen-no-es-foto": () => ["El archivo no es una imagen que se pueda mostrar.", "Use una foto JPG, PNG o WebP."],
  "enlace-roto": () => ["Un enlace no lleva a ninguna página del sitio.", "Corrija la dirección o quite el enlace."],
  "enlace-no-publicado": () => [
    "Un enlace lleva a un documento que no está publicado: en el sitio se verá como texto, sin enlace.",
    "No hay que hacer nada si se va a publicar; si no, quite el enlace.",
  ],
  "enlace-retirado": () => [
    "Un enlace lleva a una página que ya no está: en el sitio se verá como texto, sin enlace.",
    "Quite el enlace; si la página cambió de nombre, escriba la dirección que tiene ahora.",
  ],
  "enlace-sin-lugar": () => [
    "Un enlace lleva a un lugar de una página que no existe: se abre la página por el comienzo.",
    "Corrija lo que sigue a #, o quítelo.",
  ],
  "canal-repetido": () => [
    "Hay dos canales con el mismo valor en este dato.",
    "Cada canal tiene su propio identificador y su propia carpeta.",
  ],
};
