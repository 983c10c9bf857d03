import { addressIn, type FamilyId } from "../pages/families.ts";
import type { MenuId, MenuItem, MenuSection, Menus } from "../schema/legal-menus.ts";
import type { Documento } from "./site.ts";

/** An item of one of the menus that the law prescribes; it has something published or gives a reason why not. */
export interface MenuPoint extends MenuItem {
  menu: MenuId;
  /** Its own page: `/transparencia/4-3/`. */
  url: string;
  /** The section that it belongs to, `4. Planeación, presupuesto e informes`; absent for a section without items. */
  section?: Pick<MenuSection, "numero" | "nombre">;
}

export const EMPTY_MENUS: Menus = { transparencia: [], atencion: [], participa: [] };

/** Address of an item of a menu: `/transparencia/4-3/`. */
export function pointUrl(menu: MenuId, numero: string): string {
  return addressIn(POINTS[menu], { punto: numero.replaceAll(".", "-") });
}

const POINTS = {
  transparencia: "puntoDeTransparencia",
  atencion: "puntoDeAtencion",
  participa: "puntoDeParticipa",
} as const satisfies Record<MenuId, FamilyId>;

/** The items of a menu in order; a section without items counts as an item. */
export function pointsOf(menus: Menus, menu: MenuId): MenuPoint[] {
  return menus[menu].flatMap(({ items, ...section }) =>
    items.length === 0
      ? [{ ...section, menu, url: pointUrl(menu, section.numero) }]
      : items.map((item) => ({ ...item, menu, url: pointUrl(menu, item.numero), section })),
  );
}

/** The item of the transparency menu under which a document is published. */
export function pointOf({ menus }: { menus: Menus }, { data }: Documento): MenuPoint | undefined {
  return pointsOf(menus, "transparencia").find(({ numero }) => numero === data.transparencia);
}

/** The items of the three menus. */
export function allPoints(menus: Menus): MenuPoint[] {
  return (Object.keys(EMPTY_MENUS) as MenuId[]).flatMap((menu) => pointsOf(menus, menu));
}
