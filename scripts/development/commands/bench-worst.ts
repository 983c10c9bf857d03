import { LIMITS } from "../../schema/limits.ts";
import { readBody, readData, readFrontMatter } from "../bench/read-text.ts";
import { type TextOf, WORST_BODIES, WORST_DATA } from "../bench/worst-texts.ts";

/** How long the worst texts that are accepted take, and half of each: what takes twice as long is linear. */
export async function benchWorst(): Promise<number> {
  console.log(`${"".padEnd(48)}${"half".padStart(10)}${"whole".padStart(10)}`);
  print("document", WORST_BODIES, LIMITS.textBytes, readBody);
  print("front matter", WORST_DATA, LIMITS.frontMatterLength, readFrontMatter);
  print("criterios.yaml", WORST_DATA, LIMITS.dataBytes, (text) => readData("criterios", text));
  print("municipio.yaml", WORST_DATA, LIMITS.dataBytes, (text) => readData("municipio", text));
  return 0;
}

function print(kind: string, texts: Readonly<Record<string, TextOf>>, limit: number, read: (text: string) => unknown) {
  const rows = Object.entries(texts).map(([name, text]) => {
    const [half, whole] = [limit / 2, limit].map((length) => secondsOf(() => read(text(length)))) as [number, number];
    return { name: `${kind}: ${name}`, half, whole };
  });
  for (const { name, half, whole } of rows.sort((a, b) => b.whole - a.whole)) {
    console.log(`${name.padEnd(48)}${seconds(half)}${seconds(whole)}`);
  }
}

function secondsOf(task: () => unknown): number {
  const start = performance.now();
  task();
  return (performance.now() - start) / 1000;
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`.padStart(10);
}
