import { type BuiltSite, sharedSite, writeTree } from "../../scripts/development/built-site.ts";
import { dependencia, municipioYaml, noticia, pagina, servicio, tramite } from "../helpers/documents.ts";
import { seconds } from "../helpers/report.ts";

/** What somebody may write in a field or a text, by accident or not; each calls `alert`, calculates or closes something. */
export const ATTACKS = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(2)>',
  "'><svg/onload=alert(3)>",
  "{{7*7}}",
  "{% raw %}#{7*7}<%= 7*7 %>",
  "]]></title></script><script>alert(4)</script>",
  "</textarea></style><style>*{display:none}</style>",
  "__proto__ constructor <!--",
] as const;

const LONG_TITLE = `${"Título de ciento veinte caracteres que no cabe en ninguna parte ".repeat(2).slice(0, 119)}.`;
const FORMULAS = ["=HYPERLINK(1)", "+1+cmd|'/C calc'!A0", "@SUM(1+1)", "-1+1+cmd"];

/** A site without git whose every field and text attacks; the validator accepts it, as all of it is only text. Built once. */
export function builtHostileSite(): Promise<BuiltSite> {
  return sharedSite("hostile", async (root) => {
    await writeTree(root, {
      "content/municipio.yaml": municipioYaml({
        nombre: `San ${ATTACKS[0]}`,
        direccion: ATTACKS[1],
        horario: ATTACKS[5],
      }),
      "content/dependencias/secretaria-general.md": dependencia(
        hostile(ATTACKS[1], { responsable: ATTACKS[0], direccion: ATTACKS[5] }),
      ),
      "content/paginas/larga.md": pagina({ titulo: LONG_TITLE, resumen: LONG_TITLE.repeat(2) }, BODY),
      ...Object.fromEntries(ATTACKS.map((attack, index) => [`content/noticias/n${index}.md`, news(attack)])),
      ...Object.fromEntries(FORMULAS.map((titulo, index) => [`content/noticias/f${index}.md`, noticia({ titulo })])),
      ...Object.fromEntries(ATTACKS.map((attack, index) => [`content/tramites/t${index}.md`, sheet(tramite, attack)])),
      ...Object.fromEntries(
        ATTACKS.map((attack, index) => [`content/servicios/s${index}.md`, sheet(servicio, attack)]),
      ),
    });
    return seconds("2026-04-10T12:00:00-05:00");
  });
}

const hostile = (attack: string, more: object = {}) => ({
  titulo: `Hostil ${attack}`,
  resumen: `Un resumen de veinte caracteres ${attack}`,
  palabras_clave: [attack, `clave ${attack}`],
  ...more,
});

const news = (attack: string) => noticia(hostile(attack, { urgente: true, vence: "2026-05-01" }), BODY);

const sheet = (document: typeof tramite, attack: string) => {
  const enlace = "https://example.org/?a=%22%3E%3Cscript%3E&b='x'";
  const fields = {
    dirigido_a: attack,
    requisitos: [attack, { nombre: attack, detalle: attack }],
    pasos: [attack],
    costo: [{ concepto: attack, valor: 1, unidad: "COP" }],
    resultado: `Resultado ${attack}`,
    puntos_atencion: [attack],
    normativa: [{ norma: attack, enlace }],
    nivel_en_linea: "parcial",
    enlace,
  };
  return document(hostile(attack, fields), BODY);
};

const BODY = `${ATTACKS.join("\n\n")}

<iframe src="https://evil.example"></iframe>

## Encabezado ${ATTACKS[1]}

| Tabla ${ATTACKS[0]} | \`${ATTACKS[1]}\` |
| --- | --- |
| ${ATTACKS[2]} | [enlace "con comillas"](https://example.org/?q="><script>alert(5)</script>) |

\`\`\`html"><script>alert(6)</script>
${ATTACKS[0]}
\`\`\`

[referencia]: https://example.org/ "título\\"onmouseover=alert(7)"
[con referencia][referencia] y nota[^1].

[^1]: Nota ${ATTACKS[1]}
`;
