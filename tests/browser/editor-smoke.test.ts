import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import matter from "gray-matter";
import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { EDITOR_POLICY, headersFile, pagePolicy } from "../../scripts/data/headers.ts";
import { adminPage } from "../../scripts/editor/admin-page.ts";
import { buildEditor } from "../../scripts/io/editor-bundle.ts";
import { writeFiles } from "../../scripts/io/output.ts";
import { type Editors, type EditorVisit, openEditors } from "../helpers/editor.ts";
import type { EditorConfig } from "../helpers/editor-site.ts";
import { history } from "../helpers/history.ts";
import { tempFolder } from "../helpers/temp-folder.ts";

/** Two collections, small: what is looked at here is the program, not the municipality's forms. */
const CONFIG: EditorConfig = {
  backend: {
    name: "github",
    repo: "alcaldia/sitio",
    branch: "main",
    commit_messages: { create: "Crea {{collection}} «{{slug}}»" },
  },
  app_title: "Editor del sitio de San Ficticio",
  media_folder: "content/media",
  public_folder: "/media",
  media_libraries: {
    default: {
      config: {
        slugify_filename: true,
        transformations: { raster_image: { format: "webp", quality: 80, width: 1600, height: 1600 } },
      },
    },
  },
  slug: { encoding: "ascii", clean_accents: true },
  collections: [
    {
      name: "noticias",
      label: "Noticias",
      label_singular: "Noticia",
      icon: "newspaper",
      folder: "content/noticias",
      extension: "md",
      format: "yaml-frontmatter",
      create: true,
      identifier_field: "titulo",
      slug: "{{titulo}}",
      fields: [
        { name: "titulo", label: "Título", widget: "string", minlength: 5 },
        { name: "fecha", label: "Fecha", widget: "datetime", type: "date", format: "YYYY-MM-DD" },
        { name: "imagen", label: "Foto", widget: "image", required: false },
        { name: "body", label: "Texto", widget: "richtext" },
      ],
    },
    {
      name: "servicios",
      label: "Servicios",
      publish_mode: "editorial_workflow",
      folder: "content/servicios",
      create: true,
      identifier_field: "titulo",
      fields: [{ name: "titulo", label: "Título", widget: "string" }],
    },
  ],
};

const NEWS = "---\ntitulo: Bienvenida al sitio\nfecha: 2026-01-10\n---\n\nTexto inicial.\n";

let editors: Editors;
let folder: string;

beforeAll(async () => {
  folder = await tempFolder(afterAll);
  const site = join(folder, "site");
  const { script, files } = await buildEditor();
  writeFiles(site, [
    ...files,
    {
      url: "/admin/index.html",
      content: adminPage({ nombre: "San Ficticio", program: { script, policy: EDITOR_POLICY } }),
    },
    { url: "/admin/config.json", content: JSON.stringify(CONFIG) },
    { url: "/_headers", content: headersFile({ styleHashes: [], hasEditor: true }) },
    { url: "/index.html", content: sitePage() },
    { url: "/404.html", content: sitePage() },
  ]);
  const told = history();
  told.commit("Primera", { at: "2026-01-10T10:00:00-05:00", files: { "content/noticias/bienvenida.md": NEWS } });
  const content = join(folder, "content");
  await told.write(content);
  editors = await openEditors({ site, content });
});

/** A page of the site as the layouts will write it: with the policy that only pages of the site have. */
const sitePage = () =>
  `<!doctype html><html lang="es"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${pagePolicy([])}"><title>Sitio</title><p>Sitio</p></html>`;

const sidewaysScroll = ({ page }: EditorVisit) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

it("a token that GitHub does not know is refused in Spanish", async () => {
  const visit = await editors.visit();
  await visit.signIn("ghp_nadie");
  await visit.page
    .getByText(/token proporcionado no es válido/)
    .first()
    .waitFor();
  await visit.leave();
});

it("the window of GitHub signs a person in", async () => {
  const visit = await editors.visit();
  await visit.open();
  await visit.page.getByRole("button", { name: /Iniciar sesión con .*GitHub/ }).click();
  await visit.ready();
  expect(editors.github.requests.map(({ path }) => path)).toContainEqual(
    expect.stringMatching(/^\/auth\?provider=github&/),
  );
  await visit.leave();
});

