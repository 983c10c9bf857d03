import { on } from "node:events";
import { parentPort } from "node:worker_threads";
import * as pagefind from "pagefind";

/*
 * Owns Pagefind, in a thread of its own: to read what it sends takes the memory of several indexes, and that is not the build's.
 * JavaScript, because a thread starts before tsx can translate for it. What it is sent and what it answers is in search-index.ts.
 */

/** How many entries are on their way to Pagefind at once: it never waits for the next, and few are in memory as messages. */
const ON_THEIR_WAY = 16;

/** What is wrong, each once: when Pagefind has ended, every entry that follows fails for the same reason. */
const faults = new Set();
const note = (fault) => void faults.add(fault instanceof Error ? fault.message : String(fault));

const files = (await indexFiles().catch(note)) ?? [];
// Small contents share their memory with others, and could not be handed over.
const made = files.map(({ path, content }) => ({ path, content: new Uint8Array(content) }));
parentPort.postMessage(
  { files: made, faults: [...faults] },
  made.map(({ content }) => content.buffer),
);
await pagefind.close();
parentPort.close();

/** The files that Pagefind makes of what is sent; none where something fails. */
async function indexFiles() {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: "es" });
  errors.forEach(note);
  const way = new Set();
  // Pagefind takes one message after the other: what is on its way together keeps its order.
  for await (const [entry] of on(parentPort, "message")) {
    if (entry === "end") break;
    const adding = add(index, entry).then(({ errors }) => errors.forEach(note), note);
    const sent = adding.then(() => way.delete(sent));
    way.add(sent);
    if (way.size >= ON_THEIR_WAY) await Promise.race(way);
  }
  await Promise.all(way);
  const made = await index.getFiles();
  made.errors.forEach(note);
  return made.files;
}

function add(index, { record, sourcePath, part }) {
  if (record) return index.addCustomRecord(record);
  // Pagefind passes over what has no `html` element.
  return index.addHTMLFile({ sourcePath, content: `<html>${new TextDecoder().decode(part)}</html>` });
}
