import type { ComponentChildren } from "preact";
import { PAGES } from "../../../scripts/pages/pages.ts";
import { KINDS_OF_REQUEST, MEDIA_OF_ANSWER } from "./requests.ts";

/** Honeypot: a field that people do not see and bots fill in. Submissions that fill it are dropped. */
const HONEYPOT = "apodo";

/**
 * The online form, for a municipality that has a receiver for it: `netlify` for Netlify Forms
 * (https://docs.netlify.com/manage/forms/setup/), or the address of a service. No captcha, no script.
 */
export function OnlineForm({ receiver }: { receiver: string }) {
  const netlify = receiver === "netlify";
  return (
    <form
      class="request-form"
      name="pqrsd"
      method="post"
      action={netlify ? PAGES.pqrsdGracias.url : receiver}
      data-netlify={netlify ? "true" : undefined}
      data-netlify-honeypot={netlify ? HONEYPOT : undefined}
    >
      {netlify && <input type="hidden" name="form-name" value="pqrsd" />}
      <p hidden>
        <label>
          No escriba nada aquí: <input name={HONEYPOT} tabIndex={-1} autocomplete="off" />
        </label>
      </p>
      <fieldset>
        <legend>Qué presenta</legend>
        {KINDS_OF_REQUEST.map(({ value, title, meaning }) => (
          <label key={value} class="choice">
            <input type="radio" name="tipo" value={value} required />
            <span>
              <strong>{title}</strong>: {meaning}
            </span>
          </label>
        ))}
      </fieldset>
      <Field name="mensaje" label="Qué quiere decir" hint="Cuente qué pasó, dónde y cuándo, y qué pide.">
        <textarea id="mensaje" name="mensaje" rows={8} maxLength={5000} required aria-describedby="mensaje-ayuda" />
      </Field>
      <p>
        Una denuncia, una queja o un reclamo puede ser anónimo: deje en blanco lo que sigue. Sin una manera de
        escribirle, la alcaldía no puede enviarle la respuesta.
      </p>
      <Field name="nombre" label="Nombre (opcional)">
        <input id="nombre" name="nombre" autocomplete="name" maxLength={120} />
      </Field>
      <Field name="correo" label="Correo electrónico (opcional)">
        <input id="correo" name="correo" type="email" autocomplete="email" maxLength={120} />
      </Field>
      <Field name="contacto" label="Teléfono o dirección (opcional)">
        <input id="contacto" name="contacto" maxLength={200} />
      </Field>
      <fieldset>
        <legend>Cómo quiere la respuesta (opcional)</legend>
        {MEDIA_OF_ANSWER.map(({ value, title }) => (
          <label key={value} class="choice">
            <input type="radio" name="respuesta" value={value} />
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
      <label class="choice">
        <input type="checkbox" name="autoriza" value="si" required />
        <span>He leído cómo se tratan mis datos, en esta página, y autorizo que se usen para responderme.</span>
      </label>
      <button type="submit">Enviar</button>
    </form>
  );
}

interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  children: ComponentChildren;
}

function Field({ name, label, hint, children }: FieldProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      {hint && <p id={`${name}-ayuda`}>{hint}</p>}
      {children}
    </div>
  );
}
