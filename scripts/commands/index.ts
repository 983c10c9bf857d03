import { defineCommand } from "../command-line/command.ts";

/*
 * What each command is called with and what its help says. Its work is another module, loaded only when it is to be done: the
 * help must not wait for Eleventy, sharp or the editor.
 */

const root = {
  type: "string",
  valueHint: "CARPETA",
  description: "La carpeta en la que está content/. Si no se dice: la carpeta en la que usted está.",
} as const;

const textJsonOrCsv = {
  type: "enum",
  options: ["text", "json", "csv"] as ["text", "json", "csv"],
  default: "text",
  description: "Cómo se muestra: text para leerlo; json o csv para otros programas.",
} as const;

const textOrJson = {
  type: "enum",
  options: ["text", "json"] as ["text", "json"],
  default: "text",
  description: "Cómo se muestra: text para leerlo; json para otros programas.",
} as const;

export const start = defineCommand({
  name: "start",
  summary:
    "Construye el sitio, lo muestra en este computador y lo construye de nuevo con cada cambio que se guarda en content/.",
  usage: ["[opciones]"],
  args: {
    root,
    port: {
      type: "string",
      valueHint: "NÚMERO",
      default: "8080",
      description: "El puerto en el que se muestra; si está ocupado, el siguiente que esté libre.",
    },
    host: {
      type: "string",
      valueHint: "DIRECCIÓN",
      default: "localhost",
      description:
        "La dirección en la que se escucha. Si no se dice, solo este computador ve el sitio; con 0.0.0.0 lo ve toda la red.",
    },
  },
  examples: ["", "--port 3000"],
  more: "LEEME.md, «Cómo ponerlo a andar».",
  run: async (args) => (await import("./start.ts")).start(args),
});

export const build = defineCommand({
  name: "build",
  summary: "Revisa el contenido y construye el sitio: las páginas, el buscador y el informe.",
  usage: ["[opciones]"],
  args: {
    root,
    output: {
      type: "string",
      valueHint: "CARPETA",
      description: "La carpeta en la que se escribe el sitio, nueva o vacía. Si no se dice: _site.",
    },
    "keep-last-valid": {
      type: "boolean",
      description: "Publica un archivo con errores como estaba antes de tenerlos, en lugar de no construir nada.",
    },
    "sin-historial": {
      type: "boolean",
      description:
        "Construye a propósito sin la historia de git: el informe no tiene cifras, y lo dice. Sin esta opción, una historia que no se puede leer detiene la construcción.",
    },
  },
  examples: ["", "--keep-last-valid", "--output ../publicado"],
  more: "LEEME.md, «Cómo publicarlo en internet».",
  run: async (args) => (await import("./build.ts")).build(args),
});

export const validate = defineCommand({
  name: "validate",
  summary:
    "Revisa el contenido y dice de cada error el archivo, la línea y qué escribir en su lugar. No construye nada.",
  usage: ["[ARCHIVO] [opciones]"],
  args: {
    archivo: {
      type: "positional",
      required: false,
      description: "El archivo que se revisa. Si no se dice: todo el contenido.",
    },
    root,
    format: {
      type: "enum",
      options: ["text", "json", "github"],
      default: "text",
      description:
        "Cómo se muestra: text para leerlo; json para otros programas; github para las anotaciones de GitHub.",
    },
  },
  examples: ["", "content/tramites/certificado-de-residencia.md"],
  more: "La guía, en /admin/guia/ del sitio: «Los errores más frecuentes».",
  run: async (args) => (await import("./validate.ts")).validate(args),
});

export const claridad = defineCommand({
  name: "claridad",
  summary:
    "Dice qué tan fáciles de leer son los textos, cuáles son sus frases más largas y qué palabras de oficina tienen.",
  usage: ["[opciones]"],
  args: {
    root,
    json: { type: "boolean", description: "Lo muestra como JSON, para otros programas." },
  },
  examples: ["", "--json"],
  more: "La guía, en /admin/guia/ del sitio: «Cómo escribir para que se entienda».",
  run: async (args) => (await import("./claridad.ts")).claridad(args),
});

