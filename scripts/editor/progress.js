/** Runs in the browser: says how far a long upload is, which `fetch` does not tell. */

/** In characters: what is shorter is sent before anybody could read how far it is. */
const LONG = 200_000;

/**
 * A `fetch` that tells how far a long request is.
 * @param tell is called with the part that was sent, from 0 to 1, and with nothing at the end
 */
export function withProgress(send, tell) {
  return (address, init) =>
    typeof init?.body === "string" && init.body.length > LONG ? upload(address, init, tell) : send(address, init);
}

function upload(address, { method, headers, body, signal }, tell) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method ?? "POST", address);
    request.responseType = "blob";
    for (const [name, value] of new Headers(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => tell(loaded / total);
    request.onload = () => resolve(responseOf(request));
    // As `fetch` does: whoever called knows how to tell it.
    request.onerror = () => reject(new TypeError("Failed to fetch"));
    request.onabort = () => reject(new DOMException("The request was aborted.", "AbortError"));
    request.onloadend = () => tell(undefined);
    signal?.addEventListener("abort", () => request.abort());
    request.send(body);
  });
}

function responseOf(request) {
  const { response, status, statusText } = request;
  const lines = request.getAllResponseHeaders().trim().split("\r\n");
  const headers = lines.filter((line) => line.includes(": ")).map((line) => line.split(/: (.*)/).slice(0, 2));
  return new Response(response, { status, statusText, headers });
}

let place;

/** Shows how far an upload is at the foot of the page; nothing takes it away. */
export function showProgress(part) {
  place ??= document.body.appendChild(newPlace());
  place.hidden = part === undefined;
  if (part === undefined) return;
  const percent = Math.floor(part * 100);
  place.firstChild.data =
    percent < 100 ? `Subiendo: ${percent}\u00a0%. No cierre esta página.` : "Subido. Falta que GitHub responda…";
  place.lastChild.value = percent;
}

function newPlace() {
  const label = document.createElement("label");
  const bar = document.createElement("progress");
  label.className = "aviso";
  bar.max = 100;
  label.append(document.createTextNode(""), bar);
  return label;
}
