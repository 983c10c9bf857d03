/** Runs in the browser: a sentence at the foot of the page, also for those who do not see it, until the next one or a click. */
let place;

/** Says a sentence; an empty one takes away what was said. */
export function notice(sentence) {
  place ??= document.body.appendChild(newPlace());
  place.textContent = sentence;
}

function newPlace() {
  const status = document.createElement("div");
  status.role = "status";
  status.className = "aviso";
  document.addEventListener("pointerdown", () => notice(""), true);
  return status;
}
