import { deflateRawSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { kindFault } from "../../scripts/media/kind.ts";
import { FILE_EXTENSIONS, IMAGE_EXTENSIONS } from "../../scripts/schema/content-files.ts";
import { samplePdf } from "../helpers/pdf.ts";

const photo = sharp({ create: { width: 40, height: 30, channels: 3, background: "#285" } });
const jpeg = await photo.jpeg().toBuffer();
const png = await photo.png().toBuffer();
const webp = await photo.webp().toBuffer();
const avif = await photo.avif().toBuffer();
const gif = await photo.gif().toBuffer();
const tiff = await photo.tiff().toBuffer();
const PDF = samplePdf("Hola");
const LFS = Buffer.from(
  "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n",
);
const LOGIN = Buffer.from("\ufeff\r\n<!-- v2 --><!DOCTYPE html>\n<html><title>Inicie sesión</title></html>");
const word = zip({
  "[Content_Types].xml":
    '<Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>',
});
const calc = zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" });
const folders = zip({ "META-INF/": "", "acta.pdf": PDF.toString("latin1") });
const MP3 = Buffer.concat([
  Buffer.from("ID3\x03\0\0\0\0\0\0", "latin1"),
  Buffer.from([0xff, 0xfb, 0x90, 0x64]),
  Buffer.alloc(2000),
]);
const OLD_WORD = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(1000)]);
const heic = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1");

describe("a file of each kind that is published", () => {
  it.each([
    ["a JPEG", "jpg", jpeg],
    ["a JPEG with the long ending", "jpeg", jpeg],
    ["a PNG", "png", png],
    ["a WebP", "webp", webp],
    ["a photo with the ending of another kind of photo", "jpg", png],
    ["a PDF", "pdf", PDF],
    ["a PDF below the lines of a server", "pdf", Buffer.concat([Buffer.from("\r\nX-Header: 1\r\n"), PDF])],
    ["a PDF with zeros at its end", "pdf", Buffer.concat([PDF, Buffer.alloc(5000)])],
    ["a Word document", "docx", word],
    ["a spreadsheet of LibreOffice", "ods", calc],
    ["a ZIP file with a PDF and the folder of a program", "zip", folders],
    ["a sound", "mp3", MP3],
    ["a table", "csv", Buffer.from("BM,MZ\n1,2\n")],
    ["a text in Latin-1", "txt", Buffer.from("Año", "latin1")],
    ["a text in UTF-16", "txt", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("Año", "utf16le")])],
  ])("%s has no fault", async (_name, ending, bytes) => {
    expect(await kindFault(ending, bytes)).toBeUndefined();
  });
});

describe("a file that is not what its name says", () => {
  it.each([...IMAGE_EXTENSIONS, ...FILE_EXTENSIONS])(
    "with the ending %s is empty, a pointer or a web page",
    async (ending) => {
      expect(await kindFault(ending, Buffer.alloc(0))).toEqual({ codigo: "archivo-vacio" });
      expect(await kindFault(ending, LFS)).toEqual({ codigo: "archivo-lfs" });
      expect(await kindFault(ending, LOGIN)).toEqual({ codigo: "archivo-pagina-web" });
    },
  );

  it.each([
    ["an AVIF", "jpg", avif, { codigo: "archivo-falso", real: "avif" }],
    ["a HEIC", "png", heic, { codigo: "imagen-heic" }],
    ["a HEIC", "pdf", heic, { codigo: "imagen-heic" }],
    ["a GIF", "jpg", gif, { codigo: "archivo-falso", real: "gif" }],
    ["a TIFF", "png", tiff, { codigo: "archivo-falso", real: "tif" }],
    [
      "a drawing",
      "png",
      Buffer.from('<?xml version="1.0"?><!-- a --><svg xmlns="x"/>'),
      { codigo: "archivo-falso", real: "svg" },
    ],
    ["a PDF", "jpg", PDF, { codigo: "archivo-falso", real: "pdf" }],
    ["a PDF", "txt", PDF, { codigo: "archivo-falso", real: "pdf" }],
    ["a Word document", "pdf", word, { codigo: "archivo-falso", real: "docx" }],
    ["a Word document", "zip", word, { codigo: "archivo-falso", real: "docx" }],
    ["an old Word document", "docx", OLD_WORD, { codigo: "archivo-falso", real: "cfb" }],
    ["a ZIP file", "xlsx", folders, { codigo: "archivo-falso", real: "zip" }],
    ["a spreadsheet", "csv", calc, { codigo: "archivo-falso", real: "ods" }],
    ["a photo", "pdf", jpeg, { codigo: "archivo-falso", real: "jpg" }],
    ["zeros", "csv", Buffer.alloc(100), { codigo: "archivo-falso", real: "bin" }],
    ["a text", "pdf", Buffer.from("Aquí va el acta."), { codigo: "archivo-danado" }],
    ["a text", "mp3", Buffer.from("Aquí va el himno."), { codigo: "archivo-danado" }],
    ["a text", "jpg", Buffer.from("Aquí va la foto."), { codigo: "imagen-danada" }],
    ["half a PDF", "pdf", PDF.subarray(0, PDF.length / 2), { codigo: "archivo-cortado" }],
    ["half a Word document", "docx", word.subarray(0, word.length - 30), { codigo: "archivo-cortado" }],
  ])("%s named .%s", async (_name, ending, bytes, fault) => {
    expect(await kindFault(ending, bytes)).toEqual(fault);
  });
});

/** A ZIP file. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
function zip(files: Record<string, string>): Buffer {
  const parts: Buffer[] = [];
  const contents: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const isStored = name === "mimetype" || name.endsWith(".pdf");
    const plain = Buffer.from(text, "latin1");
    const data = isStored ? plain : deflateRawSync(plain);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(isStored ? 0 : 8, 4);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(plain.length, 18);
    common.writeUInt16LE(name.length, 22);
    const entry = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, Buffer.from(name), data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    contents.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), common, place, Buffer.from(name)]));
    parts.push(entry);
    at += entry.length;
  }
  const list = Buffer.concat(contents);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, list, Buffer.from("PK\x05\x06", "latin1"), end]);
}
