import type { Ficha } from "../../../scripts/model/site.ts";
import type { NECESIDADES } from "../../../scripts/schema/ficha.ts";
import type { IconName } from "../icon.tsx";

/** The drawing of each need that a sheet may serve. */
export const NEED_ICONS: Readonly<Record<(typeof NECESIDADES)[number] | "otros", IconName>> = {
  certificado: "certificate",
  impuesto: "money",
  permiso: "licence",
  inscripcion: "sign",
  ayuda: "help",
  peticion: "chat",
  otros: "certificate",
};

/** The drawing of a sheet: that of the first need it serves. */
export const iconOf = ({ data }: Ficha): IconName => NEED_ICONS[data.quiero?.[0] ?? "otros"];
