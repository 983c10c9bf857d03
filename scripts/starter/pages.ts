import { stringify } from "yaml";
import type { NewTown } from "./municipio.ts";

/** `content/paginas/el-municipio.md`: the little that is known, and what is missing. */
export function townPage({ nombre, departamento, codigo_dane }: NewTown): string {
  const data = {
    titulo: "El municipio",
    resumen: `Lo que se sabe con fuente de ${nombre}, y los datos que la alcaldía todavía debe confirmar.`,
    dependencia: "planeacion",
    orden: 10,
  };
  return `---
${stringify(data, { lineWidth: 0 })}---

## Datos conocidos

| Dato | Lo que se sabe |
| --- | --- |
| Municipio | ${nombre} |
| Departamento | ${departamento} (código ${codigo_dane.slice(0, 2)}) |
| Código DANE | ${codigo_dane} |

El código y los nombres son los del DIVIPOLA, la división político-administrativa de Colombia que publica el DANE.

## Lo que está pendiente

La alcaldía todavía debe confirmar, para publicarlos aquí:

- la dirección, el código postal, los teléfonos, los correos y el horario de atención;
- el NIT de la alcaldía y la dirección de este sitio en internet;
- la cabecera municipal, los corregimientos y las veredas;
- los límites, el mapa, la historia y los símbolos del municipio;
- los nombres de quienes ocupan hoy los cargos.

Un dato que no se conoce se muestra como «pendiente». Aquí no se publica ninguno sin confirmar su fuente.
`;
}
