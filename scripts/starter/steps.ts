import type { Dependency } from "./dependency.ts";

/** What the person does next, in the folder of the new town. */
export function nextSteps(folder: string, { spec }: Dependency, isCommitted: boolean): string {
  const start = isCommitted ? "" : "git init -b main && git add . && ";
  const lock = isCommitted ? "git add package-lock.json && " : "";
  return `Ahora:
  1. Instale el programa en la carpeta nueva, y guarde la versión que quedó:
       cd ${/^[\w./-]+$/.test(folder) ? folder : `"${folder}"`}
       npm install
       ${start}${lock}git commit -m "Versión instalada del programa"
  2. Mire el sitio en http://localhost:8080 con: npm start
  3. Complete lo que dice «pendiente» en content/municipio.yaml y en content/dependencias, con
     datos que la alcaldía confirme, y revíselo con: npm run validate
  4. Cree un repositorio en internet a nombre de la alcaldía, y envíe allí esta carpeta:
       git remote add origin DIRECCIÓN-DEL-REPOSITORIO
       git push -u origin main
  5. Publique el sitio: conecte ese repositorio a Netlify, o siga «Publicar» en README.md.
     Las personas que van a escribir empiezan por LEEME.md.${
       spec.startsWith("file:")
         ? `\n\nEl programa va en la carpeta nueva, en ${spec.slice("file:".length)}: no lo borre.`
         : ""
     }`;
}
