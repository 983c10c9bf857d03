import type { ComponentChildren } from "preact";

/** The text shown in place of an empty list. */
export function Empty({ children }: { children: ComponentChildren }) {
  return <p class="empty">{children}</p>;
}
