import { isMap, parse, parseDocument, stringify } from "yaml";
import type { Tree } from "../repository/history.ts";

/**
 * `content/` has the documents as they are today, and the story lists what each commit changed. A change is written as
 * its inverse: it turns the tree after the commit into the tree before it, so that no earlier version has to be stored.
 */
export type Undo = (tree: Tree, path: string) => void;

/** The commit created the document. */
export const creates: Undo = (tree, path) => {
  found(tree, path);
  tree.delete(path);
};

/** The commit added these keys to the front matter. */
export const addsKeys = (...keys: string[]): Undo =>
  edited((text, path) =>
    withFrontMatter(text, (data) => {
      for (const key of keys) if (!data.delete(key)) throw new Error(`${path} has no "${key}" to take away.`);
    }),
  );

/** The commit added the last paragraphs, tables or headings of the body. */
export const addsText = (blocks = 1): Undo =>
  edited((text) => {
    const parts = text.trimEnd().split("\n\n");
    return `${parts.slice(0, parts.length - blocks).join("\n\n")}\n`;
  });

/** The commit replaced `before` by `now`. */
export const rewrites = (before: string, now: string): Undo =>
  edited((text, path) => {
    if (!text.includes(now)) throw new Error(`${path} does not say "${now}".`);
    return text.replace(now, before);
  });

/** The commit moved the sheet from `stage` to its present stage, and added these keys. */
export const advancesFrom = (stage: string, ...keys: string[]): Undo =>
  edited((text) =>
    withFrontMatter(text, (data) => {
      for (const key of keys) data.delete(key);
      data.set("etapa", stage);
    }),
  );

/** The commit replaced `before` by `now` in every document. */
export const rewritesEverywhere =
  (before: string, now: string): Undo =>
  (tree) => {
    for (const [path, content] of tree) {
      if (path.endsWith(".md")) tree.set(path, String(content).replaceAll(now, before));
    }
  };

/** The commit published what was a draft. */
export const publishesDraft: Undo = edited((text) => withFrontMatter(text, (data) => data.set("borrador", true)));

/** The commit changed the day of the last review, which was `before`. */
export const reviewed = (before: string): Undo =>
  edited((text) => withFrontMatter(text, (data) => data.set("revisado", before)));

/** The commit only reordered the keys. */
export const reordersKeys: Undo = edited((text) =>
  withFrontMatter(text, (data) => {
    if (isMap(data.contents)) data.contents.items.reverse();
  }),
);

/** The commit only removed empty lines, and spaces at the end of paragraphs. */
export const tidiesSpaces: Undo = edited((text) => text.replaceAll(/(?<!---)(?:\n\n|\n$)/g, "   \n\n\n"));

/** The commit said how the plan's activities stand, with what they are done, who gathers the channels, and what was evaluated. */
export const saysHowThePlanGoes: Undo = edited((text) => {
  const [comment = ""] = text.split("\n", 1);
  const { canales: _gatherers, evaluaciones: _evaluations, acciones, ...plan } = parse(text);
  const before = acciones.map(({ actividades, recursos: _means, ...accion }: Record<string, unknown>) => ({
    ...accion,
    actividades: (actividades as (string | { texto: string })[]).map((each) =>
      typeof each === "string" ? each : each.texto,
    ),
  }));
  return `${comment}\n${stringify({ ...plan, acciones: before }, { lineWidth: 0 })}`;
});

/** The commit moved the file from another path. */
export const movedFrom =
  (old: string): Undo =>
  (tree, path) => {
    tree.set(old, found(tree, path));
    tree.delete(path);
  };

/** The commit replaced or removed the file: `past` is its earlier content. */
export const replaces =
  (past: string | Uint8Array): Undo =>
  (tree, path) => {
    tree.set(path, past);
  };

/** Several changes of one document in one commit, undone in reverse order. */
export const together =
  (...changes: Undo[]): Undo =>
  (tree, path) => {
    for (const undo of changes) undo(tree, path);
  };

function edited(before: (text: string, path: string) => string): Undo {
  return (tree, path) => {
    const text = String(found(tree, path));
    const earlier = before(text, path);
    if (earlier === text) throw new Error(`The change to ${path} changes nothing.`);
    tree.set(path, earlier);
  };
}

function found(tree: Tree, path: string) {
  const content = tree.get(path);
  if (content === undefined) throw new Error(`The story changes ${path}, which is not there at that moment.`);
  return content;
}

function withFrontMatter(text: string, change: (data: ReturnType<typeof parseDocument>) => void): string {
  const [, yaml = "", ...body] = text.split(/^---$/m);
  const data = parseDocument(yaml);
  change(data);
  return `---\n${data.toString({ lineWidth: 0, flowCollectionPadding: false })}---${body.join("---")}`;
}