it("a news item with a photo becomes one commit of its author, with a small photo", async () => {
  const { repository } = editors.github;
  const before = repository.head() ?? "";
  const photo = join(folder, "Foto del Río (1).png");
  await writeFile(photo, await largePhoto());

  const visit = await editors.visit();
  await visit.signIn("ghp_marta");
  await visit.ready();
  await visit.page.getByRole("button", { name: "Crear una nueva entrada" }).click();
  await visit.fillText("titulo", "Río");
  await visit.save();
  await visit.page
    .getByText(/tiene(n)? errores|tiene un error/)
    .first()
    .waitFor();
  expect(repository.head()).toBe(before);

  await visit.fillText("titulo", "Vacunación en la vereda El Río");
  await visit.fillDate("fecha", "2026-11-20");
  await visit.giveFile("imagen", photo);
  await visit.write("Hola vereda.");
  const commit = await visit.commitAfter(visit.save);

  expect(repository.lines(["rev-list", `${before}..${commit}`])).toEqual([commit]);
  expect(repository.commit(commit)).toMatchObject({
    name: "Marta Pérez",
    email: "marta@alcaldia.example",
    message: expect.stringContaining("Crea Noticia «vacunacion-en-la-vereda-el-rio»"),
  });
  const files = repository.lines(["show", "--format=", "--name-only", commit]);
  expect(files).toEqual(["content/media/foto-del-rio-1.webp", "content/noticias/vacunacion-en-la-vereda-el-rio.md"]);
  const { data, content } = matter(repository.git(["show", `${commit}:${files[1]}`]));
  expect(data).toMatchObject({ titulo: "Vacunación en la vereda El Río", imagen: "/media/foto-del-rio-1.webp" });
  expect(content.trim()).toBe("Hola vereda.");
  const webp = repository.blob(repository.resolve(`${commit}:${files[0]}`) ?? "");
  expect(webp.subarray(8, 12).toString()).toBe("WEBP");
  expect(webp.length).toBeLessThan(600_000);
  await visit.leave();
});

it("an English browser on a phone gets Spanish, and nothing is wider than its screen", async () => {
  const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, locale: "en-US" };
  const visit = await editors.visit(phone);
  await visit.open();
  await visit.page.getByRole("button", { name: /Iniciar sesión con .*GitHub/ }).waitFor();
  expect(await sidewaysScroll(visit)).toBe(0);
  expect(await visit.page.locator("html").getAttribute("lang")).toBe("es-CO");
  expect(await visit.page.locator("#cargando").count()).toBe(0);
  await visit.signIn("ghp_juan");
  await visit.ready();
  await visit.open("#/collections/servicios/new");
  await visit.fillText("titulo", "Biblioteca");
  expect(await sidewaysScroll(visit)).toBe(0);
  await visit.leave();
});

it("what somebody must review waits on a branch of its own, and is merged when it is published", async () => {
  const { repository, pulls } = editors.github;
  const before = repository.head();
  const visit = await editors.visit();
  await visit.signIn("ghp_marta");
  await visit.ready();
  await visit.open("#/collections/servicios/new");
  await visit.fillText("titulo", "Biblioteca");
  await visit.save();
  await expect.poll(() => pulls()[0]?.labels, { timeout: 20_000 }).toEqual(["sveltia-cms/draft"]);
  expect(repository.head()).toBe(before);
  expect(pulls()[0]).toMatchObject({ head: "cms/servicios/biblioteca", isDraft: true });

  await visit.open("#/workflow");
  await visit.page.getByText("Biblioteca").first().click();
  await visit.page.getByRole("button", { name: /Estado:/ }).click();
  await visit.page.locator("[role^=menuitem]").filter({ hasText: "Listo" }).click();
  await expect.poll(() => pulls()[0]?.isDraft, { timeout: 10_000 }).toBe(false);
  await visit.page.getByRole("button", { name: "Publicar la entrada" }).click();
  await visit.page.getByRole("button", { name: "Publicar", exact: true }).click();
  await expect.poll(() => repository.head("cms/servicios/biblioteca"), { timeout: 20_000 }).toBeUndefined();
  expect(pulls()[0]?.isMerged).toBe(true);
  expect(repository.git(["show", "main:content/servicios/biblioteca.md"])).toMatch(/titulo: Biblioteca/);
  await visit.leave();
});

it("the icons are pictures, not words", async () => {
  const visit = await editors.visit();
  await visit.signIn("ghp_marta");
  await visit.ready();
  const icons = visit.page.locator(".material-symbols-outlined:visible");
  const wide = await icons.evaluateAll((found) =>
    found.filter((icon) => icon.scrollWidth > 48).map(({ textContent }) => textContent),
  );
  expect(await icons.count()).toBeGreaterThan(3);
  expect(wide).toEqual([]);
  await visit.leave();
});

it.each(["/", "/no-existe/"])(
  "the page at %s may not talk with GitHub, though the editor of its site may",
  async (path) => {
    const { page, faults, context } = await editors.visit();
    const asksGitHub = (address: string) =>
      page.evaluate((url) => fetch(`${url}/user`).then(({ status }) => status, String), address);
    await page.goto(`${editors.origin}/admin/`);
    expect(await asksGitHub(editors.github.origin)).toBe(401);
    await page.goto(editors.origin + path);
    expect(await asksGitHub(editors.github.origin)).toMatch(/TypeError/);
    expect(faults).toContainEqual(expect.stringContaining("connect-src 'self'"));
    await context.close();
  },
);

/** A picture of the size that a phone's camera gives. */
function largePhoto(): Promise<Buffer> {
  const [width, height] = [2400, 1600];
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [at % width, Math.floor(at / width)];
    pixels.set([(x * 255) / width, (y * 255) / height, (x * 7 + y * 13) % 256], at * 3);
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}
