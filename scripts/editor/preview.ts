/** Where the editor finds what previews are made with: the site's layouts as a module, its styles, and what it knows. */
export const PREVIEW_FILES = {
  script: "/admin/vista-previa/programa.js",
  styles: "/admin/vista-previa/estilos.css",
  data: "/admin/vista-previa/datos.json",
  licences: "/admin/vista-previa/licencias.txt",
} as const;
