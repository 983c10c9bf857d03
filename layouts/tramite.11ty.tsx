import type { Site, Tramite } from "../scripts/model/site.ts";
import { FichaPage } from "./components/ficha/ficha-page.tsx";
import { pageOfEach } from "./drawn-pages.ts";
import { renderPage } from "./page.tsx";

export const data = pageOfEach(
  "tramite",
  ({ site }) => site.tramites,
  ({ url }) => url,
);

export const render = ({ site, tramite }: { site: Site; tramite: Tramite }) =>
  renderPage(<FichaPage site={site} ficha={tramite} />);
