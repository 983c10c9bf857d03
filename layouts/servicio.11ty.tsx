import type { Servicio, Site } from "../scripts/model/site.ts";
import { FichaPage } from "./components/ficha/ficha-page.tsx";
import { pageOfEach } from "./drawn-pages.ts";
import { renderPage } from "./page.tsx";

export const data = pageOfEach(
  "servicio",
  ({ site }) => site.servicios,
  ({ url }) => url,
);

export const render = ({ site, servicio }: { site: Site; servicio: Servicio }) =>
  renderPage(<FichaPage site={site} ficha={servicio} />);
