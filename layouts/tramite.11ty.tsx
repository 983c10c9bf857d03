import type { Site, Tramite } from "../scripts/model/site.ts";
import { FichaPage } from "./components/ficha/ficha-page.tsx";
import { renderPage } from "./page.tsx";

export const data = {
  pagination: { data: "site.tramites", size: 1, alias: "tramite" },
  permalink: ({ tramite }: { tramite: Tramite }) => tramite.url,
};

export const render = ({ site, tramite }: { site: Site; tramite: Tramite }) =>
  renderPage(<FichaPage site={site} ficha={tramite} />);
