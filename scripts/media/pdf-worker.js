import { parentPort } from "node:worker_threads";
import { getDocumentProxy } from "unpdf";

/*
 * Reads one PDF after the other in a thread of its own, because a PDF can keep a reader busy for hours or fill the memory.
 * JavaScript, because a thread starts before tsx can translate for it. What it answers is `PdfReading` in pdf.ts.
 */

/** Pages in which words are looked for: the cover of a report may be a picture. */
const PAGES_WITH_WORDS = 10;

parentPort?.on("message", async (bytes) => parentPort?.postMessage(await read(bytes)));
parentPort?.postMessage("ready");

async function read(bytes) {
  let pdf;
  try {
    pdf = await getDocumentProxy(bytes, { verbosity: 0 });
    const { info, metadata } = await pdf.getMetadata();
    return {
      pages: pdf.numPages,
      allowed: await pdf.getPermissions(),
      hasWords: await hasWords(pdf),
      title: [info.Title, metadata?.get("dc:title")],
      author: [info.Author, metadata?.get("dc:creator")],
      language: info.Language,
    };
  } catch (error) {
    return { needsPassword: error?.name === "PasswordException" };
  } finally {
    await pdf?.destroy();
  }
}

async function hasWords(pdf) {
  for (let number = 1; number <= Math.min(pdf.numPages, PAGES_WITH_WORDS); number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    if (items.some(({ str }) => str?.trim())) return true;
  }
  return false;
}
