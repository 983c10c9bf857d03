import { type MenuPoint, pointsOf } from "../scripts/model/menus.ts";
import type { Documento, Site } from "../scripts/model/site.ts";

/** The item of the transparency menu under which a document is published. */
export function pointOf({ menus }: Pick<Site, "menus">, { data }: Documento): MenuPoint | undefined {
  return pointsOf(menus, "transparencia").find(({ numero }) => numero === data.transparencia);
}
