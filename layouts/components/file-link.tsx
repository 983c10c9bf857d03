import type { ArticleSite } from "../../scripts/model/site.ts";
import { fileFacts } from "../../scripts/words/file-facts.ts";

interface FileLinkProps {
  site: ArticleSite;
  /** `/media/solicitud.pdf` */
  path: string;
  title: string;
  /** What the file belongs to: context for screen readers that read links out of context. */
  of?: string;
}

/** A link to a file with its format, pages and size, shown before anybody spends data on it. */
export function FileLink({ site, path, title, of }: FileLinkProps) {
  return (
    <a href={path}>
      {title}
      {of && <span class="visually-hidden"> {of}</span>} ({fileFacts(path, site.files.get(path) ?? { bytes: 0 })})
    </a>
  );
}

/** `solicitud-de-certificado.pdf`, for a file without a title. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
