/** Notes at the foot of one document: the parser joins them one by one, in a time that grows with the square of their number. */
export const MOST_NOTES = 500;

/** How many notes at its foot a Markdown text defines or holds inline, at most: what only looks like one is counted too. */
export function countNotes(body: string): number {
  return body.match(/\^\[|\[\^[^\s\]]{1,200}\]:/g)?.length ?? 0;
}
