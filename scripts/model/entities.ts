import type { Entidad } from "./site.ts";

/** Whether there is an agreement with an entity, also one that has ended. */
export const isLinked = ({ data }: Entidad): boolean => data.estado === "vinculada";
