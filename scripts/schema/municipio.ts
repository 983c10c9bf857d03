import { z } from "zod";
import { claridad } from "./claridad.ts";
import { collectionIds, collectionTitles } from "./collections.ts";
import { estilo, hexColor } from "./estilo.ts";
import { day, field, httpsUrl, mediaPath, month, prose, slug, text } from "./field.ts";
import { revision } from "./revision.ts";
import { UNIDAD_CON_VALOR_NAMES, UNIDADES_CON_VALOR } from "./valued-units.ts";

/** Of a municipality that names none: Colombia has only this one. */
export const DEFAULT_TIME_ZONE = "America/Bogota";

/** `America/Bogota` and its like: a name that the time zone database knows. */
const timeZone = () =>
  z.string().refine((name) => {
    try {
      new Intl.DateTimeFormat("es-CO", { timeZone: name });
      return true;
    } catch {
      return false;
    }
  });

/** What git accepts as the name of a branch or a remote, more or less. */
const gitName = () => z.string().regex(/^[^\s~^:?*[\\]{1,200}$/);

/** The end of the address of a repository: at least its name, which is more than `.git`. */
const repository = () => z.string().regex(/^(?:\S.*[/:])?[^\s/:.][^/:\n]{0,99}$/);

export const canal = z.strictObject({
  id: field(slug(), {
    label: "Identificador",
    help: "Nombre corto del canal, en minúsculas y con guiones.",
    example: "id: noticias",
  }),
  nombre: field(text(3, 80), {
    label: "Nombre",
    help: "Nombre del canal en el informe.",
    example: "nombre: Noticias",
  }),
  carpeta: field(slug(), {
    label: "Carpeta",
    help: "Carpeta de `content` cuyas actualizaciones cuenta el canal.",
    example: "carpeta: noticias",
  }),
  responsable: field(text(1, 100), {
    label: "Dependencia responsable",
    help: "Dependencia que responde por el canal: el nombre de su archivo en `content/dependencias`, sin `.md`.",
    hint: "La dependencia que responde por el canal.",
    example: "responsable: secretaria-general",
    refersTo: "dependencia",
  }),
  meta_mensual: field(z.number().int().min(1).max(31).default(3), {
    label: "Meta mensual",
    help: "En cuántos días distintos de cada mes debe haber una actualización. Si no se escribe, son 3.",
    example: "meta_mensual: 3",
  }),
  desde: field(month(), {
    label: "Desde",
    help: "Primer mes que se cuenta, como AAAA-MM.",
    example: "desde: 2026-11",
  }),
});

/** A unit in which charges are fixed by law, with what it is worth in one year. */
export const valor = z.strictObject({
  unidad: field(z.enum(UNIDADES_CON_VALOR), {
    label: "Unidad",
    help: "UVT, UVB, SMMLV o SMLDV.",
    example: "unidad: UVT",
    options: UNIDAD_CON_VALOR_NAMES,
  }),
  anio: field(z.number().int().min(2000).max(2100), {
    label: "Año",
    help: "Año en que rige, con cuatro cifras.",
    example: "anio: 2026",
  }),
  valor: field(z.number().positive().max(100_000_000), {
    label: "Valor en pesos",
    help: "Cuántos pesos vale, sin puntos.",
    example: "valor: 52374",
  }),
  norma: field(text(3, 200).optional(), {
    label: "Norma",
    help: "Resolución o decreto que lo fija.",
    example: "norma: Resolución DIAN 000238 de 2025",
  }),
});

/** Where the web editor keeps what it saves, and what somebody looks at before it is published. */
const editor = z.strictObject({
  repo: field(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/), {
    label: "Repositorio",
    help: "Cuenta y nombre del repositorio de GitHub, con una barra entre los dos.",
    example: "repo: alcaldia-ejemplo/sitio",
  }),
  rama: field(
    z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._/-]*$/)
      .default("main"),
    {
      label: "Rama",
      help: "Rama del repositorio desde la que se publica.",
      example: "rama: main",
    },
  ),
  dominio: field(
    z
      .string()
      .regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/)
      .optional(),
    {
      label: "Dominio de ingreso",
      help: "Nombre del sitio en Netlify, donde se confirma el ingreso con GitHub; sin https://",
      example: "dominio: sitio-ejemplo.netlify.app",
    },
  ),
  ingreso: field(httpsUrl().optional(), {
    label: "Servicio de ingreso",
    help: "Dirección del servicio propio que confirma el ingreso, fuera de Netlify; empieza por https://",
    example: "ingreso: https://ingreso.alcaldia-ejemplo.gov.co",
  }),
  revision: field(z.array(z.enum(collectionIds)).max(collectionIds.length).default([]), {
    label: "Secciones con revisión",
    help: "Carpetas de `content` cuyos cambios alguien aprueba antes de que se publiquen.",
    example: "revision: [noticias, documentos]",
    options: collectionTitles,
  }),
});

