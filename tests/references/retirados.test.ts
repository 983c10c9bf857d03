import { describe, expect, it } from "vitest";
import { inShort, judge } from "../helpers/judged-references.ts";

describe("content/retirados.yaml", () => {
  const cases: [what: string, retirados: string[], said: string[]][] = [
    ["a page that is there", ["direccion: /dependencias/hacienda/"], ["2 retirado-existe retirados.0.direccion"]],
    ["a page that the site makes", ["direccion: /informe/"], ["2 retirado-existe retirados.0.direccion"]],
    ["the editor", ["direccion: /admin/"], ["2 retirado-necesario retirados.0.direccion"]],
    ["a page of the editor", ["direccion: /admin/programa/"], ["2 retirado-necesario retirados.0.direccion"]],
    ["a page that only looks like it", ["direccion: /administracion/"], []],
    [
      "a successor that is not there",
      ["direccion: /tramites/vieja/, en_su_lugar: /tramites/nunca/"],
      ["2 enlace-roto retirados.0.en_su_lugar"],
    ],
    [
      "a page twice",
      ["direccion: /tramites/vieja/", "direccion: /tramites/vieja/"],
      ["3 repetido retirados.1.direccion"],
    ],
    [
      "an address of another site",
      ["direccion: https://otro.example/"],
      ["2 formato-incorrecto retirados.0.direccion"],
    ],
    ["a page that is forgotten", ["direccion: /noticias/olvidada/"], ["2 retirado-olvidado retirados.0.direccion"]],
    ["the home page", ["direccion: /"], ["2 retirado-necesario retirados.0.direccion"]],
    ["the home page by its file", ["direccion: /index.html"], ["2 retirado-existe retirados.0.direccion"]],
    ["the editor", ["direccion: /admin/"], ["2 retirado-necesario retirados.0.direccion"]],
    ["a query of the editor", ['direccion: "/admin/?x=1"'], ["2 retirado-necesario retirados.0.direccion"]],
    [
      "a page that is there, asked for with a query",
      ['direccion: "/informe/?x=1"'],
      ["2 retirado-existe retirados.0.direccion"],
    ],
    ["an address that no host can have a rule for", ["direccion: /a*"], ["2 formato-incorrecto retirados.0.direccion"]],
    [
      "a page of an earlier site twice, spelled otherwise",
      ['direccion: "/ver.php?a=1&b=2"', 'direccion: "/ver.php?b=2&a=1"'],
      ["3 repetido retirados.1.direccion"],
    ],
    [
      "a page of an earlier site that leads nowhere any more",
      ["direccion: /Vieja.aspx, en_su_lugar: /noticias/nunca/"],
      ["2 sucesor-inexistente retirados.0.en_su_lugar"],
    ],
    [
      "a page of an earlier site that leads nowhere, with a reason",
      ["direccion: /Vieja.aspx, en_su_lugar: /noticias/nunca/, motivo: Ya no se exige."],
      ["2 enlace-roto retirados.0.en_su_lugar"],
    ],
    ["a page of an earlier site that leads to the home page", ['direccion: "/?p=3", en_su_lugar: /'], []],
    ["nothing wrong", ["direccion: /tramites/vieja/, en_su_lugar: /dependencias/hacienda/"], []],
  ];
  it.each(cases)("%s", (_what, retirados, said) =>
    expect(inShort(judge("retirados", ["retirados:", ...retirados.map((each) => `  - {${each}}`)].join("\n")))).toEqual(
      said,
    ),
  );
});
