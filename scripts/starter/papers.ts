import type { NewTown } from "./municipio.ts";

/** `README.md` of the town's repository: for whoever looks after it, and for whoever takes it over. */
export const readme = ({ nombre, departamento }: NewTown) => `# Sitio web de ${nombre}, ${departamento}

Este repositorio tiene el **contenido** del sitio web del municipio, en \`content/\`. El programa que lo revisa y lo convierte en páginas es el
paquete \`sitio-municipal\`, que se instala aparte: aquí no hay que programar nada. Para quienes escriben: [LEEME.md](LEEME.md).

## Empezar

Se necesitan [Node.js](https://nodejs.org/es) (la versión de \`.nvmrc\`) y [git](https://git-scm.com/).

\`\`\`sh
npm install
npm start      # el sitio, en http://localhost:8080; se actualiza con cada cambio que se guarda
\`\`\`

La primera vez, \`npm install\` escribe \`package-lock.json\`, que dice la versión exacta del programa. Guárdelo en git: sin él no funciona la
revisión automática de GitHub.

## Órdenes

| Orden | Qué hace |
| --- | --- |
| \`npm start\` | Muestra el sitio en este computador |
| \`npm run validate\` | Revisa el contenido y dice de cada error el archivo, la línea y qué escribir |
| \`npm run build\` | Construye el sitio en \`_site/\` |
| \`npm run new -- noticia "Título"\` | Escribe el borrador de un documento, con cada dato explicado |
| \`npm run importar -- exportacion.xml\` | Muestra qué traería como borradores de un sitio de WordPress, una tabla, una carpeta de PDF o un canal; con \`--escribir\`, lo trae |
| \`npm run freshness\` | Muestra cuántas veces se actualizó cada canal |
| \`npm run plan\` | Muestra cómo va el plan de acción |
| \`npm run cierre -- 2026-03\` | Guarda las cifras de un mes como las firmó el comité |
| \`npm run recordatorios\` | Muestra lo pendiente de cada dependencia, primero lo vencido |
| \`npm run olvidar -- /noticias/x/\` | Hace que el sitio no nombre más una página que ya se borró |
| \`npm run verify -- https://…\` | Comprueba que nadie cambió el sitio publicado |
| \`npm run cambios-publicos\` | Dice si lo enviado cambia algo que se ve, para no publicar de balde |
| \`npm run proximo-dia\` | Dice el próximo día en que el sitio cambia solo, y por qué |
| \`npm run actualizar\` | Trae la versión nueva del programa, con las correcciones y los cambios de la ley |

Cada orden explica sus opciones: \`npm run build -- --help\`.

## Publicar

- **Netlify**: conecte el repositorio y acepte lo que propone; las instrucciones están en \`netlify.toml\`. Lea ahí lo que cuesta cada publicación.
  Para publicar a lo sumo una vez por hora, y solo cuando haga falta, encienda \`.github/workflows/publicar.yml\`: sus primeras líneas dicen cómo.
- **Otro servidor**: \`npm run build -- --keep-last-valid\`, y copie todo \`_site/\` a la raíz del dominio, también los archivos ocultos.

El informe de actualización cuenta con la historia completa de git. No la reescriba, y no construya desde una copia sin historia.

## Actualizar el programa

\`npm run actualizar\` dice qué versión hay, cuál es la más nueva y qué escribir para pasar a ella; después cuenta qué cambia, corrige los nombres de datos que
cambiaron, y comprueba que el informe diga lo mismo. Dependabot también propone cada versión nueva en GitHub, como una revisión. El manual completo de la
alcaldía viene con el programa: [node_modules/sitio-municipal/LEEME.md](node_modules/sitio-municipal/LEEME.md).

## Quién responde

Las cuentas deben estar a nombre de la alcaldía y con un correo institucional, nunca a nombre de una persona ni de un contratista.

| Qué | Quién responde |
| --- | --- |
| Este repositorio | pendiente |
| El servicio que publica el sitio | pendiente |
| El dominio | pendiente |
| Soporte del programa | pendiente |

Escriba el cargo y el teléfono o el correo de la oficina. Que al menos dos personas puedan entrar a cada cuenta.
`;

/** `LEEME.md` of the town: for clerks. */
export const leeme = ({ nombre }: NewTown) => `# El sitio web de ${nombre}

Para quienes escriben en el sitio y para el comité. No hace falta saber programar.

## Qué hay aquí

| Carpeta o archivo | Qué es |
| --- | --- |
| \`content/municipio.yaml\` | Los datos del municipio, que salen en todas las páginas, y los canales con su responsable y su meta |
| \`content/dependencias\` | Una hoja por cada oficina |
| \`content/noticias\`, \`tramites\`, \`servicios\`, \`documentos\`… | Lo que se publica: un archivo por cada documento |
| \`content/media\` | Las fotos y los archivos para descargar |
| \`content/plan.yaml\` | El plan de acción que mide el sitio |

Lo que nadie ha confirmado está con \`#\` al comienzo, y el sitio lo muestra como «pendiente». No escriba un dato «mientras tanto». Las
oficinas, los responsables y el plan son una propuesta: el comité los confirma o los cambia. Si una oficina no existe, borre su archivo y cambie
el responsable donde se nombre: \`npm run validate\` dice dónde.

## Cómo se publica

1. Escriba o cambie un archivo. \`npm run new -- noticia "Título"\` escribe uno con cada dato explicado. La guía completa está en el sitio, en \`/admin/guia/\`.
2. Revíselo: \`npm run validate\`. Si hay errores, el mensaje dice qué escribir.
3. Guárdelo y envíelo: \`git add content\`, \`git commit -m "noticias: jornada de vacunación"\`, \`git pull\` y \`git push\`.
4. El servicio que publica el sitio hace el resto. Mire la página publicada.

También se puede escribir desde el navegador, en la dirección del sitio seguida de \`/admin/\`. Los pasos para encenderlo están en \`/admin/encender/\`.

## Cada mes

- \`/informe/\` dice cuántos días actualizó su parte cada oficina; \`/plan/\`, cómo va el plan; \`/plan/pendientes/\`, qué debe cada una.
- \`/plan/acta/\` se imprime para la reunión del comité. Después, \`npm run cierre -- 2026-03\` guarda las cifras de ese mes como se firmaron.
- \`/admin/estado/\` dice qué archivos tienen errores y qué ve la gente mientras tanto.

## Si algo falla

| Lo que pasa | Qué hacer |
| --- | --- |
| \`npm run validate\` dice que hay errores | Haga lo que dice cada mensaje. Lo publicado sigue igual |
| Hice un cambio y no se ve | Mire si llegó al repositorio (\`git status\`, \`git push\`) y si el servicio construyó el sitio |
| Mi noticia no aparece | Mire si tiene \`borrador: true\`, una fecha futura o un \`vence\` que ya pasó |
| Se publicó algo equivocado | Corríjalo y publique otra vez, o vuelva atrás con \`git revert\` |
| Se publicó un dato personal | Corrija o borre el archivo el mismo día, ejecute \`npm run olvidar -- /la/direccion/\` y avise a quien responde por los datos personales |
| El sitio no abre para nadie | Mire el cupo o el pago del servicio, el vencimiento del dominio y la conexión |

A quién llamar está en [README.md](README.md), «Quién responde».
`;
