import { createHash } from "node:crypto";
import { form, pdfOf } from "../../scripts/demo/pictures/pdf.ts";

/** A PDF without faults that says these words, readable in its bytes. */
export const samplePdf = (words: string): Buffer => form(words, []);

interface Made {
  /** What each page says; empty for a page that is only a drawing. */
  pages?: readonly string[];
  title?: string;
  language?: string;
  author?: string;
  /** With what it is locked: the password to open it, and the bits of what may be done (ISO 32000-1, table 22). */
  lock?: { password: string; allowed: number };
}

/** A PDF of any kind. */
export function oddPdf({ pages = ["Hola"], title, language, author, lock }: Made): Buffer {
  const lockOf = lock && passwordLock(lock);
  const text = (number: number, words: string) =>
    lockOf ? `<${lockOf.encrypt(number, words).toString("hex")}>` : `(${words})`;
  const [catalog, tree, font, info, first] = [1, 2, 3, 4, 5];
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`);
  const objects = [
    `<< /Type /Catalog /Pages ${tree} 0 R ${language ? `/Lang ${text(catalog, language)}` : ""} >>`,
    `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    `<< ${title ? `/Title ${text(info, title)}` : ""} ${author ? `/Author ${text(info, author)}` : ""} >>`,
    ...pages.flatMap((words, index) => {
      const number = first + 2 * index + 1;
      const drawing = words ? `BT /F1 20 Tf 72 720 Td (${words}) Tj ET` : "72 72 468 648 re S";
      const content = lockOf ? lockOf.encrypt(number, drawing).toString("latin1") : drawing;
      return [
        `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 612 792] /Contents ${number} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  return pdfOf(objects, `/Info ${info} 0 R ${lockOf?.trailer ?? ""}`);
}

/** The oldest encryption of PDF, which every reader opens. ISO 32000-1, 7.6.3 */
function passwordLock({ password, allowed }: NonNullable<Made["lock"]>) {
  const padded = (word: string) => Buffer.concat([Buffer.from(word, "latin1"), PADDING]).subarray(0, 32);
  const id = Buffer.alloc(16, 7);
  const bits = Buffer.alloc(4);
  bits.writeInt32LE(allowed);
  const owner = rc4(md5(padded("de quien lo hizo")).subarray(0, 5), padded(password));
  const key = md5(padded(password), owner, bits, id).subarray(0, 5);
  const user = rc4(key, PADDING);
  const hex = (bytes: Buffer) => `<${bytes.toString("hex")}>`;
  return {
    trailer: `/ID [${hex(id)} ${hex(id)}] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${hex(owner)} /U ${hex(user)} /P ${allowed} >>`,
    encrypt(object: number, text: string): Buffer {
      const number = Buffer.from([object & 255, (object >> 8) & 255, (object >> 16) & 255, 0, 0]);
      return rc4(md5(key, number).subarray(0, 10), Buffer.from(text, "latin1"));
    },
  };
}

const PADDING = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex");

const md5 = (...parts: Buffer[]) => createHash("md5").update(Buffer.concat(parts)).digest();

/** https://www.rfc-editor.org/rfc/rfc6229 describes it; Node has it no more. */
function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number) => state[index & 255] ?? 0;
  const swap = (a: number, b: number) => {
    [state[a & 255], state[b & 255]] = [at(b), at(a)];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255;
      j = (j + at(i)) & 255;
      swap(i, j);
      return byte ^ at(at(i) + at(j));
    }),
  );
}
