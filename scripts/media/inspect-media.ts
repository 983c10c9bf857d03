import { readCache, writeCache } from "../disk/cache.ts";
import { hashBytes } from "../disk/hash.ts";
import { readBytes } from "../disk/read-content.ts";
import type { ImageFacts } from "../images/image.ts";
import { type ImageFault, type InspectedImage, inspectImage, RECIPE } from "../photos/inspect-image.ts";
import { LIMITS } from "../schema/limits.ts";
import { type Issue, issue } from "../validation/issue.ts";
import { extensionOf, isImagePath } from "../validation/listing.ts";
import { type KindFault, kindFault } from "./kind.ts";
import { type PdfFacts, pdfFacts } from "./pdf.ts";
import { PdfReader } from "./read-pdfs.ts";

/** What was learnt of a file; remembered by its content and its ending. */
type Inspection = { fault: KindFault | ImageFault } | { image: ImageFacts } | { pdf: PdfFacts } | { isOther: true };

interface InspectedMedia {
  images: InspectedImage[];
  /** How many pages each PDF has, by path, where that is sure. */
  pages: Map<string, number>;
  issues: Issue[];
}

const CACHE_NAME = "archivos";
/** Changes with the settings of photos and with what is asked of the other files. */
const VERSION = `${RECIPE}-1`;

/** Opens every file as far as it takes to know what it is: one that is not what its name says is an issue. */
export async function inspectMedia(root: string, archivos: readonly string[]): Promise<InspectedMedia> {
  const cached = readCache<Inspection>(CACHE_NAME, VERSION);
  const seen: Record<string, Inspection> = {};
  const found: InspectedMedia = { images: [], pages: new Map(), issues: [] };
  const pdfs = new PdfReader();
  for (const archivo of archivos) {
    const bytes = readBytes(root, archivo);
    if ("razon" in bytes) {
      found.issues.push(issue("archivo-ilegible", { archivo }, bytes));
      continue;
    }
    const hash = hashBytes(bytes);
    const key = `${hash}.${extensionOf(archivo)}`;
    const inspection = cached[key] ?? seen[key] ?? (await inspect(archivo, bytes, pdfs));
    // Read again each time, lest a busy machine's haste be remembered as a fault of the file.
    if (!isUnread(inspection)) seen[key] = inspection;
    add({ archivo, hash, bytes: bytes.length, inspection }, found);
  }
  await pdfs.close();
  if (Object.keys(seen).some((key) => !(key in cached))) writeCache(CACHE_NAME, VERSION, { ...cached, ...seen });
  return found;
}

async function inspect(archivo: string, bytes: Buffer, pdfs: PdfReader): Promise<Inspection> {
  const ending = extensionOf(archivo);
  const fault = await kindFault(ending, bytes);
  if (fault) return { fault };
  if (isImagePath(archivo)) {
    const image = await inspectImage(bytes);
    return "codigo" in image ? { fault: image } : { image };
  }
  return ending === "pdf" ? { pdf: pdfFacts(await pdfs.read(bytes)) } : { isOther: true };
}

const isUnread = (inspection: Inspection) =>
  "pdf" in inspection && inspection.pdf.faults.some(({ codigo }) => codigo === "pdf-sin-revisar");

interface Inspected {
  archivo: string;
  hash: string;
  bytes: number;
  inspection: Inspection;
}

function add({ archivo, hash, bytes, inspection }: Inspected, { images, pages, issues }: InspectedMedia): void {
  if ("fault" in inspection) issues.push(faultIssue(archivo, inspection.fault));
  else if ("image" in inspection) images.push({ archivo, hash, facts: inspection.image });
  else if ("pdf" in inspection) {
    if (inspection.pdf.pages !== undefined) pages.set(archivo, inspection.pdf.pages);
    issues.push(...inspection.pdf.faults.map((fault) => pdfIssue(archivo, fault)));
    if (bytes > LIMITS.heavyBytes) issues.push(issue("pdf-pesado", { archivo }, { bytes }));
  }
}

function faultIssue(archivo: string, fault: KindFault | ImageFault): Issue {
  const dice = extensionOf(archivo);
  switch (fault.codigo) {
    case "imagen-enorme":
      return issue("imagen-enorme", { archivo }, { ...fault, pixeles: LIMITS.imagePixels, lado: LIMITS.imageSide });
    case "archivo-falso":
      return issue("archivo-falso", { archivo }, { dice, real: fault.real });
    case "archivo-danado":
      return issue("archivo-danado", { archivo }, { dice });
    default:
      return issue(fault.codigo, { archivo });
  }
}

function pdfIssue(archivo: string, fault: PdfFacts["faults"][number]): Issue {
  switch (fault.codigo) {
    case "pdf-restringido":
      return issue("pdf-restringido", { archivo }, { prohibe: fault.prohibe.join(" ni ") });
    case "pdf-sin-propiedades":
      return issue("pdf-sin-propiedades", { archivo }, { faltan: fault.faltan.join(" ni su ") });
    default:
      return issue(fault.codigo, { archivo });
  }
}
