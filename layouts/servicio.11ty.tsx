import type { Servicio, Site } from "../scripts/model/site.ts";
import { FichaPage } from "./components/ficha/ficha-page.tsx";
import { renderPage } from "./page.tsx";

export const data = {
  pagination: { data: "site.servicios", size: 1, alias: "servicio" },
  permalink: ({ servicio }: { servicio: Servicio }) => servicio.url,
};

export const render = ({ site, servicio }: { site: Site; servicio: Servicio }) =>
  renderPage(<FichaPage site={site} ficha={servicio} />);
