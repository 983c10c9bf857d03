import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { history, type Mark } from "../../scripts/demo/repository/history.ts";
import { builtDemo } from "../../scripts/development/built-site.ts";
import { run } from "../../scripts/development/run.ts";
import { fingerprint } from "../../scripts/disk/hash.ts";
import type { ExplainedChange } from "../../scripts/report/explanation.ts";
import type { LogEntry } from "../../scripts/report/report.ts";
import { doc, minimalContent, municipioYaml, noticia } from "../helpers/documents.ts";
import { explanationsOfFolder } from "../helpers/report.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

const NOW = "2026-05-20T12:00:00-05:00";
const BODY = "El puesto de salud atiende desde las ocho, con la planilla y el carné de cada niño.";
const news = (titulo: string, data = {}, body = BODY) => noticia({ titulo, fecha: "2026-02-01", ...data }, body);
const edicto = (resumen: string) =>
  doc({
    titulo: "Edicto de Fulano Quintero",
    resumen,
    dependencia: "secretaria-general",
    tipo: "edicto",
    fecha_publicacion: "2026-02-10",
    vence: "2026-12-31",
  });

/** A municipality of which March 2026 has a change of every kind, and the names of its commits. */
async function town() {
  const h = history();
  const named = new Map<string, Mark>();
  const at = (day: string, hour = "10:00") => `2026-${day}T${hour}:00-05:00`;
  const commit = (name: string, moment: string, files: Record<string, string | null>, branch = "main") => {
    const paths = Object.entries(files).map(([path, text]) => [`content/${path}`, text]);
    named.set(name, h.commit(name, { at: moment, files: Object.fromEntries(paths), branch }));
  };
  const canal = { carpeta: "noticias", responsable: "secretaria-general", meta_mensual: 9, desde: "2026-02" };
  const canales = [
    { ...canal, id: "noticias", nombre: "Noticias" },
    { ...canal, id: "documentos", nombre: "Documentos", carpeta: "documentos", meta_mensual: 1 },
    { ...canal, id: "paginas", nombre: "Páginas", carpeta: "paginas", desde: "2026-04" },
  ];

  h.commit("Comienzo", {
    at: at("02-10"),
    files: { ...minimalContent(), "content/municipio.yaml": municipioYaml({ canales }) },
  });
  commit("February", at("02-11"), {
    "noticias/feria.md": news("Feria"),
    "noticias/obra.md": news("Obra", {}, `${BODY} Vea el [plano](/media/plano-de-la-obra.pdf).`),
    "noticias/zulema-quintero.md": news("Multa a Zulema Quintero"),
    "noticias/sorpresa.md": news("Sorpresa", { borrador: true }),
    "documentos/de-fulano-quintero.md": edicto("Se cita a una persona."),
    "media/plano-de-la-obra.pdf": "uno",
  });
  commit("ahead", at("02-20"), { "noticias/jornada.md": news("Jornada", { fecha: "2026-03-20" }) });

  commit("new", at("03-02"), { "noticias/taller.md": news("Taller de café") });
  commit("edit", at("03-03"), { "noticias/feria.md": news("Feria", {}, `${BODY} Será en el parque.`) });
  commit("again", at("03-03", "11:00"), { "noticias/feria.md": news("Feria", {}, `${BODY} Será en la plaza.`) });
  commit("drafts", at("03-04"), {
    "noticias/despido-de-quintero.md": news("Despido de Quintero", { borrador: true }),
    "noticias/otro-despido-de-quintero.md": news("Otro despido de Quintero", { borrador: true }),
  });
  commit("picture", at("03-05"), { "media/plano-de-la-obra.pdf": "dos" });
  commit("renamed", at("03-06"), {
    "noticias/taller.md": null,
    "noticias/taller-de-cafe.md": news("Taller de café", {}, `${BODY} Traiga su libreta.`),
  });
  commit("reviewed", at("03-09"), {
    "noticias/feria.md": news("Feria", { revisado: "2026-03-09" }, `${BODY} Será en la plaza.`),
  });
  commit("mass", at("03-10"), {
    "noticias/obra.md": news("Obra", {}, `Sin tildes. Vea el [plano](/media/plano-de-la-obra.pdf).`),
    "noticias/taller-de-cafe.md": news("Taller de café", {}, "Sin tildes."),
  });
  named.set("branch", h.commit("branch", { at: at("03-11"), branch: "rama", parents: [h.head()], files: {} }));
  commit("proposal", at("03-11", "11:00"), { "noticias/biblioteca.md": news("Biblioteca") }, "rama");
  named.set("review", h.merge("Merge pull request #1 from rama", { at: at("03-12"), from: "rama" }));
  commit("forgotten", at("03-13"), {
    "noticias/zulema-quintero.md": null,
    "retirados.yaml": `olvidados:\n  - ${fingerprint("/noticias/zulema-quintero/")}\n`,
  });
  commit("notice", at("03-16"), { "documentos/de-fulano-quintero.md": edicto("Se cita por segunda vez.") });
  commit("gone", at("03-17"), { "noticias/biblioteca.md": null });
  commit("settings", at("03-18"), { "municipio.yaml": `${municipioYaml({ canales })}# Nada\n` });
  const base = h.head();
  commit("theirs", at("03-19", "09:00"), { "noticias/feria.md": news("Feria", {}, `${BODY} Será mañana.`) });
  named.set("copy", h.commit("mine", { at: at("03-19"), branch: "copia", parents: [base], files: {} }));
  commit("mine", at("03-19", "10:30"), { "noticias/piscina.md": news("Piscina") }, "copia");
  named.set(
    "pull",
    h.merge("Merge remote-tracking branch 'origin/main'", {
      at: at("03-19", "11:00"),
      parents: [h.head("copia"), h.head()],
    }),
  );
  commit("moved", at("03-21"), {
    "noticias/piscina.md": null,
    "noticias/piscina-municipal.md": news("Piscina"),
  });
  commit("broken", at("03-23"), { "noticias/feria.md": news("Feria", { resumen: undefined }) });
  commit("mended", at("03-24"), { "noticias/feria.md": news("Feria", {}, `${BODY} Será mañana.`) });
  commit("shown", at("03-25"), { "noticias/sorpresa.md": news("Sorpresa") });
  commit("page", at("03-26"), { "paginas/historia.md": news("Historia", { fecha: undefined }) });
  commit("secret", at("03-27"), {
    "noticias/nombra-a-quintero.md": news("Nombra a Quintero", { fecha: "2026-06-01" }),
  });
  commit("April", at("04-01"), { "noticias/feria.md": news("Feria") });

  const { dir, hashOf } = await h.write(await tempFolder(onTestFinished));
  await writeFile(join(dir, ".git-blame-ignore-revs"), `${hashOf(named.get("mass") ?? 0)}\n`);
  const short = [...named].map(([name, mark]): [string, string] => [hashOf(mark).slice(0, 12), name]);
  return {
    dir,
    withNames: (text: string) => short.reduce((shown, [hash, name]) => shown.replaceAll(hash, name), text),
  };
}

