import type { Estado } from "../../../scripts/report/report.ts";

interface BarProps {
  /** From 0 to 1; `null` without a value, which has no bar. */
  share: number | null;
  estado: Estado;
}

/** How much of its goal something has reached; hollow while it is on its way. Decorative: the figure beside it says it. */
export function Bar({ share, estado }: BarProps) {
  if (share === null) return null;
  return (
    <svg class={estado === "en_curso" ? "bar unfinished" : "bar"} aria-hidden="true">
      <rect width={`${Math.round(share * 100)}%`} height="100%" />
    </svg>
  );
}
