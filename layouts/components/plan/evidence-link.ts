import { PAGES } from "../../../scripts/pages/pages.ts";
import type { Indicator } from "../../../scripts/plan/indicators.ts";

/** Where the figure of an indicator can be checked, item by item; of what has no figure, the page as a whole. */
export function evidenceLink({ id, valor }: Pick<Indicator, "id" | "valor">): { url: string; title: string } {
  const [kind = "", ...rest] = id.split("-");
  const place = (name: string) => (valor === null ? "" : `#${name}-${rest.join("-")}`);
  switch (kind) {
    case "frecuencia":
      return { url: `${PAGES.informe.url}${place("canal")}`, title: "Ver los días, en el informe" };
    case "servicios":
    case "tramites":
      return { url: `/${kind}/inventario/`, title: "Ver el inventario completo" };
    case "entidades":
      return { url: PAGES.entidades.url, title: "Ver las entidades y sus acuerdos" };
    case "fase":
      return { url: `${PAGES.criterios.url}${place("fase")}`, title: "Ver los criterios uno por uno" };
    case "funcionarios":
      return { url: PAGES.dependencias.url, title: "Ver el directorio" };
    default:
      return { url: PAGES.comite.url, title: "Ver los documentos y eventos del comité" };
  }
}
