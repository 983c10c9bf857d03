import { join } from "node:path";
import type { Browser } from "playwright-core";
import sharp from "sharp";

/** What a person fills in or chooses. */
interface Field {
  /** As the form has it, in English. */
  label: string;
  /** What to write or choose. */
  value: string;
  /** Why, or what to take care of. */
  note?: string;
}

/** A form of another company, as a drawing: its pages change, and a picture of them would be a picture of somebody's account. */
interface Drawing {
  name: string;
  whose: string;
  /** The way to the form, from menu to menu. */
  path: readonly string[];
  fields: readonly Field[];
  /** The button that ends it, and what comes after. */
  button?: string;
  after?: string;
}

const DRAWINGS: readonly Drawing[] = [
  {
    name: "oauth",
    whose: "GitHub",
    path: ["Su organización", "Settings", "Developer settings", "OAuth Apps", "New OAuth App"],
    fields: [
      {
        label: "Application name",
        value: "Editor del sitio de la alcaldía",
        note: "Lo lee cada persona la primera vez.",
      },
      { label: "Homepage URL", value: "https://www.sumunicipio.gov.co" },
      { label: "Authorization callback URL", value: "https://api.netlify.com/auth/done", note: "Exactamente así." },
    ],
    button: "Register application",
    after:
      "Después: «Generate a new client secret». Copie «Client ID» y «Client secret»; el secreto se ve una sola vez.",
  },
  {
    name: "netlify",
    whose: "Netlify",
    path: ["Su sitio", "Project configuration", "Access & security", "OAuth", "Install provider"],
    fields: [
      { label: "Provider", value: "GitHub" },
      { label: "Client ID", value: "el que dio GitHub" },
      { label: "Client Secret", value: "el que dio GitHub", note: "Solo aquí: nunca en un archivo del sitio." },
    ],
    button: "Install",
  },
  {
    name: "permiso",
    whose: "GitHub",
    path: ["Su foto", "Settings", "Developer settings", "Personal access tokens", "Fine-grained tokens"],
    fields: [
      { label: "Token name", value: "Editor del sitio" },
      { label: "Resource owner", value: "la organización de la alcaldía", note: "No su propia cuenta." },
      { label: "Expiration", value: "90 días o menos" },
      { label: "Repository access", value: "Only select repositories → el del sitio" },
      { label: "Contents", value: "Read and write" },
      { label: "Pull requests", value: "Read and write", note: "Solo si hay secciones con revisión." },
    ],
    button: "Generate token",
    after: "Copie el token en ese momento: no se vuelve a mostrar.",
  },
  {
    name: "previas",
    whose: "Netlify",
    path: ["Su sitio", "Project configuration"],
    fields: [
      {
        label: "Environment variables → Sensitive variable policy",
        value: "Require approval",
        note: "Nada de un desconocido se construye sin que alguien lo apruebe.",
      },
      {
        label: "Build & deploy → Branches and deploy contexts → Deploy Previews",
        value: "Apagadas, si nadie las mira",
      },
    ],
  },
];

const STYLE = `
  body { margin: 0; padding: 12px; background: #fff; color: #1f1c18; font: 17px/1.4 "DejaVu Sans", sans-serif; }
  main { border: 3px dashed #8a8176; border-radius: 14px; padding: 14px 18px; }
  p { margin: 0; }
  .whose { font-weight: 700; font-size: 20px; }
  .path { margin-block: 4px 14px; color: #57514a; }
  .field { margin-block-end: 12px; }
  .value { border: 2px solid #14603f; border-radius: 6px; background: #eef7f2; padding: 7px 12px; font-weight: 700; }
  .note { color: #57514a; font-size: 15px; }
  .button { display: inline-block; border-radius: 6px; background: #14603f; color: #fff; padding: 8px 18px; font-weight: 700; }
  .after { margin-block-start: 12px; }
`;

/** Draws the forms of other companies that the guide for switching the editor on explains: a WebP each, in `folder`. */
export async function drawForms(browser: Browser, folder: string): Promise<void> {
  // Narrow, so that it is read on a phone too.
  const page = await browser.newPage({ viewport: { width: 480, height: 200 } });
  for (const drawing of DRAWINGS) {
    await page.setContent(pageOf(drawing));
    await sharp(await page.screenshot({ fullPage: true }))
      .webp({ lossless: true })
      .toFile(join(folder, `${drawing.name}.webp`));
  }
  await page.close();
}

function pageOf({ whose, path, fields, button, after }: Drawing): string {
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><main>
<p class="whose">Dibujo: qué se escribe en ${whose}</p>
<p class="path">${path.join(" › ")}</p>
${fields.map(rowOf).join("\n")}
${button ? `<p class="button">${button}</p>` : ""}
${after ? `<p class="after">${after}</p>` : ""}
</main>`;
}

function rowOf({ label, value, note }: Field): string {
  const below = note ? `<p class="note">${note}</p>` : "";
  return `<div class="field"><p>${label}</p><p class="value">${value}</p>${below}</div>`;
}