export const newDocument = defineCommand({
  name: "new",
  summary: "Escribe el borrador de un documento, con cada dato explicado, para que usted lo llene.",
  usage: ['SECCIÓN "TÍTULO" [opciones]', "--plantillas [opciones]"],
  args: {
    seccion: {
      type: "positional",
      required: false,
      valueHint: "SECCIÓN",
      description: "Qué es: noticia, tramite, servicio, documento…",
    },
    titulo: { type: "positional", required: false, valueHint: '"TÍTULO"', description: "El título." },
    root,
    plantillas: {
      type: "boolean",
      description: "Escribe en content/plantillas una plantilla de cada sección, para copiarlas a mano.",
    },
  },
  takesManyWords: true,
  examples: ['noticias "Mi título"', 'tramite "Certificado de residencia"'],
  more: "La guía, en /admin/guia/ del sitio: «Dónde va cada cosa».",
  run: async (args) => (await import("./new.ts")).writeDraft(args),
});

export const importar = defineCommand({
  name: "importar",
  summary:
    "Trae como borradores lo que la alcaldía ya tiene: un sitio de WordPress, una tabla de trámites, una carpeta de documentos o un canal RSS. Primero muestra qué haría; nada se publica solo.",
  usage: ["ARCHIVO [opciones]", "CARPETA [opciones]"],
  args: {
    archivo: {
      type: "positional",
      required: false,
      valueHint: "ARCHIVO",
      description: "La exportación de WordPress, la tabla CSV, el canal, o la carpeta con los documentos.",
    },
    root,
    escribir: { type: "boolean", description: "Escribe los borradores. Sin esta opción solo se muestra qué se haría." },
    como: {
      type: "enum",
      options: ["wordpress", "tramites", "documentos", "canal"] as ["wordpress", "tramites", "documentos", "canal"],
      description: "Qué es, si no se reconoce.",
    },
    medios: {
      type: "string",
      valueHint: "CARPETA",
      description: "Una copia de los archivos del sitio anterior (wp-content/uploads): nada se descarga.",
    },
    columna: {
      type: "string",
      valueHint: "DATO=TÍTULO",
      description: "De qué columna de la tabla sale un dato. Se puede escribir varias veces.",
    },
    dependencia: {
      type: "string",
      valueHint: "DEPENDENCIA",
      description: "La que responde por todo lo que se trae: el nombre de su archivo en content/dependencias, sin .md.",
    },
    "con-borradores": { type: "boolean", description: "Trae también lo que en WordPress era un borrador." },
    "con-privadas": { type: "boolean", description: "Trae también lo que en WordPress era privado." },
    todo: { type: "boolean", description: "Muestra todo, y no solo lo primero de cada lista." },
  },
  takesManyWords: true,
  repeats: "columna",
  examples: [
    "exportacion.xml --medios uploads",
    "exportacion.xml --medios uploads --escribir",
    'tramites.csv --columna titulo="Nombre del trámite"',
    "carpeta-con-pdf --dependencia secretaria-general",
    "canal.xml",
  ],
  more: "LEEME.md, «Cómo traer lo que ya hay».",
  run: async (args) => (await import("./importar.ts")).importar(args),
});

export const freshness = defineCommand({
  name: "freshness",
  summary: "Muestra el informe de actualizaciones: cuántas hubo cada mes en cada canal y si se cumple la meta.",
  usage: ["[opciones]"],
  args: {
    root,
    format: textJsonOrCsv,
    month: { type: "string", valueHint: "AAAA-MM", description: "Muestra solo ese mes." },
    explica: {
      type: "string",
      valueHint: "AAAA-MM",
      description:
        "En lugar del informe, dice de cada cambio de ese mes por qué cuenta o por qué no, y con qué orden de git se ve. Va sin --month, y no se escribe como csv.",
    },
  },
  examples: ["", "--month 2026-11", "--explica 2026-11", "--format csv"],
  more: "LEEME.md, «Cómo leer el informe».",
  run: async (args) => (await import("./freshness.ts")).freshness(args),
});

