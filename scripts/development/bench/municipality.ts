import sharp from "sharp";
import { stringify } from "yaml";
import { type Content, fastImport, type ImportedCommit } from "../../demo/repository/fast-import.ts";
import { DEPENDENCIAS, documentText, type PlannedDocument, photoPath, planDocuments } from "./big-documents.ts";
import { below, seeded } from "./random.ts";

export interface BigMunicipality {
  dir: string;
  /** The `SOURCE_DATE_EPOCH` to build it with, in seconds. */
  now: number;
}

export interface Size {
  /** More than 50, the number of offices. */
  documents: number;
  /** Merges included; at least 10. */
  commits: number;
  /** How many noticias have a photo. Default none. */
  photos?: number;
}

const FIRST_COMMIT = Date.parse("2024-01-02T08:00:00-05:00");
const NOW = Date.parse("2026-11-15T12:00:00-05:00");
/** Documents are created during this part of the history; after it they are only edited. */
const GROWTH = 0.7;
const OFFICE = { name: "Oficina de Prueba", email: "oficina@example.org" };

/**
 * Writes an invented municipality of any size with its git history into `dir`, which must be empty or absent.
 * The same size always gives the same commits. Streams into git: only the plan is in memory, not the texts.
 */
export async function writeBigMunicipality(dir: string, size: Size): Promise<BigMunicipality> {
  await fastImport(dir, generateCommits(size));
  return { dir, now: NOW / 1000 };
}

/** Commits in rounds of ten: edits and new documents one by one, then a pull merge or a reviewed branch. */
async function* generateCommits(size: Size): AsyncGenerator<ImportedCommit> {
  const changes = changeMaker(size);
  let made = 0;
  const next = (message: string, parents: number[], files: Changes): ImportedCommit => {
    made += 1;
    const at = dateOf(made - 1, size);
    const dates = { authoredAt: at, committedAt: at };
    return { mark: made, branch: "main", message, parents, author: OFFICE, committer: OFFICE, ...dates, files };
  };
  yield next("Primer día", [], await changes.begin());
  let head = made;
  while (made < size.commits) {
    const [base, room] = [head, size.commits - made];
    const files = await changes.some(made);
    yield next("Actualiza documentos", [base], files);
    head = made;
    if (made % 10 > 6 && room >= 3) {
      // Somebody else committed on `base`: the local side is the first parent, as after `git pull`.
      yield next("Trabajo en otra copia", [base], await changes.some(made));
      yield next("Merge branch 'main' of https://example.org/sitio", [made, head], files);
      head = made;
    } else if (made % 10 > 4 && room >= 3) {
      const reviewed = await changes.some(made);
      yield next("Propone cambios", [head], reviewed);
      yield next(`Merge pull request #${made} from ejemplo/cambios`, [head, made], reviewed);
      head = made;
    }
  }
}

type Changes = [path: string, content: Content][];

/** Generates the files of each commit: documents that are due, and an edit of an existing one. */
function changeMaker(size: Size) {
  const { documents, photos = 0 } = size;
  const plan = planDocuments(documents, photos, (number) => dateOf(commitOf(number, size), size).slice(0, 10));
  const edits = new Uint16Array(documents);
  const random = seeded(documents + size.commits);
  let created = 0;

  const file = (planned: PlannedDocument): Changes[number] => [
    `content${planned.url.slice(0, -1)}.md`,
    documentText(planned, plan, edits[planned.number] ?? 0),
  ];

  async function createUpTo(count: number): Promise<Changes> {
    const fresh = plan.slice(created, count);
    created = Math.max(created, count);
    const files = fresh.map(file);
    for (const planned of fresh.filter(({ hasPhoto }) => hasPhoto)) {
      files.push([`content${photoPath(planned)}`, await photo(planned.number)]);
    }
    return files;
  }

  function editOne(): Changes[number] | undefined {
    const planned = plan[below(random, created)];
    if (!planned) return undefined;
    edits[planned.number] = (edits[planned.number] ?? 0) + 1;
    return file(planned);
  }

  return {
    async begin(): Promise<Changes> {
      return [
        ["content/municipio.yaml", municipio()],
        ["content/criterios.yaml", criterios()],
        ...(await createUpTo(Math.min(DEPENDENCIAS, documents))),
      ];
    },
    /** The changes of the commit after `made` others. */
    async some(made: number): Promise<Changes> {
      const edit = editOne();
      const isLast = made >= size.commits * GROWTH;
      const due = isLast ? documents : Math.ceil((made / (size.commits * GROWTH)) * documents);
      return [...(edit ? [edit] : []), ...(await createUpTo(due))];
    },
  };
}

/** The number of the commit that adds a document, from 0. */
function commitOf(number: number, { documents, commits }: Size): number {
  return Math.floor((number / documents) * GROWTH * commits);
}

function dateOf(commit: number, { commits }: Size): string {
  return new Date(FIRST_COMMIT + (commit / commits) * (NOW - FIRST_COMMIT)).toISOString();
}

function municipio(): string {
  const ids = ["noticias", "tramites", "servicios", "paginas", "dependencias"];
  return stringify({
    nombre: "Gran Ficticio",
    departamento: "Departamento de Ejemplo",
    codigo_dane: "00001",
    sitio: "https://gran-ficticio.example",
    ficticio: true,
    canales: ids.map((id) => ({ id, nombre: id, carpeta: id, responsable: "dependencia-0", desde: "2024-01" })),
  });
}

/** As many criteria as a real plan has in its five phases, half of them checked automatically, month by month. */
function criterios(): string {
  const phases = ["informacion", "interaccion", "transaccion", "transformacion", "democracia"];
  const checks = [{ coleccion: "noticias", documentos: 5 }, { pagina: "/mapa-del-sitio/" }, { dato: "telefono" }];
  return stringify({
    advertencia: "Lista inventada para medir.",
    fases: phases.map((id) => ({ id, nombre: `Fase de ${id}` })),
    criterios: Array.from({ length: 100 }, (_, index) => ({
      id: `CRI-${String(index).padStart(3, "0")}`,
      fase: phases[index % phases.length],
      nombre: `Criterio número ${index}`,
      ...(index % 2 === 0
        ? { comprobacion: "automatica", verifica: checks[index % checks.length] }
        : { comprobacion: "declarada" }),
    })),
  });
}

/** A picture of 2400 × 1600 pixels with about as much detail as a photo; about 500 KiB. */
function photo(number: number): Promise<Buffer> {
  const random = seeded(number);
  const raw = { width: 240, height: 160, channels: 3 } as const;
  const pixels = Uint8Array.from({ length: raw.width * raw.height * raw.channels }, () => below(random, 256));
  return sharp(pixels, { raw }).resize(2400, 1600, { kernel: "cubic" }).jpeg({ quality: 80 }).toBuffer();
}
