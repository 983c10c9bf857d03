/** The name of the editor's section that holds the data files. */
export const DATA_SECTION = "datos";

/** The file of `content/` that the editor has open, by the part of its address behind `#`; `undefined` for anything else. */
export function fileOfRoute(hash: string): string | undefined {
  const [, section = "", name = ""] = /^#\/collections\/([a-z-]+)\/entries\/([^?]+)/.exec(hash) ?? [];
  if (!name) return undefined;
  return section === DATA_SECTION ? `content/${name}.yaml` : `content/${section}/${decodeURIComponent(name)}.md`;
}
