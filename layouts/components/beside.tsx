import type { ComponentChildren } from "preact";

interface BesideProps {
  /** Above both columns on a narrow screen: the title. */
  header?: ComponentChildren;
  /** What readers need next; without it the page is one column. */
  aside?: ComponentChildren;
  /** Whether a narrow screen shows `aside` below the text. Default: between header and text. */
  last?: boolean;
  children: ComponentChildren;
}

/** A text, and what readers need next: beside it where the screen is wide, else before or after it. */
export function Beside({ header, aside, last, children }: BesideProps) {
  const side = aside && <div class="aside">{aside}</div>;
  return (
    <div class="beside">
      {header}
      {!last && side}
      <div>{children}</div>
      {last && side}
    </div>
  );
}
