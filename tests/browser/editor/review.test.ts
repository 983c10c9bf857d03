import { expect, it } from "vitest";
import { jsonOf, pagesOf } from "../../pipeline/published.ts";
import { expectValid, openTown, publish, TODAY } from "./town.ts";

/** The town, with a sheet that somebody has just changed and another must look at. */
async function openReview() {
  const editors = await openTown();
  const { repository, pulls } = editors.github;
  const before = repository.head();
  const visit = await editors.signedIn();
  await visit.open("#/collections/servicios/entries/biblioteca");
  await visit.fillText("titulo", "Biblioteca municipal");
  await visit.save();
  await expect.poll(() => pulls()[0]?.labels, { timeout: 60_000 }).toEqual(["sveltia-cms/draft"]);
  return { editors, before, visit };
}

it("a sheet that somebody must review waits on a branch, and counts once, on the day on which it is merged", async () => {
  const { editors, before, visit } = await openReview();
  const { repository, pulls } = editors.github;
  const { page } = visit;
  expect(repository.head()).toBe(before);
  expect(pulls()[0]).toMatchObject({ head: "cms/servicios/biblioteca", isDraft: true });

  await visit.open("#/workflow");
  await page.getByText("Biblioteca municipal").first().click();
  await page.getByRole("button", { name: /Estado:/ }).click();
  await page.locator("[role^=menuitem]").filter({ hasText: "Listo" }).click();
  await expect.poll(() => pulls()[0]?.isDraft, { timeout: 10_000 }).toBe(false);
  await page.getByRole("button", { name: "Publicar la entrada" }).click();
  await page.getByRole("button", { name: "Publicar", exact: true }).click();
  await expect.poll(() => repository.head("cms/servicios/biblioteca"), { timeout: 60_000 }).toBeUndefined();
  expect(pulls()[0]?.isMerged).toBe(true);
  await visit.leave();

  await expectValid(editors);
  const site = await publish(editors);
  expect(pagesOf(site.output).get("/servicios/biblioteca/")).toContain("Biblioteca municipal");
  const { actualizaciones } = jsonOf(site.output, "informe/frecuencia.json");
  expect(actualizaciones.filter(({ canal }: { canal: string }) => canal === "servicios")).toEqual([
    expect.objectContaining({ tipo: "actualizado", fecha: expect.stringMatching(`^${TODAY}`) }),
    expect.objectContaining({ tipo: "nuevo", fecha: expect.stringMatching("^2026-03-06") }),
  ]);
});

it("what waits for a review can be seen where the host built it, once it is built", async () => {
  const { editors, visit } = await openReview();
  const { repository, pulls, report } = editors.github;
  const { page } = visit;
  const preview = "https://deploy-preview-1--san-ejemplo.example";
  const built = repository.head(pulls()[0]?.head) ?? "";
  report(built, { context: "netlify/san-ejemplo/deploy-preview", state: "SUCCESS", targetUrl: preview });

  await page.goto("about:blank");
  await visit.open("#/workflow");
  await page.getByText("Biblioteca municipal").first().click();
  const opened = visit.context.waitForEvent("page");
  await page.getByRole("button", { name: "Ver la vista previa" }).click();
  const window = await opened;
  await expect.poll(() => visit.foreign).toEqual([`${preview}/servicios/biblioteca/`]);
  await window.close();
  visit.foreign.length = 0;
  await visit.leave();
});