const MARCH = `Por qué cuenta cada cambio de marzo de 2026

Noticias                 ✗ 8/9    no cumple
  secretaria-general · 9 actualizaciones: días 2, 3, 5, 6, 12, 19, 20 y 25
Documentos               ✓ 1/1    cumple
  secretaria-general · 1 actualización: día 16
Páginas                  no se cuenta en ese mes

Por qué: 21 cambios, el más antiguo primero

2 mar 2026, 10:00 · Noticias · nuevo
  «Taller de café»
  Cuenta. Es un documento nuevo: antes no se podía leer.
  git show new -- content/noticias/taller.md

3 mar 2026, 10:00 · Noticias · actualizado
  «Feria»
  Cuenta. Cambió lo que el ciudadano puede leer.
  git show edit -- content/noticias/feria.md

3 mar 2026, 11:00 · Noticias · actualizado
  «Feria»
  Cambió lo que el ciudadano puede leer. Ese día ya contaba. En un mismo día, un
  documento que cambia varias veces cuenta una vez, y varias actualizaciones
  suman un solo día.
  git show again -- content/noticias/feria.md

4 mar 2026, 10:00 · Noticias · no cuenta
  2 documentos que no se nombran
  No cuentan los borradores ni las fichas que todavía no están en publicado.
  git show drafts

5 mar 2026, 10:00 · Noticias · actualizado
  «Obra»
  Cuenta. Cambiar una imagen o un archivo es actualizar cada documento público
  que lo enlaza.
  git show picture -- content/media/

6 mar 2026, 10:00 · Noticias · actualizado
  «Taller de café»
  Cuenta. Cambió lo que el ciudadano puede leer, y el nombre del archivo: es el
  mismo documento.
  git show renamed -- content/noticias/

9 mar 2026, 10:00 · Noticias · no cuenta
  «Feria»
  No cuentan los cambios que el ciudadano no ve: espacios, comillas, marcas, el
  orden de los datos, revisado o palabras_clave.
  git show reviewed -- content/noticias/feria.md

10 mar 2026, 10:00 · Noticias · no cuenta
  2 documentos que no se nombran
  No cuentan los commits que el repositorio señala en .git-blame-ignore-revs,
  por ser cambios masivos de formato.
  git show mass

12 mar 2026, 10:00 · Noticias · nuevo
  «Biblioteca»
  Cuenta. Es un documento nuevo: antes no se podía leer. Lo que pasó por
  revisión cuenta una vez, el día del merge que lo aprobó.
  git diff "review^1" review -- content/noticias/biblioteca.md

13 mar 2026, 10:00 · Noticias · retirado
  «Documento retirado»
  Retirar un documento queda en el registro, pero no suma para la meta.
  git show forgotten

16 mar 2026, 10:00 · Documentos · actualizado
  «Aviso a una persona»
  Cuenta. Cambió lo que el ciudadano puede leer.
  git show notice

17 mar 2026, 10:00 · Noticias · retirado
  «Biblioteca»
  Retirar un documento queda en el registro, pero no suma para la meta.
  git show gone -- content/noticias/biblioteca.md

19 mar 2026, 09:00 · Noticias · actualizado
  «Feria»
  Cuenta. Cambió lo que el ciudadano puede leer.
  git show theirs -- content/noticias/feria.md

19 mar 2026, 11:00 · Noticias · nuevo
  «Piscina»
  Cuenta. Es un documento nuevo: antes no se podía leer. Llegó con un merge que
  trajo lo ya publicado a la copia de alguien: la orden compara con eso.
  git diff "pull^2" pull -- content/noticias/piscina.md

20 mar 2026, 00:00 · Noticias · nuevo
  «Jornada»
  Cuenta. Un documento con fecha futura cuenta el día de esa fecha, cuando se
  hace público. Su commit es de antes.
  git show ahead -- content/noticias/jornada.md

21 mar 2026, 10:00 · Noticias · no cuenta
  «Piscina»
  No cuentan los cambios de nombre de un archivo que dejan igual el texto.
  git show moved -- content/noticias/

23 mar 2026, 10:00 · Noticias · no cuenta
  «Feria»
  No cuentan las versiones que no se podían leer, no tenían un dato obligatorio
  o tenían mal escrita su fecha de publicación o de vencimiento.
  git show broken -- content/noticias/feria.md

24 mar 2026, 10:00 · Noticias · no cuenta
  «Feria»
  Lo que el ciudadano puede leer quedó como estaba.
  git show mended -- content/noticias/feria.md

25 mar 2026, 10:00 · Noticias · nuevo
  «Sorpresa»
  Cuenta. El archivo ya existía y no se podía leer (era un borrador, una ficha
  sin publicar o algo retirado): ahora sí.
  git show shown -- content/noticias/sorpresa.md

26 mar 2026, 10:00 · Páginas · nuevo
  «Historia»
  El canal no tiene cifras de este mes. Es un documento nuevo: antes no se podía
  leer.
  git show page -- content/paginas/historia.md

27 mar 2026, 10:00 · Noticias · no cuenta
  1 documento que no se nombra
  Un documento con fecha futura cuenta el día de esa fecha, cuando se hace
  público.
  git show secret

La suma
· Noticias: 9 actualizaciones en 8 días distintos (2, 3, 5, 6, 12, 19, 20 y 25);
la meta es 9 días: no cumple.
· Documentos: 1 actualización en 1 día (16); la meta es 1 día: cumple.
· Páginas: no se cuenta en ese mes.

Cómo comprobarlo
La línea principal es la historia de lo publicado. De este mes tiene 21 commits
(cambios guardados); 1 no cambió ningún documento de estos canales.
La fecha es la del commit con que el cambio llegó a la línea principal, en la
hora de America/Bogota, no la del día en que se escribió.
Lo que se envía tarde cuenta en la fecha de su commit: uno hecho en marzo y
enviado en abril cuenta en marzo, y cambia la cifra de ese mes.
Un documento que vence deja de verse al día siguiente de la fecha de vence, sin
ningún commit: eso no queda en el registro.
Cada orden de git muestra su cambio: se escribe en la carpeta que contiene
content. La que sigue dice la fecha de un commit; donde dice COMMIT va su
código, que está en cada orden:
  TZ=America/Bogota git show -s --date=iso-local --format="%h %cd %s" COMMIT
`;

