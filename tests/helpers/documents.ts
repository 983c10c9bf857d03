import { stringify } from "yaml";

/** Front matter, by key; `undefined` leaves a key out. */
export type FrontMatter = Record<string, unknown>;

const BODY = "Un párrafo cualquiera.";

/** A document: YAML front matter, exactly as given, and a Markdown body. */
export function doc(data: FrontMatter, body = BODY): string {
  return `---\n${stringify(data, { lineWidth: 0 })}---\n\n${body}\n`;
}

/** A valid noticia of `secretaria-general`, public since 2026-03-05; `data` replaces or adds keys. */
export function noticia(data: FrontMatter = {}, body = BODY): string {
  const defaults = {
    titulo: "Jornada de vacunación",
    resumen: "El puesto de salud vacuna a la población infantil.",
    dependencia: "secretaria-general",
    fecha: "2026-03-05",
  };
  return doc({ ...defaults, ...data }, body);
}

/** A valid trámite at the stage `publicado`. */
export function tramite(data: FrontMatter = {}, body = BODY): string {
  const defaults = { titulo: "Certificado de residencia", resumen: "Documento que acredita que usted vive aquí." };
  return doc({ ...defaults, ...FICHA, ...data }, body);
}

/** A valid servicio at the stage `publicado`. */
export function servicio(data: FrontMatter = {}, body = BODY): string {
  const defaults = { titulo: "Biblioteca pública", resumen: "Libros, lectura y computadores para la comunidad." };
  return doc({ ...defaults, ...FICHA, ...data }, body);
}

/** A valid dependencia: `content/dependencias/secretaria-general.md` unless said otherwise. */
export function dependencia(data: FrontMatter = {}, body = BODY): string {
  const defaults = {
    titulo: "Secretaría General",
    resumen: "Atiende a la ciudadanía y coordina las oficinas.",
    responsable: "Secretario General",
  };
  return doc({ ...defaults, ...data }, body);
}

/** A valid página. */
export function pagina(data: FrontMatter = {}, body = BODY): string {
  const defaults = {
    titulo: "Plan de acción",
    resumen: "Lo que el comité se propone este año.",
    dependencia: "secretaria-general",
  };
  return doc({ ...defaults, ...data }, body);
}

/** A valid `content/municipio.yaml`; its one canal follows the noticias since 2026-01. */
export function municipioYaml(data: FrontMatter = {}): string {
  const canal = { id: "noticias", nombre: "Noticias", carpeta: "noticias", responsable: "secretaria-general" };
  const defaults = {
    nombre: "San Ejemplo",
    departamento: "Departamento de Ejemplo",
    codigo_dane: "99999",
    sitio: "https://san-ejemplo.example",
    canales: [{ ...canal, meta_mensual: 3, desde: "2026-01" }],
  };
  return stringify({ ...defaults, ...data }, { lineWidth: 0 });
}

/** The minimum of a valid `content/`: the municipality and the dependencia that the other defaults refer to. */
export function minimalContent(): Record<string, string> {
  return {
    "content/municipio.yaml": municipioYaml(),
    "content/dependencias/secretaria-general.md": dependencia(),
  };
}

const FICHA = {
  dependencia: "secretaria-general",
  etapa: "publicado",
  requisitos: ["Cédula de ciudadanía"],
  costo: "gratuito",
  tiempo: { cantidad: 3, unidad: "dias_habiles" },
  resultado: "Documento firmado.",
  canales: ["presencial"],
};
