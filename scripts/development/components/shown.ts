import { type ComponentType, options, type VNode } from "preact";
import { filesUnder } from "../../disk/files.ts";
import { PROJECT } from "../../disk/paths.ts";

/** Components that cannot be seen, or only in a case that the demo does not have; each with the reason. */
const NOT_SHOWN: Readonly<Record<string, string>> = {
  "head.tsx": "metadata",
  "inline-styles.tsx": "the style sheets of a page",
  "json-ld.tsx": "structured data",
  "policies/accessibility.tsx": "text, as the policy that is shown",
  "policies/cookies.tsx": "text, as the policy that is shown",
  "policies/copyright.tsx": "text, as the policy that is shown",
  "policies/terms.tsx": "text, as the policy that is shown",
};

/** Said of a component that no specimen has: it needs one, or its reason above. */
const MISSING = "not shown yet";

/** What is drawn while `draw` runs: the file of every component that it uses. */
export async function filesShown(draw: () => void): Promise<Record<string, string>> {
  const files = filesUnder(`${PROJECT}/layouts/components`).filter((name) => name.endsWith(".tsx"));
  const used = typesUsed(draw);
  const shown: Record<string, string> = {};
  for (const file of files.sort()) {
    const module: Record<string, unknown> = await import(`../../../layouts/components/${file}`);
    const isUsed = Object.values(module).some((each) => used.has(each as ComponentType));
    shown[file] = isUsed ? "shown" : (NOT_SHOWN[file] ?? MISSING);
  }
  return shown;
}

/** Every component of which an element is made while `draw` runs. */
function typesUsed(draw: () => void): ReadonlySet<VNode["type"]> {
  const used = new Set<VNode["type"]>();
  const before = options.vnode;
  options.vnode = (vnode) => {
    used.add(vnode.type);
    before?.(vnode);
  };
  try {
    draw();
  } finally {
    options.vnode = before;
  }
  return used;
}
