import type { DataFile } from "../../../scripts/data/open-data/files.ts";
import type { Site } from "../../../scripts/model/site.ts";
import { FileLink } from "../file-link.tsx";

interface DataFileLinkProps {
  site: Site;
  file: DataFile;
  title: string;
  /** What the file belongs to: context for screen readers that read links out of context. */
  of?: string;
}

/** A link to an open data file, with its format and size. */
export function DataFileLink({ site, file, ...link }: DataFileLinkProps) {
  return <FileLink site={{ ...site, files: new Map([[file.url, { bytes: file.bytes }]]) }} path={file.url} {...link} />;
}
