import { expect, it } from "vitest";
import { pastStates } from "../../scripts/gate/past-states.ts";
import type { PlanState } from "../../scripts/model/plan-state.ts";
import { newByYear } from "../../scripts/plan/by-year.ts";
import { MEASURES } from "../../scripts/plan/measures.ts";
import { newInWords } from "../../scripts/plan/present/words.ts";
import { sampleLaw } from "../law/sample-law.ts";
import { measured, planState } from "./state.ts";

const PUBLIC = { etapa: "publicado" };
const ONLINE = { etapa: "publicado", nivel_en_linea: "total" };
const EARLY = { etapa: "revisado" };
const month = (day: string, sheets: Record<string, Record<string, string>>): PlanState =>
  planState({ day, documents: Object.entries(sheets).map(([slug, values]) => measured("tramites", slug, values)) });

/** By hand: a, b in 2024; c in 2025, b withdrawn; b back and d new in 2026. Online: a in 2025, c in 2026. */
const COURSE = [
  month("2024-11-30", { a: PUBLIC, c: EARLY }),
  month("2024-12-31", { a: PUBLIC, b: PUBLIC, c: EARLY }),
  month("2025-01-31", { a: ONLINE, c: PUBLIC }),
  month("2025-12-31", { a: PUBLIC, c: PUBLIC }),
  month("2026-10-31", { a: ONLINE, b: PUBLIC, c: ONLINE }),
  month("2026-11-15", { a: ONLINE, b: PUBLIC, c: ONLINE, d: PUBLIC, e: EARLY }),
];

const years = (states: readonly PlanState[], clase: "tramites-publicados" | "tramites-automatizados", whole = true) =>
  newInWords({ nuevos: newByYear(states, (state) => MEASURES[clase].counted?.(state) ?? [], whole) }).replaceAll(
    "\u00a0",
    " ",
  );

it.each([
  ["published", COURSE, "tramites-publicados", true, "Nuevos al año: 1 en 2026, 1 en 2025, 2 en 2024."],
  ["automated", COURSE, "tramites-automatizados", true, "Nuevos al año: 1 en 2026, 1 en 2025, 0 en 2024."],
  [
    "published, of a history that is cut",
    COURSE,
    "tramites-publicados",
    false,
    "Nuevos al año: 1 en 2026, 1 en 2025, 1 en 2024.",
  ],
  [
    "published, of one that is cut at the end of a year",
    COURSE.slice(1),
    "tramites-publicados",
    false,
    "Nuevos al año: 1 en 2026, 1 en 2025.",
  ],
  ["published, without a history", COURSE.slice(-1), "tramites-publicados", false, ""],
] as const)("%s: the new ones of each year", (_what, states, clase, whole, expected) => {
  expect(years(states, clase, whole)).toBe(expected);
});

it("a sheet that only got another file name is not new again", () => {
  const document = { collection: "tramites", slug: "viejo", dependencia: "", values: PUBLIC } as const;
  const pasts = [
    {
      archivo: "content/tramites/nuevo.md",
      readAt: new Map([
        ["content/tramites/viejo.md", "2026-02-01"],
        ["content/tramites/nuevo.md", "2026-11-15"],
      ]),
    },
  ];
  const past = pastStates([{ mes: "2025-06", documents: [document], files: {} }], sampleLaw(), pasts);
  expect(years([...past, month("2026-11-15", { nuevo: PUBLIC })], "tramites-publicados")).toBe(
    "Nuevos al año: 0 en 2026, 1 en 2025.",
  );
});
