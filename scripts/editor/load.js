/**
 * Runs in the browser, before the editor: loads its program, says how far that is, and starts it. The bundler knows the files
 * and their length.
 */

/** The files that the program begins with, the program first: `{ name, bytes }`, beside this one. */
const FILES = PROGRAM_FILES;

const all = FILES.reduce((sum, { bytes }) => sum + bytes, 0);
const [label, bar] = newProgress();
let loaded = 0;

try {
  await Promise.all(FILES.map(({ name }) => fetched(addressOf(name))));
  await import(addressOf(FILES[0].name));
} catch (error) {
  label.setAttribute("role", "alert");
  label.textContent = "El editor no terminó de cargar. Revise la conexión y vuelva a cargar la página.";
  throw error;
}

function addressOf(name) {
  return new URL(name, import.meta.url).href;
}

/** Loads a file into the browser's cache, where the import finds it: an import does not tell how far it is. */
async function fetched(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    loaded += part.value.length;
    show(Math.min(1, loaded / all));
  }
}

function show(part) {
  bar.value = part;
  label.firstChild.data = part < 1 ? `Cargado: ${Math.floor(part * 100)}\u00a0%` : "Abriendo el editor…";
}

function newProgress() {
  const label = document.createElement("label");
  const bar = document.createElement("progress");
  label.append("Cargado: 0\u00a0%", bar);
  document.getElementById("espera").append(label);
  return [label, bar];
}
