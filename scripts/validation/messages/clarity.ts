import { aviso, type Messages, type PublicWords } from "./message.ts";

const SPLIT = "Ponga un punto donde termina cada idea, y use una lista si son varias cosas.";

export const clarityMessages = {
  "texto-dificil": (p: { indice: number; nivel: string; meta: number; frase: string }) =>
    aviso(
      `El texto es ${p.nivel} de leer: su índice de claridad es ${p.indice}, y se espera ${p.meta} o más.`,
      `Use palabras de todos los días y frases cortas. Empiece por la más larga: «${p.frase}»`,
    ),
  "frase-larga": (p: { frase: string; palabras: number; limite: number; mas: number }) =>
    aviso(
      `La frase que empieza «${p.frase}» tiene ${p.palabras} palabras, y se esperan hasta ${p.limite}.${others(p.mas)}`,
      SPLIT,
    ),
  "titulo-en-mayusculas": (p: { titulo: string; propuesto: string }) =>
    aviso(
      `El título «${p.titulo}» está todo en mayúsculas: cuesta leerlo, y algunos lectores de pantalla lo deletrean.`,
      `Escriba: ${p.propuesto}`,
    ),
} as const satisfies Messages;

const others = (mas: number) =>
  mas === 0 ? "" : mas === 1 ? " Hay otra frase así de larga." : ` Hay otras ${mas} frases así de largas.`;

/** What pages may say of them. */
export const clarityWords: PublicWords<typeof clarityMessages> = {
  "texto-dificil": () => [
    "El texto es difícil de leer.",
    "Use palabras de todos los días y frases cortas, cada una con una sola idea.",
  ],
  "frase-larga": () => ["Una frase es demasiado larga.", SPLIT],
  "titulo-en-mayusculas": () => [
    "Un título está todo en mayúsculas: cuesta leerlo.",
    "Escríbalo como una frase: mayúscula solo al comienzo y en los nombres propios.",
  ],
};
