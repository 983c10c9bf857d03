/**
 * Replaces the blob address of each file that was chosen and not saved yet, `blob:https://…/3f25…`, by a path like
 * those of saved files, because no schema accepts a blob address and no Markdown shows it. Returns the values, and the
 * blob address of each path.
 */
export function chosenFiles<T>(values: T): { values: T; addresses: ReadonlyMap<string, string> } {
  const addresses = new Map<string, string>();
  const text = JSON.stringify(values).replace(BLOB, (address, id) => {
    const path = `/media/${id}.nuevo`;
    addresses.set(path, address);
    return path;
  });
  return { values: JSON.parse(text), addresses };
}

/** A blob address ends in a UUID: https://www.w3.org/TR/FileAPI/#url */
const BLOB = /blob:[^\s"'()<>\\]*\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/g;
