import type { ArticleSite } from "../../scripts/model/site.ts";
import { number } from "../../scripts/words/spanish.ts";

interface FileLinkProps {
  site: ArticleSite;
  /** `/media/solicitud.pdf` */
  path: string;
  title: string;
  /** What the file belongs to: context for screen readers that read links out of context. */
  of?: string;
}

/** A link to a file with its format and size, shown before anybody spends data on it. */
export function FileLink({ site, path, title, of }: FileLinkProps) {
  const size = site.files.get(path);
  const format = path.slice(path.lastIndexOf(".") + 1).toUpperCase();
  return (
    <a href={path}>
      {title}
      {of && <span class="visually-hidden"> {of}</span>} ({[format, size && weight(size)].filter(Boolean).join(", ")})
    </a>
  );
}

/** `solicitud-de-certificado.pdf`, for a file without a title. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function weight(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1024 ? `${number(kilobytes)} KB` : `${number(Math.round((kilobytes / 1024) * 10) / 10)} MB`;
}
