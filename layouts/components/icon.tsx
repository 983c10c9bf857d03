/**
 * Outlines on a grid of 24 × 24, each one path of a stroke two units wide. They only help the eye: a word always stands
 * beside them.
 */
export const ICONS = {
  calendar: "M4 6h16v14H4zM4 10h16M8 3v4m8-4v4",
  certificate: "M6 3h9l4 4v14H6zM14 3v5h5M9 12h7m-7 4h4",
  chat: "M4 4h16v12h-9l-5 4v-4H4zM8 8h8m-8 4h5",
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18M12 7v5l3 3",
  health: "M9 3h6v6h6v6h-6v6H9v-6H3V9h6z",
  help: "M12 20C5 14 3 11 3 8c0-5 7-6 9-1 2-5 9-4 9 1 0 3-2 6-9 12",
  house: "m3 11 9-8 9 8M6 9v12h12V9m-8 12v-7h4v7",
  licence: "M9 3h6v4l-1 3v3h5v4H5v-4h5v-3L9 7zM5 21h14",
  mail: "M3 5h18v14H3zm0 1 9 7 9-7",
  megaphone: "M4 9v6h4l10 5V4L8 9zM8 15l1 5h2",
  money: "M3 6h18v12H3zM12 9a3 3 0 1 0 0 6 3 3 0 1 0 0-6M6 9v.1M18 15v.1",
  news: "M4 4h13v16H6a2 2 0 0 1-2-2zM17 9h3v9a2 2 0 0 1-2 2h-1M7 8h7m-7 4h7m-7 4h4",
  people: "M9 4a3.5 3.5 0 1 0 0 7 3.5 3.5 0 1 0 0-7M2 20c0-8 14-8 14 0M16 4a3.5 3.5 0 0 1 0 7m2 2.5c3 1 4 3 4 6.5",
  phone: "M5 3h4l2 5-3 2a12 12 0 0 0 6 6l2-3 5 2v4c0 1-1 2-2 2C10 21 3 14 3 5c0-1 1-2 2-2",
  place: "M12 22C7 16 5 13 5 10a7 7 0 0 1 14 0c0 3-2 6-7 12M12 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 1 0 0-5",
  print: "M7 8V3h10v5M7 17H3V8h18v9h-4M7 14h10v7H7z",
  question: "M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18M9 9.5c0-4 6-4 6 0 0 2-3 2-3 4.5m0 3v.1",
  search: "M10 4a6 6 0 1 0 0 12 6 6 0 1 0 0-12m4.5 10.5L21 21",
  shield: "M12 3 4 6v6c0 5 4 8 8 9 4-1 8-4 8-9V6zm-4 9 3 3 5-6",
  sign: "M4 20h16M4 16 15 5l3 3L7 19m-3 1v-4",
} as const;

export type IconName = keyof typeof ICONS;

/** A small drawing in the colour of the text beside it, which screen readers pass over. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}
