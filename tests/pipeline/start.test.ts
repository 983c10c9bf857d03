import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import fc from "fast-check";
import sharp from "sharp";
import { expect, it, onTestFinished, vi } from "vitest";
import { git, gitEnvironment } from "../../scripts/demo/repository/fast-import.ts";
import { build, type Files, writeTree } from "../../scripts/development/built-site.ts";
import { start } from "../../scripts/development/run.ts";
import { filesUnder } from "../../scripts/disk/files.ts";
import { minimalContent, municipioYaml, noticia, pagina } from "../helpers/documents.ts";
import { NOW, ownFolders } from "./judged.ts";

const ownFolder = await ownFolders();
const WAIT = { timeout: 200_000, interval: 100 };
/** Every one of them waits for several whole builds. */
vi.setConfig({ testTimeout: 600_000 });

it("prints the address, shows every change, survives errors and a folder that is moved away, and ends in silence", async () => {
  const { root, page, said, end } = await started({ "content/paginas/p.md": pagina() });
  await mkdir(join(root, "content/noticias"));
  await writeFile(join(root, "content/noticias/a.md"), noticia());
  await expect.poll(() => page("/noticias/a/"), WAIT).toContain("Jornada de vacunación");
  // The lists follow by themselves.
  await expect.poll(() => page("/noticias/"), WAIT).toContain("Jornada de vacunación");

  await writeFile(join(root, "content/noticias/a.md"), noticia({ titulo: undefined }));
  await expect.poll(said, WAIT).toContain("Se sigue mostrando la versión anterior.");
  expect(said()).toContain("content/noticias/a.md:2:1  error");
  const wrong = await page("/noticias/a/");
  for (const words of ["content/noticias/a.md, línea 2", "Cómo corregirlo:", "Jornada de vacunación"])
    expect(wrong).toContain(words);
  const files = filesUnder(join(root, "_site")).filter((file) => file.endsWith(".html"));
  const built = await Promise.all(files.map((file) => readFile(join(root, "_site", file), "utf8")));
  expect([files.includes("index.html"), built.join("").includes("Cómo corregirlo")]).toEqual([true, false]);

  await writeFile(join(root, "content/municipio.yaml"), municipioYaml({ nombre: undefined }));
  await expect.poll(() => page("/paginas/p/"), WAIT).toContain("content/municipio.yaml, línea 1");
  await writeFile(join(root, "content/municipio.yaml"), municipioYaml());

  await rename(join(root, "content"), join(root, "lejos"));
  await writeFile(join(root, "lejos/noticias/a.md"), noticia({ titulo: "Jornada corregida" }));
  await rename(join(root, "lejos"), join(root, "content"));
  await expect.poll(() => page("/noticias/a/"), WAIT).toContain("Jornada corregida");
  await expect.poll(() => page("/paginas/p/"), WAIT).not.toContain("Cómo corregirlo");

  await writeFile(join(root, "content/noticias/a.md"), noticia({ borrador: true }));
  await expect.poll(said, WAIT).toContain("content/noticias/a.md es un borrador: no se publica.");
  expect(await page("/noticias/a/")).not.toContain("Jornada");
  // While it builds the whole site.
  await end("SIGINT");
});

it("an error from the beginning is shown in the page, and the site comes when it is mended", async () => {
  const { root, page, end } = await started({ "content/noticias/a.md": noticia({ titulo: undefined }) });
  expect(await page("/noticias/a/")).toContain("Todavía no hay una versión sin errores que mostrar.");
  await writeFile(join(root, "content/noticias/a.md"), noticia());
  await expect.poll(() => page("/noticias/a/"), WAIT).toContain("Un párrafo cualquiera.");
  expect(await page("/noticias/a/")).not.toContain("Cómo corregirlo");
  await end("SIGTERM");
});

/** What somebody may do to the folder of a town while it is shown. */
const NAMES = ["a", "b", "c"] as const;
const path = (name: string) => `content/noticias/${name}.md`;
const name = fc.constantFrom(...NAMES);
const steps = fc.oneof(
  fc.record({ do: fc.constant("write" as const), name, title: fc.constantFrom("Feria", "Minga", "Álbum") }),
  fc.record({ do: fc.constant("write" as const), name, title: fc.constantFrom("Otra feria", "Otra minga") }),
  fc.record({ do: fc.constant("photo" as const), name }),
  fc.record({ do: fc.constant("rename" as const), name, to: name }),
  fc.record({ do: fc.constant("delete" as const), name }),
  fc.record({ do: fc.constant("break" as const), name }),
  fc.record({ do: fc.constant("draft" as const), name }),
  fc.record({ do: fc.constant("data" as const), name }),
  fc.record({ do: fc.constant("commit" as const), name }),
);
type Step = typeof steps extends fc.Arbitrary<infer S> ? S : never;

