/** What is known when something is saved while the whole site is being built. Times in milliseconds. */
export interface Building {
  now: number;
  /** When the first change was saved that no built site has. */
  waitingSince: number;
  /** How long the last whole build took. */
  lastTook: number;
}

/** How long changes may keep a whole build from ending, at least. */
const PATIENCE = 20_000;

/**
 * Whether a build is begun again because something was saved: what it makes would be old already. Not when the site has
 * waited for twice the time of a build: somebody who keeps saving sees lists and search follow all the same.
 */
export function mayBeginAgain({ now, waitingSince, lastTook }: Building): boolean {
  return now - waitingSince < Math.max(PATIENCE, 2 * lastTook);
}
