import encodeQR from "qr";

/** The white margin that the standard requires, in modules (ISO/IEC 18004, section 6.3.8). */
const QUIET_ZONE = 4;

/** A text as a QR code, drawn as one path. Hidden from assistive technology: show the text beside it. */
export function QrCode({ text }: { text: string }) {
  const modules = encodeQR(text, "raw", { ecc: "medium", border: QUIET_ZONE });
  const size = modules.length;
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} width="123" height="123" aria-hidden="true">
      <path d={modules.map(rowPath).join("")} />
    </svg>
  );
}

/** Each run of dark modules in a row, as a rectangle of height 1. */
function rowPath(row: readonly boolean[], y: number): string {
  const runs: [start: number, length: number][] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last && last[0] + last[1] === x) last[1]++;
    else runs.push([x, 1]);
  }
  return runs.map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`).join("");
}
