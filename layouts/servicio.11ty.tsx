import type { Servicio, Site } from "../scripts/model/site.ts";
import { FichaPage } from "./components/ficha/ficha-page.tsx";
import { pageOfDocument } from "./drawn-pages.ts";
import { renderPage } from "./page.tsx";
import { shownOfDay } from "./shown.ts";

export const data = pageOfDocument("servicio", ({ servicios }) => servicios, shownOfDay);

export const render = ({ site, servicio }: { site: Site; servicio: Servicio }) =>
  renderPage(<FichaPage site={data.seen(site, servicio)} ficha={servicio} />);