export const plan = defineCommand({
  name: "plan",
  summary: "Muestra cómo va el plan de acción: cada indicador con su meta, y lo que falta.",
  usage: ["[opciones]"],
  args: { root, format: textJsonOrCsv },
  examples: ["", "--format json"],
  more: "LEEME.md, «Cómo usar el plan cada mes».",
  run: async (args) => (await import("./plan.ts")).plan(args),
});

export const cierre = defineCommand({
  name: "cierre",
  summary:
    "Cierra un mes que ya terminó: escribe en content/cierres las cifras que el comité firma, para que no cambien después.",
  usage: ["AAAA-MM [opciones]"],
  args: {
    mes: { type: "positional", required: false, valueHint: "AAAA-MM", description: "El mes que se cierra." },
    root,
  },
  examples: ["2026-03"],
  more: "LEEME.md, «Cómo usar el plan cada mes».",
  run: async (args) => (await import("./cierre.ts")).cierre(args),
});

export const recordatorios = defineCommand({
  name: "recordatorios",
  summary:
    "Muestra lo pendiente de cada dependencia, primero lo vencido, para enviárselo. Con --desde, solo lo que llegó a su día desde entonces.",
  usage: ["[opciones]"],
  args: {
    root,
    format: textOrJson,
    formato: { ...textOrJson, default: undefined, description: "Lo mismo que --format." },
    dependencia: {
      type: "string",
      valueHint: "DEPENDENCIA",
      description: "Solo esa: el nombre de su archivo en content/dependencias, sin .md.",
    },
    desde: {
      type: "string",
      valueHint: "AAAA-MM-DD",
      description: "Solo lo que tiene fecha y llegó a ella desde ese día hasta hoy.",
    },
  },
  examples: ["", "--dependencia hacienda", "--desde 2026-11-01 --format json"],
  more: "LEEME.md, «Cómo usar el plan cada mes».",
  run: async (args) => (await import("./recordatorios.ts")).recordatorios(args),
});

export const olvidar = defineCommand({
  name: "olvidar",
  summary:
    "Hace que el sitio no nombre más una página o un archivo que ya se borró, por ejemplo porque decía el nombre de una persona.",
  usage: ["DIRECCIÓN… [opciones]"],
  args: {
    direccion: {
      type: "positional",
      required: false,
      valueHint: "DIRECCIÓN…",
      description: "La dirección que tenía la página o el archivo. Pueden ser varias, separadas por espacios.",
    },
    root,
  },
  takesManyWords: true,
  examples: ["/noticias/nombre-del-archivo/", "/noticias/nombre-del-archivo/ /media/archivo.pdf"],
  more: "LEEME.md, «Si se publicó un dato personal».",
  run: async (args) => (await import("./olvidar.ts")).olvidar(args),
});

export const cambiosPublicos = defineCommand({
  name: "cambios-publicos",
  summary:
    "Dice si lo que se envió cambia algo que se ve en el sitio, para no publicar de balde: termina con 0 si no, y con 1 si hay que construir. En Netlify se usa como «ignore».",
  usage: ["[opciones]"],
  args: {
    root,
    desde: {
      type: "string",
      valueHint: "COMMIT",
      description: "El commit que se construyó antes. Si no se dice: el de CACHED_COMMIT_REF.",
    },
    hasta: {
      type: "string",
      valueHint: "COMMIT",
      description: "El commit que se construiría. Si no se dice: el de COMMIT_REF, o el último.",
    },
    publicado: {
      type: "string",
      valueHint: "SITIO",
      description:
        "La dirección del sitio publicado, o su carpeta: lo que él dice tener también se compara. Si no se dice: la de URL.",
    },
    apremia: {
      type: "boolean",
      description: "Solo pregunta por lo que no espera: lo urgente y lo que se retira.",
    },
  },
  examples: ["--publicado https://la-direccion-del-sitio", "--desde HEAD~1 --apremia"],
  more: "LEEME.md, «Cómo publicarlo en internet».",
  run: async (args) => (await import("./cambios-publicos.ts")).cambiosPublicos(args),
});

