import fc from "fast-check";
import { expect } from "vitest";
import { type CollectionId, collectionIds } from "../../../scripts/schema/index.ts";
import { cacheWithEditor } from "../../helpers/cache-with-editor.ts";
import { tempFolder } from "../../helpers/temp-folder.ts";
import { type Condition, canBe, FAULTS, type Life, type Step, type Version } from "./life.ts";
import { type Mode, wrongIn } from "./modes.ts";
import { writeTown } from "./town.ts";

const CONDITIONS: readonly Condition[] = ["public", "draft", "scheduled", "arrived", "expired", "sheet"];
const NOTICES = ["edicto", "Edicto No. 12", "Notificación por aviso", "Citación para notificación personal", "AVISOS"];

const sometimes = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 2 });

function version(collection: CollectionId): fc.Arbitrary<Version> {
  return fc.record({
    is: fc.constantFrom(...CONDITIONS.filter((is) => canBe(collection, is))),
    fault: sometimes(FAULTS),
    words: fc.constantFrom("new" as const, "some" as const),
    data: sometimes(["numbers", "name"] as const),
  });
}

function step(collection: CollectionId): fc.Arbitrary<Step> {
  const fault = fc.option(fc.constant("unknown key" as const), { nil: undefined });
  return fc.oneof(
    { weight: 6, arbitrary: version(collection).map((each): Step => ({ does: "write", ...each })) },
    { weight: 1, arbitrary: fault.map((each): Step => ({ does: "rename", fault: each })) },
    { weight: 2, arbitrary: fc.constantFrom<Step[]>({ does: "delete" }, { does: "wait" }) },
    { weight: 1, arbitrary: fc.constantFrom<Step[]>({ does: "delete files" }, { does: "rename files" }) },
  );
}

const COLLECTIONS: readonly CollectionId[] = [...collectionIds, "noticias", "documentos", "documentos", "tramites"];

const life: fc.Arbitrary<Life> = fc
  .tuple(fc.constantFrom(...COLLECTIONS), fc.option(fc.constantFrom(...NOTICES), { nil: undefined }))
  .chain(([collection, notice]) =>
    fc.record({
      collection: fc.constant(collection),
      notice: fc.constant(collection === "documentos" ? notice : undefined),
      steps: fc.array(step(collection), { minLength: 1, maxLength: 6 }),
    }),
  );

const lives = fc.array(life, { minLength: 3, maxLength: 12 });

/**
 * Builds municipalities whose documents have had any history: as it is, with what is wrong held back; and what of it is right,
 * strictly. A failure is told as it is, with all its documents: looking for a smaller one takes hours.
 */
export async function tryHistories(options: { seed?: number; numRuns: number }): Promise<void> {
  const property = fc.asyncProperty(lives, fc.constantFrom<Mode[]>("strict", "editor"), async (all, mode) => {
    const cache = await cacheWithEditor();
    const whole = await writeTown(await tempFolder(), all);
    const isRight = (_: Life, index: number) => whole.lives[index]?.isSound === true;
    const right = all.filter(isRight);
    const wrong = right.length < all.length ? await wrongIn(whole, "keep-last-valid", cache) : "";
    const alsoWrong = right.length > 0 ? await wrongIn(await writeTown(await tempFolder(), right), mode, cache) : "";
    expect(wrong + alsoWrong).toBe("");
  });
  await fc.assert(property, { ...options, endOnFailure: true });
}
