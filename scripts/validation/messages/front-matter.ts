import { count } from "../../words/spanish.ts";
import { aviso, error, type Messages, type PublicWords } from "./message.ts";

export const frontMatterMessages = {
  "sin-encabezado": () =>
    error(
      "El documento no empieza con el encabezado de datos.",
      "Escriba en la primera línea ---, debajo los datos (titulo, resumen…), luego otra línea --- y después el texto.",
    ),
  "documento-en-blanco": () =>
    error(
      "El archivo está vacío, o solo tiene líneas ---.",
      "Escriba en la primera línea ---, debajo los datos (titulo, resumen…), luego otra línea --- y después el texto. Si no hace falta, borre el archivo.",
    ),
  "archivo-sin-datos": () =>
    error(
      "El archivo no tiene datos: está vacío, o todos sus renglones son notas que empiezan por #.",
      "Escriba un dato por línea con la forma «nombre: valor», por ejemplo: nombre: San Ejemplo",
    ),
  "algo-antes-del-encabezado": (p: { renglones: number }) =>
    error(
      p.renglones > 0
        ? `Antes de la primera línea --- hay ${count(p.renglones, "renglón vacío", "renglones vacíos")}.`
        : "Antes de los tres guiones de la primera línea hay espacios.",
      "Bórrelo todo hasta los guiones: el archivo empieza por ---, sin nada antes.",
    ),
  "marca-invisible-al-comienzo": () =>
    error(
      "Antes de los tres guiones de la primera línea hay una marca que no se ve (BOM), de las que dejan algunos programas.",
      "Borre toda la primera línea y escríbala de nuevo: ---",
    ),
  "guiones-mal-escritos": (p: { linea: string }) =>
    error(
      `Donde va la línea --- dice «${p.linea}»: se necesitan tres guiones cortos, sin espacios antes.`,
      "Escriba en lugar de esa línea: ---",
    ),
  "yaml-falta-espacio": (p: { linea: string }) =>
    error("Falta un espacio después de los dos puntos.", `Escríbalo así: ${p.linea}`),
  "coma-entre-llaves": (p: { dato: string }) =>
    error(
      `Dentro de las llaves { }, la coma separa los datos: «${p.dato}» quedó solo, sin su nombre o sin su valor.`,
      "Los decimales llevan punto (0.5), y un texto con comas va entre comillas.",
    ),
  "comillas-tipograficas": (p: { linea: string }) =>
    aviso(
      "El valor va entre comillas inclinadas (“ ”), que se publican como parte del texto.",
      `Si no son parte del texto, escríbalo así: ${p.linea}`,
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
} as const satisfies Messages;

/** What pages may say of them. */
export const frontMatterWords: PublicWords<typeof frontMatterMessages> = {
  "motor-prohibido": () => [
    "La primera línea tiene algo después de ---: ese tipo de encabezado no se acepta y no se ejecutó.",
    "Deje en la primera línea solamente ---.",
  ],
  "algo-antes-del-encabezado": () => [
    "Antes de la primera línea --- hay renglones vacíos o espacios.",
    "Bórrelos: el archivo empieza por ---, sin nada antes.",
  ],
  "guiones-mal-escritos": () => [
    "Donde va una línea --- hay otros signos: se necesitan tres guiones cortos, sin espacios antes.",
    "Escriba en lugar de esa línea: ---",
  ],
  "yaml-falta-espacio": () => [
    "Falta un espacio después de los dos puntos.",
    "Escriba el espacio, por ejemplo: titulo: Certificado de residencia",
  ],
  "coma-entre-llaves": () => [
    "Dentro de las llaves { }, la coma separa los datos: hay uno que quedó solo, sin su nombre o sin su valor.",
    "Los decimales llevan punto (0.5), y un texto con comas va entre comillas.",
  ],
  "comillas-tipograficas": () => [
    "El valor va entre comillas inclinadas (“ ”), que se publican como parte del texto.",
    "Si no son parte del texto, bórrelas.",
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
};