it("once it has settled it shows, byte for byte, what a build writes", async () => {
  const root = await ownFolder();
  await writeTree(root, { ...minimalContent(), [path("a")]: noticia() });
  await git(root, "init", "-q", "-b", "main");
  await commit(root);
  const { page, get } = await started({}, root);
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 2, maxLength: 5 }), async (sequence) => {
      for (const step of sequence) {
        await take(step, root);
        // Sometimes within one build, sometimes not.
        await new Promise((done) => setTimeout(done, step.name === "a" ? 0 : 400));
      }
      for (const each of NAMES) await mend(root, each);
      const output = await ownFolder();
      const built = await build(root, { now: NOW, args: ["--output", output], env: { SITIO_EDITOR_LOCAL: "1" } });
      expect([built.status, built.stderr]).toEqual([0, ""]);
      const files = filesUnder(output);
      const different = async () => {
        const wrong: string[] = [];
        for (const file of files) {
          const wanted = await readFile(join(output, file));
          const shown = await get(`/${file.replace(/(?<=^|\/)index\.html$/, "")}`);
          if (!shown.equals(wanted)) wrong.push(file);
        }
        return [...wrong, ...filesUnder(join(root, "_site")).filter((file) => !files.includes(file))];
      };
      await expect.poll(different, WAIT).toEqual([]);
    }),
    { numRuns: 2, seed: 20, endOnFailure: true },
  );
  expect(await page("/")).toContain("Saltar al contenido principal");
});

async function take(step: Step, root: string): Promise<void> {
  const file = path(step.name);
  const old = await readFile(join(root, file), "utf8").catch(() => undefined);
  switch (step.do) {
    case "write":
      return writeTree(root, { [file]: noticia({ titulo: step.title }, `Vea [la otra](/noticias/${step.name}/).`) });
    case "photo": {
      const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#357" } })
        .jpeg()
        .toBuffer();
      return writeTree(root, {
        [`content/media/${step.name}.jpg`]: photo,
        [file]: noticia({ imagen: `/media/${step.name}.jpg`, imagen_alt: "El río desde el puente." }),
      });
    }
    case "rename":
      return old === undefined ? undefined : rename(join(root, file), join(root, path(step.to)));
    case "delete":
      return rm(join(root, file), { force: true });
    case "break":
      return writeTree(root, { [file]: noticia({ titulo: undefined }) });
    case "draft":
      return writeTree(root, { [file]: noticia({ borrador: true }) });
    case "data":
      return writeTree(root, {
        "content/municipio.yaml": municipioYaml({ telefono: `601 555 010${NAMES.indexOf(step.name)}` }),
      });
    case "commit":
      return commit(root);
  }
}

async function mend(root: string, each: string): Promise<void> {
  const text = await readFile(join(root, path(each)), "utf8").catch(() => undefined);
  const isWrong = text !== undefined && !text.includes("titulo:");
  if (isWrong) await writeTree(root, { [path(each)]: noticia({ titulo: "Corregida" }) });
}

/** Every commit on the same day: the history changes, and the day does not. */
async function commit(root: string): Promise<void> {
  const who = ["-c", "user.name=Oficina", "-c", "user.email=oficina@example.org"];
  const env = { ...gitEnvironment(), GIT_AUTHOR_DATE: NOW, GIT_COMMITTER_DATE: NOW };
  for (const words of [
    ["add", "-A", "content"],
    ["commit", "-q", "--allow-empty", "-m", "Un cambio"],
  ])
    await promisify(execFile)("git", [...who, ...words], { cwd: root, env });
}

interface Started {
  root: string;
  /** The page at an address, without the script that loads it again. */
  page(address: string): Promise<string>;
  get(address: string): Promise<Buffer>;
  said(): string;
  /** Ends it with a signal: at once, in silence, and with nothing left behind. */
  end(signal: "SIGINT" | "SIGTERM"): Promise<void>;
}

/** `npm start` on a minimal content with more files. */
async function started(files: Files = {}, folder?: string): Promise<Started> {
  const root = folder ?? (await ownFolder());
  if (!folder) await writeTree(root, { ...minimalContent(), ...files });
  const port = await freePort();
  const child = start("start", root, { now: NOW, args: ["--port", String(port)] });
  onTestFinished(() => void child.kill());
  const texts = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    child[stream]?.setEncoding("utf8").on("data", (text: string) => {
      texts[stream] += text;
    });
  const address = /Sitio en http:\/\/localhost:(\d+)\/ — se actualiza solo/;
  await expect.poll(() => texts.stdout, WAIT).toMatch(address);
  // It takes one of the next when another program was quicker to take this one.
  const taken = Number(address.exec(texts.stdout)?.[1]);
  expect([taken >= port, taken < port + 10]).toEqual([true, true]);
  const get = async (path: string) => {
    const bytes = Buffer.from(await (await fetch(`http://localhost:${taken}${path}`)).arrayBuffer());
    const script = /<script type="module" src="\/\.vista\/recargar\.js" data-version="\w+"><\/script>/;
    return path.endsWith("/") || path.endsWith(".html") ? Buffer.from(bytes.toString().replace(script, "")) : bytes;
  };
  return {
    root,
    get,
    page: async (path) => (await get(path)).toString(),
    said: () => texts.stdout,
    end: async (signal) => {
      const before = texts.stdout;
      const ended = new Promise((done) => child.on("close", done));
      child.kill(signal);
      expect([await ended, texts.stdout.slice(before.length), texts.stderr]).toEqual([0, "", ""]);
      await expect(get("/")).rejects.toThrow();
      expect((await readdir(root)).sort()).toEqual(["_site", "content"]);
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}
