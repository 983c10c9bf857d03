/** Runs in the browser: what is said above the editor, one thing of each kind, until somebody closes it. */

/**
 * Says something in the place of what was said of the same kind.
 * @param notice `words`; perhaps a `list` of sentences, and an `address` with its `label`, by default the address itself
 */
export function notify(kind, { words, list = [], address, label }) {
  withdraw(kind);
  const notice = element("div", { className: kind });
  notice.append(element("p", { textContent: words }));
  if (list.length > 0) {
    const items = element("ul");
    items.append(...list.map((textContent) => element("li", { textContent })));
    notice.append(items);
  }
  const actions = element("p");
  if (address)
    actions.append(element("a", { href: address, target: "_blank", textContent: label ?? fullAddress(address) }));
  const close = element("button", { type: "button", textContent: "Cerrar" });
  close.addEventListener("click", () => notice.remove());
  actions.append(close);
  notice.append(actions);
  document.getElementById("avisos")?.append(notice);
}

export function withdraw(kind) {
  document.querySelector(`#avisos > .${kind}`)?.remove();
}

const element = (name, properties = {}) => Object.assign(document.createElement(name), properties);
const fullAddress = (address) => location.host + address;
