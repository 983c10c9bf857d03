import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pdfOf } from "../../demo/pictures/pdf.ts";
import { below, seeded } from "./random.ts";

/** How many are opened. */
export const PDFS = 500;
const PAGES = 12;
/** Of what a reader need not look at: pictures, fonts. */
const BYTES = 300_000;

/** Writes PDFs as offices have them, of twelve pages and 300 KB, into the media folder of `root`. Returns their paths. */
export function writePdfs(root: string, count: number): string[] {
  mkdirSync(join(root, "content", "media"), { recursive: true });
  const random = seeded(count);
  const weight = Buffer.from(Uint8Array.from({ length: BYTES }, () => below(random, 256))).toString("latin1");
  return Array.from({ length: count }, (_, number) => {
    const archivo = `content/media/acta-${number}.pdf`;
    writeFileSync(join(root, archivo), act(`Acta ${number}`, weight));
    return archivo;
  });
}

function act(title: string, weight: string): Buffer {
  const words = `BT /F1 20 Tf 72 720 Td (${title}) Tj ET`;
  const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const page =
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> >> >>";
  const kids = Array.from({ length: PAGES }, (_, index) => `${7 + index} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R /Lang (es-CO) >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${PAGES} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    `<< /Title (${title}) >>`,
    stream(words),
    stream(weight),
    ...Array.from({ length: PAGES }, () => page),
  ];
  return pdfOf(objects, "/Info 4 0 R");
}
