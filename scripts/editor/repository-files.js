/** Runs in the browser: what the repository has, from where the editor keeps it, and what the published site has. */

const STORE = "file-cache";

/** The files of `content/` as the editor last read or wrote them; none where it keeps no copy of them. */
export async function cachedFiles(repo) {
  const database = await answerTo(indexedDB.open(`github:${repo}`));
  try {
    if (!database.objectStoreNames.contains(STORE)) return [];
    const store = database.transaction(STORE).objectStore(STORE);
    const [paths, files] = await Promise.all([answerTo(store.getAllKeys()), answerTo(store.getAll())]);
    return paths
      .map((archivo, index) => ({ archivo, bytes: files[index].size ?? 0, text: files[index].text }))
      .filter(({ archivo }) => archivo.startsWith("content/"));
  } finally {
    // The editor adds its stores to the database when it first needs them, and waits for whoever has it open.
    database.close();
  }
}

const answerTo = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const GONE = 410;

/** Whether the site has something at an address, or says that it had. Without a signal, nobody is stopped for it. */
export async function wasPublished(address) {
  try {
    const { ok, status } = await fetch(address, { method: "HEAD", signal: AbortSignal.timeout(5000) });
    return ok || status === GONE;
  } catch {
    return true;
  }
}
