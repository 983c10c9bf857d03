/** Where the editor finds what documents are judged with before they are saved: the rules as a module, and what the law asks. */
export const CHECK_FILES = {
  script: "/admin/comprobar/programa.js",
  law: "/admin/comprobar/normas.json",
  licences: "/admin/comprobar/licencias.txt",
} as const;