export const proximoDia = defineCommand({
  name: "proximo-dia",
  summary:
    "Dice el próximo día en que el sitio cambia solo, y por qué: algo empieza, vence o se abre, o comienza un mes. Ese día hay que construirlo.",
  usage: ["[opciones]"],
  args: {
    root,
    format: textOrJson,
    desde: {
      type: "string",
      valueHint: "AAAA-MM-DD",
      description: "El último día en que se construyó. Si no se dice: hoy.",
    },
    publicado: {
      type: "string",
      valueHint: "SITIO",
      description: "La dirección del sitio publicado, o su carpeta: él dice qué día se construyó.",
    },
  },
  examples: ["", "--desde 2026-11-28", "--publicado https://la-direccion --format json"],
  more: "LEEME.md, «Cómo publicarlo en internet».",
  run: async (args) => (await import("./proximo-dia.ts")).proximoDia(args),
});

export const verify = defineCommand({
  name: "verify",
  summary:
    "Comprueba que nadie cambió un sitio publicado: construye de nuevo la versión que dice tener y compara cada archivo.",
  usage: ["SITIO [opciones]"],
  args: {
    sitio: {
      type: "positional",
      required: false,
      description: "La dirección del sitio publicado, o la carpeta en la que está.",
    },
    root,
    rama: {
      type: "string",
      valueHint: "RAMA",
      description:
        "La rama que se publica: solo se construye lo que está en ella. Si no se dice: la de origin, main o master.",
    },
  },
  examples: ["https://la-direccion-del-sitio", "_site"],
  more: "LEEME.md, «Cómo publicarlo en internet».",
  run: async (args) => (await import("./verify.ts")).verify(args),
});

export const newTown = defineCommand({
  name: "nuevo-municipio",
  summary:
    "Escribe en una carpeta nueva el sitio de otro municipio, con su propia historia de git. Sin opciones, pregunta paso a paso.",
  usage: ['"NOMBRE" [opciones]', ""],
  args: {
    nombre: {
      type: "positional",
      required: false,
      valueHint: '"NOMBRE"',
      description: "El nombre del municipio, entre comillas. Si varios se llaman igual, diga también el código.",
    },
    dane: { type: "string", valueHint: "CÓDIGO", description: "Su código DIVIPOLA del DANE, de cinco dígitos." },
    carpeta: {
      type: "string",
      valueHint: "CARPETA",
      description: "La carpeta en la que se escribe, nueva o vacía. Si no se dice: el nombre del municipio.",
    },
  },
  examples: ['"Iza" --dane 15362', '"Iza" --dane 15362 --carpeta sitio'],
  more: "LEEME.md, «Un sitio para otro municipio».",
  run: async (args) => (await import("./nuevo-municipio.ts")).newTown(args),
});

export const actualizar = defineCommand({
  name: "actualizar",
  summary:
    "Trae las correcciones del generador: pasa al paquete un municipio que copió el repositorio, o a una versión nueva el que ya lo usa. Comprueba que el informe diga lo mismo.",
  usage: ["[opciones]"],
  args: {
    root,
    paquete: {
      type: "string",
      valueHint: "DIRECCIÓN",
      description:
        "De dónde se instala el paquete: su versión o su dirección. Si no se dice: de donde salió este programa.",
    },
    "aun-asi": {
      type: "boolean",
      description: "Quita también los archivos del generador que el municipio cambió. Quedan en la historia de git.",
    },
  },
  examples: ["", "--aun-asi"],
  more: "LEEME.md, «Cómo recibir las correcciones».",
  run: async (args) => (await import("./actualizar.ts")).actualizar(args),
});

export const demo = defineCommand({
  name: "demo",
  summary: "Escribe en .demo/ un municipio inventado, con dos años de historia, y lo muestra en este computador.",
  usage: ["[opciones]"],
  args: {
    "solo-construir": {
      type: "boolean",
      description: "Construye el sitio en .demo/_site y termina, sin mostrarlo.",
    },
  },
  examples: ["", "--solo-construir"],
  more: "LEEME.md, «Cómo ponerlo a andar».",
  run: async (args) => (await import("./demo.ts")).demo(args),
});