/** The names by which git tells the line of commits that is published from copies and reviews of it. */
const historial = z.strictObject({
  ramas: field(z.array(gitName()).max(20).optional(), {
    label: "Ramas",
    help: "Todos los nombres que ha tenido la rama que se publica. Si no se escribe: `main`, `master` y la de `editor.rama`.",
    example: "ramas: [main, produccion]",
    itemLabel: "rama",
  }),
  repositorios: field(z.array(repository()).max(20).optional(), {
    label: "Repositorios",
    help: "Todos los nombres que ha tenido el repositorio del municipio, como terminan sus direcciones: cuenta, barra y nombre. Si no se escribe, el de `editor.repo`.",
    example: "repositorios: [alcaldia-ejemplo/sitio, alcaldia-ejemplo/pagina-web]",
    itemLabel: "repositorio",
  }),
  remotos: field(z.array(gitName()).max(20).optional(), {
    label: "Remotos",
    help: "Los nombres con los que las copias llaman al repositorio del municipio. Si no se escribe, `origin`.",
    example: "remotos: [origin, alcaldia]",
    itemLabel: "remoto",
  }),
});

/**
 * `content/municipio.yaml`: everything that is one municipality's own. A contact datum that nobody knows is left out and
 * the site shows «pendiente». The list of data is the one that Resolución MinTIC 1519 de 2020 asks of the page footer.
 */
