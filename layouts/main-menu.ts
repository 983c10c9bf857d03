interface MenuItem {
  title: string;
  url: string;
  /** Beginnings of the addresses that belong to the section, besides its own. */
  sections: readonly string[];
}

/** The main menu: the four entries of Resolución MinTIC 1519 de 2020, in its order, and three of our own, the most it allows. */
export const MENU: readonly MenuItem[] = [
  { title: "Inicio", url: "/", sections: [] },
  {
    title: "Transparencia",
    url: "/transparencia/",
    sections: ["/informe/", "/plan/", "/documentos/", "/datos/", "/entidades/", "/comite/", "/paginas/", "/politicas/"],
  },
  { title: "Atención y servicios", url: "/atencion/", sections: ["/tramites/", "/servicios/"] },
  { title: "Participa", url: "/participa/", sections: ["/participacion/", "/agenda/"] },
  { title: "Noticias", url: "/noticias/", sections: [] },
  { title: "Dependencias", url: "/dependencias/", sections: [] },
  { title: "Buscar", url: "/buscar/", sections: [] },
];

/** `page` for the page itself, `true` for the section that it belongs to. */
export function currentOf(item: MenuItem, url: string): "page" | "true" | undefined {
  if (item.url === url) return "page";
  const beginnings = item.url === "/" ? [] : [item.url, ...item.sections];
  return beginnings.some((beginning) => url.startsWith(beginning)) ? "true" : undefined;
}
