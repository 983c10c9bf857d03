import { parse } from "yaml";
import { isGroup } from "./matching.ts";
import { withData, yamlText } from "./yaml-text.ts";

/**
 * The text of `content/retirados.yaml` after some addresses are forgotten: with their fingerprints, and without what it said
 * of those addresses, comments on it included. The rest stays as it is written. `undefined` when it cannot be read.
 *
 * @param text absent while there is no such file
 */
export function withForgotten(
  text: string | undefined,
  addresses: readonly string[],
  fingerprint: (address: string) => string,
): string | undefined {
  const fingerprints = addresses.map(fingerprint);
  if (text === undefined) return HEADING + yamlText({ olvidados: fingerprints });
  const plain = text.replace(/\r\n?/g, "\n");
  const old = readGroup(plain);
  if (!old) return undefined;
  if (Object.keys(old).length === 0)
    return plain.replace(/\n*$/, plain ? "\n" : "") + yamlText({ olvidados: fingerprints });
  const { retirados, olvidados } = old;
  const data = {
    ...old,
    ...(Array.isArray(retirados) ? { retirados: withoutNames(retirados, addresses) } : {}),
    olvidados: [...new Set([...(Array.isArray(olvidados) ? olvidados : []), ...fingerprints])],
  };
  return withData(plain, data) ?? yamlText(data);
}

const HEADING = `# Direcciones que el sitio ya no nombra en ninguna parte. Las escribe: npm run olvidar -- DIRECCIÓN
# Es la huella de cada una (SHA-256): la dirección misma no queda escrita aquí.
`;

/** An empty file says the same as an empty group. */
function readGroup(text: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = parse(text) ?? {};
    return isGroup(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** The pages that are gone, without those that are forgotten, as a place to go to either. */
function withoutNames(retirados: readonly unknown[], addresses: readonly string[]): unknown[] {
  const isForgotten = (address: unknown) => addresses.some((each) => each === address);
  return retirados
    .filter((each) => !(isGroup(each) && isForgotten(each.direccion)))
    .map((each) => {
      if (!isGroup(each) || !isForgotten(each.en_su_lugar)) return each;
      const { en_su_lugar: _forgotten, ...rest } = each;
      return rest;
    });
}
