import { stringify } from "yaml";
import { commonFields } from "../schema/common.ts";
import { dependencias } from "../schema/dependencias.ts";
import { fieldMeta, isRequired } from "../schema/field.ts";
import { commented, lowerFirst } from "./comments.ts";

/** An office that most town halls have. What it is called and does today is for the town hall to confirm. */
interface Office {
  titulo: string;
  resumen: string;
  /** The position, not the person. */
  responsable: string;
  palabras_clave: readonly string[];
  /** What such an office does in any town hall. */
  tasks: readonly string[];
  /** What a reader should know besides. */
  note?: string;
}

const OFFICES = {
  alcaldia: {
    titulo: "Alcaldía Municipal",
    resumen:
      "Despacho que dirige la administración del municipio y responde por la prestación de los servicios a su cargo.",
    responsable: "Alcalde o alcaldesa municipal",
    palabras_clave: [
      "despacho del alcalde",
      "despacho de la alcaldesa",
      "administración municipal",
      "alcalde",
      "alcaldesa",
    ],
    tasks: [
      "Cumplir y hacer cumplir en el municipio la Constitución, las leyes y las demás normas.",
      "Dirigir la acción administrativa del municipio.",
      "Asegurar que se cumplan las funciones y se presten los servicios a cargo del municipio.",
      "Conservar el orden público en el municipio.",
    ],
  },
  "secretaria-general": {
    titulo: "Secretaría General",
    resumen:
      "Dependencia que apoya a la alcaldía en los asuntos administrativos y, en este sitio, responde por las peticiones de la ciudadanía.",
    responsable: "Secretario o secretaria general",
    palabras_clave: ["secretaría", "peticiones", "correspondencia", "ventanilla"],
    tasks: [
      "Apoyar a la alcaldía en los asuntos administrativos.",
      "Recibir y repartir las peticiones, las quejas y las solicitudes de información.",
    ],
  },
  "secretaria-de-hacienda": {
    titulo: "Secretaría de Hacienda",
    resumen: "Dependencia que se ocupa de los impuestos, el presupuesto y los pagos del municipio.",
    responsable: "Secretario o secretaria de hacienda",
    palabras_clave: ["tesorería", "impuestos", "rentas", "predial", "industria y comercio", "paz y salvo"],
    tasks: [
      "Cobrar y recaudar los impuestos municipales, como el predial y el de industria y comercio.",
      "Manejar el presupuesto y los pagos del municipio.",
      "Atender a los contribuyentes: registro, acuerdos de pago, devoluciones y paz y salvos.",
    ],
  },
  planeacion: {
    titulo: "Planeación",
    resumen:
      "Dependencia que se ocupa del ordenamiento del territorio, las normas de construcción y la planeación del municipio.",
    responsable: "Jefe o jefa de planeación",
    palabras_clave: ["oficina de planeación", "licencias", "uso del suelo", "estrato", "nomenclatura"],
    tasks: [
      "Los planes del municipio y el seguimiento a su cumplimiento.",
      "El ordenamiento del territorio y los usos del suelo.",
      "Las licencias urbanísticas, donde no hay curador urbano.",
      "La estratificación socioeconómica y la nomenclatura.",
    ],
  },
  "servicios-publicos": {
    titulo: "Servicios Públicos",
    resumen: "Dependencia que se ocupa de los servicios públicos a cargo del municipio.",
    responsable: "Jefe o jefa de servicios públicos",
    palabras_clave: [
      "servicios públicos",
      "acueducto",
      "alcantarillado",
      "aseo",
      "basura",
      "agua",
      "alumbrado público",
    ],
    tasks: [
      "Asegurar que los habitantes reciban los servicios públicos domiciliarios, entre ellos acueducto, alcantarillado y aseo (Ley 142 de 1994).",
    ],
    note: "Falta confirmar qué servicios presta directamente el municipio, cuáles presta una empresa y dónde se atiende a los usuarios.",
  },
  sisben: {
    titulo: "Oficina del Sisbén",
    resumen: "Dependencia que atiende en el municipio las solicitudes relacionadas con el Sisbén.",
    responsable: "Administrador o administradora del Sisbén",
    palabras_clave: ["sisbén", "encuesta", "puntaje", "grupo del sisbén", "clasificación"],
    tasks: ["Atender las solicitudes de encuesta, inclusión, actualización y retiro de personas en el Sisbén."],
    note: "**Tenga en cuenta:** estar registrado en el Sisbén no garantiza la entrada a un programa social. Cada entidad define las condiciones de sus programas.",
  },
} as const satisfies Readonly<Record<string, Office>>;

export type OfficeId = keyof typeof OFFICES;

const channel = (id: string, nombre: string, responsable: OfficeId) => ({ id, nombre, responsable });

/** Who could answer for what, for the committee to confirm. */
export const PROPOSED = {
  canales: [
    channel("noticias", "Noticias", "secretaria-general"),
    channel("servicios", "Servicios", "secretaria-general"),
    channel("tramites", "Trámites", "secretaria-general"),
    channel("dependencias", "Dependencias", "alcaldia"),
    channel("paginas", "Documentos y páginas", "planeacion"),
  ],
  /** By the `id` of the action in the plan; any other is the mayor's office's. */
  acciones: { servicios: "secretaria-general", tramites: "secretaria-general", fases: "planeacion" },
} as const satisfies { canales: unknown; acciones: Record<string, OfficeId> };

/** The usual offices, as documents whose contact data are pending. */
export function officeFiles(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(OFFICES).map(([slug, office]) => [`content/dependencias/${slug}.md`, officeText(office)]),
  );
}

function officeText({ tasks, note, ...data }: Office): string {
  const lines = ["## De qué se ocupa", "En una alcaldía, esta dependencia se ocupa, en general, de:"];
  const paragraphs = [UNCONFIRMED, ...lines, tasks.map((task) => `- ${task}`).join("\n"), ...(note ? [note] : [])];
  const known = stringify(data, { lineWidth: 0, flowCollectionPadding: false });
  return `---\n${known}${pendingData()}\n---\n\n${paragraphs.join("\n\n")}\n`;
}

const UNCONFIRMED = "La alcaldía debe confirmar el nombre, las funciones y los datos de contacto de esta dependencia.";

/** The contact data of an office, which nobody has confirmed. */
function pendingData(): string {
  const own = Object.entries(dependencias.schema.shape).filter(
    ([key, schema]) => !(key in commonFields) && !isRequired(schema),
  );
  return commented(
    [
      "Datos pendientes: quite el # y complete cada línea cuando la dependencia los confirme.",
      ...own.map(
        ([key, schema]) => `${key}: pendiente (${lowerFirst(fieldMeta(schema)?.help ?? "").replace(/\.$/, "")})`,
      ),
    ].join("\n"),
  );
}
