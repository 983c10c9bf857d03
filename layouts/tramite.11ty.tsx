import type { Site, Tramite } from "../scripts/model/site.ts";
import { FichaPage } from "./components/ficha/ficha-page.tsx";
import { pageOfDocument } from "./drawn-pages.ts";
import { renderPage } from "./page.tsx";
import { shownOfDay } from "./shown.ts";

export const data = pageOfDocument("tramite", ({ tramites }) => tramites, shownOfDay);

export const render = ({ site, tramite }: { site: Site; tramite: Tramite }) =>
  renderPage(<FichaPage site={data.seen(site, tramite)} ficha={tramite} />);
