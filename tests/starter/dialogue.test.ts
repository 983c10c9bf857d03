import { describe, expect, it } from "vitest";
import { askForFolder, askForTown } from "../../scripts/starter/dialogue.ts";
import { readDivipola } from "../../scripts/starter/divipola.ts";

const places = readDivipola(
  "codigo_dane,municipio,departamento\n15362,Iza,Boyacá\n13873,Villanueva,Bolívar\n85440,Villanueva,Casanare\n",
);

/** The town that a person reaches with these answers, and all that they read. */
async function conversation(...answers: string[]) {
  const read: string[] = [];
  const ask = async (question: string) => {
    read.push(question);
    return answers.shift() ?? expect.unreachable(question);
  };
  const place = await askForTown(ask, (line) => read.push(line), places);
  return { codigo: place.codigo, read };
}

describe("the town that a person is asked for", () => {
  it("is the one that they name and confirm", async () => {
    expect(await conversation("iza", "")).toEqual({
      codigo: "15362",
      read: ["¿Cómo se llama el municipio? ", "Iza (Boyacá, 15362): ¿es este? [S/n] "],
    });
  });

  it("is chosen from those of the same name", async () => {
    const { codigo, read } = await conversation("Villanueva", "2", "sí");
    expect(codigo).toBe("85440");
    expect(read.slice(2, 5)).toEqual([
      "  1. Villanueva (Bolívar, 13873)",
      "  2. Villanueva (Casanare, 85440)",
      "¿Cuál? Escriba su número, o nada para empezar de nuevo: ",
    ]);
  });

  it("is proposed after a slip", async () => {
    const { codigo, read } = await conversation("Isa", "s");
    expect([codigo, read[1]]).toEqual(["15362", "No hay un municipio «Isa». ¿Quiso decir Iza (Boyacá, 15362)?"]);
  });

  it.each([
    ["nothing was written", [""]],
    ["it is like no other", ["xyzwqk"]],
    ["it is not the one", ["Isa", "n"]],
    ["none of them is chosen", ["Villanueva", "9"]],
  ])("is asked for again when %s", async (_what, answers) => {
    expect((await conversation(...answers, "iza", "")).codigo).toBe("15362");
  });

  it.each([
    ["", "iza"],
    [" otra carpeta ", "otra carpeta"],
  ])("is written where they say: «%s»", async (answer, folder) => {
    const [place = expect.unreachable()] = places;
    expect(await askForFolder(async () => answer, place)).toBe(folder);
  });
});
