/**
 * Runs in the browser: tells whoever saved when the change will be seen, and then whether it is; and whoever opens a document
 * that the site holds back, that it does.
 */
import { afterSaving, problemsOfKept } from "./checks.js";
import { notify, withdraw } from "./notice.js";
import { hasCommit, isLate, STATE_FILE } from "./published-state.ts";
import { fileOfRoute } from "./routes.ts";

/** The last commit that the editor made, and what is awaited of it: a later one includes it. */
let commit;
let awaited;

/** Keeps a commit that the editor just made. */
export function heard(made) {
  commit = made;
}

/** Tells the editor to say what it saved, and looks at each document that is opened. */
export function registerPublished(CMS) {
  CMS.registerEventListener({ name: "postSave", handler: () => void tell() });
  window.addEventListener("hashchange", () => void look());
  // A document that is opened by its whole address brings no change.
  void look();
  document.addEventListener("visibilitychange", () => void ask());
  setInterval(ask, A_MINUTE);
}

const A_MINUTE = 60_000;

async function tell() {
  const saved = await afterSaving().catch(() => ({ words: "Guardado." }));
  awaited = saved.address && commit ? { ...saved, commit, since: Date.now() } : undefined;
  notify("saved", saved);
}

/** Asks the site, while somebody looks, whether it has what is awaited. */
async function ask() {
  if (document.hidden || !awaited) return;
  const asked = awaited;
  const state = await publishedState();
  if (!state || asked !== awaited) return;
  if (hasCommit(state, asked.commit)) {
    awaited = undefined;
    const estado = state.retenidos[asked.archivo];
    notify(
      "saved",
      estado ? { words: `El sitio se publicó sin su cambio. ${estado}`, ...STATUS } : seenAt(asked.address),
    );
  } else if (isLate(state, asked.since, Date.now())) notify("saved", LATE);
}

const seenAt = (address) => ({ words: "Ya se ve en el sitio.", address });
const STATUS = { address: "/admin/estado/", label: "Ver qué corregir" };
const LATE = {
  words:
    "Su cambio no se ha publicado: pasaron más de 15\u00a0minutos, y la publicación falló o está detenida. Lo que guardó no se pierde. Avise a quien administra el sitio.",
  address: "/admin/guia/",
  label: "A quién avisar",
};

async function look() {
  const archivo = fileOfRoute(location.hash);
  withdraw("opened");
  if (!archivo || !localStorage.getItem("sveltia-cms.user")) return;
  const [state, list] = await Promise.all([publishedState(), problemsOfKept(archivo).catch(() => [])]);
  if (fileOfRoute(location.hash) !== archivo) return;
  const estado = state?.retenidos[archivo];
  if (estado || list.length > 0) notify("opened", { words: estado ?? "Así como está, no se publica.", list });
}

/** @returns nothing without a signal, and from a site that is built in another way */
const publishedState = () =>
  fetch(STATE_FILE, { cache: "no-store" })
    .then((response) => response.json())
    .catch(() => undefined);
