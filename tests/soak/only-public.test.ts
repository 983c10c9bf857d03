import { it } from "vitest";
import { tryHistories } from "../pipeline/only-public/histories.ts";

it("only what is public leaves the building, whatever the history of its documents was", async () => {
  await tryHistories({ numRuns: 60 });
});