describe("the explanation of a month", () => {
  it("has a change of every kind, and names nothing that the log does not", async () => {
    const { dir, withNames } = await town();
    const { status, stdout, stderr } = await run("freshness", dir, { now: NOW, args: ["--explica", "2026-03"] });
    expect([status, stderr]).toEqual([0, ""]);
    expect(withNames(stdout)).toBe(MARCH);
    expect(stdout).not.toMatch(/quintero/i);
  });

  it("as JSON is that month of the report, with its changes; each command shows something, and the sum is the figures", async () => {
    const { dir } = await town();
    const { stdout } = await run("freshness", dir, {
      now: NOW,
      args: ["--explica", "2026-03", "--format", "json"],
    });
    const { explicacion, actualizaciones, canales, ...rest } = JSON.parse(stdout);
    const { cambios }: { cambios: ExplainedChange[] } = explicacion;
    expect(Object.keys(rest)).toEqual(["generado", "zona_horaria", "historial", "sitio"]);
    expect(stdout).not.toMatch(/quintero/i);

    expect(
      cambios
        .filter(({ tipo }) => tipo)
        .map(keyOf)
        .sort(),
    ).toEqual(actualizaciones.map(keyOf).sort());
    for (const { id, meses } of canales) {
      const counted = cambios.filter(({ canal, cuenta }) => canal === id && cuenta).length;
      expect([id, counted]).toEqual([id, meses[0]?.actualizaciones ?? 0]);
    }
    for (const { orden } of cambios) expect([orden, (await shell(orden, dir)).trim()]).not.toEqual([orden, ""]);
  });

  it("of every month of the demo has each line of the log once, and adds up to the figures", async () => {
    const { root } = await builtDemo();
    const { report, explain } = await explanationsOfFolder(root, "2026-11-15T12:00:00-05:00");
    const all = report.sitio.meses.map(({ mes }) => ({ mes, ...explain(mes) }));
    const lines = all.flatMap(({ cambios }) => cambios.filter(({ tipo }) => tipo).map(keyOf));
    expect(lines.sort()).toEqual(report.actualizaciones.map(keyOf).sort());
    const figures = report.canales.flatMap(({ id, meses }) =>
      meses.map(({ mes, actualizaciones }) => `${id} ${mes} ${actualizaciones}`),
    );
    const counted = report.canales.flatMap(({ id }) =>
      all.map(
        ({ mes, cambios }) => `${id} ${mes} ${cambios.filter(({ canal, cuenta }) => canal === id && cuenta).length}`,
      ),
    );
    expect(counted).toEqual(figures);
    expect(new Set(all.flatMap(({ cambios }) => cambios.map(({ motivo }) => motivo))).size).toBeGreaterThan(5);
  });

  it("of a month before the history, or without a history, has no change", async () => {
    const { dir } = await town();
    const explain = async (root: string, month: string) =>
      (await run("freshness", root, { now: NOW, args: ["--explica", month] })).stdout;
    expect(await explain(dir, "2025-03")).toContain("Por qué: 0 cambios");
    const none = await tempFolder(onTestFinished);
    await mkdir(join(none, "content"));
    await writeFile(join(none, "content/municipio.yaml"), municipioYaml());
    expect(await explain(none, "2026-03")).toBe(
      "Por qué cuenta cada cambio de marzo de 2026\nAviso: No hay historial: esta carpeta no es un repositorio de git. El informe no\ntiene cifras.\n",
    );
  });
});

/** What a line of the log and its explanation have in common. */
const keyOf = ({ fecha, canal, tipo, titulo, url, archivo, commit }: LogEntry | ExplainedChange) =>
  [fecha, canal, tipo, titulo, url, archivo, commit].join();

/** What a shell prints. */
async function shell(command: string, cwd?: string): Promise<string> {
  return (await promisify(execFile)("sh", ["-c", command], { cwd })).stdout;
}
