import { setFlagsFromString } from "node:v8";

/** Bytes of bytecode that a function runs before V8 translates it anew for speed; its own limit is a tenth of it, or less. */
const PATIENCE = 1_000_000;
/** The newest Node on which that was tried: V8 complains aloud of an option that it does not know. */
const NEWEST = 24;

/**
 * Lets V8 wait before it translates functions for speed. It does so in threads of its own, on the cores that git and Pagefind need, and most commands end
 * before that pays: with two cores, it took a fifth of the processor time of building 1,000 documents, and makes no difference with 10,000.
 */
export function optimizeLater(): void {
  if (Number.parseInt(process.versions.node, 10) <= NEWEST) setFlagsFromString(`--interrupt-budget=${PATIENCE}`);
}
