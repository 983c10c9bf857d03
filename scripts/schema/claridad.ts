import { z } from "zod";
import { field } from "./field.ts";

/** When a text is told to be hard to read. */
export const claridad = z.strictObject({
  indice: field(z.number().int().min(0).max(100).default(55), {
    label: "Índice más bajo",
    help: "Con menos de este índice, de 0 a 100, el sitio avisa que el texto es difícil. Desde 55 es «normal» en la escala INFLESZ. Si no se escribe, es 55.",
    example: "indice: 55",
  }),
  frase: field(z.number().int().min(10).max(500).default(40), {
    label: "Frase más larga",
    help: "Con más palabras que estas en una frase, el sitio avisa. Si no se escribe, son 40.",
    example: "frase: 40",
  }),
  excepto: field(
    z
      .array(z.string().regex(/^[a-z]+\/[a-z0-9-]+$/))
      .max(200)
      .default([]),
    {
      label: "Sin avisos en",
      help: "Documentos que no se pueden escribir de otro modo, como una norma o un texto histórico: carpeta, barra y nombre del archivo sin `.md`.",
      hint: "Documentos que no se pueden escribir de otro modo, como una norma o un texto histórico: lo que va en su dirección, sin las barras de los lados.",
      example: "excepto: [documentos/decreto-12-de-2026]",
      itemLabel: "documento",
    },
  ),
  avisos: field(z.boolean().default(true), {
    label: "Avisos",
    help: "`false` para que no haya avisos de lenguaje claro. `npm run claridad` sigue mostrando las cifras.",
    hint: "Apáguelo para que no haya avisos de lenguaje claro.",
    example: "avisos: false",
  }),
});

/** Below which index and above how many words of a sentence there is a warning, and of which documents there is none. */
export type ClarityLimits = Omit<z.output<typeof claridad>, "avisos">;

/** The limits of a municipality; `undefined` where it wants no warnings, or where nobody knows. */
export function clarityLimits(
  municipio: { claridad?: z.output<typeof claridad> } | undefined,
): ClarityLimits | undefined {
  const { avisos, ...limits } = municipio?.claridad ?? claridad.parse({});
  return municipio && avisos ? limits : undefined;
}
