import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { gitEnvironment } from "../../scripts/demo/repository/fast-import.ts";
import { history } from "../../scripts/demo/repository/history.ts";
import { minimalContent, municipioYaml, noticia } from "../helpers/documents.ts";
import { logLines, reportOfFolder } from "../helpers/report.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

const at = (day: string) => `2026-${day}T10:00:00-05:00`;
const news = (name: string) => ({ [`content/noticias/${name}.md`]: noticia({ titulo: name, fecha: "2026-03-01" }) });

/** What the town hall published while somebody wrote «mia» in a copy that is a few days behind; the copy. */
async function copyBehind(): Promise<string> {
  const h = history();
  const names = { historial: { repositorios: ["alcaldia/sitio"] } };
  const files = { ...minimalContent(), "content/municipio.yaml": municipioYaml(names) };
  const base = h.commit("Comienzo", { at: at("01-10"), files });
  for (const day of ["03-03", "03-10", "03-17"]) h.commit("Publica", { at: at(day), files: news(`n${day}`) });
  h.commit("Mía", { at: at("03-20"), branch: "mia", parents: [base], files: news("mia") });
  const folder = await tempFolder();
  await h.write(join(folder, "alcaldia/sitio"));
  shell(folder, "git clone --quiet alcaldia/sitio copia");
  const copy = join(folder, "copia");
  shell(copy, "git reset --quiet --hard origin/mia");
  return copy;
}

/** Runs commands on 9 April, on a computer that speaks Spanish. */
function shell(cwd: string, commands: string): void {
  const [name, email, date] = ["Oficina de Pruebas", "pruebas@example.org", at("04-09")];
  const author = { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date };
  const committer = { GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email, GIT_COMMITTER_DATE: date };
  const env = { ...gitEnvironment(), ...author, ...committer, LC_ALL: "C.UTF-8", LANGUAGE: "es", GIT_EDITOR: "true" };
  execFileSync("sh", ["-ec", commands], { cwd, env, stdio: "pipe" });
}

it.each([
  "git pull --no-rebase",
  "git pull --no-rebase origin main",
  "git pull --no-rebase ../alcaldia/sitio main",
  'git pull --no-rebase "file://$PWD/../alcaldia/sitio/" main',
  "git pull --rebase",
  "git merge origin/main",
  "git fetch origin main; git merge FETCH_HEAD",
  "git checkout --quiet -b trabajo; git pull --no-rebase origin main",
  "git checkout --quiet -b trabajo; git merge origin/main",
  "git checkout --quiet -b trabajo; git branch --force main origin/main; git merge main",
  "git reset --hard HEAD~1; git pull --ff-only; git merge --no-ff origin/mia",
  "git reset --hard HEAD~1; git pull --ff-only; git pull --no-ff --no-rebase ../alcaldia/sitio mia",
  "git reset --hard HEAD~1; git pull --ff-only; git merge --squash origin/mia; git commit --message 'La feria'",
  "git reset --hard HEAD~1; git pull --ff-only; git cherry-pick origin/mia",
])("what is published keeps its days after «%s»", async (commands) => {
  const copy = await copyBehind();
  shell(copy, commands);
  const report = await reportOfFolder(copy, "2026-06-20T12:00:00-05:00");
  expect(logLines(report)).toEqual([
    "2026-03-03 nuevo n03-03",
    "2026-03-10 nuevo n03-10",
    "2026-03-17 nuevo n03-17",
    "2026-04-09 nuevo mia",
  ]);
  expect(report.historial.avisos).toEqual([]);
});
