import { setFlagsFromString } from "node:v8";

/** Bytes of bytecode that a function of Node 20 runs before V8 translates it anew for speed: ten times its own limit, or more. */
const PATIENCE = 1_000_000;

/**
 * Lets V8 wait before it translates functions for speed. It does so in threads of its own, on the cores that git and Pagefind need, and most commands end
 * before that pays: with two cores, it took a fifth of the processor time of building 1,000 documents, and makes no difference with 10,000.
 * Node 22 and newer are patient by themselves, and complain aloud of the option.
 */
export function optimizeLater(): void {
  if (process.versions.node.startsWith("20.")) setFlagsFromString(`--interrupt-budget=${PATIENCE}`);
}
