/** What is to be compared: the commits that were built before, as far as they are known, and the one that would be built. */
export interface Comparison {
  desde?: string;
  hasta: string;
  /** Where the published site is, which says its commit. */
  publicado?: string;
}

/** What Netlify says of a build. https://docs.netlify.com/build/configure-builds/environment-variables/ */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Which commits are to be compared, by what was typed and else by Netlify's variables; or, in Spanish, why that is not to be asked:
 * somebody asked for the build through a hook, it is a preview, or nothing tells what was built before. Without a cache Netlify gives
 * the same commit twice.
 */
export function occasionOf(typed: Partial<Comparison>, environment: Environment): Comparison | { why: string } {
  const { CACHED_COMMIT_REF, COMMIT_REF, URL, CONTEXT } = environment;
  if (HOOK.some((name) => environment[name])) return { why: "la pidió un enlace de construcción" };
  if (CONTEXT && CONTEXT !== "production") return { why: "es una vista previa" };
  const desde = typed.desde ?? (CACHED_COMMIT_REF || undefined);
  const hasta = typed.hasta ?? (COMMIT_REF || "HEAD");
  const publicado = typed.publicado ?? (URL || undefined);
  if (!desde && !publicado) return { why: "no se sabe qué se publicó antes" };
  if (desde === hasta) return { why: "no se sabe qué se publicó antes: los dos commits son el mismo" };
  return { desde, hasta, publicado };
}

const HOOK = ["INCOMING_HOOK_TITLE", "INCOMING_HOOK_URL", "INCOMING_HOOK_BODY"];
