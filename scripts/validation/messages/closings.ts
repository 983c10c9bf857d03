import { error, type Messages, type PublicWords } from "./message.ts";

export const closingsMessages = {
  "nombre-de-cierre": (p: { nombre: string }) =>
    error(
      `«${p.nombre}» no es el nombre de un mes firmado.`,
      "En content/cierres va un archivo por mes, como 2026-03.yaml; lo escribe npm run cierre -- 2026-03.",
    ),
  "cierre-de-otro-mes": (p: { mes: string; nombre: string }) =>
    error(
      `El archivo se llama ${p.nombre}.yaml y dice ser de ${p.mes}.`,
      "Las cifras firmadas no se cambian a mano: póngale al archivo el nombre de su mes, o bórrelo y vuelva a cerrar el mes.",
    ),
  "cierre-antes-de-tiempo": (p: { mes: string; dia: string }) =>
    error(
      `«cerrado» dice ${p.dia}, y el mes ${p.mes} todavía no había terminado.`,
      "Un mes se cierra desde el primer día del siguiente: borre el archivo y ciérrelo entonces.",
    ),
} as const satisfies Messages;

/** What pages may say of them. */
export const closingsWords: PublicWords<typeof closingsMessages> = {
  "nombre-de-cierre": () => [
    "El archivo no tiene el nombre de un mes firmado.",
    "En content/cierres va un archivo por mes, como 2026-03.yaml; lo escribe npm run cierre -- 2026-03.",
  ],
  "cierre-de-otro-mes": () => [
    "El mes que dice el archivo no es el de su nombre.",
    "Póngale al archivo el nombre de su mes, o bórrelo y vuelva a cerrar el mes.",
  ],
  "cierre-antes-de-tiempo": () => [
    "El mes todavía no había terminado el día en que dice que se cerró.",
    "Un mes se cierra desde el primer día del siguiente: borre el archivo y ciérrelo entonces.",
  ],
};
