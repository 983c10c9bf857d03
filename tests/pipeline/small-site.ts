import { history } from "../../scripts/demo/repository/history.ts";
import { type BuiltSite, sharedSite } from "../../scripts/development/built-site.ts";
import { dependencia, municipioYaml, noticia, pagina, servicio, tramite } from "../helpers/documents.ts";
import { seconds } from "../helpers/report.ts";

/** The moment at which the small site is built; five hours later in London, and another day. */
export const SMALL_NOW = "2026-04-10T21:00:00-05:00";

/** A site with a document of every kind that may or may not be seen, built once. The hidden ones bear a word of their own. */
export function builtSmallSite(): Promise<BuiltSite> {
  return sharedSite("small", async (root) => {
    await smallHistory().write(root);
    return seconds(SMALL_NOW);
  });
}

/** Words that stand in documents which citizens must not find; trámites are named in the inventory, by their title. */
export const HIDDEN_WORDS = {
  "a draft": "palabraborrador",
  "a scheduled document": "palabraprogramada",
  "an expired document": "palabravencida",
  "a trámite that is not published": "palabraidentificada",
  "a draft of a trámite": "palabraoculta",
} as const;

export const INVENTORY_TITLES = {
  "Certificado de residencia": "publicado",
  "Impuesto predial": "identificado",
  "Autorización de rifas": "levantado",
  "Nomenclatura de predios": "revisado",
} as const;

function smallHistory() {
  const h = history();
  h.commit("Primer contenido", { at: "2026-03-02T09:00:00-05:00", files: firstContent() });
  h.commit("Noticias", { at: "2026-03-05T10:00:00-05:00", files: news() });
  h.commit("Nuevo horario", {
    at: "2026-03-20T23:30:00-05:00",
    files: { "content/tramites/certificado-de-residencia.md": certificado("Ahora se atiende también los sábados.") },
  });
  h.commit("Se retira", { at: "2026-04-01T08:00:00-05:00", files: { "content/noticias/retirada.md": null } });
  h.commit("Solo palabras clave", {
    at: "2026-04-02T08:00:00-05:00",
    files: { "content/paginas/plan-de-accion.md": pagina({ palabras_clave: ["comité"] }) },
  });
  return h;
}

const hidden = (word: string) => ({ resumen: `Este resumen no debe verse: ${word}.` });
const certificado = (body: string) =>
  tramite(
    {},
    `${body}\n\nPague antes el [predial](/tramites/impuesto-predial/) y lea el [plan](../../paginas/plan-de-accion/).`,
  );

function firstContent(): Record<string, string> {
  const canal = (id: string, responsable: string) => ({ id, nombre: id, carpeta: id, responsable, desde: "2026-03" });
  const canales = [
    canal("noticias", "secretaria-general"),
    canal("tramites", "hacienda"),
    canal("paginas", "hacienda"),
  ];
  const early = {
    costo: undefined,
    tiempo: undefined,
    requisitos: undefined,
    resultado: undefined,
    canales: undefined,
  };
  return {
    "content/municipio.yaml": municipioYaml({ canales }),
    "content/dependencias/secretaria-general.md": dependencia(),
    "content/dependencias/hacienda.md": dependencia({ titulo: "Secretaría de Hacienda", responsable: "Secretario" }),
    "content/tramites/certificado-de-residencia.md": certificado("Se atiende de lunes a viernes."),
    "content/tramites/impuesto-predial.md": tramite({
      titulo: "Impuesto predial",
      etapa: "identificado",
      ...early,
      ...hidden(HIDDEN_WORDS["a trámite that is not published"]),
    }),
    "content/tramites/rifas.md": tramite({ titulo: "Autorización de rifas", etapa: "levantado" }),
    "content/tramites/nomenclatura.md": tramite({ titulo: "Nomenclatura de predios", etapa: "revisado" }),
    "content/tramites/oculto.md": tramite({ borrador: true, titulo: HIDDEN_WORDS["a draft of a trámite"] }),
    "content/servicios/biblioteca-publica.md": servicio(),
    "content/paginas/plan-de-accion.md": pagina(),
  };
}

function news(): Record<string, string> {
  return {
    "content/noticias/jornada-de-vacunacion.md": noticia({ titulo: "Jornada de vacunación" }),
    "content/noticias/ultimo-dia.md": noticia({ titulo: "Se ve hasta hoy", vence: "2026-04-10" }),
    "content/noticias/retirada.md": noticia({ titulo: "Noticia que se retira" }),
    "content/noticias/borrador.md": noticia({ borrador: true, ...hidden(HIDDEN_WORDS["a draft"]) }),
    "content/noticias/programada.md": noticia({ fecha: "2026-04-11", ...hidden(HIDDEN_WORDS["a scheduled document"]) }),
    "content/noticias/vencida.md": noticia({ vence: "2026-04-09", ...hidden(HIDDEN_WORDS["an expired document"]) }),
  };
}
