import { ICONS, Icon, type IconName } from "../../../layouts/components/icon.tsx";
import { renderPage } from "../../../layouts/page.tsx";

/** Colours, sizes of letters, spaces and icons, as HTML that takes their values from the style sheet around it. */
export function tokens(css: string): string {
  const names = [...new Set([...css.matchAll(/^ {2}(--[\w-]+):/gm)].map(([, name]) => name as string))];
  const like = (prefix: string) => names.filter((name) => name.startsWith(prefix));
  const colours = [...css.matchAll(/^ {2}(--[\w-]+): (?:#|var\(--(?:fondo|enlaces|botones))/gm)].map(
    ([, name]) => name,
  );
  return renderPage(
    <main>
      <h2>Colours</h2>
      <ul class="swatches">
        {[...new Set(colours)].map((name) => (
          <li key={name}>
            <span style={`background:var(${name})`} /> <code>{name}</code>
          </li>
        ))}
      </ul>
      <h2>Letters</h2>
      {like("--text-").map((name) => (
        <p key={name} style={`font-size:var(${name});margin:0`}>
          Alcaldía, peña, pingüino <code>{name}</code>
        </p>
      ))}
      <p style="font:700 var(--text-2xl)/1.2 var(--headings)">Un título</p>
      <h2>Spaces</h2>
      {like("--space-").map((name) => (
        <p key={name} style="display:flex;gap:1rem;align-items:center;margin:0">
          <span style={`inline-size:var(${name});block-size:1rem;background:var(--accent)`} /> <code>{name}</code>
        </p>
      ))}
      <h2>Icons</h2>
      <ul class="swatches">
        {(Object.keys(ICONS) as IconName[]).map((name) => (
          <li key={name}>
            <Icon name={name} /> {name}
          </li>
        ))}
      </ul>
    </main>,
  ).replace(/^<!doctype html>/, "");
}