export const municipio = z.strictObject({
  nombre: field(text(2, 120), {
    label: "Nombre",
    help: "Nombre oficial del municipio, como está en el DIVIPOLA del DANE.",
    example: "nombre: San Ejemplo del Río",
  }),
  departamento: field(text(3, 60), {
    label: "Departamento",
    help: "Departamento al que pertenece.",
    example: "departamento: Chocó",
  }),
  codigo_dane: field(z.string().regex(/^\d{5}$/), {
    label: "Código DANE",
    help: "Los cinco dígitos del DIVIPOLA, entre comillas.",
    hint: "Los cinco dígitos del DIVIPOLA.",
    example: 'codigo_dane: "99999"',
  }),
  capital: field(text(2, 80).optional(), {
    label: "Cabecera",
    help: "Cabecera municipal.",
    example: "capital: Puerto Ejemplo",
  }),
  sitio: field(httpsUrl().optional(), {
    label: "Dirección del sitio",
    help: "Dirección pública del sitio; empieza por https://",
    example: "sitio: https://www.municipio.gov.co",
  }),
  zona_horaria: field(timeZone().default(DEFAULT_TIME_ZONE), {
    label: "Zona horaria",
    help: "Nombre IANA de la zona horaria que decide qué día es. En toda Colombia es America/Bogota: no la cambie.",
    example: "zona_horaria: America/Bogota",
    fileOnly: true,
  }),
  ficticio: field(z.boolean().default(false), {
    label: "Municipio ficticio",
    help: "`true` solo en una demostración: cada página lo advierte.",
    example: "ficticio: true",
    fileOnly: true,
  }),
  color: field(hexColor().optional(), {
    label: "Color institucional",
    help: "Color del municipio: # y seis dígitos o letras de la a a la f, entre comillas. No use colores de campaña (Ley 2345 de 2023).",
    hint: "Color del municipio: # y seis dígitos hexadecimales.",
    example: 'color: "#0b5d3b"',
  }),
  estilo: field(estilo.optional(), {
    label: "Estilo",
    help: "Otros colores, la letra y las esquinas del sitio. Lo que no se escribe queda como está.",
    example: 'estilo:\n  enlaces: "#1a4f8b"\n  esquinas: rectas',
  }),
  escudo: field(mediaPath().optional(), {
    label: "Escudo",
    help: "Imagen del escudo: guárdela en `content/media` y escriba /media/nombre-del-archivo.png",
    hint: "Imagen del escudo.",
    example: "escudo: /media/escudo.png",
    refersTo: "image",
  }),
  nit: field(text(5, 20).optional(), {
    label: "NIT",
    help: "NIT de la alcaldía, entre comillas.",
    hint: "NIT de la alcaldía.",
    example: 'nit: "800123456-7"',
  }),
  direccion: field(text(3, 200).optional(), {
    label: "Dirección",
    help: "Dirección de la sede principal.",
    example: "direccion: Palacio municipal, calle principal",
  }),
  codigo_postal: field(
    z
      .string()
      .regex(/^\d{6}$/)
      .optional(),
    {
      label: "Código postal",
      help: "Seis dígitos, entre comillas.",
      hint: "Seis dígitos.",
      example: 'codigo_postal: "270001"',
    },
  ),
  horario: field(text(3, 200).optional(), {
    label: "Horario de atención",
    help: "Días y horas de atención al público.",
    example: "horario: Lunes a viernes, 8 a. m. a 12 m. y 2 p. m. a 6 p. m.",
  }),
  telefono: field(text(5, 60).optional(), {
    label: "Teléfono",
    help: "Con indicativo, entre comillas.",
    hint: "Con indicativo.",
    example: 'telefono: "+57 604 123 4567"',
  }),
  linea_gratuita: field(text(5, 60).optional(), {
    label: "Línea gratuita",
    help: "Línea gratuita o de servicio a la ciudadanía, entre comillas.",
    hint: "Línea gratuita o de servicio a la ciudadanía.",
    example: 'linea_gratuita: "01 8000 912 345"',
  }),
  whatsapp: field(
    z
      .string()
      .regex(/^\+57(?: ?\d){10}$/)
      .optional(),
    {
      label: "WhatsApp",
      help: "Número de WhatsApp de la alcaldía, con +57 y entre comillas. Por ahí la gente avisa de un error en una página: no use el de una persona.",
      hint: "Número de WhatsApp de la alcaldía, con +57. No use el de una persona.",
      example: 'whatsapp: "+57 300 000 0000"',
    },
  ),
  linea_anticorrupcion: field(text(5, 100).optional(), {
    label: "Línea anticorrupción",
    help: "Teléfono o correo para denunciar actos de corrupción.",
    example: 'linea_anticorrupcion: "+57 604 123 4567"',
  }),
  correo: field(z.email().optional(), {
    label: "Correo institucional",
    help: "Correo de contacto de la alcaldía. No use un correo personal.",
    example: "correo: contacto@municipio.gov.co",
  }),
  correo_judicial: field(z.email().optional(), {
    label: "Correo de notificaciones judiciales",
    help: "Correo para notificaciones judiciales.",
    example: "correo_judicial: notificaciones@municipio.gov.co",
  }),
  como_llegar: field(prose(5, 500).optional(), {
    label: "Cómo llegar",
    help: "Cómo se llega a la alcaldía: lugar conocido, transporte, tiempo.",
    example: "como_llegar: Frente al parque principal, a cinco minutos a pie del puerto.",
  }),
  radicado: field(prose(10, 600).optional(), {
    label: "Radicado",
    help: "Por qué canal se recibe una petición con número de radicado, y en qué horas.",
    example: "radicado: En la ventanilla única, de lunes a viernes, le dan el número en el momento.",
  }),
  quejas: field(text(3, 200).optional(), {
    label: "Quién recibe las quejas",
    help: "Dependencia y cargo a los que se dirige una queja contra un servidor (Ley 1437 de 2011, artículo 8).",
    example: "quejas: Secretaría General, control interno disciplinario",
  }),
  formulario_pqrsd: field(z.union([z.literal("netlify"), httpsUrl()]).optional(), {
    label: "Formulario de PQRSD",
    help: "Quién recibe los mensajes del formulario: `netlify`, si es Netlify Forms, o una dirección https. Sin este dato no hay formulario en línea, y queda la hoja para imprimir. Enciéndalo solo si alguien lee los mensajes todos los días y contesta con el número de radicado.",
    hint: "Escriba netlify si el sitio recibe los mensajes con Netlify Forms, o la dirección https que los recibe.",
    example: "formulario_pqrsd: netlify",
  }),
  tratamiento_de_datos: field(prose(10, 600).optional(), {
    label: "Tratamiento de datos",
    help: "Quién responde por los datos personales y dónde se lee la política de la alcaldía (Ley 1581 de 2012).",
    example: "tratamiento_de_datos: Responde la Secretaría General, que atiende en el palacio municipal.",
  }),
  destacados: field(z.array(slug()).max(12).default([]), {
    label: "Trámites más buscados",
    help: "Los que salen primero en la página de inicio: los nombres de sus archivos en `content/tramites`, sin `.md`.",
    hint: "Los que salen primero en la página de inicio.",
    example: "destacados: [certificado-de-residencia, impuesto-predial-unificado]",
    itemLabel: "trámite",
    choosesFrom: "tramites",
  }),
  pie: field(z.array(slug()).max(6).default([]), {
    label: "Páginas en el pie",
    help: "Páginas del municipio que se enlazan al pie de todas las páginas: los nombres de sus archivos en `content/paginas`, sin `.md`.",
    hint: "Páginas del municipio que se enlazan al pie de todas las páginas.",
    example: "pie: [el-municipio]",
    itemLabel: "página",
    choosesFrom: "paginas",
  }),
  redes: field(z.array(httpsUrl()).max(8).default([]), {
    label: "Redes sociales",
    help: "Direcciones de la alcaldía en redes sociales; empiezan por https:// y salen al pie de todas las páginas.",
    hint: "Direcciones de la alcaldía en redes sociales: salen al pie de todas las páginas.",
    example: "redes: [https://www.facebook.com/alcaldia-ejemplo]",
    itemLabel: "dirección",
  }),
  datos_publicos: field(z.array(text(6, 100)).max(100).default([]), {
    label: "Datos que se pueden publicar",
    help: "Teléfonos y correos que parecen de una persona y son de la alcaldía: el sitio no avisa de ellos.",
    itemLabel: "dato",
    example: 'datos_publicos: ["310 555 0100", alcaldia@gmail.com]',
  }),
  valores: field(z.array(valor).max(60).default([]), {
    label: "Valores por año",
    help: "Cuánto vale en pesos, cada año, la unidad con la que se fijan cobros: UVT, UVB, SMMLV o SMLDV.",
    example: "valores:\n  - unidad: UVT\n    anio: 2026\n    valor: 52374",
    itemLabel: "valor",
  }),
  canales: field(z.array(canal).min(1).max(20), {
    label: "Canales",
    help: "Los canales cuya frecuencia de actualización sigue el comité.",
    example:
      "canales:\n  - id: noticias\n    nombre: Noticias\n    carpeta: noticias\n    responsable: secretaria-general\n    desde: 2026-11",
    itemLabel: "canal",
  }),
  revision: field(revision, {
    label: "Revisión de lo publicado",
    help: "Cada cuánto alguien comprueba que lo publicado sigue siendo cierto. De la sección que no se escriba vale el periodo de `content/plan.yaml`, o el de costumbre.",
    hint: "Cada cuánto alguien comprueba que lo publicado sigue siendo cierto. De la sección que no se escriba vale el periodo del plan, o el de costumbre.",
    example: "revision:\n  - seccion: urgentes\n    dias: 3\n  - seccion: tramites\n    meses: 6",
    itemLabel: "sección",
  }),
  claridad: field(claridad.optional(), {
    label: "Lenguaje claro",
    help: "Cuándo avisa el sitio que un texto es difícil de leer. Si no se escribe: un índice menor que 55, una frase de más de 40 palabras o un título en mayúsculas.",
    example: "claridad:\n  indice: 55\n  frase: 40",
  }),
  acepto_retirar_hasta: field(day().optional(), {
    label: "Acepto retirar hasta",
    help: "Hasta qué día el sitio se construye aunque desaparezca más de la mitad de los documentos, como AAAA-MM-DD. Solo cuando se retiran a propósito.",
    example: "acepto_retirar_hasta: 2026-12-01",
    fileOnly: true,
  }),
  editor: field(editor.optional(), {
    label: "Editor web",
    help: "Para escribir desde el navegador, en `/admin/`: el repositorio en el que se guarda. Sin este dato no hay editor.",
    example: "editor:\n  repo: alcaldia-ejemplo/sitio",
    fileOnly: true,
  }),
  historial: field(historial.optional(), {
    label: "Historial",
    help: "Cómo se reconoce en git lo publicado, para que el informe de frecuencia no cambie cuando alguien trae a su copia lo de los demás. No borre un nombre antiguo: los meses pasados dependen de él.",
    example: "historial:\n  repositorios: [alcaldia-ejemplo/sitio]",
    fileOnly: true,
  }),
});

/** The parts of the file from which the names of the main line come. */
export const mainLineSettings = z.object({ historial: municipio.shape.historial, editor: municipio.shape.editor });

/** Every name that the main line has had: of its branch, its repository and, in copies, that repository as a remote. */
export type MainLineNames = Required<z.output<typeof historial>>;

/** The names of the main line, each list with its default. No list of repositories means that nobody has said them. */
export function mainLineNames({ historial, editor }: z.output<typeof mainLineSettings>): MainLineNames {
  return {
    ramas: historial?.ramas ?? ["main", "master", ...(editor ? [editor.rama] : [])],
    repositorios: historial?.repositorios ?? (editor ? [editor.repo] : []),
    remotos: historial?.remotos ?? ["origin"],
  };
}

export type Municipio = z.output<typeof municipio>;
export type Canal = z.output<typeof canal>;
