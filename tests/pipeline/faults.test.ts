import { chmodSync, chownSync, readdirSync, readFileSync, renameSync, utimesSync } from "node:fs";
import { cp, mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { build, writeTree } from "../../scripts/development/built-site.ts";
import { run } from "../../scripts/development/run.ts";
import { minimalContent, municipioYaml, noticia } from "../helpers/documents.ts";
import { buildOnSmallDisk, canHaveDisks } from "../helpers/small-disk.ts";
import { NOW, ownFolders } from "./judged.ts";
import { hashesOf } from "./published.ts";

const ownFolder = await ownFolders();

let prototype: string;

beforeAll(async () => {
  prototype = await ownFolder();
  await writeTree(prototype, { ...minimalContent(), "content/noticias/a.md": noticia() });
  expect((await build(prototype, { now: NOW })).status).toBe(0);
});

/** A folder whose site was built before something went wrong, and the site's files. */
async function built() {
  const root = await ownFolder();
  await cp(prototype, root, { recursive: true });
  const output = join(root, "_site");
  return { root, output, before: hashesOf(output) };
}

const FAULTS: Record<string, { spoil(root: string): unknown; message: string }> = {
  "a document that was saved in half": {
    spoil: (root) => writeTree(root, { "content/noticias/a.md": noticia().slice(0, 40) }),
    message: "content/noticias/a.md:1:1  error  El encabezado empieza con --- pero no se cierra",
  },
  "a document that was emptied": {
    spoil: (root) => writeTree(root, { "content/noticias/a.md": "" }),
    message: "content/noticias/a.md:1:1  error  ",
  },
  "a document of zeros, as a power cut leaves it": {
    spoil: (root) => writeTree(root, { "content/noticias/a.md": Buffer.alloc(4096) }),
    message: "content/noticias/a.md:1:1  error  El archivo no es de texto",
  },
  "a merge that was left in half": {
    spoil: (root) =>
      writeTree(root, { "content/noticias/a.md": `${noticia()}<<<<<<< HEAD\nuno\n=======\ndos\n>>>>>>> otra\n` }),
    message: "content/noticias/a.md:9:1  error  El archivo tiene marcas de un conflicto",
  },
  "a folder where the municipality's file should be": {
    spoil: (root) => {
      renameSync(join(root, "content/municipio.yaml"), join(root, "guardado.yaml"));
      return mkdir(join(root, "content/municipio.yaml"));
    },
    message: "content/municipio.yaml:1:1  error  Falta el archivo",
  },
  "a folder where a document should be": {
    spoil: (root) => writeTree(root, { "content/noticias/b.md/c.md": noticia() }),
    message: "content/noticias/b.md/c.md:1:1  error  ",
  },
  "a link for the municipality's file, which is not read": {
    spoil: async (root) => {
      await writeTree(root, { "secreto.yaml": `${municipioYaml()}clave: secreta\n` });
      renameSync(join(root, "content/municipio.yaml"), join(root, "guardado.yaml"));
      await symlink(join(root, "secreto.yaml"), join(root, "content/municipio.yaml"));
    },
    message: "content/municipio.yaml:1:1  error  Es un enlace simbólico",
  },
  "a link for the whole content, which is not followed": {
    spoil: async (root) => {
      renameSync(join(root, "content"), join(root, "otro"));
      await symlink(join(root, "otro"), join(root, "content"));
    },
    message: "content:1:1  error  Es un enlace simbólico",
  },
};

it.concurrent.each(Object.entries(FAULTS))("%s is reported, and the site stays unchanged", async (_what, fault) => {
  const { root, output, before } = await built();
  await fault.spoil(root);
  const { status, stdout, stderr } = await build(root, { now: NOW });
  expect([status, stderr]).toEqual([1, ""]);
  expect(stdout).toContain(fault.message);
  expect(stdout).not.toContain("secreta");
  expect(hashesOf(output)).toEqual(before);
});

it("the notes of the town stand below the guide, however their file was saved", async () => {
  const root = await ownFolder();
  await writeTree(root, { ...minimalContent(), "content/GUIA.md": "\uFEFF# Notas\r\n\r\nLlame a la extensión 12." });
  const { output } = await build(root, { now: NOW });
  const [guide, notes = ""] = readFileSync(join(output, "admin/guia/index.html"), "utf8").split(
    "Notas de este municipio</h2>",
  );
  expect(guide).toContain("Las tres reglas</h2>");
  expect(notes).toMatch(/^<div class="prose"><p>Llame a la extensión 12\.<\/p>\s*<\/div>/);
});

it("the notes of the town cannot be used to publish another file", async () => {
  const root = await ownFolder();
  await writeTree(root, { ...minimalContent(), "secreto.md": "# Secreto" });
  await symlink(join(root, "secreto.md"), join(root, "content/GUIA.md"));
  const { status, output } = await build(root, { now: NOW });
  expect(status).toBe(0);
  expect(readFileSync(join(output, "admin/guia/index.html"), "utf8")).not.toContain("Secreto");
});

/** Whoever tests as root reads everything; `nobody` does not. */
const NOBODY = 65_534;

it.skipIf(process.getuid?.() !== 0)("unreadable files and folders are reported one by one", async () => {
  const root = await ownFolder();
  const news = ["a", "b", "oculta/c"].map((name) => [`content/noticias/${name}.md`, noticia()] as const);
  await writeTree(root, { ...minimalContent(), ...Object.fromEntries(news) });
  chmodSync(join(root, ".."), 0o755);
  for (const path of ["noticias/a.md", "noticias/oculta"]) chmodSync(join(root, "content", path), 0);
  chownSync(root, NOBODY, NOBODY);
  const { status, stdout } = await run("validate", root, { now: NOW, uid: NOBODY });
  expect(status).toBe(1);
  expect(stdout.split("\n").filter((line) => line.startsWith("content/"))).toEqual([
    "content/noticias/a.md:1:1  error  No se pudo leer: sus permisos no lo dejan leer.",
    "content/noticias/oculta:1:1  error  No se pudo leer: sus permisos no lo dejan leer.",
  ]);
});

it.skipIf(process.getuid?.() !== 0)("a folder without write permission is named", async () => {
  const { root } = await built();
  const { status, stderr } = await run("build", root, {
    now: NOW,
    uid: NOBODY,
    env: { SITIO_CACHE: join(root, "cache") },
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^Los permisos no dejan trabajar en «\/.*»\.\n$/);
});

it.each([
  [
    "a build that was killed",
    { files: ["obra-Ab12Cd/nuevo/index.html", "obra-Ab12Cd/latido"], old: "obra-Ab12Cd/viejo" },
  ],
  ["one of an earlier version", { files: ["nuevo-999999/index.html"], old: "viejo-999999" }],
])("what %s left is put right by the next one, though that one has errors", async (_, left) => {
  const { root, output, before } = await built();
  await writeTree(root, { "content/noticias/b.md": "sin encabezado" });
  for (const file of left.files) {
    await writeTree(root, { [`_site.${file}`]: "a medias" });
    utimesSync(`${output}.${file}`, 0, 0);
  }
  renameSync(output, `${output}.${left.old}`);
  expect((await build(root, { now: NOW })).status).toBe(1);
  expect(hashesOf(output)).toEqual(before);
  expect(readdirSync(root).sort()).toEqual(["_site", "content"]);
});

it.skipIf(!canHaveDisks())("a full disk is reported in words, and the site stays unchanged", async () => {
  const { root, before } = await built();
  const after = await ownFolder();
  const { status, stderr } = await buildOnSmallDisk({ root, freeKilobytes: 300, after, now: NOW });
  const full = "No queda espacio en el disco: libere espacio y ejecute el comando de nuevo.\n";
  expect([status, stderr]).toEqual([2, full]);
  expect(hashesOf(join(after, "_site"))).toEqual(before);
  expect(readdirSync(after).sort()).toEqual(["_site", "content"]);
});
