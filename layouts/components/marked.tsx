import type { ComponentChildren } from "preact";

interface MarkedProps {
  /** The sign for who sees it: «✓». Screen readers pass over it. */
  mark: string;
  class: string;
  /** The words that say the same. */
  children: ComponentChildren;
}

/** A state as a sign and in words, so that it does not rely on colour. */
export function Marked({ mark, class: name, children }: MarkedProps) {
  return (
    <span class={name}>
      <span aria-hidden="true">{mark} </span>
      {children}
    </span>
  );
}
