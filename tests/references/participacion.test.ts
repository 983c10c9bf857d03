import { describe, expect, it } from "vitest";
import { referenceIssues } from "../../scripts/references/documents.ts";
import { validateDocument } from "../../scripts/validation/document.ts";
import type { Issue } from "../../scripts/validation/issue.ts";
import { doc, type FrontMatter } from "../helpers/documents.ts";
import { inShort, pathOf, sentences, targets } from "../helpers/judged-references.ts";

/** Judged on 22 November 2026. */
function judge(path: string, data: FrontMatter): Issue[] {
  const { read, issues } = validateDocument(pathOf(path), doc(data));
  return [...issues, ...(read ? referenceIssues(read, { ...targets(), today: "2026-11-22" }) : [])];
}

describe("what was counted of a space for participation", () => {
  const space = (data: FrontMatter) =>
    judge("content/participacion/una.md", {
      titulo: "Consulta del presupuesto",
      resumen: "En qué quiere la gente que se gaste la plata.",
      dependencia: "planeacion",
      mecanismo: "consulta",
      abre: "2026-10-01",
      cierra: "2026-11-21",
      como_participar: "Llene la hoja de la ventanilla única.",
      ...data,
    });

  it.each<[string, FrontMatter, string[]]>([
    ["may be nothing", { personas: 0, aportes: 0, aportes_acogidos: 0 }, []],
    ["may have all contributions taken up", { aportes: 61, aportes_acogidos: 61 }, []],
    ["has no more of them than came", { aportes: 61, aportes_acogidos: 62 }, ["10 mas-que-el-total aportes_acogidos"]],
    ["has them beside how many came", { aportes_acogidos: 3 }, ["9 falta-campo aportes"]],
    ["is a whole number", { personas: 8.5 }, ["9 tipo-incorrecto personas"]],
    ["is not below zero", { aportes: -1 }, ["9 numero-fuera-de-rango aportes"]],
    ["is not known on the last day", { cierra: "2026-11-22", personas: 84 }, ["9 conteo-antes-del-cierre personas"]],
  ])("%s", (_rule, data, expected) => {
    expect(inShort(space(data))).toEqual(expected);
  });

  it("is told in words that say what to do; before the close it is only a warning", () => {
    const issues = [...space({ aportes: 61, aportes_acogidos: 62 }), ...space({ cierra: "2026-12-20", personas: 84 })];
    expect(issues.map(({ gravedad }) => gravedad)).toEqual(["error", "aviso"]);
    expect(sentences(issues)).toEqual([
      [
        "«aportes_acogidos» (62) es más que «aportes» (61), y debería ser igual o menos.",
        "Corrija «aportes_acogidos» o «aportes»: lo primero es parte de lo segundo.",
      ],
      [
        "«personas» ya tiene un número, y el espacio está abierto hasta 2026-12-20: la página no lo muestra antes.",
        "Cuente de nuevo cuando cierre; si ya cerró, corrija «cierra».",
      ],
    ]);
  });
});

describe("an entity", () => {
  const entity = (data: FrontMatter) =>
    judge("content/entidades/una.md", {
      titulo: "Gobernación del departamento",
      resumen: "Ayuda a la alcaldía con las vías y la salud.",
      dependencia: "planeacion",
      nivel: "departamental",
      ...data,
    });
  const LINE = "Agregue la línea, por ejemplo: fecha: 2026-03-12";

  it.each<[string, FrontMatter, string[][]]>([
    ["that does not say how it stands lacks its day as any key", {}, [["Falta «fecha» (Fecha del acuerdo).", LINE]]],
    [
      "that is linked lacks it because it is",
      { estado: "vinculada" },
      [["Falta «fecha» (Fecha del acuerdo): es obligatorio cuando «estado» es vinculada.", LINE]],
    ],
    ["with its day is linked", { fecha: "2026-03-12" }, []],
    ["to be linked needs no day", { estado: "por_vincular" }, []],
    ["to be linked may say by when and what", { estado: "por_vincular", para_cuando: "2027-01-29" }, []],
  ])("%s", (_case, data, expected) => {
    expect(sentences(entity(data))).toEqual(expected);
  });
});
