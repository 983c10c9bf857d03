/**
 * The values of a form with a path, such as saved files have, in place of each file that was chosen and not saved yet, and
 * by that path the address that the browser gave to the file: `blob:https://…/3f25…`, which no schema takes and no Markdown
 * shows.
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

/** https://www.w3.org/TR/FileAPI/#url: it ends in a UUID. */
const BLOB = /blob:[^\s"'()<>\\]*\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/g;
